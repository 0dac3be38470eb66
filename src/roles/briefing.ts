import type { Locale } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import type { Grant } from '../grant/index.js'
import { municipality } from '../municipality/index.js'
import { regimeFor } from '../regulation/index.js'
import type { RegimeStatus } from '../regulation/index.js'
import { words } from './briefing-words.js'
import { briefingInput } from './input.js'
import type { BriefingInput, ReadPoint } from './input.js'
import { escaped } from './markdown.js'
import { roles } from './roles.js'

/**
 * A short introduction for colleagues and the contact centre, as Markdown in plain words (B1): what
 * an IDO is, what the municipality gets, its six roles, how to refer, whom to ask.
 *
 * Source: regulation art. 1 and the announced purposes; monitor of June 2023, sections 3.3 and 3.5.
 *
 * @returns Markdown; texts of the caller stay text
 * @throws SpukError with everything that is wrong: `municipality/…` (also one that is gone on
 * 1 January of the year), `roles/other-grant`, `input/…`
 *
 * @example
 * const page = briefing({ municipality: 'Utrecht', year: 2023, contact: 'ido@example.org' })
 * page.split('\n')[0] // => '# Het Informatiepunt Digitale Overheid in Utrecht'
 */
export function briefing(input: BriefingInput): string {
  const {
    municipality: code,
    year,
    grant,
    contact,
    points = [],
    locale = 'nl',
  } = read(briefingInput, input)
  const { status } = regimeFor(year)
  const place = municipality(code, { on: `${year}-01-01` })
  const say = words[locale]
  const name = escaped(place.name)
  return `${[
    `# ${say.title(name)}`,
    say.for(year),
    `## ${say.whatTitle}`,
    ...say.what,
    ...(points.length > 0 ? [`## ${say.whereTitle}`, bullets(points.map(pointLine))] : []),
    `## ${say.moneyTitle}`,
    [say.regime[status](name, year), ...(grant ? amountLines(grant, status, locale) : [])].join(
      ' ',
    ),
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

function pointLine(point: ReadPoint): string {
  const parts = typeof point === 'string' ? [point] : [point.name, point.address, point.open]
  return parts
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ')
}
