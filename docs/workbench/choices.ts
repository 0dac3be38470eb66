import { activities, agreementNames, dimensionName, dimensions, regulationFor } from 'spuk-ido'
import type { Text } from 'spuk-ido'
import { spendingMeasureTerms } from 'spuk-ido'
import { both } from './words.js'

const purposes = () =>
  Object.fromEntries(regulationFor(2023).purposes.map(({ purpose, term }) => [purpose, term]))

const OTHERS: Readonly<Record<string, Text>> = {
  outside: both('buiten de uitkering', 'outside the grant'),
  budget: both('begroting', 'budget'),
  provisional: both('voorlopig', 'provisional'),
  final: both('definitief', 'final'),
  audited: both('met controleverklaring', 'audited'),
  cost: both('kosten', 'costs'),
  income: both('opbrengst', 'income'),
  granted: both('verleende subsidie', 'amount granted'),
  inhabitants: both('inwoners', 'inhabitants'),
  included: both('inbegrepen', 'included'),
  excluded: both('niet inbegrepen', 'excluded'),
  none: both('geen', 'none'),
  fixed: both('vast bedrag', 'fixed amount'),
  maximum: both('ten hoogste', 'at most'),
  regulation: both('subsidieverordening', 'by-law'),
  pending: both('verordening in voorbereiding', 'by-law pending'),
  incidental: both('incidenteel', 'incidental'),
  structural: both('structureel', 'structural'),
  executive: both('college', 'executive'),
  mayor: both('burgemeester', 'mayor'),
  official: both('ambtenaar met mandaat', 'official with a mandate'),
  municipality: both('gemeente', 'municipality'),
  municipalities: both('gemeenten', 'municipalities'),
  libraries: both('bibliotheken', 'libraries'),
  'specific-grant': both('specifieke uitkering', 'specific grant'),
  'decentralisation-payment': both('decentralisatie-uitkering', 'decentralisation payment'),
  'general-funds': both('algemene middelen', 'general funds'),
  subsidy: both('subsidie', 'subsidy'),
  'own-means': both('eigen middelen', 'own means'),
  sisa: both('SiSa', 'SiSa'),
  determination: both('vaststelling', 'determination'),
  'annual-accounts': both('jaarrekening', 'annual accounts'),
  other: both('anders', 'otherwise'),
  'in-contact': both('in gesprek', 'in contact'),
  intended: both('van plan', 'intended'),
  arranged: both('afgesproken', 'arranged'),
  'carried-out': both('wordt uitgevoerd', 'carried out'),
  deadline: both('uiterste datum', 'deadline'),
  frequency: both('hoe vaak', 'frequency'),
  document: both('document', 'document'),
  indicator: both('indicator', 'indicator'),
  quality: both('kwaliteit', 'quality'),
  price: both('prijs', 'price'),
  intensity: both('intensiteit', 'intensity'),
  format: both('vorm van een document', 'format of a document'),
  week: both('week', 'week'),
  'four-weeks': both('vier weken', 'four weeks'),
  month: both('maand', 'month'),
  quarter: both('kwartaal', 'quarter'),
  'half-year': both('half jaar', 'half year'),
  year: both('jaar', 'year'),
  nothing: both('niets', 'nothing'),
  inadmissible: both('niet-ontvankelijk', 'inadmissible'),
  unfounded: both('ongegrond', 'unfounded'),
  founded: both('gegrond', 'founded'),
  suppress: both('kleine aantallen verbergen', 'hide small counts'),
  round: both('afronden', 'round'),
  visits: both('bezoeken', 'visits'),
  questions: both('vragen', 'questions'),
  iso: both('jaar-maand-dag', 'year-month-day'),
  'day-first': both('dag-maand-jaar', 'day-month-year'),
  spending: both('besteding', 'spending'),
  cumulative: both('cumulatieve besteding', 'cumulative spending'),
  correction: both('correctie', 'correction'),
  'own-execution': both('zelfstandige uitvoering', 'own execution'),
}

let known: Readonly<Record<string, Text>> | undefined

/** A choice in words, in both languages; what has no words stands as it is. */
export function choiceText(choice: string): Text {
  known ??= {
    ...Object.fromEntries(dimensions.map((one) => [one, dimensionName(one)])),
    ...OTHERS,
    ...purposes(),
    ...agreementNames.states,
    ...agreementNames.events,
    ...agreementNames.forms,
    ...spendingMeasureTerms,
    ...Object.fromEntries(activities.map(({ id, term }) => [id, term])),
  }
  return known[choice] ?? both(choice, choice)
}

/** The choice that a text from a file means: its name in the input, or its words in either language. */
export function choiceFrom(text: string, choices: readonly string[]): string {
  const plain = (one: string) => one.trim().toLowerCase()
  const found = choices.find((one) => {
    const { nl, en } = choiceText(one)
    return [one, nl, en].some((name) => plain(name) === plain(text))
  })
  return found ?? text
}
