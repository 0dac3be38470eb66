import type { DecimalInput, EuroInput, Rounding } from '../core/money/index.js'
import * as fields from '../core/schema/index.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'

/**
 * An amount of money, as `euro` reads it: a text such as `1234.56` or a number, with at most two decimals.
 *
 * @example
 * import { amountSchema, readInput } from 'spuk-ido/schemas'
 * const outcome = readInput(amountSchema, '12.345')
 * outcome.ok || outcome.issues[0].code // => 'money/too-many-decimals'
 */
export const amountSchema: InputSchema<EuroInput> = /* @__PURE__ */ described(
  fields.euroSchema as InputSchema<EuroInput>,
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
export const dutchAmountSchema: InputSchema<string> = /* @__PURE__ */ described(
  fields.dutchAmountSchema,
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
export const decimalSchema: InputSchema<DecimalInput> = /* @__PURE__ */ described(
  fields.decimalSchema,
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
export const roundingSchema: InputSchema<Rounding> = /* @__PURE__ */ described(
  fields.roundingSchema,
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
        'What the amount becomes a multiple of, in euros and above nought; one cent by default.',
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
