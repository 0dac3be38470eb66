import { toCsv, toMarkdown } from 'spuk-ido'
import type { JointAccount, Statement } from 'spuk-ido'
import { byId, el, setOptions } from './dom.js'
import { downloadButton } from './download.js'
import { locale, say } from './language.js'
import { paper } from './paper.js'

let shown: JointAccount | undefined

/** The document chosen, and what to do with it. */
export function showStatements(account: JointAccount | undefined = shown): void {
  if (!account) return
  shown = account
  const select = byId('statement', HTMLSelectElement)
  setOptions(select, [
    ...account.statements.map(({ municipality: { code, name } }) => [code, name] as const),
    ['all', say({ nl: 'Alle gemeenten samen', en: 'All municipalities together' })],
  ])
  const statement = account.statements.find(
    ({ municipality }) => municipality.code === select.value,
  )
  const chosen = statement ?? account
  const name = nameOf(account, statement)
  const print = el(
    'button',
    { type: 'button', class: 'secondary' },
    say({ nl: 'Druk af', en: 'Print' }),
  )
  print.addEventListener('click', () => window.print())
  byId('statement-actions').replaceChildren(
    downloadButton('Download Markdown', {
      name,
      type: 'md',
      make: () => toMarkdown(chosen, { locale: locale() }),
    }),
    downloadButton('Download CSV', {
      name,
      type: 'csv',
      make: () => toCsv(chosen, { locale: locale() }),
    }),
    print,
  )
  byId('document').replaceChildren(paper(chosen, 3))
}

function nameOf({ year }: JointAccount, statement: Statement | undefined): string {
  if (!statement) return `${say({ nl: 'rekening', en: 'account' })} ${year}`
  const { code, name } = statement.municipality
  return `${say({ nl: 'verantwoording', en: 'statement' })} ${year} ${code} ${name}`
}
