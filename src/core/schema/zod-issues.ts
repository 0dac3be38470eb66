import type * as z from 'zod/mini'
import { preview } from '../money/index.js'
import {
  prependPath,
  missing,
  closestMatch,
  notAChoice,
  unknownKeyIssues,
  wrongType,
} from '../result/index.js'
import type { Issue } from '../result/index.js'
import { notAMultiple, refused, tooLarge, tooSmall, wrongForm } from './issues.js'

/** Between the parts of a message of zod's that carries what its issue leaves out. */
export const SEPARATOR = '\n'

/** As zod's own message: the names of the fields that are known, which its issue leaves out. */
export function knownFields({ inst }: z.core.$ZodRawIssue): string {
  const def = inst?._zod.def
  return def && 'shape' in def ? Object.keys(def.shape as object).join(SEPARATOR) : ''
}

/** The issues of this library for those of zod's. Of what is of another type the length says nothing. */
export function allIssuesOf(faults: readonly z.core.$ZodIssue[]): readonly Issue[] {
  const place = ({ path }: z.core.$ZodIssue) => path.map(String).join()
  const mistyped = new Set(faults.filter(({ code }) => code === 'invalid_type').map(place))
  return faults
    .filter((fault) => !(fault.code.startsWith('too_') && mistyped.has(place(fault))))
    .flatMap(issuesOf)
}

/** The issues of this library for one of zod's, found with {@link knownFields} as its message. */
function issuesOf(fault: z.core.$ZodIssue): readonly Issue[] {
  const path = fault.path.map((key) => (typeof key === 'symbol' ? key.toString() : key))
  return atRoot(fault).map((issue) => prependPath(path, issue))
}

/** An issue with what `shaped` put into the message; other definitions leave it empty. */
function inWords(issue: Issue, message: string): Issue {
  const [suggestion = '', english] = message.split(SEPARATOR)
  if (english === undefined) return issue
  return { ...issue, suggestion, english: { ...issue.english, suggestion: english } }
}

function atRoot(fault: z.core.$ZodIssue): readonly Issue[] {
  const { input } = fault
  const given = preview(input)
  switch (fault.code) {
    case 'custom':
      return [(fault.params?.['issue'] as Issue | undefined) ?? refused({ given })]
    case 'invalid_type':
      return [input === undefined ? missing({}) : wrongType({ expected: [fault.expected], given })]
    case 'invalid_value':
      return [notOneOf(fault.values, input)]
    case 'invalid_format':
      return [inWords(wrongForm({ given, form: fault.pattern ?? fault.format }), fault.message)]
    case 'not_multiple_of':
      return [notAMultiple({ given, step: String(fault.divisor) })]
    case 'too_small': {
      const { origin, minimum, inclusive = true } = fault
      return [tooSmall({ origin, bound: Number(minimum), inclusive, given: sizeOf(input) })]
    }
    case 'too_big': {
      const { origin, maximum, inclusive = true } = fault
      return [tooLarge({ origin, bound: Number(maximum), inclusive, given: sizeOf(input) })]
    }
    case 'unrecognized_keys':
      // Of an object without fields the message is empty, which is no name.
      return unknownKeyIssues(
        fault.keys,
        fault.message.split(SEPARATOR).filter((name) => name !== ''),
      )
    case 'invalid_key':
    case 'invalid_element':
      return allIssuesOf(fault.issues)
    case 'invalid_union':
      return unionIssues(fault, input)
  }
}

function notOneOf(values: readonly unknown[], input: unknown): Issue {
  if (input === undefined) return missing({})
  const choices = values.map(String)
  const likely = typeof input === 'string' ? closestMatch(input, choices) : null
  return notAChoice({ given: preview(input), choices, nearest: likely })
}

/** Of an element or a text that is too short or too long its length says more than its picture. */
function sizeOf(input: unknown): string {
  const sized = typeof input === 'string' || Array.isArray(input)
  return sized ? String(input.length) : preview(input)
}

/**
 * The issues of the alternative that the input comes closest to, or all types that would do. Of
 * `{ nam: 'x' }` a text says only that it is none; an object with a `name` says what is wrong inside.
 */
function unionIssues(fault: z.core.$ZodIssueInvalidUnion, input: unknown): readonly Issue[] {
  if ('options' in fault && fault.discriminator !== undefined) {
    const chosen = (input as Readonly<Record<string, unknown>>)[fault.discriminator]
    return [notOneOf(fault.options, chosen)]
  }
  const alternatives = fault.errors.map(allIssuesOf)
  const [closest] = alternatives
    .filter((issues) => !issues.some((issue) => isOfAnotherType(issue, input)))
    .sort((a, b) => Number(hasInside(b)) - Number(hasInside(a)) || a.length - b.length)
  if (closest) return closest
  const expected = alternatives
    .flat()
    .flatMap(({ details }) => ('expected' in details ? details.expected : []))
  return [wrongType({ expected, given: preview(input) })]
}

const hasInside = (issues: readonly Issue[]) => issues.some(({ path }) => path.length > 0)

/** An object or a list is no misspelt choice either. */
function isOfAnotherType({ code, path }: Issue, input: unknown): boolean {
  const another = typeof input === 'object' ? [wrongType.code, notAChoice.code] : [wrongType.code]
  return another.includes(code) && path.length === 0
}
