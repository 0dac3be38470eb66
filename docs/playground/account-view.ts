import { judgementPoints, sumEuros, toSvg } from 'spuk-ido'
import type { ColumnAmounts, Euro, JointAccount, Statement } from 'spuk-ido'
import { purposes } from './account-rows.js'
import { announce, byId, check, el, scrollable } from './dom.js'
import { downloadButton } from './download.js'
import { locale, say } from './language.js'
import { shownEuro } from './numbers.js'
import { issueText } from './problems.js'
import { showStatements } from './statements.js'
import { figuresTable } from './table.js'
import type { Group, Row } from './table.js'

/** Shows the account: that it ties, its table, the chart, and the statements. */
export function showAccount(account: JointAccount | undefined): void {
  byId('account-outcome').hidden = account === undefined
  if (!account) return
  const title = say({ nl: 'Regels en gemeenten', en: 'Lines and municipalities' })
  const tied = ties(account)
  byId('tie').replaceChildren(check(tied.right, tied.text))
  byId('warnings').replaceChildren(
    ...account.warnings.map((warning) => el('p', { class: 'note' }, issueText(warning))),
  )
  byId('account-table').replaceChildren(scrollable(title, table(account)))
  byId('balances').replaceChildren(
    scrollable(say({ nl: 'Saldo per gemeente', en: 'Balance by municipality' }), balances(account)),
  )
  byId('open-points').replaceChildren(...openPoints(account))
  showChart(account)
  showStatements(account)
  announce(`${account.library.name}: ${tied.text}`)
}

/** Adds up every row and column of the table again. */
function ties({ lines, statements, table }: JointAccount) {
  const codes = statements.map(({ municipality }) => municipality.code)
  const cell = (row: string, code: string): Euro => table.cells[row]?.[code] as Euro
  const sum = (list: readonly (Euro | undefined)[]) => sumEuros(list as readonly Euro[])
  const right =
    lines.every(({ id, amount }) => sum(codes.map((code) => cell(id, code))).equals(amount)) &&
    codes.every((code) =>
      sum(lines.map(({ id }) => cell(id, code))).equals(table.columnTotals[code] as Euro),
    ) &&
    sum(codes.map((code) => table.columnTotals[code])).equals(table.total) &&
    sum(lines.map(({ amount }) => amount)).equals(table.total)
  const total = shownEuro(table.total)
  const count = (list: readonly unknown[], one: string, more: string) =>
    `${list.length} ${list.length === 1 ? one : more}`
  return {
    right,
    text: say({
      nl: `De tabel sluit op de cent: ${count(lines, 'regel', 'regels')} en ${count(codes, 'gemeente', 'gemeenten')} tellen beide op tot ${total}.`,
      en: `The table ties to the cent: ${count(lines, 'line', 'lines')} and ${count(codes, 'municipality', 'municipalities')} both add up to ${total}.`,
    }),
  }
}

/** Lines by purpose, with the subtotal of each and the totals both ways. */
function table({ lines, statements, table: cells }: JointAccount): HTMLTableElement {
  const codes = statements.map(({ municipality }) => municipality.code)
  const total = say({ nl: 'Totaal', en: 'Total' })
  const figures = (of: ColumnAmounts | undefined, whole: Euro) => [
    ...codes.map((code) => shownEuro(of?.[code] ?? 0)),
    shownEuro(whole),
  ]
  const groups = purposes().flatMap(([purpose, title]): Group[] => {
    const own = lines.filter((line) => line.purpose === purpose)
    if (own.length === 0) return []
    const subtotal: Row = {
      name: say({ nl: 'Subtotaal', en: 'Subtotal' }),
      figures: figures(cells.groupTotals[purpose], sumEuros(own.map(({ amount }) => amount))),
      kind: 'subtotal',
    }
    const rows = own.map(({ id, label, amount }) => ({
      name: label,
      figures: figures(cells.cells[id], amount),
    }))
    return [{ title, rows: [...rows, subtotal] }]
  })
  return figuresTable(
    [
      say({ nl: 'Regel', en: 'Line' }),
      ...statements.map(({ municipality }) => municipality.name),
      total,
    ],
    groups,
    { name: total, figures: figures(cells.columnTotals, cells.total) },
    'account',
  )
}

/** What each municipality gave, what was spent of it, and what is left. */
function balances({ statements, totals }: JointAccount): HTMLTableElement {
  const row = (name: string, { granted, spent, balance }: JointAccount['totals'] | Statement) => ({
    name,
    figures: [granted, spent, balance].map((amount) => shownEuro(amount)),
  })
  return figuresTable(
    [
      say({ nl: 'Gemeente', en: 'Municipality' }),
      say({ nl: 'Toegekend', en: 'Granted' }),
      say({ nl: 'Besteed', en: 'Spent' }),
      say({ nl: 'Saldo', en: 'Balance' }),
    ],
    [{ rows: statements.map((one) => row(one.municipality.name, one)) }],
    row(say({ nl: 'Samen', en: 'Together' }), totals),
  )
}

/** What a balance means is a question of judgement: the library names it, and decides nothing. */
function openPoints({ judgementPoints: ids }: JointAccount): readonly HTMLElement[] {
  const points = judgementPoints.filter(({ id }) => ids.includes(id))
  if (points.length === 0) return []
  return [
    el('h4', {}, say({ nl: 'Wat nog een oordeel vraagt', en: 'What still needs a judgement' })),
    el('ul', { class: 'small' }, ...points.map(({ question }) => el('li', {}, say(question)))),
  ]
}

/** The library's own chart, as a part of the page: its text for screen readers comes with it. */
function showChart(account: JointAccount): void {
  const text = toSvg(account, { locale: locale() })
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
  const label = say({ nl: 'Download grafiek (SVG)', en: 'Download chart (SVG)' })
  const name = `${say({ nl: 'aandelen', en: 'shares' })} ${account.year}`
  byId('chart').replaceChildren(
    document.importNode(documentElement, true),
    downloadButton(label, { name, type: 'svg', make: () => text }),
  )
}
