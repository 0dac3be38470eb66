import { isSpukError, jointAccount } from 'spuk-ido'
import type { AccountStatus, Issue, JointAccount, JointAccountInput, Purpose } from 'spuk-ido'
import { inputs } from './account-rows.js'
import { byId, setOptions, valueOf } from './dom.js'
import { say } from './language.js'
import { typedEuro } from './numbers.js'
import type { Problem } from './problems.js'

/** What the form asks for, computed; no account where something is wrong. */
export interface AccountAnswers {
  readonly account: JointAccount | undefined
  readonly problems: readonly Problem[]
}

const form = () => byId('account', HTMLFormElement)

export function accountAnswers(): AccountAnswers {
  const issues: Issue[] = []
  const input = typedAccount(issues)
  let account: JointAccount | undefined
  try {
    account = jointAccount(input)
  } catch (error) {
    if (!isSpukError(error)) throw error
    // With an amount that could not be read, nothing can be said of the whole.
    const whole = issues.some(({ severity }) => severity === 'error') ? 'weights' : undefined
    issues.push(...error.issues.filter(({ path }) => path[0] !== whole))
  }
  const problems = issues.map((issue) => ({ issue, field: fieldOf(issue) }))
  const bad = issues.some(({ severity }) => severity === 'error')
  return { account: bad ? undefined : account, problems }
}

function typedAccount(issues: Issue[]): JointAccountInput {
  const column = (name: string) => [...inputs(name)].map(({ value }) => value.trim())
  const amounts = (list: string, name: string) =>
    column(name).map((text, i) => typedEuro(text, [list, i, name], issues))
  const granted = amounts('members', 'granted')
  const sums = amounts('lines', 'amount')
  const [purpose, whose] = [column('purpose'), column('for')]
  return {
    library: { name: valueOf(form(), 'library') },
    year: Number(valueOf(form(), 'account-year')),
    status: valueOf(form(), 'state') as AccountStatus,
    weights: valueOf(form(), 'weights') as 'granted' | 'inhabitants',
    members: column('member').map((municipality, i) => ({
      municipality,
      granted: granted[i] ?? 0,
    })),
    lines: column('label').map((label, i) => ({
      id: `${i + 1}. ${label}`,
      label,
      amount: sums[i] ?? 0,
      purpose: purpose[i] as Purpose,
      ...(whose[i] && { municipality: whose[i] }),
    })),
  }
}

/** The field that an issue lies in. */
function fieldOf({ path }: Issue): string | undefined {
  const [list, i, key] = path
  if (list === 'library') return 'library'
  if (list === 'weights') return 'weights'
  if (typeof i !== 'number') return undefined
  const columns: Readonly<Record<string, string>> =
    list === 'members'
      ? { municipality: 'member', granted: 'granted' }
      : { label: 'label', amount: 'amount', municipality: 'for' }
  const name = columns[key ?? 'municipality'] ?? (list === 'members' ? 'member' : 'label')
  return inputs(name)[i]?.id
}

export function refreshAccountForm(): void {
  setOptions(byId('state', HTMLSelectElement), [
    ['budget', say({ nl: 'begroting', en: 'budget' })],
    ['provisional', say({ nl: 'voorlopig', en: 'provisional' })],
    ['final', say({ nl: 'definitief', en: 'final' })],
    ['audited', say({ nl: 'met controleverklaring', en: 'audited' })],
  ])
  setOptions(byId('weights', HTMLSelectElement), [
    ['granted', say({ nl: 'wat elke gemeente toekende', en: 'what each municipality granted' })],
    ['inhabitants', say({ nl: 'aantal inwoners', en: 'number of inhabitants' })],
  ])
}
