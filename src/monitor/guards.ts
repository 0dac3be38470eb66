import { toPlainData } from '../core/input/index.js'
import { compareRatios, ratioOf, readRatio, preview } from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import { listFrom as elementsFrom, SpukError } from '../core/result/index.js'
import { notAConfidence } from './number-issues.js'

/** All that can be walked through, read once as plain data; a text is one answer, not a list of letters. */
export function listFrom(value: unknown): readonly unknown[] {
  return elementsFrom(toPlainData(value))
}

/** A share above zero and below one. */
export function confidenceFrom(value: unknown): Ratio {
  const ratio = readRatio(value)
  if (ratio && compareRatios(ratio, ratioOf(0)) > 0 && compareRatios(ratio, ratioOf(1)) < 0) {
    return ratio
  }
  throw new SpukError([notAConfidence({ given: preview(value) })])
}
