import { agreementPaperOptions, agreementPapersOptions } from '../report/papers/input.js'
import { agreementPapersText, agreementPaperText } from '../report/papers/input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * What `agreementPaper` takes as options.
 *
 * @example
 * import { agreementPaperOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(agreementPaperOptionsSchema, { paper: 'award', filled: { place: 'Utrecht' } }).ok // => true
 */
export const agreementPaperOptionsSchema = /* @__PURE__ */ inputSchema(
  agreementPaperOptions,
  agreementPaperText,
  [{ paper: 'award' }, { paper: 'award', filled: { place: 'Utrecht', court: 'Midden-Nederland' } }],
)

/**
 * What `agreementPapers` takes as options.
 *
 * @example
 * import { agreementPapersOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(agreementPapersOptionsSchema, { filled: { place: 'Utrecht' } }).ok // => true
 */
export const agreementPapersOptionsSchema = /* @__PURE__ */ inputSchema(
  agreementPapersOptions,
  agreementPapersText,
  [
    {},
    {
      ordinance: { name: 'ASV' },
      equatedDays: ['2024-05-10'],
      otherRequirements: [
        {
          municipality: 'Zeist',
          basis: 'ASV',
          kind: 'deadline',
          document: 'jaarverslag',
          due: '2025-03-15',
        },
      ],
    },
  ],
)
