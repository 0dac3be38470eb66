import type { Reference, Text } from '../result/index.js'

/** One version of a value that a rule sets, with the dates between which it holds. */
export interface DatedValue<T> {
  readonly value: T
  /** First day in force. */
  readonly from: string
  /** Last day in force; absent while no end is known. */
  readonly to?: string | undefined
  /** When it was made public, or the last day on which that may have been; absent counts as known from the beginning. */
  readonly published?: string | undefined
  /** The first day on which it may have been made public, where the day itself is not known. */
  readonly publishedSince?: string | undefined
  /** `final`; `provisional`: published, may still change; `assumed`: not in the source, taken for granted. */
  readonly status: 'final' | 'provisional' | 'assumed'
  /** When the source was last read. */
  readonly checkedOn: string
  readonly reference: Reference
  readonly note?: Text | undefined
}
