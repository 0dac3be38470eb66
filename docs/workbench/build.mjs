// Bundles the page and the library to dist/, beside index.html; it then works from any folder, offline too.
import { build } from 'esbuild'
import path from 'node:path'

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['page.tsx'],
  outdir: 'dist',
  bundle: true,
  // A classic script: modules do not load from file://.
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
})
console.log(`Built ${path.join(import.meta.dirname, 'dist')}; open index.html beside it.`)
