import * as z from 'zod/mini'
import { MOST_ELEMENTS, MOST_ISSUES } from '../limits.js'
import { tooMany } from '../result/index.js'
import { addIssue } from './rule.js'

type Payload = z.core.ParsePayload
type Parse = (payload: Payload, context: z.core.ParseContextInternal) => Payload

/** A list of one kind of element, of at most a million. */
export function list<S extends z.ZodMiniType>(
  element: S,
  ...rules: readonly z.core.$ZodCheck<readonly z.output<S>[]>[]
): List<S> {
  const definition = z.array(element).check(atMost, ...(rules as readonly never[]))
  const internals = definition._zod as unknown as { readonly parse: Parse }
  let whole: Parse = internals.parse
  const parse: Parse = (payload, context) => {
    const { value } = payload
    if (!Array.isArray(value) || value.length <= PIECE) return whole(payload, context)
    return inPieces(payload, value, (piece) => whole(piece, context))
  }
  // Where the caller uses the whole of zod, it sets another way to read on the first reading.
  const set = (next: Parse) => {
    whole = next
  }
  Object.defineProperty(internals, 'parse', { get: () => parse, set })
  return definition
}

/** A list that callers may write as a readonly array. */
export interface List<S extends z.ZodMiniType> extends z.ZodMiniType<
  readonly z.output<S>[],
  readonly z.input<S>[]
> {
  readonly def: z.core.$ZodArrayDef<S>
}

const PIECE = 1000

/** A long list is read no further than its first thousand issues: a million mistakes would take minutes. */
function inPieces(
  payload: Payload,
  all: readonly unknown[],
  read: (piece: Payload) => Payload,
): Payload {
  if (all.length > MOST_ELEMENTS) return payload
  const { issues } = payload
  const elements: unknown[] = []
  for (let from = 0; from < all.length && issues.length < MOST_ISSUES; from += PIECE) {
    const length = Math.min(PIECE, all.length - from)
    const given = Array.from({ length }, (_, i) => all[from + i])
    const piece = read({ value: given, issues: [] })
    for (const issue of piece.issues) {
      const [i, ...inside] = issue.path ?? []
      issues.push({ ...issue, path: [from + Number(i), ...inside] })
    }
    for (const element of piece.value as readonly unknown[]) elements.push(element)
  }
  // Of what was left unread nothing is valid.
  if (elements.length < all.length) addIssue(payload, tooMany({ most: MOST_ISSUES }))
  payload.value = elements
  return payload
}

const atMost = /* @__PURE__ */ z.check(
  (payload) => {
    addIssue(payload, tooMany({ most: MOST_ELEMENTS }))
  },
  {
    when: ({ value }: Payload) => Array.isArray(value) && value.length > MOST_ELEMENTS,
  },
)
