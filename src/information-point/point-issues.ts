import { issueKind } from '../core/result/index.js'
import type { Reference } from '../core/result/index.js'

/** Where the five services are. */
const article1: Reference = { source: 'Stcrt. 2022, 33992', article: '1' }

export const servicesMissing = /* @__PURE__ */ issueKind<{ missing: readonly string[] }>({
  code: 'information-point/services-missing',
  severity: 'warning',
  message: ({ missing }) => ({
    nl: `Niet alle vijf diensten worden aangeboden; het ontbreekt aan: ${missing.join(', ')}.`,
    en: `Not all five services are offered; missing: ${missing.join(', ')}.`,
  }),
  reference: article1,
})

export const notOpen = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/not-open',
  severity: 'warning',
  message: () => ({
    nl: 'Het punt heeft geen openingstijden.',
    en: 'The point has no opening hours.',
  }),
})

export const openingOrder = /* @__PURE__ */ issueKind<{ from: string; to: string }>({
  code: 'information-point/opening-order',
  message: ({ from, to }) => ({
    nl: `De tijd van ${from} tot ${to} eindigt niet na het begin, of overlapt de tijd ervoor.`,
    en: `The time from ${from} to ${to} does not end after it begins, or overlaps the one before.`,
  }),
})

export const doubled = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/doubled',
  message: () => ({ nl: 'Dit staat er twee keer.', en: 'This stands here twice.' }),
})

export const unknownPartner = /* @__PURE__ */ issueKind<{ partners: readonly string[] }>({
  code: 'information-point/unknown-partner',
  message: () => ({
    nl: 'De verwijzing gaat naar een organisatie die niet bij de partners staat.',
    en: 'The referral goes to an organisation that is not among the partners.',
  }),
  suggestion: ({ partners }) => ({
    nl: partners.length === 0 ? 'Voeg de partner toe.' : `Partners zijn: ${partners.join(', ')}.`,
    en: partners.length === 0 ? 'Add the partner.' : `Partners are: ${partners.join(', ')}.`,
  }),
})

export const sensitiveRoute = /* @__PURE__ */ issueKind<{ question: string }>({
  code: 'information-point/sensitive-route',
  message: ({ question }) => ({
    nl: `Een gevoelige vraag (${question}) hoort bij een professionele hulpverlener.`,
    en: `A sensitive question (${question}) belongs with a professional helper.`,
  }),
  suggestion: () => ({
    nl: 'Verwijs haar langs een route naar een professional.',
    en: 'Refer it by a route to a professional.',
  }),
  hint: () => ({
    nl: "Route met kind: 'professional'.",
    en: "Route with kind: 'professional'.",
  }),
  reference: article1,
})
