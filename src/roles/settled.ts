import type { RoleStatus } from './model.js'

/** Arranged or carried out: nothing is left to agree on. */
export function isSettled(standing: RoleStatus | null | undefined): boolean {
  return standing === 'arranged' || standing === 'carried-out'
}
