import type { ApportionmentTable } from '../core/apportion/index.js'
import type { Explanation, ExplanationNode } from '../core/explain/index.js'
import { inputNode, subtractNode, sumNode } from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
import type { Text } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'
import type { AccountLine, AccountTotals, GrantPurpose, Statement } from './model.js'
import type { ReadAccount } from './read.js'

const LABELS = /* @__PURE__ */ deepFreeze({
  opening: { nl: 'Saldo van het jaar ervoor', en: 'Balance of the year before' },
  granted: { nl: 'Verleende subsidie', en: 'Granted by the municipality' },
  available: { nl: 'Beschikbaar', en: 'Available' },
  library: { nl: 'Besteed aan de bibliotheek', en: 'Spent on the library' },
  promotion: { nl: 'Besteed aan promotie', en: 'Spent on promotion' },
  coordination: {
    nl: 'Besteed aan regie op het netwerk',
    en: 'Spent on coordinating the network',
  },
  spent: { nl: 'Besteed', en: 'Spent' },
  balance: { nl: 'Saldo', en: 'Balance' },
} satisfies Record<string, Text>)

const PURPOSES: readonly GrantPurpose[] = /* @__PURE__ */ deepFreeze([
  'library',
  'promotion',
  'coordination',
])

/** The lines of a purpose, by the word that documents have for it. */
const GROUPS: Readonly<Record<GrantPurpose, Text>> = /* @__PURE__ */ deepFreeze({
  library: { nl: 'Bibliotheek', en: 'Library' },
  promotion: { nl: 'Promotie', en: 'Promotion' },
  coordination: { nl: 'Regie', en: 'Coordination' },
})

/** What nodes are called: as they are, or with whom they concern. */
interface Naming {
  readonly id: (id: string) => string
  readonly label: (label: Text) => Text
}

const AS_THEY_ARE: Naming = { id: (id) => id, label: (label) => label }

const ALL_TOGETHER: Naming = {
  ...AS_THEY_ARE,
  label: ({ nl, en }) => ({
    nl: `${nl}, alle gemeenten samen`,
    en: `${en}, all municipalities together`,
  }),
}

function namedAfter({ code, name }: Statement['municipality']): Naming {
  return {
    id: (id) => `${id}-${code}`,
    label: ({ nl, en }) => ({ nl: `${nl}, ${name}`, en: `${en}, ${name}` }),
  }
}

type Outcome = Pick<AccountTotals, 'byPurpose' | 'spent' | 'balance'>

/** The table, in its explanation the labels of its lines and the names of its municipalities. */
export function named(
  table: ApportionmentTable,
  lines: readonly AccountLine[],
  municipalities: readonly Municipality[],
): ApportionmentTable {
  const labels = new Map(lines.map(({ id, label }) => [id, label]))
  const columnLabels = Object.fromEntries(municipalities.map(({ code, name }) => [code, name]))
  const nodes = table.explanation.nodes.map((node): ExplanationNode => {
    if (node.type !== 'table') return node
    const rows = node.rows.map((row) => {
      const label = labels.get(row.row) ?? row.row
      return label === row.row ? row : { ...row, label }
    })
    return { ...node, rows, columnLabels }
  })
  return { ...table, explanation: { ...table.explanation, nodes } }
}

/** How one statement came about: its column of the table, what was available and what is left. */
export function statementExplanation(
  { name, code }: Municipality,
  year: number,
  table: ApportionmentTable,
  figures: Pick<Statement, 'opening' | 'granted' | 'correctionList' | 'available'> & Outcome,
): Explanation {
  const given = [
    inputNode('opening', LABELS.opening, figures.opening),
    inputNode('granted', LABELS.granted, figures.granted),
    ...figures.correctionList.map(({ year: of, amount, reason }, i) => {
      const label = { nl: `Correctie ${of}: ${reason}`, en: `Correction ${of}: ${reason}` }
      return inputNode(`correction-${i + 1}`, label, amount)
    }),
  ]
  const ids = given.map(({ id }) => id)
  return {
    kind: 'explanation',
    title: {
      nl: `Verantwoording ${year} voor ${name} (${code})`,
      en: `Statement ${year} for ${name} (${code})`,
    },
    nodes: [
      ...given,
      sumNode('available', LABELS.available, ids, figures.available),
      ...table.explanation.nodes,
      ...outcomeNodes(figures, AS_THEY_ARE, code),
    ],
    results: { amount: 'balance', available: 'available', spent: 'spent' },
    assumptions: [],
  }
}

/** How the whole account came about: the table, each municipality's balance, and the balance of all together. */
export function accountExplanation(
  account: ReadAccount,
  table: ApportionmentTable,
  statements: readonly Statement[],
  totals: AccountTotals,
): Explanation {
  const codes = statements.map(({ municipality }) => municipality.code)
  return {
    kind: 'explanation',
    title: {
      nl: `Rekening ${account.year} van ${account.library.name}`,
      en: `Account ${account.year} of ${account.library.name}`,
    },
    nodes: [
      ...table.explanation.nodes,
      ...statements.flatMap((statement) => {
        const naming = namedAfter(statement.municipality)
        const { id, label } = naming
        return [
          // One figure, explained by its statement: so a difference of two accounts tells who brought what.
          inputNode(id('available'), label(LABELS.available), statement.available),
          ...outcomeNodes(statement, naming, statement.municipality.code),
        ]
      }),
      ...totalNodes(statements, totals),
    ],
    results: {
      'totals.balance': 'balance',
      'totals.available': 'available',
      'totals.spent': 'spent',
      ...Object.fromEntries(codes.map((code) => [`balance.${code}`, `balance-${code}`])),
    },
    assumptions: [{ id: 'sharing', text: account.sharing }],
  }
}

/** The totals, from what is available and from the rows; that they are the sum of the statements, tests show. */
function totalNodes(statements: readonly Statement[], totals: AccountTotals): ExplanationNode[] {
  const funds = statements.map(({ municipality }) => namedAfter(municipality).id('available'))
  return [
    sumNode('available', ALL_TOGETHER.label(LABELS.available), funds, totals.available),
    ...outcomeNodes(totals, ALL_TOGETHER),
  ]
}

/** What was spent by purpose, in one column of the table or in all, and what is left. */
function outcomeNodes(
  { byPurpose, spent, balance }: Outcome,
  { id, label }: Naming,
  column?: string,
): ExplanationNode[] {
  return [
    ...PURPOSES.map((purpose): ExplanationNode => ({
      type: 'table-share',
      id: id(purpose),
      label: label(LABELS[purpose]),
      unit: 'euro',
      of: ['table'],
      ...(column !== undefined && { column }),
      group: purpose,
      groupLabel: GROUPS[purpose],
      value: byPurpose[purpose],
    })),
    sumNode(id('spent'), label(LABELS.spent), PURPOSES.map(id), spent),
    subtractNode(id('balance'), label(LABELS.balance), [id('available'), id('spent')], balance),
  ]
}
