import { inWords, spanInWords } from '../../core/calendar/index.js'
import type { FundingOverview, Liquidity, PassThrough } from '../../funding/index.js'
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
          ...one.streams.map(({ stream, ...figures }) => ({ name: stream.name, ...figures })),
          { name: { nl: 'Samen', en: 'Together' }, ...one.total },
        ],
        [
          ['stream', 'Geldstroom', 'Stream', ({ name }) => name],
          ['announced', 'Aangekondigd', 'Announced', ({ announced }) => announced],
          ['awarded', 'Toegekend', 'Awarded', ({ awarded }) => awarded],
          ['received', 'Ontvangen', 'Received', ({ received }) => received],
        ],
      ),
      heading('Per jaar', 'By year'),
      tableOf(one.years, [
        ['year', 'Jaar', 'Year', ({ year }) => String(year)],
        ['announced', 'Aangekondigd', 'Announced', ({ announced }) => announced],
        ['awarded', 'Toegekend', 'Awarded', ({ awarded }) => awarded],
        ['received', 'Ontvangen', 'Received', ({ received }) => received],
        ['incidental', 'Incidenteel', 'Incidental', ({ byTerm }) => byTerm.incidental.awarded],
        ['structural', 'Structureel', 'Structural', ({ byTerm }) => byTerm.structural.awarded],
      ]),
      ...endings(one),
      ...warningBlocks(one.issues),
    ],
  }
}

function endings({ ends, fundedTwice, accountingDiffers }: FundingOverview): Block[] {
  const items: Text[] = [
    ...ends.map(({ name, until }) => ({
      nl: `${name.nl} eindigt op ${inWords(until).nl}.`,
      en: `${name.en} ends on ${inWords(until).en}.`,
    })),
    ...fundedTwice.map(({ purpose, streams }) => ({
      nl: `“${purpose}” krijgt geld uit ${streams.join(' en ')}.`,
      en: `“${purpose}” gets money from ${streams.join(' and ')}.`,
    })),
    ...accountingDiffers.map(({ purpose }) => ({
      nl: `“${purpose}” wordt op meer dan één manier verantwoord.`,
      en: `“${purpose}” is accounted for in more than one way.`,
    })),
  ]
  return items.length === 0
    ? []
    : [heading('Wat opvalt', 'What stands out'), { type: 'list', items }]
}

function liquidity(one: Liquidity): Document {
  const span = spanInWords(one)
  const red = { nl: 'in het rood', en: 'in the red' }
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
              ['saved', 'Scheelt', 'Saves', ({ bridgingSaved }) => bridgingSaved],
            ]),
          ]),
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
        ['behind', 'Achtergebleven', 'Stayed behind', ({ behind }) => behind],
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
