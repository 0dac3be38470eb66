import type { Text } from '../../core/result/index.js'
import type { OptionCount, Tabulation } from '../../monitor/index.js'
import { facts, tableOf } from '../model.js'
import type { Block, Cell, Columns } from '../model.js'
import { paragraph, percent, rounded } from './parts.js'

/** Whether a number surely belongs to its option, in words. */
export const SURENESS = {
  certain: { nl: 'zeker', en: 'certain' },
  uncertain: { nl: 'onzeker', en: 'uncertain' },
}

/** Whether a number surely belongs to its option. */
export function certainty({ count, certain, likely }: OptionCount): Text {
  if (count !== null) {
    return SURENESS[certain ? 'certain' : 'uncertain']
  }
  const guess = likely === undefined ? ['', ''] : [` (wellicht ${likely})`, ` (perhaps ${likely})`]
  return { nl: `niet bekend${guess[0]}`, en: `not known${guess[1]}` }
}

/** The columns of an option and its count. */
export function optionColumns<T>(of: (row: T) => OptionCount): Columns<T> {
  return [
    ['option', 'Antwoord', 'Answer', (row) => of(row).label],
    ['count', 'Aantal', 'Number', (row) => of(row).count],
    ['share', 'Deel in %', 'Share in %', (row) => percent(of(row).share)],
    ['certainty', 'Zekerheid', 'Certainty', (row) => certainty(of(row))],
  ]
}

/** A table of answers with what there is to say of it. */
export function tabulationBlocks(one: Tabulation): Block[] {
  const { respondents, answered, missing, counts, unpaired, mean, note } = one
  return [
    tableOf(
      counts,
      optionColumns<OptionCount>((row) => row),
    ),
    facts([
      ['Deelnemers aan de enquête', 'Respondents to the survey', respondents],
      ...fact('Antwoorden', 'Answers', answered),
      ...fact('Geen antwoord', 'No answer', missing),
      ...fact('Gemiddelde', 'Mean', mean === null ? null : rounded(mean, 2)),
      ...fact(
        'Waarden waarvan niet bekend is bij welk antwoord zij horen',
        'Values of which it is not known to which answer they belong',
        unpaired.length > 0 ? unpaired.join(', ') : null,
      ),
    ]),
    ...(note ? [paragraph(note)] : []),
  ]
}

/** A row of facts, if there is anything to say. */
export function fact(nl: string, en: string, value: Cell): (readonly [string, string, Cell])[] {
  return value === null ? [] : [[nl, en, value]]
}
