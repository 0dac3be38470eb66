// The package in a user's bundle for a browser, run where there is nothing but the language itself.
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'

/** Loads all sub-paths in one bundle and does the golden computations; gives what came out, as JSON. */
export async function runBundled(project, specifiers) {
  const imports = specifiers.map((specifier, i) => `import * as m${i} from '${specifier}'`)
  const contents = `
    ${imports.join('\n')}
    import { golden } from './golden.mjs'
    globalThis.loaded = [${specifiers.map((_, i) => `m${i}`).join()}].map((one) => Object.keys(one).length)
    globalThis.outcome = JSON.stringify(golden(m0))`
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'))
  // No process, require, Buffer or global; a browser has more than this, not less.
  const context = createContext({})
  runInContext(outputFiles[0].text, context)
  if (context.loaded.includes(0)) throw new Error('a sub-path came out empty')
  return context.outcome
}
