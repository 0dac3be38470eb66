import { Collector, SpukError } from '../core/result/index.js'
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
  for (const [field, list] of Object.entries(own) as readonly (readonly [string, unknown])[]) {
    const known = categoryFields.find((one) => one === field)
    if (known === undefined || !isListOfNames(list)) {
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

function isListOfNames(list: unknown): list is readonly string[] {
  return Array.isArray(list) && new Set(list).size === list.length && list.every(isName)
}

function isName(name: unknown): boolean {
  return (
    typeof name === 'string' &&
    name.trim() === name &&
    name.length >= 1 &&
    name.length <= 60 &&
    !RESERVED.has(name)
  )
}
