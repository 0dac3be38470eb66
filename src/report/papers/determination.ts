import type { AgreementMove } from '../../agreement/index.js'
import type { Text } from '../../core/result/index.js'
import { heading } from '../documents/parts.js'
import { day, facts } from '../model.js'
import type { Block } from '../model.js'
import { payTerm } from './award.js'
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

const UNCHECKED = ['6:8', '10:3']

/** The determination, as awarded or lower (vaststelling, Awb 4:46 and 4:47). */
export function determinationBlocks(one: PaperFacts, gaps: Gaps): readonly Block[] {
  const { gap } = gaps
  const { agreement } = one
  const move = moveOf(one)
  const isLower = move?.event === 'determine-lower'
  const exOfficio = lastOf(agreement, 'award') !== undefined && !lastOf(agreement, 'report')
  return [
    ...headBlocks(one, gap),
    heading('Overwegingen', 'Considerations'),
    ...items(considerations(one, move, gap)),
    heading('Besluit', 'Decision'),
    sentence(
      (show) =>
        `Wij stellen de subsidie aan ${agreement.library.name} voor het tijdvak van ${show(agreement.period)} vast op ${show(agreement.money.determined)}.`,
      (show) =>
        `We determine the subsidy to ${agreement.library.name} for the period ${show(agreement.period)} at ${show(agreement.money.determined)}.`,
    ),
    heading('Berekening', 'Calculation'),
    ...calculation(one),
    heading('Betaling', 'Payment'),
    ...payment(one, gap),
    ...basisBlocks(one, [
      isLower && move.ground !== undefined
        ? [`4:46(2)(${move.ground})`, 'lagere vaststelling', 'lower determination']
        : exOfficio
          ? ['4:47', 'ambtshalve vaststelling', 'determination ex officio']
          : ['4:46', 'vaststelling', 'determination'],
      ['4:52', 'betaling', 'payment'],
    ]),
    ...signatureBlocks(one, gap),
    ...objectionBlocks(one, gap),
    ...handlerBlocks(one, agreement.direct === true ? ['4:43', ...UNCHECKED] : UNCHECKED, gaps),
  ]
}

/** When the subsidy was awarded, and how much. */
export function awardedText({ agreement, moneyBefore }: PaperFacts): Text | undefined {
  const award = lastOf(agreement, 'amend', 'award')
  return (
    award &&
    write(
      (show) =>
        `De subsidie is bij besluit van ${show(day(award.date))} ${award.event === 'amend' ? 'gewijzigd; verleend is nu' : 'verleend:'} ${show(moneyBefore.awarded)}.`,
      (show) =>
        `The subsidy was ${award.event === 'amend' ? 'changed' : 'awarded'} by decision of ${show(day(award.date))}: ${show(moneyBefore.awarded)}.`,
    )
  )
}

/** The grounds of a lower determination, as the law has them (Awb 4:46(2)). */
const LOWER: Readonly<Record<string, Text>> = {
  a: {
    nl: 'de gesubsidieerde activiteiten zijn niet of niet geheel verricht',
    en: 'the subsidised activities were not or not wholly carried out',
  },
  b: {
    nl: 'aan de subsidie verbonden verplichtingen zijn niet nagekomen',
    en: 'obligations attached to the subsidy were not met',
  },
  c: {
    nl: 'er zijn onjuiste of onvolledige gegevens verstrekt, en juiste gegevens hadden tot een andere beslissing geleid',
    en: 'wrong or incomplete data were given, and right data would have led to another decision',
  },
  d: {
    nl: 'de verlening was onjuist, en de bibliotheek wist dit of behoorde dit te weten',
    en: 'the award was wrong, and the library knew or should have known it',
  },
}

