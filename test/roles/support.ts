import { isSpukError } from '../../src/core/result/index.js'

/** Code and path of every issue that a call throws; none if it throws nothing. */
export function thrown(call: () => unknown): readonly string[] {
  try {
    call()
  } catch (error) {
    if (!isSpukError(error)) throw error
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim())
  }
  return []
}
