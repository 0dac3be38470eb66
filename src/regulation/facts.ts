import { deepFreeze } from '../core/frozen/index.js'
import type { Fact } from './model.js'
import {
  article,
  inferred,
  LETTER,
  LETTER_SENT,
  MOTION,
  MOTION_TABLED,
  PUBLISHED,
  STAATSCOURANT,
  VNG,
  VNG_PUBLISHED,
} from './references.js'

/** A fact about the legal basis, with the years it speaks of. */
interface YearFact extends Fact {
  readonly since?: number
  readonly until?: number
}

const YEAR_FACTS: readonly YearFact[] = /* @__PURE__ */ deepFreeze([
  {
    until: 2021,
    text: {
      nl: 'De KB betaalde de bibliotheken tot en met 2021 € 0,08 per inwoner.',
      en: 'Until 2021 the Royal Library (KB) paid the libraries €0.08 per inhabitant.',
    },
    certainty: 'read',
  },
  {
    since: 2022,
    until: 2022,
    text: {
      nl: 'De KB betaalde de bibliotheken in 2022 € 0,83 per inwoner.',
      en: 'In 2022 the Royal Library (KB) paid the libraries €0.83 per inhabitant.',
    },
    on: VNG_PUBLISHED,
    reference: VNG,
    certainty: 'read',
  },
  {
    since: 2022,
    until: 2023,
    text: {
      nl: 'De overbrugging van 2,69 miljoen betaalde BZK via de KB aan de bibliotheken; zij hoort niet bij de uitkering aan gemeenten.',
      en: 'The Ministry paid the bridging of 2.69 million to the libraries through the KB; it is no part of the grant to municipalities.',
    },
    certainty: 'read',
  },
  {
    since: 2023,
    until: 2025,
    text: {
      nl: 'De regeling is op 16 december 2022 bekendgemaakt en geldt vanaf 1 januari 2023.',
      en: 'The regulation was published on 16 December 2022 and is in force from 1 January 2023.',
    },
    on: PUBLISHED,
    reference: STAATSCOURANT,
    certainty: 'read',
  },
  {
    since: 2023,
    text: {
      nl: 'De minister verstrekt de uitkering elk jaar; een einddatum is niet gevonden.',
      en: 'The Minister provides the grant every year; no end date was found.',
    },
    on: PUBLISHED,
    reference: /* @__PURE__ */ article('2'),
    certainty: 'read',
  },
  {
    since: 2024,
    until: 2024,
    text: {
      nl: 'Een gemeentelijk subsidieregister heeft een regel “Spuk ido 2024”.',
      en: 'A municipal subsidy register has a line “Spuk ido 2024”.',
    },
    certainty: 'read',
  },
  {
    since: 2024,
    until: 2025,
    text: {
      nl: 'Waarschijnlijk geldt dezelfde bijlage, tenzij die is gewijzigd; wijzigingen zijn niet gevonden.',
      en: 'Probably the same annex holds unless it was amended; no amendments were found.',
    },
    on: PUBLISHED,
    reference: /* @__PURE__ */ inferred(STAATSCOURANT),
    certainty: 'inferred',
  },
  {
    since: 2026,
    text: {
      nl: 'Het kabinet wilde specifieke uitkeringen in 2026 omzetten in fondsuitkeringen, met 10 % korting (brief van 21 mei 2025).',
      en: 'The cabinet planned to convert specific grants into fund payments in 2026, with a cut of 10% (letter of 21 May 2025).',
    },
    on: LETTER_SENT,
    reference: LETTER,
    certainty: 'read',
  },
  {
    since: 2026,
    text: {
      nl: 'Een motie van 29 september 2025 spreekt van afschaffing van de uitkering voor de IDO’s en vraagt de korting terug te draaien.',
      en: 'A motion of 29 September 2025 speaks of abolishing the grant for the IDOs and asks to reverse the cut.',
    },
    on: MOTION_TABLED,
    reference: MOTION,
    certainty: 'read',
  },
  {
    since: 2026,
    text: {
      nl: 'In augustus 2026 stond de regeling in geen lijst van geldende regelingen.',
      en: 'By August 2026 the regulation stood in no list of regulations in force.',
    },
    on: '2026-08-31',
    certainty: 'inferred',
  },
  {
    since: 2026,
    text: {
      nl: 'Uit de tweede hand (september 2026): gemeenten financieren de IDO’s nog en de korting van 10 % voor 2026 is teruggedraaid.',
      en: 'Second-hand (September 2026): municipalities still finance the IDOs and the cut of 10% for 2026 was reversed.',
    },
    on: '2026-09-30',
    certainty: 'unchecked',
  },
])

/** What speaks of a year; with a date only what is known to have been public by then. */
export function factsFor(year: number, knownOn?: string): readonly Fact[] {
  return YEAR_FACTS.filter(
    ({ since = -Infinity, until = Infinity, on }) =>
      since <= year &&
      year <= until &&
      (knownOn === undefined || (on !== undefined && on <= knownOn)),
  ).map(({ text, on, reference, certainty }) => ({
    text,
    ...(on !== undefined && { on }),
    ...(reference && { reference }),
    certainty,
  }))
}
