import {
  findMunicipality,
  grantFor,
  jointAccount,
  judgementPoints,
  nextYear,
  toSvg,
} from 'spuk-ido'
import type { JointAccount, JointAccountInput } from 'spuk-ido'
import { jointAccountSchema } from 'spuk-ido/schemas'
import { useState } from 'preact/hooks'
import { Reading, rowsOf, toFields } from '../fields.js'
import { ActionButton, hasErrors, Paper } from '../result.js'
import { downloadPapers, downloadResult } from '../download.js'
import { schemaOf } from '../schema.js'
import { both, locale, say } from '../words.js'
import { exampleLines, exampleMembers } from './example.js'
import { LedgerFile } from './ledger.js'
import type { ExtraProps, Page } from './page.js'

export const accountPage: Page = {
  id: 'account',
  name: both('Rekening', 'Account'),
  lead: both(
    'Eén rekening van een bibliotheek, voor elke gemeente een verantwoording. Plak regels uit Excel in een cel van de tabel, of sleep een bestand erin.',
    'One account of a library, a statement for each municipality. Paste lines from a spreadsheet into a cell of the table, or drop a file on it.',
  ),
  schema: () => ({ properties: { account: schemaOf('joint-account') } }),
  hidden: ['account.results', 'account.members.requirements.municipality'],
  example: () =>
    toFields(
      {
        library: { name: 'Bibliotheek De Kromme Lek (verzonnen)' },
        year: 2023,
        status: 'provisional',
        weights: 'granted',
        members: exampleMembers.map((municipality) => {
          const grant = grantFor(municipality, 2023).amount.format().slice(2)
          return { municipality, granted: grant, stateGrant: grant }
        }),
        lines: exampleLines,
      },
      'account',
    ),
  compute(fields) {
    const reading = new Reading(fields)
    const account = accountOf(reading)
    if (!account) return { shown: [], issues: reading.issues }
    return {
      explained: account,
      issues: [...reading.issues, ...account.warnings],
      shown: [
        {
          title: both('Rekening', 'Account'),
          note: <Tie account={account} />,
          result: account,
        },
        {
          title: both('Besteed per gemeente', 'Spent by municipality'),
          charts: [toSvg(account, { locale: locale() })],
        },
        {
          title: both('Nog te besluiten', 'What still needs a judgement'),
          note: <Points account={account} />,
        },
        {
          title: both('Eisen van de gemeenten samen', 'Requirements together'),
          result: account.requirements,
          closed: true,
        },
      ],
    }
  },
  Before: LedgerFile,
  Extra: Statements,
}

/** The account that is filled in; nothing is wrong while it has no lines. */
export function accountOf(reading: Reading): JointAccount | undefined {
  if (rowsOf(reading.fields, 'account.lines').length === 0) return undefined
  const input = reading.part<JointAccountInput>(jointAccountSchema, 'account')
  return input && reading.attempt('account', () => jointAccount(input))
}

/** The library says that rows and columns add up to the same total; here they are added up again. */
function Tie({ account: { lines, table, totals } }: { account: JointAccount }) {
  const sums = Object.values(table.columnTotals).reduce((sum, one) => sum + one.cents, 0)
  const rows = lines.reduce((sum, one) => sum + one.amount.cents, 0)
  const isRight = sums === table.total.cents && Number.isSafeInteger(rows)
  return (
    <p class={isRight ? 'check' : 'check wrong'}>
      {isRight ? '✓' : '✗'}{' '}
      {say(
        both(
          `De gemeenten tellen op tot ${table.total.format()}; besteed ${totals.spent.format()}, saldo ${totals.balance.format()}.`,
          `The municipalities add up to ${table.total.format('en')}; spent ${totals.spent.format('en')}, balance ${totals.balance.format('en')}.`,
        ),
      )}
    </p>
  )
}

function Points({ account }: { account: JointAccount }) {
  const points = judgementPoints.filter(({ id }) => account.judgementPoints.includes(id))
  return (
    <ul>
      {points.map(({ id, question }) => (
        <li key={id}>{say(question)}</li>
      ))}
    </ul>
  )
}

/** The statements of the last good account, next year, and the way to SiSa. */
function Statements({ outcome, dossier, change }: ExtraProps) {
  const [code, setCode] = useState('')
  const account = outcome.explained as JointAccount | undefined
  if (!account || hasErrors(outcome)) return null
  const { statements, year } = account
  const chosen = statements.find(({ municipality }) => municipality.code === code) ?? statements[0]
  if (!chosen) return null
  const nameOf = ({ municipality: { name, code } }: (typeof statements)[number]) =>
    `${say(both('verantwoording', 'statement'))} ${year} ${code} ${name}`
  const all = () =>
    downloadPapers(
      `${say(both('verantwoordingen', 'statements'))} ${year}`,
      statements.map((one) => [nameOf(one), one]),
    )
  const toNextYear = () => {
    const fields = dossier.pages['account'] ?? {}
    const carried = nextYear(account)
    const opened = Object.fromEntries(
      rowsOf(fields, 'account.members').flatMap((row): [string, string][] => {
        const at = `account.members.${row}`
        const found = findMunicipality(fields[`${at}.municipality`] ?? '')
        const one = carried.find(
          ({ municipality }) => found.ok && municipality === found.value.code,
        )
        return one ? [[`${at}.opening`, one.opening.format().slice(2)]] : []
      }),
    )
    const kept = Object.entries(fields).filter(
      ([name]) => !/^account\.(lines|members\.\d+\.(corrections|ownSpending))\./.test(name),
    )
    change({
      account: { ...Object.fromEntries(kept), ...opened, 'account.year': String(year + 1) },
    })
  }
  const toSisa = () => {
    change({ sisa: { ...dossier.pages['sisa'], statement: chosen.municipality.name } })
    location.hash = locale() === 'en' ? 'sisa/en' : 'sisa'
  }
  return (
    <section class="card" id="statements">
      <h3>{say(both('Verantwoordingen', 'Statements'))}</h3>
      <div class="field narrow">
        <label for="statement">{say(both('Verantwoording aan', 'Statement to'))}</label>
        <select
          id="statement"
          value={chosen.municipality.code}
          onChange={(event) => setCode((event.target as HTMLSelectElement).value)}
        >
          {statements.map(({ municipality }) => (
            <option key={municipality.code} value={municipality.code}>
              {municipality.name}
            </option>
          ))}
        </select>
      </div>
      <p class="buttons">
        <ActionButton
          label={say(both('Word: deze verantwoording', 'Word: this statement'))}
          action={() => downloadResult(nameOf(chosen), 'docx', chosen)}
        />
        <ActionButton
          label={say(both('Word: alle verantwoordingen', 'Word: all statements'))}
          action={all}
        />
        <ActionButton
          label={say(both('Excel: alles', 'Excel: everything'))}
          action={() =>
            downloadResult(`${say(both('rekening', 'account'))} ${year}`, 'xlsx', [
              account,
              ...statements,
            ])
          }
        />
        <ActionButton
          label={say(both('Naar SiSa met deze gemeente', 'To SiSa with this municipality'))}
          action={toSisa}
        />
        <ActionButton
          label={say(both('Begin volgend jaar', 'Begin next year'))}
          action={toNextYear}
        />
      </p>
      <Paper result={chosen} />
    </section>
  )
}
