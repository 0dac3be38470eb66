import { LONGEST_CATEGORY } from '../core/limits.js'
import { Collector, SpukError } from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import { categoryFields, presetIds, RESERVED } from './categories.js'
import type { CategoryField } from './categories.js'
import { badCategoryList, personalData } from './issues.js'
import { personalDataIn } from './privacy.js'

/**
 * Every list, ready: the caller's own where given, else the preset. Throws what is wrong with the own ones.
 *
 * @param own plain data
 */
export function categoryLists(own: unknown): CategoryKeys {
  const check = new Collector()
  const lists = Object.fromEntries(
    categoryFields.map((field) => [field, presetIds(field)] as const),
  ) as Record<CategoryField, readonly string[]>
  if (own === undefined) return lists
  if (typeof own !== 'object' || own === null || Array.isArray(own)) {
    throw new SpukError([badCategoryList({ field: 'categories' })])
  }
  for (const [field, given] of Object.entries(own) as readonly (readonly [string, unknown])[]) {
    const known = categoryFields.find((one) => one === field)
    const list = namesIn(given)
    if (known === undefined || list === undefined) {
      // A field that is none might hold anything, so its name is not repeated.
      check.add(badCategoryList({ field: known ?? 'categories' }, known ? [known] : []))
      continue
    }
    list.forEach((name, i) => {
      for (const found of personalDataIn(name)) check.add(personalData({ found }, [known, i]))
    })
    lists[known] = list
  }
  check.done()
  return lists
}

/** The keys of every field. */
export type CategoryKeys = Readonly<Record<CategoryField, readonly string[]>>

/** Names in their one spelling, or nothing where one cannot be a category or two look alike. */
function namesIn(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined
  const names = (list as readonly unknown[]).map((name) =>
    typeof name === 'string' ? canonicalName(name) : '',
  )
  return new Set(names).size === names.length && names.every(isName) ? names : undefined
}

function isName(name: string): boolean {
  return name.length >= 1 && name.length <= LONGEST_CATEGORY && !RESERVED.has(name)
}
