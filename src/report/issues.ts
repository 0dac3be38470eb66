import { issueKind } from '../core/result/index.js'

export const unknownKind = /* @__PURE__ */ issueKind<{
  given: string
  list: boolean
  known: readonly string[]
}>({
  code: 'report/unknown-kind',
  message: ({ given, list }) => ({
    nl: `Van ${list ? 'een lijst met ' : ''}“${given}” is geen verslag te maken.`,
    en: `No report can be made of ${list ? 'a list of ' : ''}“${given}”.`,
  }),
  suggestion: () => ({
    nl: 'Geef een resultaat van deze bibliotheek, of een lijst van resultaten van één soort.',
    en: 'Give a result of this library, or a list of results of one kind.',
  }),
  hint: ({ known }) => ({
    nl: `Soorten zijn: ${known.join(', ')}.`,
    en: `Kinds are: ${known.join(', ')}.`,
  }),
})

export const malformedResult = /* @__PURE__ */ issueKind<{ kind: string }>({
  code: 'report/malformed-result',
  message: ({ kind }) => ({
    nl: `Dit is geen heel resultaat van de soort “${kind}”: een onderdeel ontbreekt of heeft een andere vorm.`,
    en: `This is not a whole result of the kind “${kind}”: a part is missing or has another form.`,
  }),
  suggestion: () => ({
    nl: 'Geef het resultaat zoals de functie het gaf.',
    en: 'Give the result as the function gave it.',
  }),
})

export const noTable = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'report/no-table',
  message: ({ given }) => ({
    nl: `“${given}” heeft geen tabel.`,
    en: `“${given}” has no table.`,
  }),
  hint: () => ({ nl: 'Gebruik toMarkdown.', en: 'Use toMarkdown.' }),
})

export const noChart = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'report/no-chart',
  message: ({ given }) => ({
    nl: `Van “${given}” is geen grafiek te maken.`,
    en: `No chart can be made of “${given}”.`,
  }),
  suggestion: () => ({
    nl: 'Geef een telling, een gepubliceerde telling, een tabel van antwoorden of een gezamenlijke rekening.',
    en: 'Give a tally, a published tally, a tabulation or a joint account.',
  }),
})

export const tooManyBars = /* @__PURE__ */ issueKind<{ bars: number; most: number }>({
  code: 'report/too-many-bars',
  message: ({ bars, most }) => ({
    nl: `Een grafiek met ${bars} staven leest niemand; er zijn er hoogstens ${most}.`,
    en: `Nobody reads a chart with ${bars} bars; there are at most ${most}.`,
  }),
  suggestion: () => ({
    nl: 'Tel naar minder of grovere dimensies.',
    en: 'Count by fewer or coarser dimensions.',
  }),
})

export const noSuchPaper = /* @__PURE__ */ issueKind<{
  paper: string
  decision: number | null
  known: readonly string[]
}>({
  code: 'report/no-such-paper',
  message: ({ decision }) =>
    decision === null
      ? {
          nl: 'Van deze afspraak is dit stuk niet te maken: het besluit is er niet.',
          en: 'This agreement does not have that paper: there is no such decision.',
        }
      : {
          nl: `Bij stap ${decision} van deze afspraak hoort dit stuk niet.`,
          en: `Move ${decision} of this agreement does not have that paper.`,
        },
  suggestion: () => ({
    nl: 'Leg het besluit eerst vast, zo nodig met de voorgenomen datum.',
    en: 'Record the decision first, if need be with its intended date.',
  }),
  hint: ({ known }) => ({
    nl: `Er zijn: ${known.join(', ')}.`,
    en: `There are: ${known.join(', ')}.`,
  }),
})
