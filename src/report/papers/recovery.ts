import { heading } from '../documents/parts.js'
import { day, facts } from '../model.js'
import type { Block } from '../model.js'
import type { Gaps } from './blanks.js'
import type { PaperFacts } from './model.js'
import {
  basisBlocks,
  handlerBlocks,
  headBlocks,
  lastOf,
  moveOf,
  objectionBlocks,
  signatureBlocks,
} from './parts.js'
import { awbText, items, sentence, write } from './write.js'

/** The recovery of what was paid too much (terugvordering, Awb 4:57). */
export function recoveryBlocks(one: PaperFacts, gaps: Gaps): readonly Block[] {
  const { gap } = gaps
  const { agreement, moneyBefore, days } = one
  const { library } = agreement
  const claimed = moveOf(one)?.amount ?? moneyBefore.toRecover
  const rest = moneyBefore.toRecover.minus(claimed)
  const earlier = moneyBefore.recovered
    .plus(moneyBefore.setOff)
    .plus(moneyBefore.writtenOff)
    .plus(moneyBefore.claimed)
  const due = days.claim
  return [
    ...headBlocks(one, gap),
    heading('Overwegingen', 'Considerations'),
    ...items([entitled(one)]),
    heading('Besluit', 'Decision'),
    sentence(
      (show) => `Wij vorderen ${show(claimed)} terug van ${library.name}.`,
      (show) => `We claim ${show(claimed)} back from ${library.name}.`,
    ),
    heading('Berekening', 'Calculation'),
    {
      ...facts([
        ['Betaald', 'Paid', moneyBefore.paid],
        ['Door de bibliotheek te houden', 'For the library to keep', moneyBefore.kept],
        [
          'Eerder teruggevorderd of verrekend, of van terugvordering afgezien',
          'Claimed back, set off or given up before',
          earlier,
        ],
        ['Terug te vorderen', 'To be recovered', moneyBefore.toRecover],
        ['Teruggevorderd met dit besluit', 'Claimed back by this decision', claimed],
        ['Daarna nog terug te vorderen', 'Still to be recovered after it', rest],
      ]),
      sums: [
        { row: 3, of: [0], less: [1, 2] },
        { row: 5, of: [3], less: [4] },
      ],
    },
    heading('Betaling', 'Payment'),
    sentence(
      (show) =>
        `Betaal ${show(claimed)} ${due === undefined ? 'binnen zes weken na de bekendmaking' : `uiterlijk op ${show(day(due))}`} op rekening ${show(gap('municipalAccount'))}, onder vermelding van ons kenmerk (${show(awbText('4:86', '4:87'))}).`,
      (show) =>
        `Pay ${show(claimed)} ${due === undefined ? 'within six weeks after the announcement' : `by ${show(day(due))}`} into account ${show(gap('municipalAccount'))} and state our reference (${show(awbText('4:86', '4:87'))}).`,
    ),
    sentence(
      (show) =>
        `Na die termijn bent u in verzuim en bent u wettelijke rente verschuldigd (${show(awbText('4:97', '4:98'))}).`,
      (show) =>
        `After that term you are in default and owe statutory interest (${show(awbText('4:97', '4:98'))}).`,
    ),
    ...basisBlocks(one, [
      ['4:57', 'terugvordering', 'recovery'],
      ['4:86', 'bedrag en betaaltermijn', 'amount and term for payment'],
    ]),
    ...signatureBlocks(one, gap),
    ...objectionBlocks(one, gap),
    ...handlerBlocks(one, ['4:97', '4:98', '6:8', '10:3'], gaps),
  ]
}

/** On which decision the recovery rests, and what the library is entitled to. */
function entitled({ agreement, moneyBefore }: PaperFacts) {
  const last = lastOf(agreement, 'determine', 'determine-lower', 'revise', 'withdraw')
  if (last === undefined) return undefined
  const { period } = agreement
  return last.event === 'withdraw'
    ? write(
        (show) =>
          `De verlening voor het tijdvak van ${show(period)} is bij besluit van ${show(day(last.date))} ingetrokken.`,
        (show) =>
          `The award for the period ${show(period)} was withdrawn by decision of ${show(day(last.date))}.`,
      )
    : write(
        (show) =>
          `De subsidie voor het tijdvak van ${show(period)} is bij besluit van ${show(day(last.date))} ${last.event === 'revise' ? 'gewijzigd vastgesteld' : 'vastgesteld'}; vastgesteld is nu ${show(moneyBefore.determined)}. Terugvorderen kan tot vijf jaar na de vaststelling (${show(awbText('4:57(4)'))}).`,
        (show) =>
          `The subsidy for the period ${show(period)} was ${last.event === 'revise' ? 'revised' : 'determined'} by decision of ${show(day(last.date))}; determined is now ${show(moneyBefore.determined)}. Recovery is possible until five years after the determination (${show(awbText('4:57(4)'))}).`,
      )
}
