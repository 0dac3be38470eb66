// What the rules say, said again by comparing requirements two by two, with plain numbers and no grouping.
import type { CommonItem, Period, Requirement } from '../../src/requirements/index.js'

const months = ['year', 'half-year', 'quarter', 'month']
const weeks = ['four-weeks', 'week']

const endOf = (asked: Requirement, period: Period): string =>
  asked.kind !== 'deadline' || asked.reportsOn === 'nothing' ? '' : (asked.reportsOn ?? period).to

/** Whether two requirements (or one with itself) cannot both be met. */
export function clash(a: Requirement, b: Requirement, period: Period): boolean {
  if (a.kind === 'deadline') return a === b && a.due < endOf(a, period)
  if (a.kind === 'format' && b.kind === 'format') {
    const one = a.exclusive === true || b.exclusive === true
    return a.document === b.document && a.format !== b.format && one
  }
  if ('measure' in a && 'measure' in b && a.kind === b.kind) {
    const crosses = (low: typeof a, high: typeof a) =>
      low.minimum !== undefined &&
      high.maximum !== undefined &&
      Number(low.minimum) > Number(high.maximum)
    return a.measure === b.measure && a.unit === b.unit && (crosses(a, b) || crosses(b, a))
  }
  return false
}

/** Whether a common item, taken by itself, meets a requirement. */
export function meets(item: CommonItem, asked: Requirement, period: Period): boolean {
  if (item.kind === 'deadline' && asked.kind === 'deadline') {
    const same = JSON.stringify(item.reportsOn) === JSON.stringify(asked.reportsOn ?? period)
    return same && item.document === asked.document && item.due <= asked.due
  }
  if (item.kind === 'frequency' && asked.kind === 'frequency') {
    const calendar = [months, weeks].find((each) => each.includes(asked.every)) ?? []
    const fine = calendar.indexOf(item.every) >= calendar.indexOf(asked.every)
    return item.document === asked.document && fine
  }
  if (item.kind === 'document' && asked.kind === 'document') return item.document === asked.document
  if (item.kind === 'indicator' && asked.kind === 'indicator') {
    const given = item.breakdowns.map(({ breakdown }) => breakdown)
    const all = (asked.breakdown ?? []).every((breakdown) => given.includes(breakdown))
    return item.indicator === asked.indicator && all
  }
  if (item.kind === 'format' && asked.kind === 'format') {
    const same = item.document === asked.document && item.format === asked.format
    return same && (item.exclusive || asked.exclusive !== true)
  }
  if ('measure' in item && 'measure' in asked && item.kind === asked.kind) {
    const low = Number(item.minimum ?? -Infinity) >= Number(asked.minimum ?? -Infinity)
    const high = Number(item.maximum ?? Infinity) <= Number(asked.maximum ?? Infinity)
    return item.measure === asked.measure && item.unit === asked.unit && low && high
  }
  return false
}

/** A common item put as a requirement of some municipality, to ask whether another item meets it. */
export function asRequirement(item: CommonItem): Requirement {
  const base = { municipality: 'x', basis: 'x' }
  return item.kind === 'indicator'
    ? { ...base, ...item, breakdown: item.breakdowns.map(({ breakdown }) => breakdown) }
    : { ...base, ...item }
}

/** Every single thing that an item holds, each as narrow as can be, so that each must be asked by someone. */
export function claims(item: CommonItem): readonly ((asked: Requirement) => boolean)[] {
  if (item.kind === 'deadline')
    return [(asked) => asked.kind === 'deadline' && asked.due === item.due]
  if (item.kind === 'frequency') {
    return [(asked) => asked.kind === 'frequency' && asked.every === item.every]
  }
  if (item.kind === 'indicator') {
    return item.breakdowns.map(({ breakdown, municipalities }) => (asked) => {
      const has = asked.kind === 'indicator' && asked.breakdown?.includes(breakdown) === true
      return has && municipalities.includes(asked.municipality)
    })
  }
  if ('measure' in item) {
    const ofBound = (bound: 'minimum' | 'maximum') =>
      item[bound] === undefined
        ? []
        : [
            (asked: Requirement) =>
              'measure' in asked &&
              asked[bound] !== undefined &&
              Number(asked[bound]) === Number(item[bound]),
          ]
    return [...ofBound('minimum'), ...ofBound('maximum')]
  }
  if (item.kind === 'format' && item.exclusive) {
    return [(asked) => asked.kind === 'format' && asked.exclusive === true]
  }
  return []
}
