import type { ApportionmentTable } from '../core/apportion/index.js'
import type { Explanation, ExplanationNode } from '../core/explain/index.js'
import { frozen } from '../core/frozen/index.js'
import type { Euro } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'
import type { AccountTotals, ByPurpose, GrantPurpose, Statement } from './model.js'
import type { ReadAccount } from './read.js'
import type { ReadMember } from './read-members.js'

const LABELS = /* @__PURE__ */ frozen({
  opening: { nl: 'Saldo van het jaar ervoor', en: 'Balance of the year before' },
  granted: { nl: 'Toegekend door de gemeente', en: 'Granted by the municipality' },
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

const PURPOSES: readonly GrantPurpose[] = /* @__PURE__ */ frozen([
  'library',
  'promotion',
  'coordination',
])

/** The lines of a purpose, by the word that documents have for it. */
function groupOf(purpose: GrantPurpose) {
  return { group: purpose, groupLabel: GROUPS[purpose] }
}

const GROUPS: Readonly<Record<GrantPurpose, Text>> = /* @__PURE__ */ frozen({
  library: { nl: 'Bibliotheek', en: 'Library' },
  promotion: { nl: 'Promotie', en: 'Promotion' },
  coordination: { nl: 'Regie', en: 'Coordination' },
})

interface Figures {
  readonly opening: Euro
  readonly granted: Euro
  readonly available: Euro
  readonly byPurpose: ByPurpose
  readonly spent: Euro
  readonly balance: Euro
}

/** How one statement came about: its column of the table, what was available and what is left. */
export function statementExplanation(
  municipality: Municipality,
  account: ReadAccount,
  table: ApportionmentTable,
  figures: Figures,
  corrections: ReadMember['corrections'],
): Explanation {
  const { name, code } = municipality
  const input = (id: string, label: Text, value: Euro): ExplanationNode => ({
    type: 'input',
    id,
    label,
    unit: 'euro',
    value,
    origin: 'caller',
  })
  const step = (
    id: 'available' | 'spent' | 'balance',
    op: 'add' | 'subtract',
    of: readonly string[],
  ): ExplanationNode => ({
    type: 'step',
    id,
    label: LABELS[id],
    unit: 'euro',
    op,
    of,
    value: figures[id],
  })
  const before = [
    input('opening', LABELS.opening, figures.opening),
    input('granted', LABELS.granted, figures.granted),
    ...corrections.map(({ year, amount, reason }, i) =>
      input(
        `correction-${i + 1}`,
        { nl: `Correctie ${year}: ${reason}`, en: `Correction ${year}: ${reason}` },
        amount,
      ),
    ),
  ]
  const spentOn = PURPOSES.map((purpose): ExplanationNode => ({
    type: 'table-share',
    id: purpose,
    label: LABELS[purpose],
    unit: 'euro',
    of: ['table'],
    column: code,
    ...groupOf(purpose),
    value: figures.byPurpose[purpose],
  }))
  return {
    kind: 'explanation',
    title: {
      nl: `Verantwoording ${account.year} voor ${name} (${code})`,
      en: `Statement ${account.year} for ${name} (${code})`,
    },
    nodes: [
      ...before,
      step(
        'available',
        'add',
        before.map(({ id }) => id),
      ),
      ...table.explanation.nodes,
      ...spentOn,
      step('spent', 'add', PURPOSES),
      step('balance', 'subtract', ['available', 'spent']),
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
  sharing: Text,
): Explanation {
  return {
    kind: 'explanation',
    title: {
      nl: `Rekening ${account.year} van ${account.library.name}`,
      en: `Account ${account.year} of ${account.library.name}`,
    },
    nodes: [
      ...table.explanation.nodes,
      ...statements.flatMap((statement) => balanceNodes(statement)),
      ...totalNodes(statements, totals),
    ],
    results: {
      'totals.balance': 'balance',
      'totals.available': 'available',
      'totals.spent': 'spent',
      ...Object.fromEntries(
        statements.map(({ municipality }) => [
          `balance.${municipality.code}`,
          `balance-${municipality.code}`,
        ]),
      ),
    },
    assumptions: [{ id: 'sharing', text: sharing }],
  }
}

/** The totals, from what is available and from the rows; that they are the sum of the statements, tests show. */
function totalNodes(
  statements: readonly Statement[],
  { available, byPurpose, spent, balance }: AccountTotals,
): ExplanationNode[] {
  const node = (id: keyof typeof LABELS, value: Euro) => {
    const { nl, en } = LABELS[id]
    const label = { nl: `${nl}, alle gemeenten samen`, en: `${en}, all municipalities together` }
    return { id, label, unit: 'euro', value } as const
  }
  return [
    {
      type: 'step',
      ...node('available', available),
      op: 'add',
      of: statements.map(({ municipality }) => `available-${municipality.code}`),
    },
    ...PURPOSES.map((purpose): ExplanationNode => ({
      type: 'table-share',
      ...node(purpose, byPurpose[purpose]),
      of: ['table'],
      ...groupOf(purpose),
    })),
    { type: 'step', ...node('spent', spent), op: 'add', of: PURPOSES },
    { type: 'step', ...node('balance', balance), op: 'subtract', of: ['available', 'spent'] },
  ]
}

function balanceNodes({
  municipality,
  available,
  byPurpose,
  spent,
  balance,
}: Statement): ExplanationNode[] {
  const { code, name } = municipality
  const base = (id: string, label: Text) =>
    ({
      id: `${id}-${code}`,
      label: { nl: `${label.nl}, ${name}`, en: `${label.en}, ${name}` },
      unit: 'euro',
    }) as const
  return [
    {
      type: 'input',
      ...base('available', LABELS.available),
      value: available,
      origin: 'caller',
    },
    ...PURPOSES.map((purpose): ExplanationNode => ({
      type: 'table-share',
      ...base(purpose, LABELS[purpose]),
      of: ['table'],
      column: code,
      ...groupOf(purpose),
      value: byPurpose[purpose],
    })),
    {
      type: 'step',
      ...base('spent', LABELS.spent),
      op: 'add',
      of: PURPOSES.map((purpose) => `${purpose}-${code}`),
      value: spent,
    },
    {
      type: 'step',
      ...base('balance', LABELS.balance),
      op: 'subtract',
      of: [`available-${code}`, `spent-${code}`],
      value: balance,
    },
  ]
}
