import type * as z from 'zod/mini'
import { rule } from '../schema/index.js'
import { endsBeforeStart } from './issues.js'

/** A day that may be open. */
type Day = string | null | undefined

/** A rule for objects with a first and a last day, either of which may be open: no end before the start. */
export function endsNotBeforeStart<From extends string, To extends string>(
  from: From,
  to: To,
): z.core.$ZodCheck<Partial<Record<From | To, Day>>> {
  return rule<Partial<Record<From | To, Day>>, From | To>([from, to], (value) => {
    const [first, last] = [value[from], value[to]]
    if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return []
    return [endsBeforeStart({ from: first, to: last }, [to])]
  })
}
