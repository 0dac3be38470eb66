import { Collector } from '../core/result/index.js'
import { categoryFields, NOT_GIVEN, presetIds, UNKNOWN } from './categories.js'
import type { CategoryField } from './categories.js'
import { badCategoryList, personalData } from './issues.js'
import type { CategoryLists } from './model.js'
import { personalDataIn } from './privacy.js'

/** Every list, ready: the caller's own where given, else the preset. Throws what is wrong with the own ones. */
export function categoryLists(
  own: CategoryLists | undefined,
): Readonly<Record<CategoryField, readonly string[]>> {
  const collector = new Collector()
  const lists = Object.fromEntries(
    categoryFields.map((field) => [field, presetIds(field)] as const),
  ) as Record<CategoryField, readonly string[]>
  if (own === undefined) return lists
  const given: unknown = own
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : []
  if (entries.length === 0 && !isPlain(given)) {
    collector.add(badCategoryList({ field: 'categories' }, ['categories']))
  }
  for (const [field, list] of entries as readonly (readonly [string, unknown])[]) {
    const known = categoryFields.find((one) => one === field)
    if (known === undefined || !isListOfNames(list)) {
      // A field that is none might hold anything, so its name is not repeated.
      const path = known === undefined ? ['categories'] : ['categories', known]
      collector.add(badCategoryList({ field: known ?? 'categories' }, path))
      continue
    }
    list.forEach((name, i) => {
      for (const found of personalDataIn(name)) {
        collector.add(personalData({ found }, ['categories', known, i]))
      }
    })
    lists[known] = list
  }
  collector.done()
  return lists
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfNames(list: unknown): list is readonly string[] {
  return Array.isArray(list) && new Set(list).size === list.length && list.every(isName)
}

function isName(name: unknown): boolean {
  return (
    typeof name === 'string' &&
    name.trim() === name &&
    name.length >= 1 &&
    name.length <= 60 &&
    name !== UNKNOWN &&
    name !== NOT_GIVEN
  )
}
