import { jointAccount } from 'spuk-ido/accountability'
import { apportionTable } from 'spuk-ido/apportion'
import { tally } from 'spuk-ido/information-point'
import { harmonise } from 'spuk-ido/requirements'
import { rounded, timed, warmedUp } from './frame.mjs'
import { rows, weightsFor } from './input.mjs'

/** Each size is called this often, the least time counts: what else the machine does only adds. */
const RUNS = 40
const PURPOSES = ['library', 'promotion', 'coordination']
const numbers = (count) => Array.from({ length: count }, (_, i) => i)

/**
 * How time and JSON grow from a size to eight times as much: `power` 1 is in proportion, 2 is the square, n log n
 * about 1.2. There are always 342 grants; how publication grows with tables and cells is printed by `publish`.
 */
export const contests = {
  'growth/account-lines': (name) => grown(name, [250, 500, 1000, 2000], (n) => account(11, n)),
  'growth/account-members': (name) => grown(name, [43, 86, 171, 342], (n) => account(n, 20)),
  'growth/table-rows': (name) => grown(name, [25, 50, 100, 200], table),
  'growth/harmonise': (name) => grown(name, [250, 500, 1000, 2000], requirements),
  'growth/tally': (name) => grown(name, [10_000, 20_000, 40_000, 80_000], registrations),
}

function grown(name, sizes, callFor) {
  warmedUp(callFor(sizes[0]))
  const points = sizes.map((size) => {
    const call = callFor(size)
    const ns = Math.min(...numbers(RUNS).map(() => timed(call).ns))
    return { size, ns, bytes: JSON.stringify(call()).length }
  })
  const [first, last] = [points[0], points.at(-1)]
  const power = (key) =>
    rounded(Math.log(last[key] / first[key]) / Math.log(last.size / first.size))
  const ms = points.map(({ ns }) => rounded(ns / 1e6)).join(' ')
  return { [name]: { power: power('ns'), bytesPower: power('bytes'), sizes: sizes.join(' '), ms } }
}

const amount = (i) => ((123_457 + ((i * 7_919_333) % 9_000_011)) / 100).toFixed(2)

function deadline(i) {
  const due = `2024-0${4 + (i % 4)}-01`
  return { kind: 'deadline', basis: 'ASV', document: `report ${i % 20}`, due }
}

function account(members, lines) {
  const input = {
    library: { name: 'Bibliotheek Voorbeeld' },
    year: 2023,
    status: 'final',
    members: rows.slice(0, members).map(({ code, inhabitants }, i) => ({
      municipality: code,
      granted: inhabitants,
      requirements: [deadline(i)],
    })),
    lines: numbers(lines).map((i) => ({
      id: `line-${i}`,
      amount: amount(i),
      purpose: PURPOSES[i % 3],
    })),
  }
  return () => jointAccount(input)
}

function table(count) {
  const lines = numbers(count).map((i) => ({
    row: `line-${i}`,
    amount: amount(i),
    group: PURPOSES[i % 3],
  }))
  const weights = new Map(weightsFor(100))
  return () => apportionTable({ rows: lines, weights })
}

function requirements(count) {
  const asked = numbers(count).map((i) => ({
    ...deadline(i),
    municipality: rows[i % rows.length].code,
  }))
  const options = { period: { from: '2023-01-01', to: '2023-12-31' } }
  return () => harmonise(asked, options)
}

function registrations(count) {
  const list = numbers(count).map((i) => ({
    date: `2023-${String(1 + (i % 12)).padStart(2, '0')}-01`,
    municipality: rows[i % 7].code,
    questions: [{ question: 'digid' }],
  }))
  return () => tally(list, { by: ['month', 'municipality', 'question'] })
}
