import { Euro, isEuro } from '../core/money/index.js'

/** Where amounts stand in a value; a list has the shape of each of its items, and `*` is any other field. */
type Shape = typeof EURO | { readonly [field: string]: Shape }

const EURO = 'euro'
const EACH = { '*': EURO } as const
const AMOUNT = { amount: EURO } as const

const GRANT = {
  amount: EURO,
  components: EACH,
  formula: { amount: EURO, difference: EURO },
} as const

const SETTLED = {
  opening: EURO,
  granted: EURO,
  corrections: EURO,
  available: EURO,
  spent: EURO,
  balance: EURO,
} as const

const TABLE = {
  total: EURO,
  rows: AMOUNT,
  cells: { '*': EACH },
  rowTotals: EACH,
  columnTotals: EACH,
  groupTotals: { '*': EACH },
} as const

const LINE = { amount: EURO, budget: EURO } as const
const SPENT = { spent: EURO, outside: EURO, byPurpose: EACH } as const

const STATEMENT = {
  ...SETTLED,
  ...SPENT,
  budget: { ...SPENT, actual: SPENT },
  lines: { ...LINE, line: LINE },
  correctionList: AMOUNT,
  ownSpending: AMOUNT,
  reconciliation: EACH,
} as const

const FIGURES = { announced: EURO, awarded: EURO, expected: EURO, received: EURO } as const

const FUNDED = {
  ...FIGURES,
  byPurpose: FIGURES,
  byTerm: { '*': FIGURES },
} as const

const FLOW = { opening: EURO, in: EURO, out: EURO, balance: EURO } as const
const SHORTFALL = { lowest: { balance: EURO }, bridging: EURO } as const

const AGREEMENT = {
  amount: EURO,
  purposes: AMOUNT,
  advances: AMOUNT,
  history: AMOUNT,
  money: EACH,
} as const

/** The amounts of each kind of result that has any; an explanation is read from JSON by what explains it. */
const SHAPES: Readonly<Record<string, Shape>> = {
  grant: GRANT,
  'national-totals': { ...GRANT, largest: GRANT, smallest: GRANT },
  settlement: SETTLED,
  regulation: { parameters: { educationBudget: { value: EURO } } },
  'spending-check': { lines: AMOUNT, byPurpose: EACH, inside: EURO, outside: EURO, total: EURO },
  apportionment: { total: EURO, amounts: EACH, parts: { floor: EURO, amount: EURO } },
  'apportionment-table': TABLE,
  spread: { total: EURO, amounts: EACH, periods: { amount: EURO, runningTotal: EURO } },
  difference: { from: EURO, to: EURO, total: EURO, contributions: AMOUNT },
  'joint-account': {
    lines: LINE,
    table: TABLE,
    budgetTable: TABLE,
    totals: { ...SETTLED, ...SPENT, budget: { ...SPENT, actual: SPENT } },
    statements: STATEMENT,
  },
  statement: STATEMENT,
  'sisa-statement': {
    stateGrant: EURO,
    spending: EURO,
    rows: { value: EURO, whole: EURO, rounding: EURO },
    source: {
      parts: AMOUNT,
      counted: EURO,
      opening: EURO,
      available: EURO,
      excess: EURO,
      transitory: EURO,
    },
    throughAuthorities: { spending: EURO, correction: EURO },
    tolerance: EURO,
  },
  agreement: AGREEMENT,
  'agreement-paper': { agreement: AGREEMENT, moneyBefore: EACH },
  'statutory-interest': {
    amount: EURO,
    interest: EURO,
    total: EURO,
    years: { base: EURO, interest: EURO },
  },
  'funding-overview': {
    streams: {
      ...FIGURES,
      stream: { announced: AMOUNT, awarded: AMOUNT, payments: AMOUNT },
      all: FIGURES,
      awardedLessAnnounced: EURO,
      receivedLessAwarded: EURO,
      stillToCome: EURO,
    },
    recipients: { years: FUNDED, withoutYear: FUNDED, total: FUNDED, outside: FIGURES },
  },
  liquidity: {
    ...FLOW,
    ...SHORTFALL,
    months: { ...FLOW, movements: AMOUNT },
    late: { amount: EURO, onTime: SHORTFALL, bridgingSaved: EURO },
    allOnTime: SHORTFALL,
  },
  'pass-through': {
    steps: { amount: EURO, kept: AMOUNT, cameIn: EURO, behind: EURO, unexplained: EURO },
    start: EURO,
    arrived: EURO,
    behind: EURO,
    keptByPurpose: AMOUNT,
    unexplained: EURO,
  },
}

/** A result with amounts where JSON has their texts. */
export function withAmounts(kind: string, result: unknown): unknown {
  return Object.hasOwn(SHAPES, kind) ? shaped(result, SHAPES[kind]) : result
}

function shaped(value: unknown, shape: Shape | undefined): unknown {
  if (shape === undefined) return value
  if (shape === EURO) return typeof value === 'string' ? amountOf(value) : value
  if (typeof value !== 'object' || value === null || isEuro(value)) return value
  if (Array.isArray(value)) return value.map((item) => shaped(item, shape))
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      shaped(field, Object.hasOwn(shape, key) ? shape[key] : shape['*']),
    ]),
  )
}

/** Only as an amount writes itself: anything else is damage, and no amount to be guessed. */
function amountOf(text: string): Euro {
  if (!/^-?\d{1,99}\.\d\d$/.test(text)) throw new TypeError('no amount')
  return Euro.fromCents(BigInt(text.replace('.', '')))
}
