import { MOST_NAMES } from '../limits.js'
import type { Text } from '../result/index.js'
import type { Assumption } from './model.js'

/** One of several results, with what it took for granted. */
export interface Assuming {
  readonly name: string
  readonly assumptions: readonly Assumption[]
}

/**
 * What several results took for granted, each text once; where not all of them did, before it those that did:
 * their names, or how many they are.
 */
export function assumptionsOfAll(results: readonly Assuming[]): readonly Assumption[] {
  const found = new Map<string, { readonly assumption: Assumption; readonly names: string[] }>()
  for (const { name, assumptions } of results) {
    for (const assumption of assumptions) {
      const key = JSON.stringify([assumption.id, assumption.text.nl])
      const held = found.get(key)
      if (held) held.names.push(name)
      else found.set(key, { assumption, names: [name] })
    }
  }
  return [...found.values()].map(({ assumption, names }) =>
    names.length === results.length
      ? assumption
      : { ...assumption, text: withWho(assumption.text, names, results.length) },
  )
}

function withWho({ nl, en }: Text, names: readonly string[], all: number): Text {
  const [many, few] = [names.length > MOST_NAMES, names.join(', ')]
  return {
    nl: `${many ? `${names.length} van de ${all}` : few}: ${nl}`,
    en: `${many ? `${names.length} of the ${all}` : few}: ${en}`,
  }
}
