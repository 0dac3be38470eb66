import { euro, shown } from '../core/money/index.js'
import type { EuroInput } from '../core/money/index.js'
import {
  asGiven,
  Collector,
  eachFrom,
  fieldsFrom,
  having,
  localeFrom,
  oneOf,
  soundOptions,
  SpukError,
} from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'
import type { Grant } from '../grant/index.js'
import { municipality } from '../municipality/index.js'
import { regimeFor } from '../regulation/index.js'
import type { RegimeStatus } from '../regulation/index.js'
import { words } from './briefing-words.js'
import { text } from './guards.js'
import { otherGrant } from './issues.js'
import { escaped } from './markdown.js'
import { roles } from './roles.js'

/** A place with an IDO. */
export interface BriefingPoint {
  readonly name: string
  readonly address?: string
  /** Opening times, in words. */
  readonly open?: string
}

/** What an introduction is made for. */
export interface BriefingInput {
  /** Name or code. */
  readonly municipality: string
  readonly year: number
  /** Of this municipality and year: its amount is named, with how it was found. */
  readonly grant?: Grant
  /** Whom colleagues can ask: rather a function and a mailbox than a name. */
  readonly contact?: string
  readonly points?: readonly (string | BriefingPoint)[]
  /** Default `nl`. */
  readonly locale?: Locale
}

/** Municipality, year and grant are judged together. */
const GUARDS = {
  municipality: asGiven,
  year: asGiven,
  grant: asGiven,
  contact: text,
  points: (value: unknown) => eachFrom(value, pointFrom),
  locale: localeFrom,
}

/**
 * A short introduction for colleagues and the contact centre, as Markdown in plain words (B1): what
 * an IDO is, what the municipality gets, its six roles, how to refer, whom to ask.
 *
 * Source: regulation art. 1 and the announced purposes; monitor of June 2023, sections 3.3 and 3.5.
 *
 * @returns Markdown; texts of the caller stay text
 * @throws SpukError with everything that is wrong: `municipality/…` (also one that is gone on
 * 1 January of the year), `regulation/not-a-year`, `roles/other-grant`, `/not-a-text`, `input/…`
 *
 * @example
 * const page = briefing({ municipality: 'Utrecht', year: 2023, contact: 'ido@example.org' })
 * page.split('\n')[0] // => '# Het Informatiepunt Digitale Overheid in Utrecht'
 */
export function briefing(input: BriefingInput): string {
  const check = new Collector()
  const given = soundOptions(fieldsFrom(input), GUARDS, check, ['municipality', 'year'])
  const { contact, points = [], locale = 'nl' } = given
  const regime = regimeFor(given.year as number)
  check.add(...regime.issues.map((issue) => ({ ...issue, path: ['year'] })))
  const on = regime.year === null ? undefined : { on: `${regime.year}-01-01` }
  const place = check.attempt(['municipality'], () =>
    municipality(given.municipality as string, on),
  )
  const asked = { code: place?.code, year: regime.year }
  const grant =
    given.grant === undefined
      ? undefined
      : check.attempt(['grant'], () => grantFrom(given.grant, asked))
  check.done()
  if (!place || regime.year === null) throw new SpukError(check.issues)
  const say = words[locale]
  const name = escaped(place.name)
  return `${[
    `# ${say.title(name)}`,
    say.for(regime.year),
    `## ${say.whatTitle}`,
    ...say.what,
    ...(points.length > 0 ? [`## ${say.whereTitle}`, bullets(points.map(pointLine))] : []),
    `## ${say.moneyTitle}`,
    [
      say.regime[regime.status](name, regime.year),
      ...(grant ? amountLines(grant, regime.status, locale) : []),
    ].join(' '),
    ...say.spending,
    `## ${say.rolesTitle}`,
    say.roles,
    bullets(roles.map(({ term, summary }) => `**${term[locale]}**: ${summary[locale]}`)),
    `## ${say.referTitle}`,
    ...say.refer,
    `## ${say.askTitle}`,
    contact === undefined ? say.noContact : `${say.ask} ${escaped(contact)}`,
  ].join('\n\n')}\n`
}

/** An amount for a year without a regime rests on the caller's own parameters, and says so. */
function amountLines(
  { amount, method }: Pick<Grant, 'amount' | 'method'>,
  status: RegimeStatus,
  locale: Locale,
): readonly string[] {
  const say = words[locale]
  const shownAmount = amount.format(locale)
  return status === 'unknown'
    ? [say.whatIf(shownAmount)]
    : [say.amount(shownAmount), say.method[method]]
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function pointLine({ name, address, open }: BriefingPoint): string {
  return [name, address, open]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ')
}

function pointFrom(value: unknown): BriefingPoint {
  if (typeof value === 'string') return { name: text(value) }
  const check = new Collector()
  const guards = { name: text, address: text, open: text }
  const { name = '', ...rest } = soundOptions(value, guards, check, ['name'])
  check.done()
  return { name, ...rest }
}

/** What the page says of a grant, which may have been through JSON. */
const readGrant = /* @__PURE__ */ having({
  municipality: /* @__PURE__ */ having({ code: text }),
  year: asGiven,
  amount: (value) => euro(value as EuroInput),
  method: /* @__PURE__ */ oneOf('annex', 'formula', 'estimate'),
})

function grantFrom(value: unknown, asked: { code: string | undefined; year: number | null }) {
  const { municipality, year, amount, method } = readGrant(value)
  const isOther = municipality.code !== asked.code || year !== asked.year
  if (isOther && asked.code !== undefined && asked.year !== null) {
    const given = `${shown(municipality.code)}, ${shown(year)}`
    throw new SpukError([otherGrant({ given, asked: `${asked.code}, ${asked.year}` })])
  }
  return { amount, method }
}
