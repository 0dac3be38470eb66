import type { Issue } from '../../src/core/result/index.js'

/** The same issues, if their texts can be shown: a fact that is missing would stand there as `undefined`. */
export function readable(issues: readonly Issue[]): readonly Issue[] {
  for (const { code, message, suggestion = '', english } of issues) {
    const texts = [message, suggestion, english.message, english.suggestion ?? '']
    if (texts.some((text) => /undefined|NaN|\[object/.test(text))) {
      throw new Error(`${code}: ${texts.join(' | ')}`)
    }
  }
  return issues
}
