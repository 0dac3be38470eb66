import { agreementNames } from '../../agreement/index.js'
import type { AgreementMove } from '../../agreement/index.js'
import type { Text } from '../../core/result/index.js'
import { heading, wordsFor } from '../documents/parts.js'
import { column, day } from '../model.js'
import type { Block, Table } from '../model.js'
import type { Gaps } from './blanks.js'
import type { PaperFacts } from './model.js'
import { basisBlocks, handlerBlocks, headBlocks, moveOf, signatureBlocks } from './parts.js'
import { awbText, capital, items, sentence, write } from './write.js'

/** The decision on an objection (beslissing op bezwaar, Awb 7:11). */
export function objectionDecisionBlocks(one: PaperFacts, gaps: Gaps): readonly Block[] {
  const { gap } = gaps
  const move = moveOf(one)
  const contested = contestedBy(one, move)
  return [
    ...headBlocks(one, gap),
    heading('Overwegingen', 'Considerations'),
    ...items(considerations(one, contested, gap)),
    heading('Besluit', 'Decision'),
    ...(move?.outcome === undefined ? [] : [outcome(move, contested)]),
    heading('Gevolgen voor het geld', 'What it means for the money'),
    moneyTable(one),
    ...basisBlocks(one, [['7:11', 'heroverweging', 'reconsideration']]),
    ...signatureBlocks(one, gap),
    ...appealBlocks(one, move, gap),
    ...handlerBlocks(one, ['6:8', '7:11', '10:3'], gaps),
  ]
}

/** The decision that was objected to. */
function contestedBy({ agreement }: PaperFacts, move: AgreementMove | undefined) {
  return agreement.history[(move?.decision ?? 0) - 1]
}

function nameOf({ event, date }: AgreementMove): Text {
  const name = wordsFor(agreementNames.events, event)
  return write(
    (show) => `het besluit van ${show(day(date))} (${name.nl})`,
    (show) => `the decision of ${show(day(date))} (${name.en})`,
  )
}

function considerations(
  one: PaperFacts,
  contested: AgreementMove | undefined,
  gap: Gaps['gap'],
): readonly (Text | undefined)[] {
  const { agreement, days, decision } = one
  const { history, library } = agreement
  const number = moveOf(one)?.decision
  const objection = history
    .slice(0, (decision ?? 1) - 1)
    .reverse()
    .find(({ event, decision: about }) => event === 'object' && about === number)
  const last = days.contested
  return [
    contested &&
      objection &&
      write(
        (show) =>
          `${library.name} maakte op ${show(day(objection.date))} bezwaar tegen ${show(nameOf(contested))}.`,
        (show) =>
          `${library.name} objected on ${show(day(objection.date))} to ${show(nameOf(contested))}.`,
      ),
    objection && last !== undefined
      ? write(
          (show) =>
            objection.date <= last
              ? `Bezwaar kon tot en met ${show(day(last))}; het bezwaar is op tijd.`
              : `Bezwaar kon tot en met ${show(day(last))}; het bezwaar is later.`,
          (show) =>
            objection.date <= last
              ? `An objection was possible until ${show(day(last))}; this one is in time.`
              : `An objection was possible until ${show(day(last))}; this one is later.`,
        )
      : undefined,
    write(
      (show) => `Hoorzitting: ${show(gap('hearing'))}.`,
      (show) => `Hearing: ${show(gap('hearing'))}.`,
    ),
    objection?.committee === true
      ? write(
          (show) => `Advies van de commissie: ${show(gap('advice'))}.`,
          (show) => `Advice of the committee: ${show(gap('advice'))}.`,
        )
      : undefined,
    write(
      (show) => `Wij overwegen: ${show(gap('reasons'))}.`,
      (show) => `We considered: ${show(gap('reasons'))}.`,
    ),
  ]
}

const OUTCOMES = {
  inadmissible: ['niet-ontvankelijk', 'not admissible'],
  unfounded: ['ongegrond', 'not founded'],
  founded: ['gegrond', 'founded'],
} as const

function outcome({ outcome: judged, amount }: AgreementMove, contested?: AgreementMove): Block {
  const [nl, en] = OUTCOMES[judged ?? 'unfounded']
  if (judged !== 'founded') {
    return sentence(
      () => `Wij verklaren het bezwaar ${nl}. Het besluit blijft in stand.`,
      () => `We declare the objection ${en}. The decision is upheld.`,
    )
  }
  if (amount !== undefined) {
    return sentence(
      (show) =>
        `Wij verklaren het bezwaar ${nl}. Het bedrag in ${contested ? show(nameOf(contested)) : 'het besluit'} wordt ${show(amount)}.`,
      (show) =>
        `We declare the objection ${en}. The amount in ${contested ? show(nameOf(contested)) : 'the decision'} becomes ${show(amount)}.`,
    )
  }
  return contested?.event === 'withdraw'
    ? sentence(
        () => `Wij verklaren het bezwaar ${nl} en herroepen de intrekking.`,
        () => `We declare the objection ${en} and revoke the withdrawal.`,
      )
    : sentence(
        () => `Wij verklaren het bezwaar ${nl}. Het bedrag verandert niet.`,
        () => `We declare the objection ${en}. The amount does not change.`,
      )
}

const ROWS = [
  'awarded',
  'determined',
  'withdrawn',
  'paid',
  'claimed',
  'toRecover',
  'toPay',
] as const

function moneyTable({ agreement, moneyBefore }: PaperFacts): Table {
  return {
    type: 'table',
    columns: [
      column('item', 'Post', 'Item'),
      column('before', 'Vóór dit besluit', 'Before this decision'),
      column('after', 'Na dit besluit', 'After this decision'),
    ],
    rows: ROWS.filter((key) => moneyBefore[key].cents + agreement.money[key].cents > 0).map(
      (key) => [capital(agreementNames.money[key]), moneyBefore[key], agreement.money[key]],
    ),
  }
}

function appealBlocks(
  { days }: PaperFacts,
  move: AgreementMove | undefined,
  gap: Gaps['gap'],
): readonly Block[] {
  const from = move?.announcedOn ?? move?.date
  const { appeal } = days
  return [
    heading('Beroep', 'Appeal'),
    from === undefined || appeal === undefined
      ? sentence(
          (show) =>
            `U kunt binnen zes weken na de dag van bekendmaking beroep instellen bij ${show(gap('court'))}.`,
          (show) =>
            `You can appeal to ${show(gap('court'))} within six weeks after the day of the announcement.`,
        )
      : sentence(
          (show) =>
            `U kunt tegen deze beslissing beroep instellen bij ${show(gap('court'))}. Bij bekendmaking op ${show(day(from))} kan dat tot en met ${show(day(appeal))} (zes weken, te rekenen vanaf de dag na de bekendmaking; ${show(awbText('6:7', '6:8'))}).`,
          (show) =>
            `You can appeal against this decision to ${show(gap('court'))}. If it is announced on ${show(day(from))}, you can do so until ${show(day(appeal))} (six weeks, counted from the day after the announcement; ${show(awbText('6:7', '6:8'))}).`,
        ),
  ]
}
