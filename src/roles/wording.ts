import { deepFreeze } from '../core/frozen/index.js'
import type { Text } from '../core/result/index.js'
import type { GapKind, RoleView, RoleStatus } from './model.js'

const GAPS: Readonly<Record<GapKind, Text>> = {
  unknown: {
    nl: 'niet bekend is waar de gemeente staat.',
    en: 'it is not known where the municipality stands.',
  },
  'not-arranged': { nl: 'nog niet afgesproken.', en: 'not arranged yet.' },
  'activity-open': { nl: 'begonnen, nog niet afgesproken.', en: 'begun, not arranged yet.' },
  'no-responsible': { nl: 'geen verantwoordelijke bekend.', en: 'nobody known to be responsible.' },
  'no-hours': { nl: 'uren per week niet bekend.', en: 'hours a week not known.' },
}

/** What is missing, and in what. */
export function gapText(kind: GapKind, about: Text): Text {
  return joined(about, GAPS[kind])
}

const STEPS: Readonly<
  Record<RoleView, Readonly<Record<Exclude<RoleStatus, 'carried-out'> | 'unknown', Text>>>
> = {
  municipality: {
    unknown: { nl: 'zoek uit waar de gemeente staat.', en: 'find out where you stand.' },
    none: {
      nl: 'bespreek deze rol met de bibliotheek.',
      en: 'discuss this role with the library.',
    },
    'in-contact': { nl: 'besluit wat de gemeente gaat doen.', en: 'decide what you will do.' },
    intended: { nl: 'maak de afspraken en leg ze vast.', en: 'make the arrangements in writing.' },
    arranged: { nl: 'voer uit wat is afgesproken.', en: 'carry out what was arranged.' },
  },
  library: {
    unknown: { nl: 'vraag de gemeente waar zij staat.', en: 'ask where the municipality stands.' },
    none: {
      nl: 'bespreek deze rol met de gemeente.',
      en: 'discuss this role with the municipality.',
    },
    'in-contact': {
      nl: 'vraag de gemeente wat zij gaat doen.',
      en: 'ask the municipality what it will do.',
    },
    intended: {
      nl: 'maak de afspraken met de gemeente en leg ze vast.',
      en: 'make the arrangements with the municipality in writing.',
    },
    arranged: {
      nl: 'volg of de afspraken worden uitgevoerd.',
      en: 'follow whether the arrangements are carried out.',
    },
  },
}

/** What to do from where a role stands. */
export function stepFor(
  standing: Exclude<RoleStatus, 'carried-out'> | null,
  view: RoleView,
  term: Text,
): Text {
  return joined(term, STEPS[view][standing ?? 'unknown'])
}

/** What to find out before it is known whether recommendation 4 applies. */
export const servesSeveral: Text = /* @__PURE__ */ deepFreeze({
  nl: 'Zoek uit of de bibliotheek meer gemeenten bedient.',
  en: 'Find out whether the library serves several municipalities.',
})

function joined(about: Text, rest: Text): Text {
  return { nl: `${capital(about.nl)}: ${rest.nl}`, en: `${capital(about.en)}: ${rest.en}` }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
