import { issueKind } from '../core/result/index.js'

export const unknownKind = /* @__PURE__ */ issueKind<{ given: string; list: boolean }>({
  code: 'report/unknown-kind',
  message: ({ given, list }) => ({
    nl: `Van ${list ? 'een lijst met ' : ''}“${given}” is geen verslag te maken.`,
    en: `No report can be made of ${list ? 'a list of ' : ''}“${given}”.`,
  }),
  suggestion: () => ({
    nl: 'Geef een resultaat van deze bibliotheek, of een lijst van resultaten van één soort.',
    en: 'Give a result of this library, or a list of results of one kind.',
  }),
})

export const noTable = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'report/no-table',
  message: ({ given }) => ({
    nl: `“${given}” heeft geen tabel.`,
    en: `“${given}” has no table.`,
  }),
  suggestion: () => ({ nl: 'Gebruik toMarkdown.', en: 'Use toMarkdown.' }),
})
