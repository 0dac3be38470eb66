// What the options of the papers are called, and each field in them.
import { equatedDays, ordinanceText } from '../../agreement/options/input-words.js'
import type { FieldText, FieldTexts } from '../../core/schema/index.js'
import { requirementsText } from '../../requirements/input-words.js'
import { blankLabels } from './blanks.js'
import type { BlankId } from './blanks.js'
import type { agreementPaperOptions, agreementPapersOptions } from './input.js'
import { capital } from './write.js'

const filledFields = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(blankLabels).map(([id, label]) => {
      const { nl, en } = capital(label)
      return [id, [nl, en, `Komt in het stuk: ${label.nl}.`, `Printed in the paper: ${label.en}.`]]
    }),
  ) as unknown as Record<BlankId, FieldText<never>>)()

const fields: FieldTexts<typeof agreementPapersOptions> = /* @__PURE__ */ (() => ({
  equatedDays,
  ordinance: ordinanceText,
  otherRequirements: [
    'Eisen van andere gemeenten',
    'Requirements of other municipalities',
    'Wat andere gemeenten van dezelfde bibliotheek vragen.',
    'What other municipalities ask of the same library.',
    ...requirementsText.slice(4),
  ] as unknown as typeof requirementsText,
  filled: [
    'Ingevuld',
    'Filled in',
    'Wat de overeenkomst niet bevat en het stuk nodig heeft.',
    'What the agreement does not hold and the paper needs.',
    filledFields,
  ],
}))()

export const agreementPapersText: FieldText<typeof agreementPapersOptions> = [
  'Opties bij stukken',
  'Options of papers',
  'Wat de stukken van een overeenkomst nodig hebben, naast de overeenkomst.',
  'What the papers of an agreement need beside it.',
  fields,
]

export const agreementPaperText: FieldText<typeof agreementPaperOptions> = [
  'Opties bij een stuk',
  'Options of a paper',
  'Welk stuk van een overeenkomst wordt gemaakt, en wat het nodig heeft.',
  'Which paper of an agreement is made, and what it needs.',
  {
    ...fields,
    paper: [
      'Stuk',
      'Paper',
      'award: verlening; determination: vaststelling; withdrawal: intrekking; recovery: terugvordering; objection-decision: beslissing op bezwaar; implementation-agreement: uitvoeringsovereenkomst.',
      'Award, determination, withdrawal, recovery, decision on an objection, or implementation agreement.',
    ],
    decision: [
      'Besluit',
      'Decision',
      'Het nummer van het besluit in het verloop, vanaf 1; zonder opgave het laatste.',
      'The number of the decision in the history, from 1; by default the last one.',
    ],
  },
]
