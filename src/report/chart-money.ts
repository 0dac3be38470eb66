import type { Agreement } from '../agreement/index.js'
import { agreementNames } from '../agreement/index.js'
import type { JointAccount, Statement } from '../accountability/index.js'
import type { Euro } from '../core/money/index.js'
import type { Locale, Text } from '../core/result/index.js'
import type { Liquidity } from '../funding/index.js'
import { cellText } from './cell.js'
import { rounded } from './documents/parts.js'
import { day } from './model.js'
import type { Bar, BarGroup, Chart } from './svg.js'

// Charts of amounts. The length of a bar is in whole euros, its text to the cent.

/** A bar of an amount; below zero there is no bar, and the words say so. */
function amountBar(label: string, amount: Euro, locale: Locale, more = ''): Bar {
  const text = `${amount.format(locale)}${more}`
  return { label, value: Math.max(0, Math.trunc(amount.cents / 100)), text, spoken: text }
}

const IN_EUROS: Text = { nl: 'In euro', en: 'In euros' }

/** What each municipality bears of what was spent, with its share. */
export function accountChart(one: JointAccount, locale: Locale): Chart {
  const { spent: total } = one.totals
  const bars = one.statements.map(({ municipality, spent }) => {
    // Of a total of zero, or below it, there are no shares.
    const share = total.cents > 0 ? rounded(`${spent.cents}/${total.cents}`, 1, 100) : null
    const more = share === null ? '' : ` (${cellText(share, locale)}%)`
    return amountBar(municipality.name, spent, locale, more)
  })
  const all = total.format(locale)
  return {
    title:
      locale === 'nl' ? `Besteed per gemeente, ${one.year}` : `Spent by municipality, ${one.year}`,
    subtitle:
      locale === 'nl' ? `${one.library.name}; totaal ${all}` : `${one.library.name}; total ${all}`,
    categories: locale === 'nl' ? 'Gemeente' : 'Municipality',
    values: locale === 'nl' ? 'Besteed, in euro' : 'Spent, in euros',
    groups: [{ label: '', bars }],
    notes: [],
  }
}

/** The lines of a statement: its share of each, and of what was planned. */
export function statementChart(one: Statement, locale: Locale): Chart {
  const words = {
    spent: locale === 'nl' ? 'besteed' : 'spent',
    budget: locale === 'nl' ? 'begroot' : 'budget',
  }
  const groups = one.lines.map(({ line, amount, budget }): BarGroup => {
    const bars = [amountBar(words.spent, amount, locale)]
    if (budget) bars.push(amountBar(words.budget, budget, locale))
    return { label: line.label, bars }
  })
  return {
    title: `${one.municipality.name}, ${one.year}`,
    subtitle: `${one.library.name}; ${words.spent} ${one.spent.format(locale)}`,
    categories: locale === 'nl' ? 'Regel' : 'Line',
    values: IN_EUROS[locale],
    groups,
    notes: [],
  }
}

/** The balance at the end of each month. */
export function liquidityChart(one: Liquidity, locale: Locale): Chart {
  const short = locale === 'nl' ? ' (tekort)' : ' (short)'
  return {
    title:
      locale === 'nl' ? 'Saldo aan het eind van elke maand' : 'Balance at the end of each month',
    subtitle:
      locale === 'nl'
        ? `Nodig ter overbrugging: ${one.bridging.format(locale)}`
        : `Needed to bridge: ${one.bridging.format(locale)}`,
    categories: locale === 'nl' ? 'Maand' : 'Month',
    values: IN_EUROS[locale],
    groups: [
      {
        label: '',
        bars: one.months.map(({ month, balance, inTheRed }) =>
          amountBar(cellText(day(month), locale), balance, locale, inTheRed ? short : ''),
        ),
      },
    ],
    notes: [],
  }
}

const FUNNEL = ['awarded', 'paid', 'determined', 'toRecover', 'toPay'] as const

/** From what was awarded to what is left to pay or to recover. */
export function agreementChart(one: Agreement, locale: Locale): Chart {
  const { money } = one
  return {
    title: locale === 'nl' ? 'Van verlening tot vaststelling' : 'From award to determination',
    subtitle: `${one.id}; ${agreementNames.states[one.state][locale]}`,
    categories: locale === 'nl' ? 'Stap' : 'Step',
    values: IN_EUROS[locale],
    groups: [
      {
        label: '',
        bars: FUNNEL.map((name) =>
          amountBar(agreementNames.money[name][locale], money[name], locale),
        ),
      },
    ],
    notes: [],
  }
}
