import { inWords } from '../core/calendar/index.js'
import { deepFreeze } from '../core/frozen/index.js'
import { asNumber, issueKind } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'

export const unknownActivity = /* @__PURE__ */ issueKind<{
  given: string
  nearest: readonly string[]
}>({
  code: 'roles/unknown-activity',
  message: ({ given }) => ({
    nl: `“${given}” is geen bekende activiteit.`,
    en: `“${given}” is not a known activity.`,
  }),
  suggestion: ({ nearest }) =>
    nearest.length > 0
      ? { nl: `Bedoelt u ${nearest.join(' of ')}?`, en: `Do you mean ${nearest.join(' or ')}?` }
      : undefined,
  hint: () => ({ nl: 'De ids staan in activities.', en: 'The ids are in activities.' }),
})

export const notHours = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'roles/not-hours',
  message: ({ given }) => ({
    nl: `“${given}” is geen aantal uren per week van 0 tot 10.000 met hoogstens vier decimalen.`,
    en: `“${given}” is not a number of hours a week from 0 to 10,000 with at most four decimals.`,
  }),
  suggestion: () => ({ nl: "Schrijf bijvoorbeeld '2.5'.", en: "Write for example '2.5'." }),
})

export const notNoticeDays = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'roles/not-notice-days',
  message: ({ given }) => ({
    nl: `“${given}” is geen aantal dagen vooraf: een geheel getal van 0 tot en met 366.`,
    en: `“${given}” is not a number of days ahead: a whole number from 0 to 366.`,
  }),
  suggestion: ({ given }) =>
    asNumber(given, 0, 366) ?? {
      nl: 'Geen bron noemt een aantal: spreek het met het IDO af en geef het als getal.',
      en: 'No source gives a number: agree on it with the IDO and give it as a number.',
    },
  hint: () => ({
    nl: 'Veld: noticeDays.',
    en: 'Field: noticeDays.',
  }),
})

export const entryTwice = /* @__PURE__ */ issueKind<{ who: string; from: string }>({
  code: 'roles/entry-twice',
  message: ({ who, from }) => ({
    nl: `“${who}” vanaf ${inWords(from).nl} staat er twee keer in.`,
    en: `“${who}” from ${inWords(from).en} on is in the list twice.`,
  }),
})

export const otherGrant = /* @__PURE__ */ issueKind<{ given: string; asked: string }>({
  code: 'roles/other-grant',
  message: ({ given, asked }) => ({
    nl: `De uitkering is van ${given}; gevraagd is ${asked}.`,
    en: `The grant is that of ${given}; asked for is ${asked}.`,
  }),
})

const TELL: Text = {
  nl: 'Meld acties vooraf, zodat het IDO op drukte rekent.',
  en: 'Announce actions ahead, so that the IDO expects a peak.',
}
const MONITOR = /* @__PURE__ */ deepFreeze({ source: 'Vervolgmonitor IDO 06-2023, par. 3.3' })

export const noticeMissing = /* @__PURE__ */ issueKind<{ title: string; tellBy: string }>({
  code: 'roles/ido-notice-missing',
  severity: 'warning',
  message: ({ title, tellBy }) => ({
    nl: `Van “${title}” weet het IDO nog niet; melden moest uiterlijk ${inWords(tellBy).nl}.`,
    en: `The IDO does not know of “${title}” yet; it was to be told by ${inWords(tellBy).en}.`,
  }),
  suggestion: () => TELL,
  reference: MONITOR,
})

export const noticeLate = /* @__PURE__ */ issueKind<{
  title: string
  told: string
  tellBy: string
}>({
  code: 'roles/ido-notice-late',
  severity: 'warning',
  message: ({ title, told, tellBy }) => ({
    nl: `“${title}” is gemeld op ${inWords(told).nl}; dat moest uiterlijk ${inWords(tellBy).nl}.`,
    en: `“${title}” was announced on ${inWords(told).en}; that was to be by ${inWords(tellBy).en}.`,
  }),
  suggestion: () => TELL,
  reference: MONITOR,
})
