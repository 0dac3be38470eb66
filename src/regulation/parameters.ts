import { deepFreeze } from '../core/frozen/index.js'
import type { DatedValue } from '../core/law/index.js'
import { euro } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import type { ParameterName, ParameterVersions } from './model.js'
import {
  article,
  inferred,
  PUBLISHED,
  VNG,
  VNG_PUBLISHED,
  VNG_PUBLISHED_SINCE,
  VOB,
} from './references.js'
import { YEARS } from './regimes.js'

/** The day on which the sources were taken into this library. */
const CHECKED = '2026-11-23'

/**
 * What the parameters are called, for explanations and issues.
 *
 * @example
 * parameterLabels.populationRate.en // => 'rate per inhabitant'
 */
export const parameterLabels: Readonly<Record<ParameterName, Text>> = /* @__PURE__ */ deepFreeze({
  populationRate: { nl: 'bedrag per inwoner', en: 'rate per inhabitant' },
  educationRate: {
    nl: 'bedrag per inwoner van 15 tot 75 jaar met ten hoogste vmbo',
    en: 'rate per resident aged 15 to 75 with at most vmbo',
  },
  educationBudget: { nl: 'landelijk bedrag onderwijs', en: 'national education amount' },
  populationDate: { nl: 'peildatum inwoners', en: 'reference date of inhabitants' },
  populationDivision: { nl: 'gemeentelijke indeling', en: 'division into municipalities' },
  advance: { nl: 'voorschot in procenten', en: 'advance in percent' },
  indexation: { nl: 'indexatie in procenten', en: 'indexation in percent' },
})

const DECEMBER: Text = {
  nl: 'Bekendgemaakt in december 2022, dag onbekend.',
  en: 'Made public in December 2022, day unknown.',
}
/** When VNG and VOB made it public. */
const IN_DECEMBER = { published: VNG_PUBLISHED, publishedSince: VNG_PUBLISHED_SINCE }
const INFERRED_BASE: Text = {
  nl: 'Afgeleid: 17.590.672 inwoners × € 0,83 = € 14.600.257,76, bekendgemaakt als 14,6 miljoen.',
  en: 'Inferred: 17,590,672 inhabitants × €0.83 = €14,600,257.76, made public as 14.6 million.',
}

/**
 * Every version of every parameter of the grant, with dates, status and reference.
 * 2023 is as published; the years after it are taken to be the same and stand beside it as versions of their own.
 *
 * @example
 * regulationParameters.populationRate.map(({ from, value, status }) => `${from} ${value} ${status}`)
 * // => ['2023-01-01 0.83 final', '2024-01-01 0.83 assumed', '2025-01-01 0.83 assumed']
 * freshness(regulationParameters, 2026).every(({ reason }) => reason === 'not-in-force') // => true
 */
export const regulationParameters: ParameterVersions = /* @__PURE__ */ deepFreeze({
  populationRate: /* @__PURE__ */ fromFirstYear({
    value: '0.83',
    ...IN_DECEMBER,
    status: 'final',
    reference: VNG,
    note: DECEMBER,
  }),
  educationRate: /* @__PURE__ */ fromFirstYear({
    value: '0.70',
    ...IN_DECEMBER,
    status: 'final',
    reference: VNG,
    note: DECEMBER,
  }),
  educationBudget: /* @__PURE__ */ fromFirstYear({
    value: /* @__PURE__ */ euro('2530000.00'),
    ...IN_DECEMBER,
    status: 'final',
    reference: VOB,
    note: /* @__PURE__ */ both(
      { nl: 'Bekendgemaakt als 2,53 miljoen.', en: 'Made public as 2.53 million.' },
      DECEMBER,
    ),
  }),
  populationDate: /* @__PURE__ */ fromFirstYear({
    value: '2022-01-01',
    ...IN_DECEMBER,
    status: 'assumed',
    reference: /* @__PURE__ */ inferred(VNG),
    note: INFERRED_BASE,
  }),
  populationDivision: /* @__PURE__ */ fromFirstYear({
    value: 2023,
    ...IN_DECEMBER,
    status: 'assumed',
    reference: /* @__PURE__ */ inferred(VNG),
    note: INFERRED_BASE,
  }),
  advance: /* @__PURE__ */ fromFirstYear({
    value: '100',
    published: PUBLISHED,
    status: 'final',
    reference: /* @__PURE__ */ article('4'),
  }),
  indexation: /* @__PURE__ */ fromFirstYear({
    value: '0',
    ...IN_DECEMBER,
    status: 'final',
    reference: VNG,
    note: /* @__PURE__ */ both(
      {
        nl: 'De VNG vroeg om indexatie; BZK kon niet vooruit indexeren, want het budget staat vast.',
        en: 'VNG asked for indexation; the Ministry could not index ahead, for the budget is fixed.',
      },
      DECEMBER,
    ),
  }),
})

/** What is known for the first year of {@link YEARS}, and the same again, assumed, for each year after it. */
function fromFirstYear<T>(
  known: Omit<DatedValue<T>, 'from' | 'to' | 'checkedOn'>,
): readonly DatedValue<T>[] {
  const [first = 0, ...later] = YEARS
  const inYear = (year: number) => ({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    checkedOn: CHECKED,
  })
  const assumedFor = (year: number): DatedValue<T> => ({
    ...known,
    ...inYear(year),
    status: 'assumed',
    reference: inferred(known.reference),
    note: both(
      {
        nl: `Voor ${year} niet gevonden; aangenomen gelijk aan ${first}.`,
        en: `Not found for ${year}; assumed to be as in ${first}.`,
      },
      known.note,
    ),
  })
  return [{ ...known, ...inYear(first) }, ...later.map(assumedFor)]
}

function both(first: Text, second: Text = { nl: '', en: '' }): Text {
  return { nl: `${first.nl} ${second.nl}`.trimEnd(), en: `${first.en} ${second.en}`.trimEnd() }
}
