import { sumEuros } from '../../core/money/index.js'
import type { Agreement } from '../../agreement/index.js'
import type { Euro } from '../../core/money/index.js'
import type { Text } from '../../core/result/index.js'
import { heading, wordsFor } from '../documents/parts.js'
import { PURPOSES, TOTAL } from '../documents/spending.js'
import { column, day, lastOf as sumOf } from '../model.js'
import type { Block, Cell } from '../model.js'
import type { Gaps } from './blanks.js'
import { conditionBlocks } from './conditions.js'
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

/** The articles that are cited and nobody read again. */
const UNCHECKED = ['6:8', '10:3']

/** The award decision (verleningsbeschikking, Awb 4:29). */
export function awardBlocks(one: PaperFacts, gaps: Gaps): readonly Block[] {
  const { gap } = gaps
  const { agreement } = one
  return [
    ...headBlocks(one, gap),
    heading('Overwegingen', 'Considerations'),
    ...items(considerations(one, gap)),
    heading('Besluit', 'Decision'),
    ...decision(one, gap),
    heading('Bedrag en berekening', 'Amount and calculation'),
    ...amountBlocks(agreement, awardedOf(one), gap),
    heading('Verplichtingen', 'Obligations'),
    ...conditionBlocks(one, gap),
    heading('Betaling', 'Payment'),
    ...paymentBlocks(one, gap),
    ...basisBlocks(one, [
      [groundArticle(agreement), 'grondslag van de subsidie', 'basis of the subsidy'],
      ['4:29', 'verlening voorafgaand aan de vaststelling', 'award ahead of the determination'],
      ['4:37', 'verplichtingen', 'obligations'],
      ['4:52', 'betaling', 'payment'],
    ]),
    ...signatureBlocks(one, gap),
    ...objectionBlocks(one, gap),
    ...handlerBlocks(one, UNCHECKED, gaps),
  ]
}

/** What was awarded, or in a draft what was agreed. */
export function awardedOf(one: PaperFacts): Euro {
  return moveOf(one)?.amount ?? one.agreement.amount
}

const GROUNDS = {
  regulation: '4:23(1)',
  pending: '4:23(3)(a)',
  budget: '4:23(3)(c)',
  incidental: '4:23(3)(d)',
} as const

export function groundArticle({ legalBasis }: Agreement): string {
  return GROUNDS[legalBasis.ground]
}

/** On what the subsidy rests, in words. */
export function groundText({ legalBasis }: Agreement, gap: Gaps['gap']): Text {
  const { ground, text } = legalBasis
  const article = awbText(GROUNDS[ground])
  const name = text ?? gap('rule')
  const [nl, en] = {
    regulation: ['een wettelijk voorschrift', 'a regulation'],
    pending: ['een wettelijk voorschrift in voorbereiding', 'a regulation in preparation'],
    budget: [
      'de begroting, die de ontvanger en het maximum noemt',
      'the budget, which names recipient and maximum',
    ],
    incidental: ['een incidenteel geval', 'an incidental case'],
  }[ground]
  return write(
    (show) => `De subsidie berust op ${nl ?? ''} (${show(article)}): ${show(name)}.`,
    (show) => `The subsidy rests on ${en ?? ''} (${show(article)}): ${show(name)}.`,
  )
}

function considerations(one: PaperFacts, gap: Gaps['gap']): readonly (Text | undefined)[] {
  const { agreement } = one
  const { executiveDecision, yearsRunning, library } = agreement
  const asked = lastOf(agreement, 'request')
  const mandate = moveOf(one)?.mandate
  return [
    asked &&
      write(
        (show) => `${library.name} vroeg de subsidie aan op ${show(day(asked.date))}.`,
        (show) => `${library.name} requested the subsidy on ${show(day(asked.date))}.`,
      ),
    groundText(agreement, gap),
    executiveDecision === undefined
      ? mandate === undefined
        ? write(
            (show) =>
              `Aan deze verlening ligt een besluit ten grondslag: ${show(gap('executiveDecision'))}.`,
            (show) => `This award rests on a decision: ${show(gap('executiveDecision'))}.`,
          )
        : undefined
      : write(
          (show) =>
            `Het college besloot hierover op ${show(day(executiveDecision.date))}${executiveDecision.reference === undefined ? '' : ` (${executiveDecision.reference})`}.`,
          (show) =>
            `The executive decided on this on ${show(day(executiveDecision.date))}${executiveDecision.reference === undefined ? '' : ` (${executiveDecision.reference})`}.`,
        ),
    yearsRunning >= 3
      ? write(
          (show) =>
            `De bibliotheek wordt ${yearsRunning} jaar achtereen gesubsidieerd, dit tijdvak meegerekend. Weigering of verlaging voor een volgend tijdvak kan alleen met een redelijke termijn (${show(awbText('4:51'))}).`,
          (show) =>
            `The library is subsidised ${yearsRunning} years in a row, this period included. Refusing or lowering it for a next period needs a reasonable term (${show(awbText('4:51'))}).`,
        )
      : undefined,
  ]
}

