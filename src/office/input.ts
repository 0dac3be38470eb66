// The options of this room: a guard for each.
import { localeFrom, optionsAfter } from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'

/** In which language a file is written. */
export interface OfficeOptions {
  /** Default Dutch. */
  readonly locale?: Locale | undefined
}

/** The language asked for. */
export function readLocale(options: unknown): Locale {
  return optionsAfter(options, { locale: localeFrom }).locale ?? 'nl'
}
