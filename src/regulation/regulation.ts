import { inWords } from '../core/calendar/index.js'
import type { Assumption } from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
import { checkedValueOn, law } from '../core/law/index.js'
import type { DatedValue } from '../core/law/index.js'
import { Collector, SpukError, valueOf } from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { articles } from './articles.js'
import { knownOnOptions } from './input.js'
import type { KnownOnOptions } from './input.js'
import { beforeFirstYear, noConfirmedRegime, notYetPublished } from './issues.js'
import { judgementPoints } from './judgement-points.js'
import type {
  ParameterName,
  Publication,
  Regime,
  Regulation,
  RegulationParameters,
} from './model.js'
import { parameterLabels, regulationParameters } from './parameters.js'
import { purposes } from './purposes.js'
import { IN_FORCE, PUBLISHED, SIGNED, STAATSCOURANT, VNG } from './references.js'
import { calendarYear, regimeIn } from './regime.js'
import { knownUntil, statusIn } from './regimes.js'

const PUBLICATION: Publication = /* @__PURE__ */ deepFreeze({
  signedOn: SIGNED,
  publishedOn: PUBLISHED,
  inForceFrom: IN_FORCE,
  number: '2022-0000658294',
  reference: STAATSCOURANT,
  legalBasis: [
    /* @__PURE__ */ law('Fvw', '17(2)'),
    /* @__PURE__ */ law('Awb', '4:23(3)(a)'),
    { source: 'Wet modernisering elektronisch bestuurlijk verkeer', article: 'Ib' },
  ],
})

/**
 * The regulation of the grant for a year: what its articles say as far as they are known, what the money
 * is for, the parameters with their status and reference, and what is left open.
 *
 * @param year 2023 (confirmed), 2024 or 2025 (assumed)
 * @param options `knownOn`: as it was known on that date; where only the month of a publication is known, that it
 * was public by then is an assumption
 * @throws SpukError `regulation/no-confirmed-regime` for 2026 and later, `regulation/before-first-year`,
 * `regulation/not-yet-published` where `knownOn` comes too early, `regulation/not-a-year`, or as `isoDate` for
 * `knownOn`
 *
 * @example
 * const { status, parameters } = regulationFor(2023)
 * status // => 'confirmed'
 * parameters.populationRate.value // => '0.83'
 * regulationFor(2026) // throws regulation/no-confirmed-regime
 */
export function regulationFor(year: number, options: KnownOnOptions = {}): Regulation {
  const check = new Collector()
  const asked = check.attempt(['year'], () => calendarYear(year))
  const { knownOn } = check.attempt([], () => read(knownOnOptions, options)) ?? {}
  const regime = asked === undefined ? undefined : regimeIn(asked, knownOn)
  const { status, found } = check.valid({
    found: regime,
    status: regime && check.attempt([], () => statusOf(year, regime, knownOn)),
  })
  return {
    kind: 'regulation',
    year,
    status,
    title: {
      nl: 'Regeling specifieke uitkering Informatiepunten Digitale Overheid',
      en: 'Regulation on the specific grant for digital government help points',
    },
    publication: PUBLICATION,
    articles,
    purposes,
    ...parametersFor(year, knownOn),
    regime: found,
    judgementPoints,
  }
}

/** Whether the year's regulation is sure; throws what is known where there is none. */
function statusOf(
  year: number,
  { status, facts }: Regime,
  knownOn: string | undefined,
): Regulation['status'] {
  if (status !== 'unknown') return status
  const { confirmed, assumed } = knownUntil()
  if (year < Number(IN_FORCE.slice(0, 4))) {
    throw new SpukError([beforeFirstYear({ year, inForceFrom: IN_FORCE }, ['year'])])
  }
  if (statusIn(year) !== undefined && knownOn !== undefined) {
    throw new SpukError([notYetPublished({ year, knownOn, publishedOn: PUBLISHED }, ['knownOn'])])
  }
  const known = {
    year,
    confirmedUntil: confirmed,
    assumedUntil: assumed,
    knownOn: knownOn ?? null,
    facts: facts.map(({ text }) => text.nl),
    englishFacts: facts.map(({ text }) => text.en),
  }
  throw new SpukError([noConfirmedRegime(known, ['year'])])
}

function parametersFor(
  year: number,
  knownOn: string | undefined,
): Pick<Regulation, 'parameters' | 'assumptions'> {
  const check = new Collector()
  const unsure: ParameterName[] = []
  const names = Object.keys(regulationParameters) as ParameterName[]
  const inForce = names.map((name) => {
    const versions: readonly DatedValue<unknown>[] = regulationParameters[name]
    const found = checkedValueOn(parameterLabels[name], versions, `${year}-01-01`, knownOn)
    if (found.ok && found.warnings.length > 0) unsure.push(name)
    return [name, check.attempt(['parameters', name], () => valueOf(found))] as const
  })
  check.done()
  return {
    parameters: Object.fromEntries(inForce) as unknown as RegulationParameters,
    assumptions: unsure.length === 0 ? [] : [publicationDay(unsure, knownOn ?? '')],
  }
}

/** What VNG and VOB told: the regulation itself has a day of publication, and `knownOn` is not before that. */
function publicationDay(names: readonly ParameterName[], knownOn: string): Assumption {
  const day = inWords(knownOn)
  const list = (locale: Locale) => names.map((name) => parameterLabels[name][locale]).join(', ')
  return {
    id: 'publication-day',
    text: {
      nl: `Alleen de maand van bekendmaking is bekend (december 2022) van: ${list('nl')}. Aangenomen is dat dit op ${day.nl} bekend was.`,
      en: `Only the month of publication is known (December 2022) of: ${list('en')}. That this was public on ${day.en} is assumed.`,
    },
    reference: VNG,
  }
}
