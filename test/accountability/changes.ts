import type { JointAccountInput, Line, Statement } from '../../src/accountability/index.js'
import { inhabitants } from '../../src/municipality/index.js'
import type { PlainTable } from '../../src/testing/tables.js'
import type { PlainWeight, PlainWeights } from '../../src/testing/weights.js'

// Other forms of one account, and what it should be by another road. Weights are records, as JSON has them.

/** After a trip through JSON. */
export function travelled(input: JointAccountInput): JointAccountInput {
  return JSON.parse(JSON.stringify(input)) as JointAccountInput
}

/** Members and lines in another order, all weights times one number. */
export function rearranged(input: JointAccountInput, seed: number): JointAccountInput {
  const times = BigInt(2 + ((seed >>> 0) % 96))
  const { weights } = input
  return {
    ...input,
    members: shuffled(input.members, seed),
    lines: shuffled(input.lines, seed).map((line) => ({
      ...line,
      ...(line.weights && { weights: scaled(line.weights as PlainWeights, times) }),
    })),
    ...(weights !== undefined && {
      weights: typeof weights === 'string' ? weights : scaled(weights as PlainWeights, times),
    }),
  }
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function scaled(weights: PlainWeights, times: bigint): PlainWeights {
  const each = ([name, weight]: [string, PlainWeight]): [string, PlainWeight] => {
    const [over = '', under = '1'] = String(weight).split('/')
    const [whole = '', decimals = ''] = over.split('.')
    const denominator = BigInt(under) * 10n ** BigInt(decimals.length)
    return [name, `${BigInt(whole + decimals) * times}/${denominator}`]
  }
  return Object.fromEntries(Object.entries(weights).map(each).reverse())
}

/** Without what the money does not depend on. */
export function onlyMoney(input: JointAccountInput): JointAccountInput {
  return {
    ...input,
    members: input.members.map(({ requirements: _, ...member }) => member),
    lines: input.lines.map(({ budget: _, ...line }) => line),
  }
}

/** Every line turned round. */
export function mirrored(input: JointAccountInput): JointAccountInput {
  return {
    ...input,
    lines: input.lines.map((line) => ({ ...line, amount: negated(String(line.amount)) })),
  }
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`
}

/** With one more municipality, which weighs nothing. */
export function wider(
  input: JointAccountInput,
  { weights }: PlainTable,
  code: string,
): JointAccountInput {
  return {
    ...input,
    members: [...input.members, { municipality: code, granted: '0.00' }],
    weights: input.weights === undefined ? 'granted' : { ...weights, [code]: 0 },
  }
}

/** The table that an account must come to, with codes for names and every weight written out. */
export function plainTable(
  { members, lines, year, weights = 'granted' }: JointAccountInput,
  statements: readonly Statement[],
): PlainTable {
  const codes = new Map(
    statements.flatMap(({ municipality: { code, name } }) => [
      [name, code],
      [code, code],
    ]),
  )
  const codeOf = (name: string) => codes.get(name) ?? name
  const byCode = (given: PlainWeights): PlainWeights =>
    Object.fromEntries(Object.entries(given).map(([name, weight]) => [codeOf(name), weight]))
  const people = (name: string, until = `${year}-12-31`): PlainWeight => {
    const days = 1 + (Date.parse(until) - Date.parse(`${year}-01-01`)) / 86_400_000
    return `${inhabitants(codeOf(name), { on: `${year}-01-01` }) * days}/365`
  }
  const ofAccount = members.map(({ municipality, granted, until }): [string, PlainWeight] => [
    codeOf(municipality),
    weights === 'granted' ? String(granted) : people(municipality, until),
  ])
  return {
    weights:
      typeof weights === 'string' ? Object.fromEntries(ofAccount) : byCode(weights as PlainWeights),
    rows: lines.map((line) => {
      const own = ownWeights(line)
      const { id: row, purpose: group } = line
      const amount = line.kind === 'income' ? negated(String(line.amount)) : String(line.amount)
      return { row, amount, group, ...(own && { weights: byCode(own) }) }
    }),
  }
}

function ownWeights({ municipality, weights }: Line): PlainWeights | undefined {
  return municipality === undefined ? (weights as PlainWeights | undefined) : { [municipality]: 1 }
}
