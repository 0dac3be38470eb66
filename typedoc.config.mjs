import { Converter, ReflectionKind } from 'typedoc'
import { entryPoints } from './test/packaging/entries.mjs'

const entries = entryPoints()

/** How typedoc names the module of a source: its path, without `index`. */
const nameOf = (source) =>
  source
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .replace(/\/index$/, '')

/** Modules are named as one imports them: `spuk-ido/money` rather than `core/money`. */
function nameModules(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    const entry = entries.find(({ source }) => nameOf(source) === reflection.name)
    if (!entry || !reflection.kindOf(ReflectionKind.Module)) return
    reflection.name = `spuk-ido${entry.subPath.slice(1)}`
  })
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'spuk-ido',
  entryPoints: entries.map(({ source }) => source),
  plugin: [nameModules],
  tsconfig: 'tsconfig.json',
  out: 'docs/api',
  disableSources: true,
  excludeExternals: true,
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: [
    'Enum',
    'EnumMember',
    'Variable',
    'Function',
    'Class',
    'Interface',
    'TypeAlias',
  ],
}
