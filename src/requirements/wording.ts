import { compareCodeUnits } from '../core/lists/index.js'
import type { Text } from '../core/result/index.js'
import { partyName } from './party.js'

/** One text from a template that is filled for each language. */
export function both(fill: (locale: keyof Text) => string): Text {
  return { nl: fill('nl'), en: fill('en') }
}

/** An exact decimal with the comma or point of the language. */
export function figure(digits: string | number): Text {
  return { nl: String(digits).replace('.', ','), en: String(digits) }
}

/** More names than this in one text are counted, so that a text is as long as what it says and not as all who ask. */
const MOST_NAMED = 10

/** `a, b en c`; of more than ten names the first ten and how many others there are. */
export function listed(names: readonly string[]): Text {
  const { named, others } = firstNamed(names)
  const last = others ?? both(() => named.at(-1) ?? '')
  const first = (others ? named : named.slice(0, -1)).join(', ')
  return both((locale) =>
    first === '' ? last[locale] : `${first} ${locale === 'nl' ? 'en' : 'and'} ${last[locale]}`,
  )
}

/** The first ten of a list, and the others as a number: `3 andere`. */
export function firstNamed<T>(list: readonly T[]): {
  readonly named: readonly T[]
  readonly others: Text | undefined
} {
  const left = list.length - MOST_NAMED
  const others = { nl: `${left} andere`, en: left === 1 ? '1 other' : `${left} others` }
  return { named: list.slice(0, MOST_NAMED), others: left > 0 ? others : undefined }
}

/** The municipalities of a list of parties, each once, by name. */
export function whoOf(parties: readonly { readonly municipality: string }[]): Text {
  const each = new Set(parties.map(({ municipality }) => municipality))
  return listed([...each].map(partyName).sort(compareCodeUnits))
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

/** A name as it stands in a sentence. */
export function quoted(name: string): Text {
  return { nl: `“${name}”`, en: `“${name}”` }
}
