import { deepFreeze } from '../core/frozen/index.js'
import type { Role } from './model.js'
import { policyFields } from './policy-fields.js'
import { GRANT_NEWS, GUIDE, monitor } from './references.js'
import { roleBorders } from './role-borders.js'

/**
 * The six roles of a municipality towards the IDOs. Terms: VNG guide, December 2022; how
 * municipalities fill them in and which they mix up: monitor, June 2023, chapter 3.
 *
 * @example
 * roles.map(({ term }) => term.nl) // => ['financier van de lokale bibliotheek', 'promotor van IDO’s', 'regievoerder over het netwerk', 'doorverwijzer van burgers', 'digitale dienstverlener', 'beleidsmaker van aanpalend beleid']
 */
export const roles: readonly Role[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ listed())

function listed(): readonly Role[] {
  const borders = roleBorders()
  return [
    {
      id: 'financier',
      term: { nl: 'financier van de lokale bibliotheek', en: 'financier of the local library' },
      summary: {
        nl: 'De gemeente betaalt de bibliotheek voor het IDO.',
        en: 'The municipality pays the library for the IDO.',
      },
      tasks: [
        {
          nl: 'De bibliotheek geld geven om IDO’s op te zetten en te houden.',
          en: 'Give the library money to set up and keep IDOs.',
        },
        { nl: 'Overzicht houden over de geldstromen.', en: 'Keep track of the money streams.' },
        {
          nl: 'Zeggen wanneer en hoe het geld komt.',
          en: 'Say when and how the money comes.',
        },
      ],
      examples: [
        {
          nl: 'Het hele bedrag één op één doorgeven.',
          en: 'Passing on the whole sum one to one.',
        },
        { nl: 'Een jaarplan vragen.', en: 'Asking for a year plan.' },
      ],
      arrangements: [
        {
          nl: 'Met de bibliotheek: besteding, jaarplan, voorwaarden, verantwoording.',
          en: 'With the library: spending, year plan, conditions, accountability.',
        },
        {
          nl: 'Met andere gemeenten: één verantwoording; prijs, kwaliteit en intensiteit.',
          en: 'With other municipalities: one way to account; price, quality and intensity.',
        },
      ],
      fields: ['library', 'social-domain'],
      fieldsFrom: { ...monitor('par. 3.2'), certainty: 'inferred' },
      isNot: borders.financier,
      references: [GUIDE, GRANT_NEWS, monitor('par. 3.2')],
    },
    {
      id: 'promoter',
      term: { nl: 'promotor van IDO’s', en: 'promoter of IDOs' },
      summary: {
        nl: 'De gemeente vertelt inwoners over het IDO.',
        en: 'The municipality tells residents about the IDO.',
      },
      tasks: [
        { nl: 'De IDO’s bekend maken bij inwoners.', en: 'Make the IDOs known to residents.' },
        {
          nl: 'Acties vooraf melden aan de medewerkers van het IDO.',
          en: 'Tell IDO staff about actions ahead.',
        },
      ],
      examples: [
        {
          nl: 'Folders, de lokale krant, de website, brieven, het klantcontactcentrum.',
          en: 'Leaflets, the local paper, the website, letters, the contact centre.',
        },
        { nl: 'Een tijdelijk IDO in het stadskantoor.', en: 'A pop-up IDO in the city office.' },
      ],
      arrangements: [
        {
          nl: 'Met de bibliotheek: wie welke promotie doet en wat samen gaat.',
          en: 'With the library: who does which promotion and what is done together.',
        },
      ],
      fields: ['public-services'],
      fieldsFrom: { ...monitor('par. 3.3'), certainty: 'inferred' },
      isNot: borders.promoter,
      references: [GUIDE, GRANT_NEWS, monitor('par. 3.3')],
    },
    {
      id: 'network-director',
      term: { nl: 'regievoerder over het netwerk', en: 'director of the network' },
      summary: {
        nl: 'De gemeente brengt organisaties rond het IDO bij elkaar.',
        en: 'The municipality brings organisations around the IDO together.',
      },
      tasks: [
        {
          nl: 'Regie voeren op de organisaties rond het IDO, samen met de bibliotheek.',
          en: 'Steer the organisations around the IDO, together with the library.',
        },
        {
          nl: 'Eigen contacten inbrengen: maatschappelijk middenveld, ziekenhuizen, banken.',
          en: 'Bring in own contacts: civil society, hospitals, banks.',
        },
      ],
      examples: [
        {
          nl: 'De bibliotheek trekt het netwerk en de gemeente trekt mee op.',
          en: 'The library leads the network and the municipality joins in.',
        },
      ],
      arrangements: [
        {
          nl: 'Met publieke, semipublieke en private partners: samenwerking rond het IDO.',
          en: 'With public, semi-public and private partners: working together around the IDO.',
        },
      ],
      fields: ['social-domain'],
      fieldsFrom: { ...monitor('par. 3.4'), certainty: 'inferred' },
      isNot: borders['network-director'],
      references: [GUIDE, GRANT_NEWS, monitor('par. 3.4')],
    },
    {
      id: 'referrer',
      term: { nl: 'doorverwijzer van burgers', en: 'referrer of residents' },
      summary: {
        nl: 'De gemeente wijst inwoners de weg naar het IDO.',
        en: 'The municipality shows residents the way to the IDO.',
      },
      tasks: [
        { nl: 'Inwoners naar het IDO leiden.', en: 'Lead residents to the IDO.' },
        {
          nl: 'Zorgen dat gevoelige vragen bij de juiste professional komen.',
          en: 'See that sensitive questions reach the right professional.',
        },
      ],
      examples: [
        {
          nl: 'Verwijzen voor een cursus, een formulier, een apparaat of DigiD.',
          en: 'Referring for a course, a form, a device or DigiD.',
        },
        {
          nl: 'Het klantcontactcentrum laten weten wat het IDO doet.',
          en: 'Letting the contact centre know what the IDO does.',
        },
      ],
      arrangements: [
        {
          nl: 'Met lokale partners: wie welke vraag beantwoordt en hoe men verwijst.',
          en: 'With local partners: who answers which question and how to refer.',
        },
      ],
      fields: ['public-services', 'social-domain', 'low-literacy', 'work-income'],
      fieldsFrom: { ...monitor('par. 5.2'), certainty: 'inferred' },
      isNot: borders.referrer,
      references: [GUIDE, monitor('par. 3.5')],
    },
    {
      id: 'digital-service-provider',
      term: { nl: 'digitale dienstverlener', en: 'digital service provider' },
      summary: {
        nl: 'De gemeente vertelt het IDO over haar eigen digitale diensten.',
        en: 'The municipality tells the IDO about its own digital services.',
      },
      tasks: [
        {
          nl: 'Het IDO actief vertellen over digitale diensten, wijzigingen en regelingen.',
          en: 'Actively tell the IDO about digital services, changes and schemes.',
        },
        {
          nl: 'Vragen hoe inwoners die diensten ervaren.',
          en: 'Ask how residents experience those services.',
        },
      ],
      examples: [
        {
          nl: 'Het IDO wijzen op een nieuwe gemeentelijke regeling.',
          en: 'Pointing out a new municipal scheme to the IDO.',
        },
      ],
      arrangements: [
        {
          nl: 'Met IDO en partners: wie wat wanneer meldt over de dienstverlening.',
          en: 'With IDO and partners: who reports what and when about the services.',
        },
      ],
      fields: ['public-services', 'digitalisation'],
      fieldsFrom: { ...monitor('par. 3.6'), certainty: 'inferred' },
      isNot: borders['digital-service-provider'],
      references: [GUIDE, monitor('par. 3.6')],
    },
    {
      id: 'policy-maker',
      term: { nl: 'beleidsmaker van aanpalend beleid', en: 'maker of adjoining policy' },
      summary: {
        nl: 'De gemeente denkt aan het IDO bij haar andere plannen.',
        en: 'The municipality keeps the IDO in mind in its other plans.',
      },
      tasks: [
        {
          nl: 'Het IDO een plaats geven in beleid op andere terreinen.',
          en: 'Give the IDO a place in policy in other fields.',
        },
        {
          nl: 'Gegevens over het IDO gebruiken voor beleid.',
          en: 'Use data about the IDO for policy.',
        },
      ],
      examples: [
        {
          nl: 'Uitgangspunten opnemen in de subsidiebeschikking.',
          en: 'Putting principles in the subsidy decision.',
        },
        {
          nl: 'Het IDO opnemen in beleid over digitale inclusie.',
          en: 'Including the IDO in policy on digital inclusion.',
        },
      ],
      arrangements: [
        {
          nl: 'Met collega’s van andere terreinen: samenhang in het beleid.',
          en: 'With colleagues in other fields: policies that fit together.',
        },
        {
          nl: 'Met andere gemeenten van de bibliotheek: gezamenlijk beleid.',
          en: 'With the library’s other municipalities: joint policy.',
        },
      ],
      fields: policyFields.map(({ id }) => id),
      fieldsFrom: monitor('par. 3.7'),
      isNot: borders['policy-maker'],
      references: [GUIDE, monitor('par. 3.7')],
    },
  ]
}