function decision(one: PaperFacts, gap: Gaps['gap']): readonly Block[] {
  const { agreement, days } = one
  const { library, period, amountIs, amountRule, budgetProviso, ending } = agreement
  const amount = awardedOf(one)
  const isMaximum = amountIs === 'maximum'
  return [
    sentence(
      (show) =>
        `Wij verlenen ${library.name} ${isMaximum ? 'ten hoogste ' : ''}${show(amount)} subsidie voor het Informatiepunt Digitale Overheid, voor het tijdvak van ${show(period)}.`,
      (show) =>
        `We award ${library.name} a subsidy of ${isMaximum ? 'at most ' : ''}${show(amount)} for the digital government help point (IDO), for the period ${show(period)}.`,
    ),
    ...(isMaximum
      ? [
          sentence(
            (show) => `Het bedrag wordt zo bepaald: ${show(amountRule ?? gap('amountRule'))}.`,
            (show) => `The amount is set in this way: ${show(amountRule ?? gap('amountRule'))}.`,
          ),
        ]
      : []),
    ...(budgetProviso
      ? [
          sentence(
            (show) =>
              `Wij verlenen de subsidie onder de voorwaarde dat op de begroting voldoende geld beschikbaar wordt gesteld (${show(awbText('4:34'))}). Een beroep op deze voorwaarde kan tot vier weken na de vaststelling of goedkeuring van de begroting${days.proviso === undefined ? '' : `: tot en met ${show(day(days.proviso))}`}.`,
            (show) =>
              `We award the subsidy on the condition that the budget provides enough money (${show(awbText('4:34'))}). This condition can be invoked within four weeks after the budget was adopted or approved${days.proviso === undefined ? '' : `: until ${show(day(days.proviso))}`}.`,
          ),
        ]
      : []),
    ...(ending
      ? [
          sentence(
            (show) =>
              `De subsidie eindigt of wordt lager met ingang van ${show(day(ending.from))}.`,
            (show) => `The subsidy ends or becomes lower from ${show(day(ending.from))}.`,
          ),
        ]
      : []),
  ]
}

/** The amount by purpose; where another amount was awarded, how far it is from it. */
export function amountBlocks(
  { purposes }: Agreement,
  awarded: Euro,
  gap: Gaps['gap'],
): readonly Block[] {
  const planned = sumEuros(purposes.map(({ amount }) => amount))
  const rows = purposes.map(({ purpose, description, amount }): readonly Cell[] => [
    wordsFor(PURPOSES, purpose),
    description,
    amount,
  ])
  const isDescribed = purposes.every(({ description }) => description !== undefined)
  return [
    {
      type: 'table',
      columns: [
        column('purpose', 'Doel', 'Purpose'),
        column('description', 'Activiteiten', 'Activities'),
        column('amount', 'Bedrag', 'Amount'),
      ],
      rows: [...rows, [TOTAL, null, planned]],
      sums: sumOf([...rows, TOTAL]),
    },
    ...(isDescribed
      ? []
      : [
          sentence(
            (show) => `Activiteiten: ${show(gap('activities'))}.`,
            (show) => `Activities: ${show(gap('activities'))}.`,
          ),
        ]),
    ...(awarded.equals(planned)
      ? []
      : [
          sentence(
            (show) =>
              `Verleend is ${show(awarded)}; de doelen hierboven tellen op tot ${show(planned)}. Verdeling: ${show(gap('division'))}.`,
            (show) =>
              `Awarded is ${show(awarded)}; the purposes above add up to ${show(planned)}. Division: ${show(gap('division'))}.`,
          ),
        ]),
  ]
}

/** The advances that were agreed, and what is paid after the determination. */
export function paymentBlocks(one: PaperFacts, gap: Gaps['gap']): readonly Block[] {
  const { advances } = one.agreement
  const awarded = awardedOf(one)
  const rows = advances.map(({ due, amount }): readonly Cell[] => [day(due), amount])
  const total = sumEuros(advances.map(({ amount }) => amount))
  const rest = awarded.minus(total)
  return [
    ...(rows.length === 0
      ? [
          sentence(
            () => 'Voorschotten zijn niet bepaald.',
            () => 'No advances are laid down.',
          ),
        ]
      : [
          {
            type: 'table',
            columns: [
              column('due', 'Voorschot, uiterlijk', 'Advance, by'),
              column('amount', 'Bedrag', 'Amount'),
            ],
            rows: [...rows, [TOTAL, total]],
            sums: sumOf([...rows, TOTAL]),
          } as const,
        ]),
    ...(rest.cents > 0
      ? [
          sentence(
            (show) =>
              `Na de vaststelling betaalt de gemeente wat dan nog niet is betaald, ${one.agreement.amountIs === 'maximum' ? 'ten hoogste ' : ''}${show(rest)}${payTerm(one, 'nl')}.`,
            (show) =>
              `After the determination the municipality pays what was not paid by then, ${one.agreement.amountIs === 'maximum' ? 'at most ' : ''}${show(rest)}${payTerm(one, 'en')}.`,
          ),
        ]
      : []),
    sentence(
      (show) => `De gemeente betaalt op rekening ${show(gap('libraryAccount'))}.`,
      (show) => `The municipality pays into account ${show(gap('libraryAccount'))}.`,
    ),
  ]
}

/** Within which term is paid: that of the ordinance if one was given, else six weeks. */
export function payTerm({ ordinance }: PaperFacts, locale: keyof Text): string {
  const name = typeof ordinance === 'string' ? ordinance : ordinance?.[locale]
  if (locale === 'nl') {
    return name === undefined
      ? `, binnen zes weken na de bekendmaking van de vaststelling (${awbText('4:87').nl})`
      : `, binnen de termijn van ${name}, of anders binnen zes weken na de bekendmaking van de vaststelling (${awbText('4:87').nl})`
  }
  return name === undefined
    ? `, within six weeks after the announcement of the determination (${awbText('4:87').en})`
    : `, within the term of ${name}, or else within six weeks after the announcement of the determination (${awbText('4:87').en})`
}
