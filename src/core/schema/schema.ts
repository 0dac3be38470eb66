import * as z from 'zod'
import { plain } from '../input/index.js'
import { shown } from '../money/index.js'
import {
  at,
  describe,
  isSpukError,
  missing,
  MOST_ISSUES,
  nearest,
  notAChoice,
  notAmong,
  resultOf,
  SpukError,
  wrongType,
} from '../result/index.js'
import type { Issue, Path, Result, Text } from '../result/index.js'
import type { JsonForm } from './forms.js'
import { notAMultiple, refused, tooLarge, tooSmall, wrongForm } from './issues.js'

/**
 * A schema for what one of the library's own guards reads; the guard's issues come through whole.
 *
 * @param guard gives the value, or throws a SpukError
 * @param form what `z.toJSONSchema(schema, { io: 'input' })` says of it
 */
export function guarded<Output, Input = Output>(
  guard: (value: unknown) => Output,
  form: JsonForm,
): z.ZodType<Output, Input> {
  const schema = z.lazy(() =>
    z
      .unknown()
      .meta({ ...form })
      .transform((value, context): Output => {
        try {
          if (value !== undefined) return guard(value)
          refuse(context, missing({}))
        } catch (error) {
          if (!isSpukError(error)) throw error
          for (const issue of error.issues) refuse(context, issue)
        }
        return z.NEVER
      }),
  )
  return schema as unknown as z.ZodType<Output, Input>
}

/**
 * Adds an issue to those of a schema, from `superRefine` or `transform`. Its text stands in the message
 * too, so that whoever asks the schema itself, without `parseWith`, reads it in Dutch.
 */
export function refuse(context: z.core.$RefinementCtx, issue: Issue, path: Path = []): void {
  const bare = { ...issue, path: [] }
  const where = [...path, ...issue.path]
  context.addIssue({
    code: 'custom',
    path: where,
    message: describe(bare),
    params: { issue: bare },
  })
}

/** Asks a rule across fields whatever else is wrong, as soon as there are fields. */
export const acrossFields = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
}

/**
 * What a schema makes of an input from outside, or every issue at once.
 * No input makes it throw: a getter that does so is an issue too.
 */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  return resultOf(() => {
    const outcome = schema.safeParse(plain(input), { error: factsOf, reportInput: true })
    if (outcome.success) return outcome.data
    throw new SpukError(outcome.error.issues.slice(0, MOST_ISSUES).flatMap(issuesOf))
  })
}

const SEPARATOR = '\n'

/** A text of a pattern, with words that say which: a person cannot read the pattern. */
export function shaped(pattern: RegExp, { nl, en }: Text): z.ZodString {
  return z.string().regex(pattern, nl + SEPARATOR + en)
}

/** An issue with what `shaped` put into the message; other schemas leave it empty. */
function inWords(issue: Issue, message: string): Issue {
  const [suggestion = '', english] = message.split(SEPARATOR)
  if (english === undefined) return issue
  return { ...issue, suggestion, english: { ...issue.english, suggestion: english } }
}

/** Zod's message carries what its issue leaves out: the names of the fields that are known. */
function factsOf({ inst }: z.core.$ZodRawIssue): string {
  const shape = inst instanceof z.ZodObject ? inst.shape : {}
  return Object.keys(shape).join(SEPARATOR)
}

function issuesOf(fault: z.core.$ZodIssue): readonly Issue[] {
  const path = fault.path.map((key) => (typeof key === 'symbol' ? key.toString() : key))
  return atRoot(fault).map((issue) => at(path, issue))
}

function atRoot(fault: z.core.$ZodIssue): readonly Issue[] {
  const { input } = fault
  const given = shown(input)
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
      return notAmong(
        fault.keys,
        fault.message.split(SEPARATOR).filter((name) => name !== ''),
      )
    case 'invalid_key':
    case 'invalid_element':
      return fault.issues.flatMap(issuesOf)
    case 'invalid_union':
      return unionIssues(fault, input)
  }
}

function notOneOf(values: readonly unknown[], input: unknown): Issue {
  if (input === undefined) return missing({})
  const choices = values.map(String)
  const likely = typeof input === 'string' ? nearest(input, choices) : null
  return notAChoice({ given: shown(input), choices, nearest: likely })
}

/** Of an element or a text that is too short or too long its length says more than its picture. */
function sizeOf(input: unknown): string {
  const sized = typeof input === 'string' || Array.isArray(input)
  return sized ? String(input.length) : shown(input)
}

/** The alternative that the input comes closest to, or all types that would do. */
function unionIssues(fault: z.core.$ZodIssueInvalidUnion, input: unknown): readonly Issue[] {
  if ('options' in fault && fault.discriminator !== undefined) {
    const chosen = (input as Readonly<Record<string, unknown>>)[fault.discriminator]
    return [notOneOf(fault.options, chosen)]
  }
  const alternatives = fault.errors.map((faults) => faults.flatMap(issuesOf))
  const [closest] = alternatives
    .filter((issues) => !issues.some(isOfAnotherType))
    .sort((a, b) => a.length - b.length)
  if (closest) return closest
  const expected = alternatives.flat().flatMap(({ details }) => details['expected'])
  const types = expected.filter((type) => typeof type === 'string')
  return [wrongType({ expected: types, given: shown(input) })]
}

function isOfAnotherType({ code, path }: { code: string; path: Path }): boolean {
  return code === wrongType.code && path.length === 0
}
