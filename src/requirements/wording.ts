import { inOrder } from '../core/lists/index.js'
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

/** A name as it stands in a sentence. */
export function quoted(name: string): Text {
  return { nl: `“${name}”`, en: `“${name}”` }
}
