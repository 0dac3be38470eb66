import { deepFreeze } from '../core/frozen/index.js'
import type { Article } from './model.js'
import { article, VNG } from './references.js'

/**
 * The regulation's articles as far as they are known, and the subjects of which no article was found.
 *
 * @example
 * articles.filter(({ says }) => says === null).map(({ id }) => id) // => ['carry-over', 'sisa', 'determination', 'recovery', 'end-date', 'vat', 'state-aid', 'staff-hours']
 */
export const articles: readonly Article[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'definitions',
    number: '1',
    subject: { nl: 'Begrippen', en: 'Definitions' },
    says: {
      nl: 'Informatiepunt Digitale Overheid: fysiek, laagdrempelig punt voor (a) hulp bij digitaal verkeer met publieke en private dienstverleners, (b) cursussen digitale vaardigheden en de weg daarheen, (c) informatie over de digitale samenleving, (d) algemene informatie over dienstverleners en (e) verwijzing naar de bevoegde dienstverlener of een professionele helper. Lokale bibliotheek: art. 1, lid 1, onder c, Wsob. Ontvangende gemeente: gemeente die de uitkering ontvangt.',
      en: 'Help point (IDO): a physical, low-threshold point for (a) help with digital traffic with public and private service providers, (b) courses in digital skills and guidance to them, (c) information on the digital society, (d) general information about providers and (e) referral to the competent provider or a professional helper. Local library: art. 1(1)(c) Wsob. Receiving municipality: one that receives the grant.',
    },
    reference: /* @__PURE__ */ article('1'),
  },
  {
    id: 'provision',
    number: '2',
    subject: { nl: 'Verstrekking', en: 'Provision' },
    says: {
      nl: 'De minister verstrekt de uitkering elk jaar; een aanvraag wordt niet genoemd.',
      en: 'The Minister provides the grant every year; no application is mentioned.',
    },
    reference: /* @__PURE__ */ article('2'),
  },
  {
    id: 'amount',
    number: '3',
    subject: { nl: 'Hoogte', en: 'Height' },
    says: {
      nl: 'De hoogte is het bedrag dat de bijlage voor de gemeente noemt.',
      en: 'The height is the amount that the annex names for the municipality.',
    },
    reference: /* @__PURE__ */ article('3'),
  },
  {
    id: 'advance',
    number: '4',
    subject: { nl: 'Voorschot', en: 'Advance' },
    says: {
      nl: 'Bij de verlening wordt een voorschot van 100 % gegeven.',
      en: 'With the award an advance of 100% is given.',
    },
    reference: /* @__PURE__ */ article('4'),
  },
  {
    id: 'spending',
    number: null,
    subject: { nl: 'Besteding', en: 'Spending' },
    says: {
      nl: 'De gemeente besteedt de uitkering aan (a) financiering van de lokale bibliotheek voor IDO’s, (b) promotie van de IDO’s en (c) regie op het netwerk rond de IDO’s.',
      en: 'The municipality spends the grant on (a) financing the local library for IDOs, (b) promotion of the IDOs and (c) coordination of the network around the IDOs.',
    },
    reference: VNG,
  },
  /* @__PURE__ */ notFound(
    'carry-over',
    'Meenemen van niet besteed geld',
    'Carrying over unspent money',
  ),
  /* @__PURE__ */ notFound('sisa', 'Verantwoording (SiSa)', 'Accountability (SiSa)'),
  /* @__PURE__ */ notFound('determination', 'Vaststelling', 'Determination'),
  /* @__PURE__ */ notFound('recovery', 'Terugvordering', 'Recovery'),
  /* @__PURE__ */ notFound('end-date', 'Einddatum', 'End date'),
  /* @__PURE__ */ notFound('vat', 'Btw (btw-compensatiefonds)', 'VAT (VAT compensation fund)'),
  /* @__PURE__ */ notFound('state-aid', 'Staatssteun', 'State aid'),
  /* @__PURE__ */ notFound(
    'staff-hours',
    'Eigen uren van de gemeente',
    'Hours of the municipality’s own staff',
  ),
])

function notFound(id: string, nl: string, en: string): Article {
  return { id, number: null, subject: { nl, en }, says: null }
}
