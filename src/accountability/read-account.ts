import { toPlainData, putBack } from '../core/input/index.js'
import type { Euro } from '../core/money/index.js'
import {
  eachFrom,
  looseObject,
  isRecord,
  resultOf,
  preview,
  SpukError,
  wrongType,
} from '../core/result/index.js'
import type { Result } from '../core/result/index.js'
import type { JointAccount } from './model.js'

/** A result after JSON: amounts as text. */
type AfterJson<T> = T extends Euro
  ? string
  : T extends readonly (infer E)[]
    ? readonly AfterJson<E>[]
    : T extends object
      ? { readonly [K in keyof T]: AfterJson<T[K]> }
      : T

/** A joint account after JSON: every statement whole again, amounts as text. */
export interface JsonAccount extends AfterJson<JointAccount> {}

/**
 * A joint account after a trip through JSON, which writes once what its statements share: whole again, each
 * statement to send, to explain, to print or to make a receipt of by itself. Amounts are texts (`1234.56`).
 *
 * @param value what `JSON.parse` gave
 * @returns the account, or `input/wrong-type` or `input/unreadable` for what is none; its other fields are not checked
 *
 * @example
 * const account = jointAccount({
 *   library: { name: 'Bibliotheek Voorbeeld' },
 *   year: 2023,
 *   status: 'final',
 *   members: [{ municipality: 'Bunnik', granted: '14000' }],
 *   lines: [{ id: 'staff', amount: '12000.01', purpose: 'library' }],
 * })
 * const read = readAccount(JSON.parse(JSON.stringify(account)))
 * read.ok && read.value.statements[0].balance // => '1999.99'
 */
export function readAccount(value: unknown): Result<JsonAccount> {
  return resultOf(() => {
    const account = putBack(toPlainData(value))
    sound('joint-account', account)
    looseObject({ statements: statementsFrom })(account)
    return account as JsonAccount
  })
}

const statementsFrom = (value: unknown) =>
  eachFrom(value, (one) => {
    sound('statement', one)
  })

function sound(kind: string, value: unknown): void {
  if (isRecord(value) && value['kind'] === kind) return
  throw new SpukError([wrongType({ expected: ['object'], given: preview(value) })])
}
