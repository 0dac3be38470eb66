import { issueKind } from '../../core/result/index.js'

export const notOneOrTwo = /* @__PURE__ */ issueKind<{ dimensions: number }>({
  code: 'information-point/not-one-or-two-dimensions',
  message: ({ dimensions }) => ({
    nl: `Alleen een telling naar één of twee kenmerken is veilig te publiceren, niet naar ${dimensions}.`,
    en: `Only a tally by one or two dimensions can be published safely, not by ${dimensions}.`,
  }),
})

export const badMinimum = /* @__PURE__ */ issueKind<{ least: number }>({
  code: 'information-point/bad-minimum-cell',
  message: ({ least }) => ({
    nl: `De kleinste te publiceren waarde is een geheel getal van ten minste ${least}.`,
    en: `The smallest count to publish is a whole number of at least ${least}.`,
  }),
  suggestion: () => ({
    nl: 'Met 2 zou een verborgen cel altijd 1 zijn, en dus niet verborgen.',
    en: 'With 2 a hidden cell would always be 1, and so not be hidden.',
  }),
})

export const badBase = /* @__PURE__ */ issueKind<{ least: number }>({
  code: 'information-point/bad-base',
  message: ({ least }) => ({
    nl: `Afronden gaat op een geheel veelvoud van ten minste ${least}.`,
    en: `Rounding goes to a multiple of a whole number of at least ${least}.`,
  }),
})

export const badPeriod = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/bad-option',
  message: () => ({
    nl: 'De periode omvat niet alle dagen waarop is geteld.',
    en: 'The period does not hold all days that were counted.',
  }),
})

export const visitsNotAdditive = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/visits-do-not-add-up',
  message: () => ({
    nl: 'Een bezoek met meer vragen valt in meer cellen: tel hier vragen, geen bezoeken.',
    en: 'A visit with several questions falls in several cells: count questions here, not visits.',
  }),
})

export const tableTooLarge = /* @__PURE__ */ issueKind<{ cells: number; most: number }>({
  code: 'information-point/table-too-large',
  message: ({ cells, most }) => ({
    nl: `De tabel heeft ${cells} cellen; te beveiligen zijn er hoogstens ${most}.`,
    en: `The table has ${cells} cells; at most ${most} can be protected.`,
  }),
  suggestion: () => ({
    nl: 'Neem een langer tijdvak of een grovere indeling.',
    en: 'Take a longer period or a coarser division.',
  }),
})

/** It does not repeat the count. */
export const countBelowMinimum = /* @__PURE__ */ issueKind<{ minimum: number }>({
  code: 'information-point/count-below-minimum',
  message: ({ minimum }) => ({
    nl: `Hier staat een aantal onder de kleinste te publiceren waarde van ${minimum}.`,
    en: `This count is below the smallest count to publish, ${minimum}.`,
  }),
  suggestion: () => ({
    nl: 'Publiceer de telling opnieuw met publishTally; die verbergt kleine aantallen.',
    en: 'Publish the tally again with publishTally; it hides small counts.',
  }),
})

export const notPublished = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'information-point/not-a-published-tally',
  message: ({ given }) => ({
    nl: `Verwacht werd een gepubliceerde telling, niet: ${given}.`,
    en: `A published tally was expected, not: ${given}.`,
  }),
})

export const undated = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/undated-table',
  message: () => ({
    nl: 'Een tabel zonder tijdvak is niet met andere publicaties te vergelijken.',
    en: 'A table without a period cannot be compared with other publications.',
  }),
  suggestion: () => ({
    nl: 'Geef de tabel een tijdvak: de dagen waar zij over gaat.',
    en: 'Give the table a period: the days that it is about.',
  }),
})

export const cannotBeProtected = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/cannot-be-protected',
  message: () => ({
    nl: 'Deze tabel is niet veilig te publiceren: ook als alles verborgen is, volgt een aantal uit de sleutels die er staan en wat al gepubliceerd is.',
    en: 'This table cannot be published safely: even with everything hidden a count follows from the keys listed and what was published already.',
  }),
  suggestion: () => ({
    nl: 'Tel met een lijst van alle plaatsen (keys) en een opgegeven tijdvak, of neem een langer tijdvak of een grovere indeling.',
    en: 'Count with a list of all places (keys) and a given period, or take a longer period or a coarser division.',
  }),
})
