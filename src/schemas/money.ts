import * as z from 'zod/mini'
import { amount, decimal } from '../core/fields/index.js'
import { notDutchAmount, parseEuro, roundToEuro, preview } from '../core/money/index.js'
import type { EuroInput } from '../core/money/index.js'
import { SpukError, valueOf } from '../core/result/index.js'
import { forms, leaf, optional } from '../core/schema/index.js'
import { inputSchema } from './input-schema.js'

// What `spuk-ido/money` reads without zod, as a form asks for it.

/** The text itself. A schema cannot warn, so it refuses the points of `1.234` that `parseEuro` warns of. */
const dutchAmount = /* @__PURE__ */ leaf(
  (value) => {
    const read = parseEuro(value as string)
    const proposal = valueOf(read).format().slice(2)
    if (read.ok && read.warnings.length > 0) {
      throw new SpukError([notDutchAmount({ given: preview(value), proposal })])
    }
    return value as string
  },
  { type: 'string', minLength: 1, maxLength: 60 },
)

const step = /* @__PURE__ */ leaf((value) => {
  roundToEuro(0, { mode: 'down', step: value as EuroInput })
  return value as EuroInput
}, forms.amountFromZero)

const rounding = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    mode: z.enum(['half-up', 'half-even', 'up', 'down']),
    step: optional(step),
    reason: optional(z.string().check(z.maxLength(400))),
  }),
)

/**
 * An amount of money, as `euro` reads it: a text such as `1234.56` or a number, with at most two decimals.
 *
 * @example
 * import { amountSchema, readInput } from 'spuk-ido/schemas'
 * const outcome = readInput(amountSchema, '12.345')
 * outcome.ok || outcome.issues[0].code // => 'money/too-many-decimals'
 */
export const amountSchema = /* @__PURE__ */ inputSchema(
  amount,
  [
    'Bedrag',
    'Amount',
    'Bedrag in euro’s met ten hoogste twee decimalen: een tekst met een punt (1234.56) of een getal, tussen −90071992547409.91 en 90071992547409.91. Een getal met meer decimalen kan JSON Schema niet uitsluiten; de functie weigert het.',
    'Amount in euros with at most two decimals: a text with a point (1234.56) or a number, between −90071992547409.91 and 90071992547409.91. JSON Schema cannot rule out a number with more decimals; the function refuses it.',
  ],
  ['1234.56', -12.5, 1000],
)

/**
 * An amount as people in the Netherlands write it, for `parseEuro`. The value of the schema is the text.
 *
 * @example
 * import { dutchAmountSchema, readInput } from 'spuk-ido/schemas'
 * readInput(dutchAmountSchema, '€ 1.234,56').ok // => true
 * readInput(dutchAmountSchema, '95.000').ok // => false
 */
export const dutchAmountSchema = /* @__PURE__ */ inputSchema(
  dutchAmount,
  [
    'Bedrag in Nederlandse notatie',
    'Amount in Dutch notation',
    'Bedrag zoals mensen het schrijven: € 1.234,56, 1234,5, -12,50 of 12,-. Welke vormen goed zijn, staat bij parseEuro; 1.234 zonder centen wordt geweigerd, want de punt is onzeker.',
    'Amount as people write it: € 1.234,56, 1234,5, -12,50 or 12,-. Which forms are sound is told at parseEuro; 1.234 without cents is refused, as its point is uncertain.',
  ],
  ['€ 1.234,56', '-12,50', '1234.56'],
)

/**
 * An exact number, such as a rate or a factor, as `decimal` arithmetic of the library takes it.
 *
 * @example
 * import { decimalSchema, readInput } from 'spuk-ido/schemas'
 * readInput(decimalSchema, '0.83').ok // => true
 * readInput(decimalSchema, '0,83').ok // => false
 */
export const decimalSchema = /* @__PURE__ */ inputSchema(
  decimal,
  [
    'Exact getal',
    'Exact number',
    'Een getal, of een tekst met een punt als het exact moet zijn, zoals 0.83; ten hoogste 400 cijfers voor en na de punt.',
    'A number, or a text with a point where it must be exact, such as 0.83; at most 400 digits before and after the point.',
  ],
  ['0.83', 12, '-3.5'],
)

/**
 * How `roundToEuro` rounds.
 *
 * @example
 * import { readInput, roundingSchema } from 'spuk-ido/schemas'
 * readInput(roundingSchema, { mode: 'half-up', step: 100 }).ok // => true
 */
export const roundingSchema = /* @__PURE__ */ inputSchema(
  rounding,
  [
    'Afronding',
    'Rounding',
    'Hoe roundToEuro van een exact getal een bedrag maakt.',
    'How roundToEuro makes an amount of an exact number.',
    {
      mode: [
        'Wijze',
        'Mode',
        'half-up: een halve van nul af; half-even: een halve naar het even veelvoud; up: van nul af; down: naar nul toe.',
        'half-up: halves away from zero; half-even: halves to the even multiple; up: away from zero; down: towards zero.',
      ],
      step: [
        'Stap',
        'Step',
        'Waarvan het bedrag een veelvoud wordt, in euro’s en boven nul; zonder opgave een cent.',
        'What the amount becomes a multiple of, in euros and above zero; one cent by default.',
      ],
      reason: [
        'Reden',
        'Reason',
        'Waarom zo wordt afgerond; de uitleg herhaalt het.',
        'Why it is rounded so; the explanation repeats it.',
      ],
    },
  ],
  [{ mode: 'half-up' }, { mode: 'down', step: '100.00', reason: 'art. 3' }],
)
