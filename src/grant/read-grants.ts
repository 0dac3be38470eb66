import { plain, putBack } from '../core/input/index.js'
import { eachFrom, isRecord, resultOf, shown, SpukError, wrongType } from '../core/result/index.js'
import type { Result } from '../core/result/index.js'
import type { Grant } from './model.js'

/** A list of grants after JSON: every grant whole again, amounts as text. */
export type JsonGrant = Omit<Grant, 'amount' | 'components' | 'formula'> & {
  readonly amount: string
  readonly components: Readonly<Record<keyof Grant['components'], string>>
  readonly formula?: Readonly<Record<keyof NonNullable<Grant['formula']>, string>>
}

/**
 * The grants of {@link grantsFor} after a trip through JSON, which writes once what they share: a list of whole
 * grants, each to explain, to print or to make a receipt of by itself. Amounts are texts (`1234.56`).
 *
 * @param value what `JSON.parse` gave
 * @returns the list, or `input/wrong-type` or `input/unreadable` for what is none; the fields of a grant are not checked
 *
 * @example
 * const read = readGrants(JSON.parse(JSON.stringify(grantsFor(2023))))
 * read.ok && read.value.length // => 342
 * read.ok && read.value[0].amount // => '215777.71'
 */
export function readGrants(value: unknown): Result<readonly JsonGrant[]> {
  return resultOf(() => {
    const grants = putBack(plain(value))
    eachFrom(grants, grantFrom)
    return grants as readonly JsonGrant[]
  })
}

function grantFrom(value: unknown): void {
  if (isRecord(value) && value['kind'] === 'grant') return
  throw new SpukError([wrongType({ expected: ['object'], given: shown(value) })])
}
