// A room is entered by its index, which lists all it shows; esbuild would therefore put the whole room behind
// every name, and zod with it. In the build an import from a domain room's index goes to the file that the
// index takes the name from. Core stays as it is: its rooms are small, and fewer files load faster.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const LIST = /^(import|export) \{([^}]*)\} from '(\.[^']*)\.js'$/gm
// The calendar and the copying of input too: not all that is dated needs date-fns, nor all that is copied money.
const isIndex = (file) =>
  /\/src\/(?!core\/(?!(?:calendar|input)\/)).*\/index$/.test(file.replaceAll('\\', '/'))

/** The values in a list of names, with what they are called on both sides; types do not outlive the compiler. */
const valuesIn = (list) =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('type '))
    .map((entry) => {
      const [name, as = name] = entry.split(' as ')
      return { name, as }
    })

/** Where a name that an index shows comes from. */
function originOf(index, shown) {
  for (const [, , list, from] of readFileSync(`${index}.ts`, 'utf8').matchAll(LIST)) {
    const value = valuesIn(list).find(({ as }) => as === shown)
    if (value) return { file: join(dirname(index), from), name: value.name }
  }
  return { file: index, name: shown }
}

function direct(text, folder) {
  return text.replace(LIST, (whole, kind, list, from) => {
    const index = join(folder, from)
    if (!isIndex(index)) return whole
    const lines = valuesIn(list).map(({ name, as }) => {
      const origin = originOf(index, name)
      const path = relative(folder, origin.file).replaceAll('\\', '/')
      return `${kind} { ${origin.name} as ${as} } from '${path.startsWith('.') ? '' : './'}${path}.js'`
    })
    return lines.join('\n')
  })
}

/** @type {import('esbuild').Plugin} */
export const directImports = {
  name: 'direct-imports',
  setup(builder) {
    builder.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
      contents: direct(readFileSync(path, 'utf8'), dirname(path)),
      loader: 'ts',
    }))
  },
}
