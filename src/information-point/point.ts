import {
  Collector,
  eachFrom,
  having,
  oneOf,
  optionsFrom,
  reading,
  resultOf,
  soundOptions,
  textFrom,
  valueOf,
} from '../core/result/index.js'
import type { Issue, Path, Result } from '../core/result/index.js'
import { parseWith } from '../core/schema/index.js'
import { canonicalName } from '../core/text/index.js'
import { findMunicipality } from '../municipality/index.js'
import { isSensitive } from './categories.js'
import { noSuchMunicipality, personalData } from './issues.js'
import {
  arrangementOrder,
  doubled,
  notOpen,
  openingOrder,
  sensitiveRoute,
  servicesMissing,
  unknownPartner,
} from './point-issues.js'
import { services, weekdays } from './model.js'
import type { InformationPoint, Opening, ReferralRoute } from './model.js'
import { personalDataIn } from './privacy.js'
import { informationPointSchema } from './schema.js'

/** Which kinds of question are sensitive beside those of the preset. */
export interface SensitiveOptions {
  readonly sensitive?: readonly string[]
}

const OPTIONS = { sensitive: namesFrom }

function nameFrom(value: unknown): string {
  return canonicalName(textFrom(value))
}

function namesFrom(value: unknown): readonly string[] {
  return eachFrom(value, nameFrom)
}

/**
 * Whether an input is a help point (Informatiepunt Digitale Overheid): place, municipality, library,
 * opening hours, services, partners and referral routes.
 *
 * @param options.sensitive own kinds of question that belong with a professional, beside the preset's
 * @returns the point, with the warnings `services-missing` (art. 1 names five) and `not-open`; or the
 * issues `no-such-municipality`, `opening-order`, `arrangement-order`, `doubled`, `unknown-partner`,
 * `sensitive-route`, `personal-data` (all `information-point/…`) and those on the form of the input
 * and the options
 *
 * @example
 * const outcome = validatePoint({
 *   id: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
 *   name: 'IDO Centrum',
 *   place: 'Utrecht',
 *   inLibrary: true,
 *   municipality: 'GM0344',
 *   library: 'Bibliotheek Voorbeeld',
 *   openingHours: { monday: [{ from: '10:00', to: '12:30' }] },
 *   services: ['digital-traffic', 'courses', 'digital-society', 'providers', 'referral'],
 *   partners: [{ name: 'Wijkteam', sector: 'public' }],
 *   routes: [{ to: 'Wijkteam', kind: 'professional', questions: ['debts'] }],
 * })
 * outcome.ok // => true
 */
export function validatePoint(
  input: unknown,
  options: SensitiveOptions = {},
): Result<InformationPoint> {
  const check = new Collector()
  return resultOf(() => {
    const sound = check.attempt([], () => valueOf(parseWith(informationPointSchema, input)))
    const { sensitive } = soundOptions(options, OPTIONS, check)
    const { read } = check.sound({ read: sound })
    const id = read.id.toLowerCase()
    const point = { ...read, kind: 'information-point', id } as InformationPoint
    check.add(...faultsOf(point, sensitive))
    check.done()
    check.add(...warningsOf(point))
    return point
  }, check.issues)
}

function faultsOf(
  point: InformationPoint,
  sensitive: readonly string[] | undefined,
): readonly Issue[] {
  return [
    ...textIssues(point),
    ...(findMunicipality(point.municipality).ok ? [] : [noSuchMunicipality({}, ['municipality'])]),
    ...openingIssues(point),
    ...twice(point.services, ['services']),
    ...partnerIssues(point),
    ...routeIssues(point, sensitive),
  ]
}

function warningsOf(point: InformationPoint): readonly Issue[] {
  const missing = services.filter((service) => !point.services.includes(service))
  const open = weekdays.some((day) => (point.openingHours[day] ?? []).length > 0)
  return [
    ...(missing.length > 0 ? [servicesMissing({ missing }, ['services'])] : []),
    ...(open ? [] : [notOpen({}, ['openingHours'])]),
  ]
}

/**
 * The referral routes of a point that may take a kind of question. A sensitive question gets routes
 * to a professional only, whatever a route says of itself.
 *
 * @param question a kind of question, as in the category list `question`
 * @throws SpukError `input/…` for a point, question or options of no sound form
 *
 * @example
 * const route = { to: 'Belastingdienst', kind: 'competent-provider', questions: ['debts', 'digid'] }
 * routesFor({ routes: [route] }, 'digid').length // => 1
 * routesFor({ routes: [route] }, 'debts').length // => 0
 */
export function routesFor(
  point: Pick<InformationPoint, 'routes'>,
  question: string,
  options: SensitiveOptions = {},
): readonly ReferralRoute[] {
  const check = new Collector()
  const { read, asked, given } = check.sound({
    read: check.attempt(['point'], () => reading(() => routesOf(point))),
    asked: check.attempt(['question'], () => nameFrom(question)),
    given: check.attempt([], () => optionsFrom(options, OPTIONS)),
  })
  const professionalOnly = isSensitive(asked, given.sensitive)
  return read.routes.filter(
    ({ kind, questions }) =>
      questions.includes(asked) && (kind === 'professional' || !professionalOnly),
  )
}

const routesOf = /* @__PURE__ */ having({
  routes: (value) =>
    eachFrom(
      value,
      having({
        to: textFrom,
        kind: oneOf('competent-provider', 'professional'),
        questions: namesFrom,
      }),
    ),
})

function textIssues(point: InformationPoint): readonly Issue[] {
  const texts: readonly (readonly [Path, string])[] = [
    [['name'], point.name],
    [['place'], point.place],
    [['library'], point.library],
    ...point.partners.map(({ name }, i) => [['partners', i, 'name'], name] as const),
  ]
  return texts.flatMap(([path, text]) =>
    personalDataIn(text).map((found) => personalData({ found }, path)),
  )
}

function openingIssues(point: InformationPoint): readonly Issue[] {
  return weekdays.flatMap((day) =>
    (point.openingHours[day] ?? []).flatMap(({ from, to }: Opening, i, all) => {
      const before = all[i - 1]
      const sound = from < to && (before === undefined || before.to <= from)
      return sound ? [] : [openingOrder({ from, to }, ['openingHours', day, i])]
    }),
  )
}

function twice(names: readonly string[], path: Path): readonly Issue[] {
  return names.flatMap((name, i) => (names.indexOf(name) < i ? [doubled({}, [...path, i])] : []))
}

function partnerIssues({ partners }: InformationPoint): readonly Issue[] {
  const names = partners.map(({ name }) => name)
  return [
    ...twice(names, ['partners']),
    ...partners.flatMap(({ arrangements }, i) =>
      arrangements.flatMap(({ from, to }, j) =>
        from !== undefined && to !== undefined && to < from
          ? [arrangementOrder({ from, to }, ['partners', i, 'arrangements', j])]
          : [],
      ),
    ),
  ]
}

function routeIssues(
  { partners, routes }: InformationPoint,
  sensitive: readonly string[] | undefined,
): readonly Issue[] {
  const names = partners.map(({ name }) => name)
  return routes.flatMap(({ to, kind, questions }, i) => [
    ...(names.includes(to) ? [] : [unknownPartner({ partners: names }, ['routes', i, 'to'])]),
    ...(kind === 'professional'
      ? []
      : questions.flatMap((question, j) =>
          isSensitive(question, sensitive)
            ? [sensitiveRoute({ question }, ['routes', i, 'questions', j])]
            : [],
        )),
  ])
}
