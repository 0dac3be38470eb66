import { inWords } from '../core/calendar/index.js'
import { inOrder } from '../core/lists/index.js'
import type { Text } from '../core/result/index.js'
import type { Frequency, Requirement, Theme } from './model.js'
import { partyName } from './party.js'

const EVERY: Readonly<Record<Frequency, Text>> = {
  year: { nl: 'per jaar', en: 'every year' },
  'half-year': { nl: 'per half jaar', en: 'every half-year' },
  quarter: { nl: 'per kwartaal', en: 'every quarter' },
  month: { nl: 'per maand', en: 'every month' },
  'four-weeks': { nl: 'per vier weken', en: 'every four weeks' },
  week: { nl: 'per week', en: 'every week' },
}

const THEMES: Readonly<Record<Theme, Text>> = {
  quality: { nl: 'Kwaliteit', en: 'Quality' },
  price: { nl: 'Prijs', en: 'Price' },
  intensity: { nl: 'Intensiteit', en: 'Intensity' },
}

/** A theme as it is written inside a sentence. */
export function themeName(theme: Theme): Text {
  return both((locale) => THEMES[theme][locale].toLowerCase())
}

/** One text from a template that is filled for each language. */
export function both(fill: (locale: keyof Text) => string): Text {
  return { nl: fill('nl'), en: fill('en') }
}

/** An exact decimal with the comma or point of the language. */
export function figure(digits: string | number): Text {
  return { nl: String(digits).replace('.', ','), en: String(digits) }
}

/** `a, b en c`. */
export function listed(names: readonly string[]): Text {
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1).join(', ')
  return both((locale) =>
    names.length < 2 ? last : `${others} ${locale === 'nl' ? 'en' : 'and'} ${last}`,
  )
}

/** The municipalities of a list of parties, each once, by name. */
export function whoOf(parties: readonly { readonly municipality: string }[]): Text {
  const each = new Set(parties.map(({ municipality }) => municipality))
  return listed([...each].map(partyName).sort(inOrder))
}

/** What a norm asks: `ten minste 20 en hoogstens 30 uur per week`. */
export function norm(
  unit: string,
  minimum: string | number | undefined,
  maximum: string | number | undefined,
): Text {
  const bounds = [
    { value: minimum, nl: 'ten minste', en: 'at least' },
    { value: maximum, nl: 'hoogstens', en: 'at most' },
  ]
  return both((locale) => {
    const set = bounds.flatMap(({ value, [locale]: word }) =>
      value === undefined ? [] : [`${word} ${figure(value)[locale]}`],
    )
    return `${set.join(locale === 'nl' ? ' en ' : ' and ')} ${unit}`
  })
}

/** What a requirement or a common item is about: `“jaarverslag”`, `Prijs, “per consult”`. */
export function subject(item: Subject): Text {
  const name =
    'document' in item ? item.document : 'measure' in item ? item.measure : item.indicator
  if (!('measure' in item)) return { nl: `“${name}”`, en: `“${name}”` }
  return both((locale) => `${THEMES[item.kind][locale]}, “${name}”`)
}

type Subject =
  | { readonly document: string }
  | { readonly indicator: string }
  | { readonly kind: Theme; readonly measure: string }

/** What is asked about the subject, in a few words. */
export function wish(asked: Wish): Text {
  switch (asked.kind) {
    case 'deadline': {
      const due = inWords(asked.due)
      return { nl: `uiterlijk ${due.nl}`, en: `by ${due.en}` }
    }
    case 'frequency':
      return EVERY[asked.every]
    case 'document':
      return { nl: 'te leveren', en: 'to be delivered' }
    case 'indicator':
      return brokenDown(asked.breakdown ?? [])
    case 'quality':
    case 'price':
    case 'intensity':
      return norm(asked.unit, asked.minimum, asked.maximum)
    case 'format':
      return asked.exclusive === true
        ? { nl: `uitsluitend als ${asked.format}`, en: `as ${asked.format} only` }
        : { nl: `als ${asked.format}`, en: `as ${asked.format}` }
  }
}

type OneOf<R> = R extends unknown ? Omit<R, 'municipality' | 'basis' | 'note'> : never
/** A requirement without the one who asks it. */
export type Wish = OneOf<Requirement>

function brokenDown(breakdown: readonly string[]): Text {
  const names = listed(breakdown)
  if (breakdown.length === 0) return { nl: 'te meten', en: 'to be measured' }
  if (breakdown.length === 1) {
    return { nl: `te meten naar ${names.nl}`, en: `to be measured by ${names.en}` }
  }
  return {
    nl: `te meten naar ${names.nl}, elk apart`,
    en: `to be measured by ${names.en}, each apart`,
  }
}
