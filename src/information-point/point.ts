import { Collector, resultOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { read, readCall } from '../core/schema/index.js'
import { isSensitive } from './categories.js'
import { informationPoint, routesCall, sensitiveOptions } from './input.js'
import type { SensitiveOptions } from './input.js'
import { notOpen, sensitiveRoute, servicesMissing } from './point-issues.js'
import { services, weekdays } from './model.js'
import type { InformationPoint, ReferralRoute } from './input.js'

/**
 * Whether an input is a help point (Informatiepunt Digitale Overheid): place, municipality, library,
 * opening hours, services, partners and referral routes.
 *
 * @param options.sensitive own kinds of question that belong with a professional, beside the preset's
 * @returns the point, with the warnings `services-missing` (art. 1 names five) and `not-open`; or the
 * issues `no-such-municipality`, `opening-order`, `doubled`, `unknown-partner`,
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
    const given = check.attempt([], () => readCall(sensitiveOptions, {}, options))
    const point: InformationPoint | undefined = check.attempt([], () =>
      read(informationPoint, input),
    )
    if (point !== undefined) check.add(...sensitiveIssues(point, given?.sensitive))
    const sound = check.valid({ point })
    check.add(...warningsOf(sound.point))
    return sound.point
  }, check.issues)
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
  const read = readCall(routesCall, { point, question }, options)
  const professionalOnly = isSensitive(read.question, read.sensitive)
  return read.point.routes.filter(
    ({ kind, questions }) =>
      questions.includes(read.question) && (kind === 'professional' || !professionalOnly),
  )
}

function sensitiveIssues(
  { routes }: InformationPoint,
  sensitive: readonly string[] | undefined,
): readonly Issue[] {
  return routes.flatMap(({ kind, questions }, i) =>
    kind === 'professional'
      ? []
      : questions.flatMap((question, j) =>
          isSensitive(question, sensitive)
            ? [sensitiveRoute({ question }, ['routes', i, 'questions', j])]
            : [],
        ),
  )
}
