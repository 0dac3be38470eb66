import type { Standing } from './model.js'

/** Arranged or carried out: nothing is left to agree on. */
export function isSettled(standing: Standing | null | undefined): boolean {
  return standing === 'arranged' || standing === 'carried-out'
}
