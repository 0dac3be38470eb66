import { jointAccount } from 'spuk-ido/accountability'
import { apportionTable } from 'spuk-ido/apportion'
import { compete } from './frame.mjs'
import { byKey, rows, weightsFor } from './input.mjs'
import { bigintShares } from './largest-remainder.mjs'

const SIZES = [
  [20, 11],
  [200, 342],
]
const PURPOSES = ['library', 'promotion', 'coordination']

/** Cost lines of a library: uneven amounts, three purposes. */
const linesOf = (count) =>
  Array.from({ length: count }, (_, i) => ({
    row: `line-${String(i).padStart(3, '0')}`,
    cents: 123_457 + ((i * 7_919_333) % 9_000_011),
    group: PURPOSES[i % 3],
  }))

const euros = (cents) => (cents / 100).toFixed(2)

/** Tables tied both ways, and a whole joint account; the base splits each line apart and ties nothing. */
export const contests = {
  ...Object.fromEntries(SIZES.map((size) => [`table/${size.join('x')}`, () => table(size)])),
  'joint-account/20x11': account,
}

function bare(lines, weights) {
  return () => lines.map(({ cents }) => bigintShares(BigInt(cents), weights))
}

function table([height, width]) {
  const name = `table/${height}x${width}`
  const lines = linesOf(height)
  const weights = new Map(weightsFor(width).sort(byKey))
  const input = {
    rows: lines.map(({ row, cents, group }) => ({ row, amount: euros(cents), group })),
    weights,
  }
  const total = lines.reduce((sum, { cents }) => sum + cents, 0)
  const check = ({ columnTotals }) => {
    const columns = Object.values(columnTotals).reduce((sum, { cents }) => sum + cents, 0)
    if (columns !== total) throw new Error(`${name}: columns add up to ${columns}, not ${total}`)
  }
  return compete(bare(lines, weights), { [name]: { call: () => apportionTable(input), check } })
}

function account() {
  const lines = linesOf(20)
  const members = rows.slice(0, 11)
  const weights = new Map(members.map(({ code, inhabitants }) => [code, inhabitants]))
  const deadline = (municipality, i) => ({
    kind: 'deadline',
    municipality,
    basis: 'Verleningsbeschikking',
    document: 'final-account',
    due: `2024-0${4 + (i % 4)}-01`,
  })
  const input = {
    library: { name: 'Bibliotheek Voorbeeld' },
    year: 2023,
    status: 'final',
    members: members.map(({ code, inhabitants }, i) => ({
      municipality: code,
      granted: euros(inhabitants * 97),
      requirements: [deadline(code, i)],
    })),
    lines: lines.map(({ row, cents, group }) => ({
      id: row,
      amount: euros(cents),
      purpose: group,
    })),
  }
  const name = 'joint-account/20x11'
  const check = ({ statements }) => {
    if (statements.length !== 11) throw new Error(`${name}: not 11 statements`)
  }
  return compete(bare(lines, weights), { [name]: { call: () => jointAccount(input), check } })
}
