import type { AgreementMove } from '../../agreement/index.js'
import type { Text } from '../../core/result/index.js'
import { heading } from '../documents/parts.js'
import { day, facts } from '../model.js'
import type { Block } from '../model.js'
import type { Gaps } from './blanks.js'
import { awardedText } from './determination.js'
import type { PaperFacts } from './model.js'
import {
  basisBlocks,
  handlerBlocks,
  headBlocks,
  moveOf,
  objectionBlocks,
  signatureBlocks,
} from './parts.js'
import { awbText, items, sentence, write } from './write.js'

interface WithdrawalGround {
  readonly article: string
  readonly text: Text
}

const GROUNDS: Readonly<Record<string, WithdrawalGround>> = {
  activities: {
    article: '4:48(1)(a)',
    text: {
      nl: 'de gesubsidieerde activiteiten zijn of worden niet of niet geheel verricht',
      en: 'the subsidised activities were not or will not be wholly carried out',
    },
  },
  obligations: {
    article: '4:48(1)(b)',
    text: {
      nl: 'aan de subsidie verbonden verplichtingen zijn niet nagekomen',
      en: 'obligations attached to the subsidy were not met',
    },
  },
  'wrong-data': {
    article: '4:48(1)(c)',
    text: {
      nl: 'er zijn onjuiste of onvolledige gegevens verstrekt, en juiste gegevens hadden tot een andere beslissing geleid',
      en: 'wrong or incomplete data were given, and right data would have led to another decision',
    },
  },
  'wrong-award': {
    article: '4:48(1)(d)',
    text: {
      nl: 'de verlening was onjuist, en de bibliotheek wist dit of behoorde dit te weten',
      en: 'the award was wrong, and the library knew or should have known it',
    },
  },
  'budget-proviso': {
    article: '4:48(1)(e)',
    text: {
      nl: 'wij doen een beroep op het begrotingsvoorbehoud',
      en: 'we invoke the budget proviso',
    },
  },
  'reasonable-term': {
    article: '4:50',
    text: {
      nl: 'wij beëindigen de subsidie met inachtneming van een redelijke termijn',
      en: 'we end the subsidy with a reasonable term',
    },
  },
}

/** The withdrawal of the award (intrekking, Awb 4:48 and 4:50). */
export function withdrawalBlocks(one: PaperFacts, gaps: Gaps): readonly Block[] {
  const { gap } = gaps
  const { agreement } = one
  const move = moveOf(one)
  const ground = GROUNDS[move?.ground ?? '']
  const { withdrawn, paid, toRecover } = agreement.money
  const kept = paid.minus(toRecover)
  const isByTerm = move?.ground === 'reasonable-term'
  return [
    ...headBlocks(one, gap),
    heading('Overwegingen', 'Considerations'),
    ...items([awardedText(one), ground && groundText(ground, move), reasons(gap)]),
    heading('Besluit', 'Decision'),
    sentence(
      (show) =>
        `Wij trekken de verlening van subsidie aan ${agreement.library.name} voor het tijdvak van ${show(agreement.period)} in, voor ${show(withdrawn)}.`,
      (show) =>
        `We withdraw the award of the subsidy to ${agreement.library.name} for the period ${show(agreement.period)}, for ${show(withdrawn)}.`,
    ),
    effect(move),
    ...(isByTerm
      ? [
          sentence(
            (show) => `Schade (${show(awbText('4:50'))}): ${show(gap('damages'))}.`,
            (show) => `Damages (${show(awbText('4:50'))}): ${show(gap('damages'))}.`,
          ),
        ]
      : []),
    heading('Berekening', 'Calculation'),
    {
      ...facts([
        ['Betaald', 'Paid', paid],
        ['Door de bibliotheek te houden', 'For the library to keep', kept],
        ['Te veel betaald', 'Paid too much', toRecover],
      ]),
      sums: [{ row: 2, of: [0], less: [1] }],
    },
    ...(toRecover.cents > 0
      ? [
          sentence(
            (show) =>
              `Over terugvordering of verrekening van ${show(toRecover)} beslissen wij apart (${show(awbText('4:57'))}).`,
            (show) =>
              `We decide separately on recovery or set-off of ${show(toRecover)} (${show(awbText('4:57'))}).`,
          ),
        ]
      : []),
    ...basisBlocks(one, ground ? [[ground.article, 'intrekking', 'withdrawal']] : []),
    ...signatureBlocks(one, gap),
    ...objectionBlocks(one, gap),
    ...handlerBlocks(one, [...(isByTerm ? ['4:50'] : []), '6:8', '10:3'], gaps),
  ]
}

function groundText({ article, text }: WithdrawalGround, move: AgreementMove | undefined): Text {
  const from = move?.effectiveFrom
  return from === undefined
    ? write(
        (show) => `Grond voor de intrekking: ${show(text)} (${show(awbText(article))}).`,
        (show) => `Ground of the withdrawal: ${show(text)} (${show(awbText(article))}).`,
      )
    : write(
        (show) =>
          `Grond voor de intrekking: ${show(text)}, die loopt tot ${show(day(from))} (${show(awbText(article))}).`,
        (show) =>
          `Ground of the withdrawal: ${show(text)}, which runs until ${show(day(from))} (${show(awbText(article))}).`,
      )
}

function reasons(gap: Gaps['gap']): Text {
  return write(
    (show) => `Wij overwegen: ${show(gap('reasons'))}.`,
    (show) => `We considered: ${show(gap('reasons'))}.`,
  )
}

/** From when the withdrawal works: back to the award, unless the decision says otherwise. */
function effect(move: AgreementMove | undefined): Block {
  const from = move?.effectiveFrom
  return from === undefined
    ? sentence(
        () => 'De intrekking werkt terug tot en met het tijdstip van de verlening.',
        () => 'The withdrawal works back to the moment of the award.',
      )
    : sentence(
        (show) => `De intrekking geldt met ingang van ${show(day(from))}.`,
        (show) => `The withdrawal holds from ${show(day(from))}.`,
      )
}
