import type { Result } from '../core/result/index.js'
import { readResult } from '../core/schema/index.js'
import { roleProfile } from './input.js'
import type { ReadProfile } from './input.js'

/**
 * Reads a profile from outside, such as JSON.
 *
 * @param input a {@link RoleProfile}
 * @returns the profile in one notation (code of the municipality, hours in full digits), or all
 * issues: of its form (`input/…`), of the municipality (`municipality/…`), `roles/unknown-activity`,
 * `/not-hours`
 *
 * @example
 * const outcome = validateProfile({ view: 'municipality', activities: { leaflet: 'arranged' } })
 * if (!outcome.ok) outcome.issues[0].suggestion // => 'Bedoelt u leaflets?'
 */
export function validateProfile(input: unknown): Result<ReadProfile> {
  return readResult(roleProfile, input)
}
