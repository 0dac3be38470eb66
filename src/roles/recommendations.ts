import { deepFreeze } from '../core/frozen/index.js'
import type { Recommendation } from './model.js'
import { monitor } from './references.js'

/**
 * The six recommendations of the monitor of June 2023 (section 5.2), each with the finding it rests on.
 *
 * @example
 * recommendations.map(({ number }) => number) // => [1, 2, 3, 4, 5, 6]
 */
export const recommendations: readonly Recommendation[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ listed(),
)

function listed(): readonly Recommendation[] {
  return [
    {
      id: 'partnership',
      number: 1,
      text: {
        nl: 'Ga als gelijke partners met elkaar om; de gemeente zoekt en houdt het contact.',
        en: 'Deal with each other as equal partners; the municipality seeks and keeps the contact.',
      },
      finding: {
        nl: 'De verantwoordelijke ambtenaar is moeilijk te vinden en weet vaak nog weinig van het IDO.',
        en: 'The responsible official is hard to find and often knows little of the IDO yet.',
      },
      references: [monitor('par. 4.1'), monitor('par. 5.2')],
      rule: {
        nl: 'Van een rol is geen verantwoordelijke bekend.',
        en: 'Nobody is known to be responsible for a role.',
      },
      steps: {
        municipality: {
          nl: 'Wijs een contactpersoon aan en zeg de bibliotheek wie het is.',
          en: 'Appoint a contact and tell the library who it is.',
        },
        library: {
          nl: 'Vraag de gemeente om een vaste contactpersoon.',
          en: 'Ask the municipality for a fixed contact.',
        },
      },
    },
    {
      id: 'local-chain',
      number: 2,
      text: {
        nl: 'Versterk de plaats van het IDO in de lokale keten.',
        en: 'Strengthen the place of the IDO in the local chain.',
      },
      finding: {
        nl: 'De bibliotheek trekt het netwerk; formele afspraken met partners zijn zeldzaam.',
        en: 'The library leads the network; formal arrangements with partners are rare.',
      },
      references: [
        monitor('par. 3.4'),
        monitor('vraag 6'),
        monitor('vraag 7'),
        monitor('par. 5.2'),
      ],
      rule: {
        nl: 'De regie of de afspraken met publieke of private partners staan nog niet vast.',
        en: 'Steering or arrangements with public or private partners are not settled.',
      },
      steps: {
        municipality: {
          nl: 'Breng eigen contacten in, zoals met ziekenhuizen en banken.',
          en: 'Bring in own contacts, such as with hospitals and banks.',
        },
        library: {
          nl: 'Vraag welke contacten de gemeente in het netwerk kan inbrengen.',
          en: 'Ask which contacts the municipality can bring into the network.',
        },
      },
    },
    {
      id: 'integral-part',
      number: 3,
      text: {
        nl: 'Zie het IDO als vast deel van wat de bibliotheek doet.',
        en: 'See the IDO as an integral part of what the library does.',
      },
      finding: {
        nl: 'Het geld gaat meestal zonder eigen beleid door; na de beschikking houdt de betrokkenheid vaak op.',
        en: 'The money is mostly passed on without policy; after the award involvement often ends.',
      },
      references: [monitor('par. 4.2'), monitor('par. 5.2')],
      rule: {
        nl: 'Het IDO staat nog niet vast in het bibliotheekbeleid.',
        en: 'The IDO is not settled in library policy.',
      },
      steps: {
        municipality: {
          nl: 'Neem het IDO op in het bibliotheekbeleid.',
          en: 'Include the IDO in library policy.',
        },
        library: {
          nl: 'Laat zien hoe het IDO bij de andere diensten van de bibliotheek past.',
          en: 'Show how the IDO fits the library’s other services.',
        },
      },
    },
    {
      id: 'between-municipalities',
      number: 4,
      text: {
        nl: 'Stem tussen gemeenten af: verantwoording, prijs, kwaliteit en intensiteit.',
        en: 'Coordinate between municipalities: accountability, price, quality and intensity.',
      },
      finding: {
        nl: 'Wie meer gemeenten bedient, verantwoordt hetzelfde IDO op verschillende en soms tegenstrijdige manieren.',
        en: 'Whoever serves several municipalities accounts for the same IDO in different, sometimes contradictory ways.',
      },
      references: [monitor('par. 3.2'), monitor('par. 3.8'), monitor('par. 5.2')],
      rule: {
        nl: 'De bibliotheek bedient meer gemeenten en de afstemming staat nog niet vast.',
        en: 'The library serves several municipalities and coordination is not settled.',
      },
      steps: {
        municipality: {
          nl: 'Spreek met de andere gemeenten één manier van verantwoorden af.',
          en: 'Agree with the other municipalities on one way to account.',
        },
        library: {
          nl: 'Leg de eisen van uw gemeenten naast elkaar en vraag om afstemming.',
          en: 'Put your municipalities’ requirements side by side and ask for coordination.',
        },
      },
    },
    {
      id: 'knowledge-exchange',
      number: 5,
      text: {
        nl: 'Maak het makkelijk om kennis te delen.',
        en: 'Make it easy to share knowledge.',
      },
      finding: {
        nl: 'Kennis verdwijnt als mensen van baan wisselen; een korte introductie helpt collega’s.',
        en: 'Knowledge is lost when staff change; a short introduction helps colleagues.',
      },
      references: [monitor('par. 4.1'), monitor('par. 5.2')],
      rule: {
        nl: 'Het staat nog niet vast dat collega’s over het IDO horen.',
        en: 'It is not settled that colleagues are told about the IDO.',
      },
      steps: {
        municipality: {
          nl: 'Geef collega’s en klantcontactcentrum een korte introductie.',
          en: 'Give colleagues and contact centre a short introduction.',
        },
        library: {
          nl: 'Bied de gemeente een korte introductie op het IDO aan.',
          en: 'Offer the municipality a short introduction to the IDO.',
        },
      },
    },
    {
      id: 'referral',
      number: 6,
      text: {
        nl: 'Zet binnen de gemeente in op verwijzen naar en van het IDO.',
        en: 'Invest in referral to and from the IDO inside the municipality.',
      },
      finding: {
        nl: 'Meer dan de helft van de gemeenten die antwoordden verwijst niet of weet het niet.',
        en: 'More than half of the municipalities that answered do not refer or do not know.',
      },
      references: [monitor('par. 3.5'), monitor('vraag 12'), monitor('par. 5.2')],
      rule: {
        nl: 'Verwijzen, verwijzen door het klantcontactcentrum of het IDO informeren staat nog niet vast.',
        en: 'Referring, referral by the contact centre or informing the IDO is not settled.',
      },
      steps: {
        municipality: {
          nl: 'Leer het klantcontactcentrum verwijzen en meld het IDO wat er verandert.',
          en: 'Teach the contact centre to refer and tell the IDO what changes.',
        },
        library: {
          nl: 'Spreek met het klantcontactcentrum af hoe het verwijst, en vraag wat er verandert.',
          en: 'Agree with the contact centre how it refers, and ask what changes.',
        },
      },
    },
  ]
}
