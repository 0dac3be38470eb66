import { law } from '../core/law/index.js'
import type { StreamFact } from './model.js'
import { MONITOR, STAATSCOURANT, VNG } from './references.js'

/** What the sources say of each known stream, by its id. */
export const facts: Readonly<Record<string, readonly StreamFact[]>> = /* @__PURE__ */ (() => ({
  'spuk-ido': [
    {
      text: {
        nl: 'Landelijk 17,13 miljoen euro per jaar: 14,6 miljoen naar inwoners en 2,53 miljoen naar inwoners van 15 tot 75 jaar met ten hoogste vmbo.',
        en: 'Nationally 17.13 million euros a year: 14.6 million by inhabitants and 2.53 million by inhabitants aged 15 to 75 with at most vmbo.',
      },
      reference: VNG,
      certainty: 'read',
    },
    {
      text: {
        nl: 'Bij de verlening wordt een voorschot van 100 % gegeven.',
        en: 'With the award an advance of 100% is given.',
      },
      reference: { ...STAATSCOURANT, article: '4' },
      certainty: 'read',
    },
    {
      text: {
        nl: 'De begroting van BZK heeft hiervoor een structurele post.',
        en: 'The budget of BZK has a structural item for it.',
      },
      reference: MONITOR,
      certainty: 'read',
    },
    {
      text: {
        nl: 'Voor 2024 en 2025 geldt waarschijnlijk dezelfde bijlage; na 2025 staat niets vast.',
        en: 'For 2024 and 2025 probably the same annex holds; after 2025 nothing is confirmed.',
      },
      reference: { ...STAATSCOURANT, certainty: 'inferred' },
      certainty: 'inferred',
    },
    {
      text: {
        nl: 'Verantwoording via SiSa is afgeleid uit de wet; het artikel van de regeling daarover is niet gevonden.',
        en: 'Accounting through SiSa is inferred from the law; the article of the regulation about it was not found.',
      },
      reference: { ...law('Fvw', '17a(1)'), certainty: 'inferred' },
      certainty: 'inferred',
    },
    {
      text: {
        nl: 'Alle gemeenten zijn op hetzelfde moment betaald; de datum is niet gevonden.',
        en: 'All municipalities were paid at the same moment; the date was not found.',
      },
      certainty: 'read',
    },
  ],
  'ocw-library-facilities': [
    {
      text: {
        nl: 'Landelijk 17,6 miljoen euro in 2023 en 38,4 miljoen in 2024; ten hoogste 80 % van de kosten.',
        en: 'Nationally 17.6 million euros in 2023 and 38.4 million in 2024; at most 80% of the costs.',
      },
      certainty: 'read',
    },
    {
      text: {
        nl: 'OCW stelde de uitkering beschikbaar om het bibliotheeknetwerk te versterken.',
        en: 'OCW provided the grant to strengthen the library network.',
      },
      reference: MONITOR,
      certainty: 'read',
    },
  ],
  'broad-grant': [
    {
      text: {
        nl: 'Gemeenten konden de uitkering aanvragen tot 1 juli 2023.',
        en: 'Municipalities could apply for the grant until 1 July 2023.',
      },
      reference: MONITOR,
      certainty: 'read',
    },
  ],
  bridging: [
    {
      text: {
        nl: 'Eenmalig 2,69 miljoen euro, ongeveer € 0,15 per inwoner. BZK betaalde dit via de KB aan de bibliotheken, als aanvulling op de subsidie van de KB voor 2022. Het hoort niet bij de uitkering aan gemeenten.',
        en: 'Once 2.69 million euros, about €0.15 per inhabitant. BZK paid it through the KB to the libraries, as a top-up of the KB subsidy for 2022. It is no part of the grant to municipalities.',
      },
      certainty: 'read',
    },
    {
      text: {
        nl: 'Te besteden uiterlijk 1 mei 2023; vaststelling aanvragen vóór 1 september 2023. Altijd te verantwoorden; een accountantsverklaring is alleen nodig boven 25.000 euro.',
        en: 'To be spent by 1 May 2023; determination to be requested before 1 September 2023. Always accounted for; an accountant’s statement is needed only above 25,000 euros.',
      },
      certainty: 'read',
    },
  ],
  'kb-subsidy': [
    {
      text: {
        nl: 'De KB betaalde de bibliotheken tot en met 2021 € 0,08 en in 2022 € 0,83 per inwoner.',
        en: 'The KB paid the libraries €0.08 per inhabitant until 2021 and €0.83 in 2022.',
      },
      certainty: 'read',
    },
  ],
  'social-domain': [
    {
      text: {
        nl: 'Soms draagt ook het sociaal domein bij aan de bibliotheek; de vorm en de bedragen noemt de bron niet.',
        en: 'Sometimes the social domain contributes to the library too; the source names neither form nor amounts.',
      },
      reference: MONITOR,
      certainty: 'read',
    },
  ],
  'local-subsidy': [
    {
      text: {
        nl: 'Lokale subsidie is een van de geldstromen naast de uitkering; de voorwaarden staan in de eigen verordening van de gemeente.',
        en: 'Local subsidy is one of the streams beside the grant; its conditions stand in the municipality’s own ordinance.',
      },
      reference: { ...MONITOR, certainty: 'inferred' },
      certainty: 'inferred',
    },
  ],
}))()