function considerations(
  one: PaperFacts,
  move: AgreementMove | undefined,
  gap: Gaps['gap'],
): readonly (Text | undefined)[] {
  const { agreement } = one
  const [report, request] = [lastOf(agreement, 'report'), lastOf(agreement, 'request')]
  const award = lastOf(agreement, 'award')
  const ground = move?.event === 'determine-lower' ? move.ground : undefined
  const lower = ground === undefined ? undefined : LOWER[ground]
  return [
    awardedText(one),
    award
      ? report
        ? write(
            (show) => `De bibliotheek vroeg de vaststelling aan op ${show(day(report.date))}.`,
            (show) => `The library requested the determination on ${show(day(report.date))}.`,
          )
        : write(
            () => 'Er is geen aanvraag tot vaststelling; wij stellen de subsidie ambtshalve vast.',
            () => 'There is no request for determination; we determine the subsidy ex officio.',
          )
      : request &&
        write(
          (show) =>
            `De bibliotheek vroeg de subsidie aan op ${show(day(request.date))}. De regeling laat toe dat de subsidie wordt vastgesteld zonder verlening vooraf (${show(awbText('4:43'))}).`,
          (show) =>
            `The library requested the subsidy on ${show(day(request.date))}. The rule allows determining it without an award beforehand (${show(awbText('4:43'))}).`,
        ),
    lower &&
      write(
        (show) =>
          `Wij stellen de subsidie lager vast dan zij is verleend: ${show(lower)} (${show(awbText(`4:46(2)(${ground ?? ''})`))}).`,
        (show) =>
          `We determine the subsidy below the award: ${show(lower)} (${show(awbText(`4:46(2)(${ground ?? ''})`))}).`,
      ),
    lower &&
      write(
        (show) => `Wij overwegen: ${show(gap('reasons'))}.`,
        (show) => `We considered: ${show(gap('reasons'))}.`,
      ),
  ]
}

function calculation({ agreement }: PaperFacts): readonly Block[] {
  const { determined, lowered, paid, toPay, toRecover, awarded } = agreement.money
  return [
    {
      ...facts([
        ['Verleende subsidie', 'Subsidy awarded', awarded],
        ['Niet vastgesteld', 'Not determined', lowered],
        ['Vastgestelde subsidie', 'Subsidy determined', determined],
      ]),
      sums: [{ row: 2, of: [0], less: [1] }],
    },
    {
      ...facts([
        ['Vastgestelde subsidie', 'Subsidy determined', determined],
        ['Al betaald', 'Paid already', paid],
        toRecover.cents > 0
          ? ['Te veel betaald', 'Paid too much', toRecover]
          : ['Nog te betalen', 'Still to be paid', toPay],
      ]),
      sums: [toRecover.cents > 0 ? { row: 2, of: [1], less: [0] } : { row: 2, of: [0], less: [1] }],
    },
  ]
}

function payment(one: PaperFacts, gap: Gaps['gap']): readonly Block[] {
  const { toPay, toRecover } = one.agreement.money
  const { payment: due } = one.days
  if (toRecover.cents > 0) {
    return [
      sentence(
        (show) =>
          `Te veel betaald is ${show(toRecover)}. Over terugvordering of verrekening beslissen wij apart (${show(awbText('4:57'))}).`,
        (show) =>
          `Paid too much is ${show(toRecover)}. We decide separately on recovery or set-off (${show(awbText('4:57'))}).`,
      ),
    ]
  }
  if (toPay.cents === 0) {
    return [
      sentence(
        () => 'De subsidie is geheel betaald; er is niets te betalen of terug te vorderen.',
        () => 'The subsidy was paid in full; nothing is to be paid or recovered.',
      ),
    ]
  }
  return [
    sentence(
      (show) =>
        due === undefined
          ? `Wij betalen ${show(toPay)}${payTerm(one, 'nl')}, op rekening ${show(gap('libraryAccount'))}.`
          : `Wij betalen ${show(toPay)} uiterlijk op ${show(day(due))}, op rekening ${show(gap('libraryAccount'))}.`,
      (show) =>
        due === undefined
          ? `We pay ${show(toPay)}${payTerm(one, 'en')}, into account ${show(gap('libraryAccount'))}.`
          : `We pay ${show(toPay)} by ${show(day(due))}, into account ${show(gap('libraryAccount'))}.`,
    ),
  ]
}
