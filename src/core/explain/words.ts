import type { Certainty, Locale } from '../result/index.js'
import type { InputNode, ParameterNode, RoundingMode, StepNode, Unit } from './model.js'

/** What an explanation says in one language. */
export interface ExplanationText {
  readonly columns: readonly [string, string, string]
  /** What a value is counted in. */
  readonly unit: Readonly<Record<Unit, string>>
  readonly assumptions: string
  readonly decisions: string
  readonly origin: Readonly<Record<InputNode['origin'] | 'parameter', string>>
  readonly status: Readonly<Record<ParameterNode['status'], string>>
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly valid: (from?: string, to?: string) => string
  readonly published: (on: string) => string
  readonly many: (lines: number) => string
  readonly rounded: (line: string, mode: RoundingMode, step: string) => string
  readonly apportioned: (line: string, parties: number, remainderTo?: string) => string
  readonly share: (key: string, line: string, weight: string, sum: string) => string
  readonly lastCent: (key: string, weight: string) => string
  readonly exactly: (share: string) => string
  readonly floor: (amount: string, cents: number) => string
  readonly weight: (weight: string) => string
  readonly table: (rows: number, parties: number) => string
  readonly subtotal: (column: string | undefined, group: string, line: string) => string
  readonly mean: (parts: number) => string
  readonly spread: (line: string, periods: number) => string
  readonly fixed: string
}

export const SIGNS: Readonly<Record<StepNode['op'], string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
}

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

const nl: ExplanationText = {
  columns: ['Wat', 'Waarde', 'Hoe'],
  unit: {
    euro: 'euro',
    persons: 'personen',
    percent: '%',
    'euro/person': 'euro per persoon',
    factor: 'factor',
    weight: 'gewicht',
    'euro/weight': 'euro per eenheid gewicht',
    count: 'aantal',
  },
  assumptions: 'Aannames',
  decisions: 'Beslissingen',
  origin: {
    caller: 'opgegeven',
    register: 'uit het register',
    counted: 'geteld',
    computed: 'eerder berekend',
    estimated: 'geraamd',
    parameter: 'eigen parameter',
  },
  status: { final: 'definitief', provisional: 'voorlopig', assumed: 'aangenomen' },
  certainty: { read: '', inferred: ' (afgeleid)', unchecked: ' (niet nagekeken)' },
  valid: (from, to) =>
    ['geldig', ...(from ? [`vanaf ${from}`] : []), ...(to ? [`tot en met ${to}`] : [])].join(' '),
  published: (on) => `gepubliceerd ${on}`,
  many: (lines) => `${lines} regels`,
  rounded: (line, mode, step) => {
    const how = {
      'half-up': 'rekenkundig afgerond',
      'half-even': 'afgerond, een halve naar even,',
      up: 'van nul af afgerond',
      down: 'naar nul toe afgerond',
    }[mode]
    return `${line} ${how} op ${step}`
  },
  apportioned: (line, parties, remainderTo) =>
    `${line} verdeeld over ${counted(parties, 'partij', 'partijen')} naar gewicht, ` +
    (remainderTo === undefined
      ? 'restcenten naar de grootste resten'
      : `restcenten naar ${remainderTo}`),
  share: (key, line, weight, sum) =>
    `deel van ${key} in ${line} naar grootste resten, ${weight} van ${sum}`,
  lastCent: (key, weight) => `de laatste restcent ging naar ${key}, gewicht ${weight}`,
  exactly: (share) => `exact ${share}`,
  floor: (amount, cents) => `afgekapt op ${amount}, restcenten: ${cents}`,
  weight: (weight) => `gewicht ${weight}`,
  table: (rows, parties) =>
    `${counted(rows, 'regel', 'regels')} verdeeld over ${counted(parties, 'partij', 'partijen')}; ` +
    `elke regel en elke kolom sluit op de cent`,
  subtotal: (column, group, line) =>
    `${column === undefined ? '' : `deel van ${column} in `}de regels “${group}” van ${line}`,
  mean: (parts) => `gewogen gemiddelde van ${counted(parts, 'waarde', 'waarden')}`,
  spread: (line, periods) =>
    `${line} gespreid over ${counted(periods, 'periode', 'perioden')}, naar afgeronde lopende totalen`,
  fixed: 'ligt vast',
}

const en: ExplanationText = {
  columns: ['What', 'Value', 'How'],
  unit: {
    euro: 'euro',
    persons: 'persons',
    percent: '%',
    'euro/person': 'euro per person',
    factor: 'factor',
    weight: 'weight',
    'euro/weight': 'euro per unit of weight',
    count: 'count',
  },
  assumptions: 'Assumptions',
  decisions: 'Decisions',
  origin: {
    caller: 'given',
    register: 'from the register',
    counted: 'counted',
    computed: 'computed before',
    estimated: 'estimated',
    parameter: "caller's parameter",
  },
  status: { final: 'final', provisional: 'provisional', assumed: 'assumed' },
  certainty: { read: '', inferred: ' (inferred)', unchecked: ' (unchecked)' },
  valid: (from, to) =>
    ['valid', ...(from ? [`from ${from}`] : []), ...(to ? [`to ${to}`] : [])].join(' '),
  published: (on) => `published ${on}`,
  many: (lines) => `${lines} lines`,
  rounded: (line, mode, step) => {
    const how = {
      'half-up': 'half up',
      'half-even': 'half to even',
      up: 'away from zero',
      down: 'towards zero',
    }[mode]
    return `${line} rounded ${how} to ${step}`
  },
  apportioned: (line, parties, remainderTo) =>
    `${line} apportioned over ${counted(parties, 'party', 'parties')} by weight, ` +
    (remainderTo === undefined
      ? 'left-over cents to the largest remainders'
      : `left-over cents to ${remainderTo}`),
  share: (key, line, weight, sum) =>
    `part of ${key} in ${line} by largest remainder, ${weight} out of ${sum}`,
  lastCent: (key, weight) => `the last left-over cent went to ${key}, weight ${weight}`,
  exactly: (share) => `exactly ${share}`,
  floor: (amount, cents) => `cut to ${amount}, left-over cents: ${cents}`,
  weight: (weight) => `weight ${weight}`,
  table: (rows, parties) =>
    `${counted(rows, 'row', 'rows')} apportioned over ${counted(parties, 'party', 'parties')}; ` +
    `every row and every column ties to the cent`,
  subtotal: (column, group, line) =>
    `${column === undefined ? '' : `part of ${column} in `}the rows “${group}” of ${line}`,
  mean: (parts) => `weighted mean of ${counted(parts, 'value', 'values')}`,
  spread: (line, periods) =>
    `${line} spread over ${counted(periods, 'period', 'periods')}, by rounded running totals`,
  fixed: 'fixed',
}

export const WORDS: Readonly<Record<Locale, ExplanationText>> = { nl, en }
