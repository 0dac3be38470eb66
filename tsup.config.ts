import { defineConfig } from 'tsup'
import type { Options } from 'tsup'
import { binSource, entryPoints } from './test/packaging/entries.mjs'

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
}

const prompt: Options = {
  ...shared,
  entry: { 'bin/index': binSource ?? '' },
  format: 'esm',
  platform: 'node',
  // The prompt loads the library as it is shipped, so that both are one copy.
  external: ['../index.js'],
  removeNodeProtocol: false,
}

/** `tsup` builds all that is shipped; `tsup --no-dts` leaves out types and CommonJS, for a quick run. */
export default defineConfig(({ dts }) => {
  const quick = (dts as boolean | undefined) === false
  return [
    {
      ...library,
      format: quick ? ['esm'] : ['esm', 'cjs'],
      dts: !quick && { compilerOptions: { ignoreDeprecations: '6.0' } },
    },
    ...(binSource === undefined ? [] : [prompt]),
  ]
})
