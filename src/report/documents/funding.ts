import { inWords, spanInWords } from '../../core/calendar/index.js'
import type {
  FundingOverview,
  Liquidity,
  PassThrough,
  RecipientTotals,
} from '../../funding/index.js'
import type { Text } from '../../core/result/index.js'
import { day, tableOf } from '../model.js'
import type { Block, Document } from '../model.js'
import { heading, paragraph, pointBlocks, warningBlocks } from './parts.js'

function overview(one: FundingOverview): Document {
  const span = spanInWords(one)
  return {
    title: { nl: `Geldstromen ${span.nl}`, en: `Money streams ${span.en}` },
    blocks: [
      tableOf(
        [
          // Of a stream of which no award or payment is known, zero would say too much.
          ...one.streams.map(({ stream, announced, awarded, expected, received }) => ({
            name: stream.name,
            announced: stream.announced.length > 0 ? announced : null,
            awarded: stream.awarded.length > 0 ? awarded : null,
            expected: stream.payments.length > 0 ? expected : null,
            received: stream.payments.length > 0 ? received : null,
          })),
          ...one.recipients.map(({ name, total }) => ({ name: together(name), ...total })),
        ],
        [
          ['stream', 'Geldstroom', 'Stream', ({ name }) => name],
          ['announced', 'Aangekondigd', 'Announced', ({ announced }) => announced],
          ['awarded', 'Verleend', 'Awarded', ({ awarded }) => awarded],
          ['expected', 'Verwacht', 'Expected', ({ expected }) => expected],
          ['received', 'Ontvangen', 'Received', ({ received }) => received],
        ],
      ),
      ...one.recipients.flatMap(byYear),
      ...endings(one),
      ...warningBlocks(one.issues),
    ],
  }
}

/** Sums of one recipient only: in a sum of all, what is passed on would count twice. */
function together({ nl, en }: Text): Text {
  return { nl: `Samen: ${nl}`, en: `Together: ${en}` }
}

function byYear({ name, years }: RecipientTotals): Block[] {
  return [
    heading(`Per jaar: ${name.nl}`, `By year: ${name.en}`),
    tableOf(years, [
      ['year', 'Jaar', 'Year', ({ year }) => String(year)],
      ['announced', 'Aangekondigd', 'Announced', ({ announced }) => announced],
      ['awarded', 'Verleend', 'Awarded', ({ awarded }) => awarded],
      ['expected', 'Verwacht', 'Expected', ({ expected }) => expected],
      ['received', 'Ontvangen', 'Received', ({ received }) => received],
      ['incidental', 'Incidenteel', 'Incidental', ({ byTerm }) => byTerm.incidental.awarded],
      ['structural', 'Structureel', 'Structural', ({ byTerm }) => byTerm.structural.awarded],
    ]),
  ]
}

/** What ends; what else stands out is among the warnings. */
function endings({ ends }: FundingOverview): Block[] {
  const items: Text[] = ends.map(({ name, until }) => ({
    nl: `${name.nl} eindigt op ${inWords(until).nl}.`,
    en: `${name.en} ends on ${inWords(until).en}.`,
  }))
  return items.length === 0 ? [] : [heading('Wat afloopt', 'What ends'), { type: 'list', items }]
}

function liquidity(one: Liquidity): Document {
  const span = spanInWords(one)
  const red = { nl: 'negatief saldo', en: 'in the red' }
  return {
    title: { nl: `Geld per maand, ${span.nl}`, en: `Money by month, ${span.en}` },
    blocks: [
      tableOf(one.months, [
        ['month', 'Maand', 'Month', ({ month }) => day(month)],
        ['opening', 'Begin', 'Opening', ({ opening }) => opening],
        ['in', 'In', 'In', (month) => month.in],
        ['out', 'Uit', 'Out', ({ out }) => out],
        ['balance', 'Saldo', 'Balance', ({ balance }) => balance],
        ['inTheRed', 'Stand', 'State', ({ inTheRed }) => (inTheRed ? red : '')],
      ]),
      paragraph({
        nl: `Nodig ter overbrugging: ${one.bridging.format('nl')}.`,
        en: `Bridging needed: ${one.bridging.format('en')}.`,
      }),
      ...(one.late.length === 0
        ? []
        : [
            heading('Te late betalingen', 'Late payments'),
            tableOf(one.late, [
              ['stream', 'Geldstroom', 'Stream', ({ name }) => name],
              ['expectedOn', 'Verwacht op', 'Expected on', ({ expectedOn }) => day(expectedOn)],
              ['receivedOn', 'Ontvangen op', 'Received on', ({ receivedOn }) => day(receivedOn)],
              ['days', 'Dagen', 'Days', ({ days }) => days],
              ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
              [
                'onTime',
                'Benodigde overbrugging bij tijdige betaling',
                'To bridge if paid in time',
                ({ onTime }) => onTime.bridging,
              ],
            ]),
          ]),
      // Late payments stand in the table above.
      ...warningBlocks(one.issues.filter(({ severity }) => severity === 'warning')),
    ],
  }
}

function passThrough(one: PassThrough): Document {
  return {
    title: { nl: 'Van Rijk naar bibliotheek', en: 'From the State to the library' },
    blocks: [
      tableOf(one.steps, [
        ['from', 'Van', 'From', ({ from }) => from],
        ['to', 'Naar', 'To', ({ to }) => to],
        ['on', 'Op', 'On', ({ on }) => day(on)],
        ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
        ['days', 'Dagen', 'Days', ({ days }) => days],
        ['behind', 'Niet doorbetaald', 'Stayed behind', ({ behind }) => behind],
        [
          'kept',
          'Waarvoor',
          'What for',
          ({ kept }) => kept.map(({ purpose }) => purpose).join(', '),
        ],
        ['unexplained', 'Niet verklaard', 'Unexplained', ({ unexplained }) => unexplained],
      ]),
      ...warningBlocks(one.issues),
      ...pointBlocks(one.judgementPoints),
    ],
  }
}

/** Documents of the funding room. */
export const fundingDocuments = {
  'funding-overview': { one: overview },
  liquidity: { one: liquidity },
  'pass-through': { one: passThrough },
}
