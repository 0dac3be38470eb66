import { describe, expect, it } from 'vitest'
import { ordinancePresets, validateAgreement } from '../../src/agreement/index.js'
import { grantFor } from '../../src/grant/index.js'
import { readable } from '../support/issues.js'
import { agreementWith, sound, today } from './input.js'

const grant = grantFor('Utrecht', 2024, { annexAmount: '90000.00', inhabitants: 1, lowEducated: 1 })
const ordinance = { ...ordinancePresets.vng, report: { weeks: 13 } }

function judged(change: object, options: object = {}): readonly string[] {
  const outcome = validateAgreement(agreementWith(change), {
    ...{ today, grant, ordinance },
    ...options,
  })
  const issues = readable(outcome.ok ? outcome.warnings : outcome.issues)
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('a field that is unsound', () => {
  it.each([
    ['id', ['input/not-text id']],
    ['municipality', ['input/wrong-type municipality']],
    ['library', ['input/wrong-type library']],
    ['form', ['input/not-a-choice form']],
    ['period', ['input/wrong-type period']],
    ['amount', ['input/wrong-type amount']],
    ['purposes', ['input/wrong-type purposes']],
    ['advances', ['input/wrong-type advances']],
    ['conditions', ['input/wrong-type conditions']],
    ['reportDue', ['calendar/not-a-date reportDue']],
    ['executiveDecision', ['input/wrong-type executiveDecision']],
    ['legalBasis', ['input/wrong-type legalBasis']],
    ['yearsRunning', ['input/wrong-type yearsRunning']],
    ['amountIs', ['input/not-a-choice amountIs']],
    ['amountRule', ['input/not-text amountRule']],
    ['ending', ['input/wrong-type ending']],
    ['budgetProviso', ['input/wrong-type budgetProviso']],
    ['history', ['input/wrong-type history']],
    ['state', ['input/not-a-choice state']],
    ['money', ['input/wrong-type money']],
  ])('%s is one issue: the rules that need it are silent', (field, expected) => {
    // An amount may be a number, so that one gets a value that is none.
    const found = judged({ [field]: true })
    expect(found.map((one) => one.replace('money/not-an-amount', 'input/wrong-type'))).toEqual(
      expected,
    )
  })

  it.each(['amount', 'amountIs', 'period', 'budgetProviso'])(
    '%s leaves the history unjudged',
    (field) => {
      const by = { basis: 'besluit', actor: 'college' }
      const history = [
        { event: 'request', date: '2023-10-01', ...by },
        { event: 'award', date: '2023-12-01', ...by },
        { event: 'report', date: '2025-01-02', ...by },
        { event: 'determine', date: '2025-03-01', ...by },
      ]
      const lapse = [
        ...history.slice(0, 2),
        { event: 'withdraw', ground: 'budget-proviso', date: '2023-12-12', ...by },
      ]
      for (const moves of [history, lapse]) {
        const found = judged({ history: moves, [field]: true })
        expect(found.map((one) => one.split(' ')[1])).toEqual([field])
      }
    },
  )

  it('amount and purposes together leave nothing to set against the grant', () => {
    expect(judged({ amount: true, purposes: true })).toEqual([
      'money/not-an-amount amount',
      'input/wrong-type purposes',
    ])
  })

  it('is found within contacts, names and places too', () => {
    const contacts = [{ function: 'adviseur', from: '2024-06-01', until: '2024-05-31' }]
    const library = { name: ' De Bibliotheek ', contacts }
    expect(judged({ library })).toContain('input/ends-before-start library.contacts.0.until')
    const open = [{ function: 'adviseur', from: '2020-01-01' }]
    expect(judged({ municipality: { code: 'Nergens', contacts: open } })).toContain(
      'municipality/unknown municipality.code',
    )
    const outcome = validateAgreement(
      agreementWith({ id: ' Z-1 ', library: { name: ' De Bibliotheek ', contacts: open } }),
      { today },
    )
    expect(outcome.ok && [outcome.value.id, outcome.value.library.name]).toEqual([
      'Z-1',
      'De Bibliotheek',
    ])
    expect(judged({ id: ' ' })).toEqual(['input/not-text id'])
    const referral = (words: unknown) => {
      const read = validateAgreement(agreementWith({ conditions: { referral: words } }), { today })
      return read.ok
        ? read.value.conditions.referral
        : read.issues.map(({ path }) => path.join('.'))
    }
    expect(referral(' via het loket ')).toBe('via het loket')
    expect(referral({ nl: ' loket ', en: ' desk ' })).toEqual({ nl: 'loket', en: 'desk' })
    expect(referral({ nl: ' ', en: 'desk' })).toEqual(['conditions.referral.nl'])
    expect(referral({ nl: 'loket', en: ' ' })).toEqual(['conditions.referral.en'])
    const purposes = [{ purpose: 'library', amount: 90000, description: 'x' }]
    expect(judged({ purposes })).toEqual([])
  })

  it('silences each of the rules that need two', () => {
    const ending = { from: '2025-01-01' }
    expect(judged({ ending, yearsRunning: true })).toEqual(['input/wrong-type yearsRunning'])
    expect(judged({ legalBasis: { ground: 'pending' }, yearsRunning: true })).toEqual([
      'input/wrong-type yearsRunning',
    ])
    expect(judged({ amountIs: 'maximum', amountRule: true })).toEqual([
      'input/not-text amountRule',
      'agreement/no-amount-rule amountRule',
    ])
  })
})

it('of what cannot be read no rule is asked', () => {
  const throwing = {
    ...sound,
    get executiveDecision(): never {
      throw new Error('boo')
    },
  }
  const outcome = validateAgreement(throwing, { today, grant, ordinance })
  expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(['input/unreadable'])
})

describe('options that are unsound', () => {
  it('are reported under their names', () => {
    expect(judged({}, { today: 'x', grant: {}, ordinance: 5 })).toEqual([
      'calendar/not-a-date today',
      'agreement/not-a-grant grant',
      'input/wrong-type ordinance',
    ])
  })

  it('say for which day, whatever else is left out', () => {
    for (const options of [undefined, {}, { today: undefined }]) {
      const outcome = validateAgreement(sound, options as never)
      const issues = outcome.ok ? [] : outcome.issues
      expect(issues.map(({ code, path }) => [code, path])).toEqual([['input/missing', ['today']]])
    }
  })

  it.each([
    { amount: '90000.00', year: '2024', municipality: { code: 'GM0344' } },
    { amount: '90000.00', year: 2024, municipality: { code: 344 } },
    { amount: 90000, year: 2024, municipality: { code: 'GM0344' } },
    { amount: '90000.00', year: 2024, municipality: null },
  ])('%# is no grant', (wrong) => {
    expect(judged({}, { grant: wrong })).toEqual(['agreement/not-a-grant grant'])
  })

  it('a grant may be its JSON', () => {
    const plain = JSON.parse(JSON.stringify(grant)) as object
    expect(judged({}, { grant: plain })).toEqual([])
    expect(judged({ amount: 90001, purposes: [{ purpose: 'library', amount: 90001 }] })).toEqual([
      'agreement/amount-above-grant amount',
    ])
  })

  it('without a day only the rules that need one are silent', () => {
    const proviso = { budgetProviso: { budgetAdoptedOn: '2024-02-20' } }
    expect(judged(proviso)).toEqual(['agreement/proviso-running budgetProviso.invokedOn'])
    expect(judged(proviso, { today: 'x' })).toEqual(['calendar/not-a-date today'])
    const late = {
      promotion: { noticeDays: 14, activities: [{ what: 'markt', on: '2024-03-05' }] },
    }
    expect(judged({ conditions: late })).toEqual([
      'agreement/promotion-notice-late conditions.promotion.activities.0.toldOn',
    ])
    expect(judged({ conditions: late }, { today: 'x' })).toEqual(['calendar/not-a-date today'])
    const weesp = {
      municipality: { code: 'Weesp', contacts: [{ function: 'a', from: '2020-01-01' }] },
    }
    expect(judged({ ...weesp, period: true }, { grant: undefined })).toEqual([
      'input/wrong-type period',
      'agreement/municipality-dissolved municipality.code',
    ])
    expect(judged({ ...weesp, period: true }, { grant: undefined, today: 'x' })).toEqual([
      'input/wrong-type period',
      'calendar/not-a-date today',
    ])
  })
})
