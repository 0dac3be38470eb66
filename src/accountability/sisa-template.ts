import { frozen } from '../core/frozen/index.js'
import { shown } from '../core/money/index.js'
import { Collector, isRecord, oneOf, optionsFrom, SpukError } from '../core/result/index.js'
import { bothTexts } from './guards.js'
import { noIndicators, notAnIndicator, notAnIndicatorNumber, numberTwice } from './sisa-issues.js'
import type { SisaControl, SisaFigure, SisaIndicator } from './sisa-model.js'

/**
 * Indicators in the shapes that real annexes of other grants have. The official list for this grant
 * is not known to the library: give your own as `template` once you have it.
 *
 * @example
 * SISA_TEMPLATE.map(({ figure }) => figure) // => ['spending', 'cumulative', 'correction', 'own-execution', 'final']
 */
export const SISA_TEMPLATE: readonly SisaIndicator[] = /* @__PURE__ */ frozen([
  {
    number: '01',
    figure: 'spending',
    label: { nl: 'Besteding (jaar T)', en: 'Spending (year T)' },
    control: 'R',
  },
  {
    number: '02',
    figure: 'cumulative',
    label: {
      nl: 'Cumulatieve besteding (tot en met jaar T)',
      en: 'Cumulative spending (to year T)',
    },
    control: 'none',
  },
  {
    number: '03',
    figure: 'correction',
    label: {
      nl: 'Correctie besteding jaar T-1 (SiSa tussen medeoverheden)',
      en: 'Correction of spending in year T-1 (SiSa between authorities)',
    },
    control: 'R',
  },
  {
    number: '04',
    figure: 'own-execution',
    label: { nl: 'Zelfstandige uitvoering (ja/nee)', en: 'Own execution (yes/no)' },
    control: 'none',
  },
  {
    number: '05',
    figure: 'final',
    label: { nl: 'Eindverantwoording (ja/nee)', en: 'Final account (yes/no)' },
    control: 'none',
  },
])

export const FIGURES = [
  'spending',
  'cumulative',
  'correction',
  'own-execution',
  'final',
] as const satisfies readonly SisaFigure[]
export const CONTROLS = ['R', 'D1', 'D2', 'none'] as const satisfies readonly SisaControl[]
export const NUMBER = /^\d{2}$/

/** The caller's own indicators; throws everything that is wrong in any of their cells. */
export function templateFrom(given: unknown): readonly SisaIndicator[] {
  if (!Array.isArray(given) || given.length === 0) {
    throw new SpukError([noIndicators({ given: shown(given) })])
  }
  const check = new Collector()
  const seen = new Set<string>()
  const indicators = Array.from(given as readonly unknown[]).flatMap((one, i) => {
    const indicator = check.attempt([i], () => indicatorFrom(one))
    if (!indicator) return []
    const { number } = indicator
    if (seen.has(number)) check.add(numberTwice({ number }, [i, 'number']))
    seen.add(number)
    return [indicator]
  })
  check.done()
  return indicators
}

function indicatorFrom(given: unknown): SisaIndicator {
  if (!isRecord(given)) throw new SpukError([notAnIndicator({ given: shown(given) })])
  const guards = {
    number: numberFrom,
    figure: oneOf(...FIGURES),
    label: bothTexts,
    control: oneOf(...CONTROLS),
  }
  return optionsFrom(given, guards, ['number', 'figure', 'label', 'control'])
}

function numberFrom(value: unknown): string {
  if (typeof value === 'string' && NUMBER.test(value)) return value
  throw new SpukError([notAnIndicatorNumber({ given: shown(value) })])
}
