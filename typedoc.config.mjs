import { readFileSync } from 'node:fs'
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

/** The pages of the guide, in the order in which its first page names them. */
function guidePages() {
  const links = readFileSync('docs/guide/README.md', 'utf8').matchAll(/\]\(([\w-]+\.md)\)/g)
  return [...new Set(Array.from(links, ([, name]) => `docs/guide/${name}`))]
}

/** Where documents stand that are neither guide nor decision, by the name of the file. */
const GROUPS = {
  CHANGELOG: 'Project',
  CONTRIBUTING: 'Project',
  SECURITY: 'Project',
  architecture: 'Project',
}

/** Documents are named by their heading and stand under a heading of their own in the navigation. */
function nameDocuments(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = document.name.split('/').at(-1)
    const text = document.content.map((part) => part.text).join('')
    const heading = /^# (.+)$/m.exec(text)?.[1] ?? file
    const decision = /^\d{4}(?=-)/.exec(file)?.[0]
    document.name = decision ? `${decision} ${heading}` : heading
    document.frontmatter.group = decision ? 'Decisions' : (GROUPS[file] ?? 'Guide')
  })
}

/**
 * A public name in a document leads to its page. One that is also a field of something does so only
 * in the line that lists the names of a room.
 */
function linkNames(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const face = project.children?.find(({ name }) => name === 'spuk-ido')
    const pages = new Map(face?.children?.map((child) => [child.name, child]))
    const fields = project.getReflectionsByKind(ReflectionKind.Property)
    const ambiguous = new Set(fields.map(({ name }) => name))
    for (const document of project.documents ?? []) {
      let isList = false
      document.content = document.content.map((part) => {
        if (part.text.includes('\n')) isList = part.text.split('\n').at(-1).startsWith('API: ')
        const name = part.kind === 'code' ? /^`(\w+)`$/.exec(part.text)?.[1] : undefined
        const target = isList || !ambiguous.has(name) ? pages.get(name) : undefined
        return target ? { kind: 'inline-tag', tag: '@linkcode', text: name, target } : part
      })
    }
  })
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'spuk-ido',
  entryPoints: entries.map(({ source }) => source),
  projectDocuments: [
    'docs/guide/README.md',
    ...guidePages(),
    'README.nl.md',
    'docs/glossary.md',
    'docs/workbench/README.md',
    'docs/architecture.md',
    'docs/publication.md',
    'docs/known-gaps.md',
    'docs/decisions/*.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
  ],
  plugin: [nameModules, nameDocuments, linkNames],
  tsconfig: 'tsconfig.json',
  out: 'docs/api',
  disableSources: true,
  excludeExternals: true,
  treatWarningsAsErrors: true,
  groupOrder: ['Guide', 'Project', 'Decisions', '*'],
  customCss: 'docs/site.css',
  ignoredHighlightLanguages: ['mermaid'],
  headings: { readme: false },
  includeHierarchySummary: false,
  navigation: { includeGroups: true, includeCategories: false },
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  // From which types follow that are exported: lists of choices, definitions, and options written out in place.
  intentionallyNotExported: [
    'src/accountability/input.ts:WrittenWeights',
    'src/accountability/model.ts:statuses',
    'src/accountability/model.ts:vats',
    'src/accountability/sisa-input.ts:controls',
    'src/accountability/sisa-input.ts:figures',
    'src/accountability/sisa-input.ts:measures',
    'src/agreement/events/input.ts:agreementEvent',
    'src/agreement/input.ts:GrantFacts',
    'src/core/result/details/index.ts:IssueDetails',
    'src/core/result/model.ts:IssueOfCode',
    'src/grant/model.ts:grantMethods',
    'src/grant/model.ts:grantStatuses',
    'src/information-point/file-input.ts:source',
    'src/information-point/input.ts:registration',
    'src/office/fields.ts:templateNames',
    'src/regulation/model.ts:vatMarks',
    'src/report/papers/blanks.ts:blankLabels',
    'src/requirements/input.ts:memberRequirements',
    'src/requirements/kinds/index.ts:Each',
    'src/requirements/kinds/kind.ts:Kind',
  ],
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
