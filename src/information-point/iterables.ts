import { catchUnreadable } from '../core/result/index.js'

/** Whether a value can be walked through; a text is no list of letters here. */
export function isSync(value: unknown): value is Iterable<unknown> {
  return isObject(value) && catchUnreadable(() => Symbol.iterator in value)
}

/** Whether a value can be walked through as it comes, such as a stream. */
export function isAsync(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && catchUnreadable(() => Symbol.asyncIterator in value)
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
