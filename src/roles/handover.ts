import { compareCodeUnits } from '../core/lists/index.js'
import type { Text } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import { handoverCall } from './input.js'
import type { HandoverEntry, ReadEntry } from './input.js'
import { roleIds } from './model.js'
import type { RoleId } from './model.js'
import { roles } from './roles.js'

/** An entry of the file: `former` is over, `coming` has not begun on the date asked for. */
export interface HandoverLine {
  readonly role: RoleId
  readonly term: Text
  readonly who: string
  readonly from: string
  readonly to: string | null
  readonly status: 'current' | 'former' | 'coming'
  readonly tasks: readonly string[]
  readonly agreed: readonly { with: string; what: string; on: string | null }[]
}

/** A role that nobody does. */
export interface HandoverGap {
  readonly role: RoleId
  readonly term: Text
  /** Who did it last, and until when; `null`: nobody ever. */
  readonly last: { readonly who: string; readonly to: string } | null
}

/** Who does what in the six roles, so that a change of staff loses nothing. */
export interface Handover {
  readonly kind: 'handover'
  /** The date that current, coming and former are meant on. */
  readonly on: string
  /** By role, then the current before the coming and the former, then the latest first. */
  readonly entries: readonly HandoverLine[]
  /** The roles without anyone current, in order. */
  readonly gaps: readonly HandoverGap[]
}

const ORDER = ['current', 'coming', 'former'] as const

/**
 * Who does what for which role, since when, and what is agreed with whom: current and former, with
 * the roles that nobody does. Source of the need: monitor of June 2023, section 4.1.
 *
 * @param entries in any order; several people may share a role
 * @param options `on`: the date to look at; without one nobody can tell who is current
 * @throws SpukError with everything that is wrong: `input/…`, `roles/entry-twice`,
 * `calendar/not-a-date`
 *
 * @example
 * const file = handover([{ role: 'financier', who: 'beleidsadviseur cultuur', from: '2023-01-01' }], { on: '2023-09-01' })
 * file.entries[0].status // => 'current'
 * file.gaps.length // => 5
 */
export function handover(
  entries: readonly HandoverEntry[],
  options: { readonly on: string },
): Handover {
  const { entries: read, on } = readCall(handoverCall, { entries }, options)
  const lines = roles.flatMap(({ id, term }) =>
    read.filter(({ role }) => role === id).map((entry) => lineOf(entry, term, on)),
  )
  const sorted = lines.sort(
    (a, b) =>
      roleIds.indexOf(a.role) - roleIds.indexOf(b.role) ||
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      compareCodeUnits(b.from, a.from) ||
      compareCodeUnits(a.who, b.who) ||
      compareCodeUnits(JSON.stringify(a), JSON.stringify(b)),
  )
  return { kind: 'handover', on, entries: sorted, gaps: gapsIn(sorted) }
}

function lineOf(entry: ReadEntry, term: Text, on: string): HandoverLine {
  const { role, who, from, to = null, tasks = [], agreed = [] } = entry
  return {
    role,
    term,
    who,
    from,
    to,
    status: statusOf(from, to, on),
    tasks,
    agreed: agreed.map((one) => ({ ...one, on: one.on ?? null })),
  }
}

function statusOf(from: string, to: string | null, on: string): HandoverLine['status'] {
  if (from > on) return 'coming'
  return to === null || to >= on ? 'current' : 'former'
}

function gapsIn(lines: readonly HandoverLine[]): readonly HandoverGap[] {
  return roles.flatMap(({ id, term }) => {
    const own = lines.filter(({ role }) => role === id)
    if (own.some(({ status }) => status === 'current')) return []
    const [last] = own
      .flatMap(({ who, to, status }) => (status === 'former' && to !== null ? [{ who, to }] : []))
      .sort((a, b) => compareCodeUnits(b.to, a.to))
    return [{ role: id, term, last: last ?? null }]
  })
}
