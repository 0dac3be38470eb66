import { core } from './core.js'
import { grants } from './grants.js'
import { kits } from './kits.js'
import { parties } from './parties.js'
import { reports } from './reports.js'

export { OWN_ARGUMENTS } from './kits.js'

/** For each function its valid calls: what the attack changes. */
export type Calls = Readonly<Record<string, readonly (readonly unknown[])[]>>

/** Every function of the package that takes data from outside, with one valid call or more. */
export const calls: Calls = { ...core, ...grants, ...parties, ...reports, ...kits }
