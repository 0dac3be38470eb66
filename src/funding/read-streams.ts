import { isoDate } from '../core/calendar/index.js'
import { euro } from '../core/money/index.js'
import { listFrom, oneOf } from '../core/result/index.js'
import type { Collector, Path } from '../core/result/index.js'
import { amountFrom, FieldReader, nameFrom, NO_TEXT, textFrom, yearFrom } from './guards.js'
import { usedTwice } from './issues.js'
import { accountingWays, fundingRecipients, fundingTerms, legalForms } from './model.js'
import type { MoneyStream } from './model.js'

const NOUGHT = /* @__PURE__ */ euro(0)
const FIELDS = [
  'kind',
  'id',
  'name',
  'provider',
  'forWhom',
  'legalForm',
  'term',
  'purposes',
  'from',
  'until',
  'announced',
  'awarded',
  'payments',
  'accountedThrough',
  'assumed',
]

/** Streams as callers write them, with every issue kept in `check`. */
export function readStreams(value: unknown, check: Collector): readonly MoneyStream[] {
  const path = ['streams']
  const list = check.attempt(path, () => listFrom(value)) ?? []
  const streams = list.map((stream, i) => readStream(stream, [...path, i], check))
  checkUnique(streams, path, check)
  return streams
}

/** Names that stand for something must each stand for one thing. */
export function checkUnique(
  named: readonly { readonly id: string }[],
  path: Path,
  check: Collector,
): void {
  const seen = new Set<string>()
  named.forEach(({ id }, i) => {
    if (id !== '' && seen.has(id)) check.add(usedTwice({ id }, [...path, i, 'id']))
    seen.add(id)
  })
}

/** One stream as a caller writes it. */
export function readStream(value: unknown, path: Path, check: Collector): MoneyStream {
  const fields = new FieldReader(value, FIELDS, path, check)
  fields.open('kind', oneOf('money-stream'))
  const from = fields.open('from', isoDate)
  const until = fields.open('until', isoDate)
  fields.inOrder(from, until, 'until')
  const names = (field: string) =>
    distinct(fields.list(field, (name, at) => check.attempt(at, () => nameFrom(name)) ?? ''))
  return {
    kind: 'money-stream',
    id: fields.need('id', nameFrom, ''),
    name: fields.need('name', textFrom, NO_TEXT),
    provider: fields.open('provider', textFrom),
    forWhom: fields.open('forWhom', oneOf(...fundingRecipients)),
    legalForm: fields.open('legalForm', oneOf(...legalForms)),
    term: fields.open('term', oneOf(...fundingTerms)),
    purposes: names('purposes'),
    from,
    until,
    announced: fields.list('announced', (one, at) => {
      const entry = new FieldReader(one, ['on', 'year', 'amount'], at, check)
      return {
        on: entry.open('on', isoDate),
        year: entry.open('year', yearFrom),
        amount: entry.open('amount', amountFrom),
      }
    }),
    awarded: fields.list('awarded', (one, at) => {
      const entry = new FieldReader(one, ['on', 'year', 'amount'], at, check)
      return {
        on: entry.open('on', isoDate),
        year: entry.open('year', yearFrom),
        amount: entry.need('amount', amountFrom, NOUGHT),
      }
    }),
    payments: fields.list('payments', (one, at) => {
      const entry = new FieldReader(one, ['expectedOn', 'receivedOn', 'amount'], at, check)
      return {
        expectedOn: entry.open('expectedOn', isoDate),
        receivedOn: entry.open('receivedOn', isoDate),
        amount: entry.need('amount', amountFrom, NOUGHT),
      }
    }),
    accountedThrough: fields.open('accountedThrough', oneOf(...accountingWays)),
    assumed: names('assumed'),
  }
}

/** Each once, in code-unit order, so that the order in which a caller writes them changes nothing. */
export function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
