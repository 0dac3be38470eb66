import { contactOn } from '../../agreement/index.js'
import type { Agreement, AgreementMove } from '../../agreement/index.js'
import type { Text } from '../../core/result/index.js'
import { heading } from '../documents/parts.js'
import { day, facts } from '../model.js'
import type { Block, Cell, Phrase } from '../model.js'
import type { Gaps } from './blanks.js'
import type { PaperFacts } from './model.js'
import { awbText, capital, items, sentence, write } from './write.js'

type Gap = Gaps['gap']

/** To be signed by hand. */
const HAND = '………………………………………'

/** The decision that a paper is about, if it was taken. */
export function moveOf({ agreement, decision }: PaperFacts): AgreementMove | undefined {
  return decision === null ? undefined : agreement.history[decision - 1]
}

/** The last move with one of these names. */
export function lastOf(
  { history }: Agreement,
  ...events: readonly AgreementMove['event'][]
): AgreementMove | undefined {
  return [...history].reverse().find(({ event }) => events.includes(event))
}

/** Who decides: what the move says, or a blank. */
export function deciderOf(one: PaperFacts, gap: Gap): Text {
  const { municipality } = one.agreement
  const { decidedBy } = moveOf(one) ?? {}
  switch (decidedBy) {
    case 'executive':
      return write(
        () => `het college van burgemeester en wethouders van ${municipality.name}`,
        () => `the municipal executive of ${municipality.name}`,
      )
    case 'mayor':
      return write(
        () => `de burgemeester van ${municipality.name}`,
        () => `the mayor of ${municipality.name}`,
      )
    case 'official':
      return write(
        (show) => `een ambtenaar in mandaat, namens ${show(gap('principal'))}`,
        (show) => `an official under mandate, for ${show(gap('principal'))}`,
      )
    case undefined:
      return gap('decider')
  }
}

/** Reference, parties, days and contacts: the top of every paper. */
export function headBlocks(one: PaperFacts, gap: Gap): readonly Block[] {
  const { agreement } = one
  const { id, municipality, library, period } = agreement
  const move = moveOf(one)
  const on = move?.date ?? period.from
  const functionOf = (contacts: Agreement['library']['contacts']): Cell =>
    contactOn(contacts, on)?.function
  const rows: (readonly [string, string, Cell])[] = [
    ['Kenmerk', 'Reference', id],
    ['Gemeente', 'Municipality', municipality.name],
    ['Van', 'From', deciderOf(one, gap)],
    [
      'Aan',
      'To',
      write(
        (show) => `${library.name}, ${show(gap('address'))}`,
        (show) => `${library.name}, ${show(gap('address'))}`,
      ),
    ],
    ['Tijdvak', 'Period', period],
    ['Datum van het besluit', 'Date of the decision', move ? day(move.date) : gap('decisionDate')],
    [
      'Bekendgemaakt op',
      'Announced on',
      move?.announcedOn === undefined ? gap('announcement') : day(move.announcedOn),
    ],
    ['Behandeld door', 'Handled by', functionOf(municipality.contacts)],
    ['Contact bij de bibliotheek', 'Contact at the library', functionOf(library.contacts)],
  ]
  return [facts(rows.filter(([, , value]) => value !== undefined))]
}

/** The articles on which a paper rests, what they are about, and the document that was recorded with the decision. */
export function basisBlocks(
  one: PaperFacts,
  articles: readonly (readonly [article: string, nl: string, en: string])[],
): readonly Block[] {
  const basis = moveOf(one)?.basis
  return [
    heading('Grondslag', 'Legal basis'),
    ...items([
      ...articles.map(([article, nl, en]) => {
        const cited = capital(awbText(article))
        return { nl: `${cited.nl}: ${nl}`, en: `${cited.en}: ${en}` }
      }),
      basis === undefined
        ? undefined
        : write(
            (show) => `Stuk in het dossier: ${show(basis)}`,
            (show) => `Document on file: ${show(basis)}`,
          ),
    ]),
  ]
}

/** Who signs for the municipality, and under which mandate. */
export function signatureBlocks(one: PaperFacts, gap: Gap): readonly Block[] {
  const move = moveOf(one)
  const isMandate = move?.decidedBy === 'official' || move?.mandate !== undefined
  return [
    heading('Ondertekening', 'Signature'),
    facts([
      ['Namens', 'For', deciderOf(one, gap)],
      ...(isMandate ? [['Mandaat', 'Mandate', move.mandate ?? gap('mandate')] as const] : []),
      ...(move ? [['Beslist door', 'Decided by', move.actor] as const] : []),
      ['Plaats', 'Place', gap('place')],
      ['Naam en functie', 'Name and function', gap('signatory')],
      ['Handtekening', 'Signature', HAND],
    ]),
  ]
}

/** How the library can object, until when. */
export function objectionBlocks({ days, ...one }: PaperFacts, gap: Gap): readonly Block[] {
  const { objection } = days
  const announced = moveOf({ days, ...one })
  const from = announced?.announcedOn ?? announced?.date
  const term = write(
    () => 'zes weken, te rekenen vanaf de dag na de bekendmaking',
    () => 'six weeks, counted from the day after the announcement',
  )
  return [
    heading('Bezwaar', 'Objection'),
    objection === undefined || from === undefined
      ? sentence(
          (show) => `U kunt tegen dit besluit bezwaar maken. Dat kan binnen ${show(term)}.`,
          (show) => `You can object to this decision within ${show(term)}.`,
        )
      : sentence(
          (show) =>
            `U kunt tegen dit besluit bezwaar maken. Bij bekendmaking op ${show(day(from))} kan dat tot en met ${show(day(objection))} (${show(term)}).`,
          (show) =>
            `You can object to this decision. If it is announced on ${show(day(from))}, you can do so until ${show(day(objection))} (${show(term)}).`,
        ),
    sentence(
      (show) =>
        `Stuur uw bezwaarschrift naar ${show(gap('objectionAddress'))}, onder vermelding van ons kenmerk.`,
      (show) =>
        `Send your notice of objection to ${show(gap('objectionAddress'))} and state our reference.`,
    ),
    sentence(
      (show) => `Zie de ${show(awbText('6:7', '6:8'))}.`,
      (show) => `See ${show(awbText('6:7', '6:8'))}.`,
    ),
  ]
}

/** For who prepares the paper: what is still to be done, and what was taken for granted. */
export function handlerBlocks(
  { assumptions }: PaperFacts,
  unchecked: readonly string[],
  { list }: Gaps,
): readonly Block[] {
  const blanks = list()
  const notes: readonly (Text | Phrase)[] = [
    ...(blanks.length > 0
      ? [
          {
            nl: `Nog in te vullen: ${blanks.map(({ label }) => label.nl).join('; ')}.`,
            en: `Still to be filled in: ${blanks.map(({ label }) => label.en).join('; ')}.`,
          },
        ]
      : []),
    ...(unchecked.length > 0
      ? [
          {
            nl: `Nog na te lezen in de wet: ${awbText(...unchecked).nl}.`,
            en: `Still to be checked in the law: ${awbText(...unchecked).en}.`,
          },
        ]
      : []),
    ...assumptions.map(({ text }) => text),
  ]
  return notes.length === 0
    ? []
    : [
        heading('Voor de behandelaar (niet meesturen)', 'For the handler (do not send)'),
        { type: 'list', items: notes, about: 'assumption' },
      ]
}
