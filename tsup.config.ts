import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { directImports } from './test/packaging/direct-imports.mjs'
import { binSource, entryPoints } from './test/packaging/entries.mjs'
import { writeJsonSchemas } from './test/packaging/json-schemas.mjs'

type Plugin = NonNullable<Options['plugins']>[number]

/**
 * esbuild leaves a bare import of every chunk whose names are not used, and an empty chunk for files that only
 * pass names on (its issue 2922). No module of this package does anything by being loaded, so both go:
 * a sub-path then loads only what it uses.
 */
function onlyUsedChunks(): Plugin {
  const empty = new Set<string>()
  return {
    name: 'only-used-chunks',
    renderChunk(code, { path }) {
      const used = code.replace(/^import "\.\/chunk-\w+\.c?js";\n/gm, '')
      if (used.trim() === '') empty.add(path)
      return { code: used }
    },
    buildEnd({ writtenFiles }) {
      for (const { name } of writtenFiles) if (empty.has(resolve(name))) rmSync(name)
    },
  }
}

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  minify: false,
  sourcemap: false,
  silent: true,
}

const library: Options = {
  ...shared,
  entry: Object.fromEntries(entryPoints().map(({ name, source }) => [name, source])),
  platform: 'neutral',
  splitting: true,
  // Part of dist: docs/decisions/0053-zod-mini-in-dist.md.
  noExternal: [/^zod\/(?:mini|v4\/core)$/],
  onSuccess: writeJsonSchemas,
}

/** The prompt loads the library as it is shipped, so that both are one copy. */
const asShipped: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'as-shipped',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, ({ path }) => ({ path, external: true }))
    build.onResolve({ filter: /^\.\.\/office\/index\.js$/ }, () => ({
      path: '../office.js',
      external: true,
    }))
  },
}

const prompt: Options = {
  ...shared,
  entry: { 'bin/index': binSource ?? '' },
  format: 'esm',
  platform: 'node',
  esbuildPlugins: [asShipped],
  removeNodeProtocol: false,
}

/** `tsup` builds all that is shipped; `tsup --no-dts` leaves out types and CommonJS, for a quick run. */
export default defineConfig(({ dts }) => {
  const quick = (dts as boolean | undefined) === false
  return [
    {
      ...library,
      esbuildPlugins: [directImports],
      plugins: [onlyUsedChunks()],
      format: quick ? ['esm'] : ['esm', 'cjs'],
      dts: !quick && { compilerOptions: { ignoreDeprecations: '6.0' } },
    },
    ...(binSource === undefined ? [] : [prompt]),
  ]
})
