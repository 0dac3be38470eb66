import { deepFreeze } from '../core/frozen/index.js'
import { euro, preview } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector, fieldsFrom } from '../core/result/index.js'
import type { Certainty } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { unknownStream } from './issues.js'
import { facts } from './preset-facts.js'
import { moneyStream } from './input.js'
import type { MoneyStreamInput } from './input.js'
import type { KnownStream, MoneyStream } from './model.js'

// Nothing here is an amount of one municipality or library: those the caller brings. A field that the
// sources do not settle is null; one that is more than what was read stands in `assumed`.

function national(
  year: number | null,
  amount: string,
  certainty: Certainty = 'read',
): { readonly year: number | null; readonly amount: Euro; readonly certainty: Certainty } {
  return { year, amount: euro(amount), certainty }
}

type Basics = Partial<MoneyStream> & Pick<MoneyStream, 'id' | 'name'>

function streamOf(basics: Basics): MoneyStream {
  return {
    kind: 'money-stream',
    provider: null,
    forWhom: null,
    legalForm: null,
    term: null,
    purposes: [],
    from: null,
    until: null,
    announced: [],
    awarded: [],
    payments: [],
    accountedThrough: null,
    assumed: [],
    ...basics,
  }
}

function known(
  stream: Basics,
  more: Partial<Pick<KnownStream, 'national' | 'dates'>> = {},
): KnownStream {
  return {
    kind: 'known-stream',
    id: stream.id,
    stream: streamOf(stream),
    national: more.national ?? [],
    dates: more.dates ?? [],
    facts: facts[stream.id] ?? [],
  }
}

const BZK = { nl: 'Ministerie van BZK', en: 'Ministry of the Interior (BZK)' }
const OCW = { nl: 'Ministerie van OCW', en: 'Ministry of Education, Culture and Science (OCW)' }
const KB = { nl: 'Koninklijke Bibliotheek (KB)', en: 'Royal Library (KB)' }

/**
 * The money streams that the sources name, with what they say of them and nothing more: national
 * amounts, dates and conditions; the amounts of one party are the caller's.
 *
 * @example
 * knownStreams.map(({ id }) => id) // => ['spuk-ido', 'ocw-library-facilities', 'broad-grant', 'bridging', 'kb-subsidy', 'social-domain', 'local-subsidy']
 */
export const knownStreams: readonly KnownStream[] = /* @__PURE__ */ (() =>
  deepFreeze([
    known(
      {
        id: 'spuk-ido',
        name: {
          nl: 'Specifieke uitkering Informatiepunten Digitale Overheid',
          en: 'Specific grant for the help points Digital Government (IDO)',
        },
        provider: BZK,
        forWhom: 'municipality',
        legalForm: 'specific-grant',
        term: 'structural',
        purposes: ['coordination', 'library', 'promotion'],
        from: '2023-01-01',
        accountedThrough: 'sisa',
        assumed: ['accountedThrough', 'until'],
      },
      {
        national: [
          national(2023, '17130000'),
          national(2024, '17130000', 'inferred'),
          national(2025, '17130000', 'inferred'),
        ],
      },
    ),
    known(
      {
        id: 'ocw-library-facilities',
        name: {
          nl: 'Uitkering van OCW voor lokale bibliotheekvoorzieningen',
          en: 'OCW grant for local library facilities',
        },
        provider: OCW,
        forWhom: 'municipality',
        legalForm: 'specific-grant',
        purposes: ['local-library-facilities'],
      },
      { national: [national(2023, '17600000'), national(2024, '38400000')] },
    ),
    known(
      {
        id: 'broad-grant',
        name: {
          nl: 'Brede specifieke uitkering voor sport, gezondheid en cultuur',
          en: 'Broad specific grant for sport, health and culture',
        },
        forWhom: 'municipality',
        legalForm: 'specific-grant',
        purposes: ['culture', 'health', 'sport'],
      },
      { dates: [{ on: '2023-07-01', what: { nl: 'aanvragen', en: 'apply' } }] },
    ),
    known(
      {
        id: 'bridging',
        name: { nl: 'Overbrugging via de KB', en: 'Bridging through the KB' },
        provider: BZK,
        forWhom: 'library',
        legalForm: 'subsidy',
        term: 'incidental',
        purposes: ['library'],
        until: '2023-05-01',
        accountedThrough: 'determination',
        assumed: ['purposes'],
      },
      {
        national: [national(null, '2690000')],
        dates: [
          { on: '2023-05-01', what: { nl: 'besteden', en: 'spend' } },
          { on: '2023-08-31', what: { nl: 'vaststelling aanvragen', en: 'request determination' } },
        ],
      },
    ),
    known({
      id: 'kb-subsidy',
      name: { nl: 'Subsidie van de KB tot 2023', en: 'KB subsidy before 2023' },
      provider: KB,
      forWhom: 'library',
      legalForm: 'subsidy',
      purposes: ['library'],
      until: '2022-12-31',
      assumed: ['purposes', 'until'],
    }),
    known({
      id: 'social-domain',
      name: { nl: 'Geld uit het sociaal domein', en: 'Money of the social domain' },
    }),
    known({
      id: 'local-subsidy',
      name: { nl: 'Lokale subsidie van de gemeente', en: 'Local subsidy of the municipality' },
      provider: { nl: 'Gemeente', en: 'Municipality' },
      forWhom: 'library',
      legalForm: 'subsidy',
      assumed: ['forWhom', 'provider'],
    }),
  ]))()

/**
 * A stream that the sources name, with what the caller knows of it put in its place. Of the IDO grant in a
 * year for which no regulation is confirmed, `validateStreams`, `fundingOverview` and `liquidity` warn.
 *
 * @param id of one of {@link knownStreams}
 * @param own fields that replace those of the sources; `id` too, where one stream is wanted twice
 * @throws SpukError `funding/unknown-stream`, or everything that is wrong with the fields
 *
 * @example
 * const ocw = streamFrom('ocw-library-facilities', { term: 'incidental' })
 * ocw.legalForm // => 'specific-grant'
 * ocw.until // => null
 */
export function streamFrom(id: string, own: Partial<MoneyStreamInput> = {}): MoneyStream {
  const found = knownStreams.find((one) => one.id === id)
  const check = new Collector()
  if (found === undefined) {
    const ids = knownStreams.map((one) => one.id)
    check.add(unknownStream({ given: preview(id), known: ids }))
  }
  const { stream } = check.valid({
    stream: check.attempt([], () => {
      const given = fieldsFrom(own)
      const base = found?.stream ?? { id: '?', name: '?', assumed: [] }
      // What the caller says of a field is no longer taken for granted.
      const assumed = base.assumed.filter((field) => !Object.hasOwn(given, field))
      return read(moneyStream, { ...base, assumed, ...given })
    }),
  })
  return stream
}
