import type { Assumption } from '../core/explain/model.js'
import type { Text } from '../core/result/index.js'
import type { SisaFigure, SisaIndicator, SisaInput } from './sisa-input.js'

/** The grant began in 2023 (Stcrt. 2022, 33992): in that year no earlier spending is a fact. */
export const FIRST_YEAR = 2023

/** What the indicators need and the caller did not say. */
export function assumed(
  input: Readonly<Partial<Record<keyof SisaInput, unknown>>>,
  year: number,
  template: readonly SisaIndicator[],
): readonly Assumption[] {
  const needed = new Set<SisaFigure>(template.map(({ figure }) => figure))
  const later = year > FIRST_YEAR
  const of = (id: string, missing: boolean, text: Text) => (missing ? [{ id, text }] : [])
  return [
    ...of(
      'cumulative-before',
      later && needed.has('cumulative') && input.cumulativeBefore === undefined,
      {
        nl: `Wat vóór ${year} is besteed, is niet opgegeven; aangenomen is: niets.`,
        en: `What was spent before ${year} was not given; assumed: nothing.`,
      },
    ),
    ...of(
      'correction',
      later &&
        (needed.has('correction') || needed.has('cumulative')) &&
        input.correction === undefined,
      {
        nl: `Een correctie van ${year - 1} is voor de gemeente zelf niet opgegeven; aangenomen is: geen.`,
        en: `A correction of ${year - 1} was not given for the municipality itself; assumed: none.`,
      },
    ),
    ...of('own-execution', needed.has('own-execution') && input.ownExecution === undefined, {
      nl: 'Of de gemeente de regeling zelf uitvoert, is niet opgegeven; aangenomen is: ja.',
      en: 'Whether the municipality carries it out itself was not given; assumed: yes.',
    }),
    ...of('final', needed.has('final') && input.final === undefined, {
      nl: 'Of dit de eindverantwoording is, is niet opgegeven; aangenomen is: nee.',
      en: 'Whether this is the final account was not given; assumed: no.',
    }),
  ]
}
