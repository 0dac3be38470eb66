import { deepFreeze } from '../core/frozen/index.js'
import { ACCOUNTING } from './judgement/accounting.js'
import { RULES } from './judgement/rules.js'
import type { JudgementPoint } from './model.js'

/**
 * Everything that law or sources leave open, with what each source says, the ways to answer it and the
 * library's default. Where the default is `null` only the caller can choose.
 *
 * @example
 * judgementPoints.find(({ id }) => id === 'sisa-spending')?.default // => null
 * judgementPoints.find(({ id }) => id === 'weekend-15-july')?.default // => 'no-shift'
 */
export const judgementPoints: readonly JudgementPoint[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ ACCOUNTING.concat(RULES),
)
