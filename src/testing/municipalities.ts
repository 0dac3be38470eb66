import * as fc from 'fast-check'
import { municipalities } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { brokenIn } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

/**
 * Municipalities that exist on a day, out of the register.
 *
 * @param on `YYYY-MM-DD`
 *
 * @example
 * import fc from 'fast-check'
 * import { validMunicipalities } from 'spuk-ido/testing'
 * const on = '2023-01-01'
 * fc.check(fc.property(validMunicipalities({ on }), ({ code }) => municipality(code, { on }).code === code)).failed // => false
 */
export function validMunicipalities({ on }: { readonly on: string }): fc.Arbitrary<Municipality> {
  return fc.constantFrom(...municipalities({ on }))
}

/**
 * The same as a caller may write them: by code or name, in capitals, with `gemeente` before it.
 *
 * @example
 * import fc from 'fast-check'
 * import { validMunicipalityNames } from 'spuk-ido/testing'
 * const on = '2023-01-01'
 * fc.check(fc.property(validMunicipalityNames({ on }), (name) => findMunicipality(name, { on }).ok)).failed // => false
 */
export function validMunicipalityNames({ on }: { readonly on: string }): fc.Arbitrary<string> {
  const all = municipalities({ on })
  const times = new Map<string, number>()
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1)
  return fc
    .tuple(validMunicipalities({ on }), fc.constantFrom('code', 'name', 'capitals', 'gemeente'))
    .map(([{ code, name }, way]) => {
      if (way === 'code' || (times.get(name) ?? 0) > 1) return code
      return way === 'capitals'
        ? name.toUpperCase()
        : way === 'gemeente'
          ? `gemeente ${name}`
          : name
    })
}

/**
 * Names that find no municipality on a day, and what must be said of it: dissolved before that day,
 * misspelt, no name at all.
 *
 * @param on `YYYY-MM-DD`
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidMunicipalityNames } from 'spuk-ido/testing'
 * const on = '2023-01-01'
 * const refused = fc.property(nearlyValidMunicipalityNames({ on }), (nearly) => assertReported(findMunicipality(nearly.input, { on }), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidMunicipalityNames({
  on,
}: {
  readonly on: string
}): fc.Arbitrary<NearlyValid<string>> {
  const now = new Set(municipalities({ on }).map(({ code }) => code))
  const gone = municipalities({ on: '2021-01-01' }).filter(({ code }) => !now.has(code))
  return brokenIn(validMunicipalities({ on }), [
    ...gone.map(({ name, code, dissolvedOn = '' }) => ({
      broken: `${name}, dissolved on ${dissolvedOn}`,
      code: 'municipality/dissolved',
      of: () => ({ input: code, path: [] }),
    })),
    {
      broken: 'a misspelt name',
      code: 'municipality/unknown',
      of: ({ name }) => ({ input: `${name}xq`, path: [] }),
    },
    {
      broken: 'a code that nobody has',
      code: 'municipality/unknown',
      of: () => ({ input: 'GM9999', path: [] }),
    },
    {
      broken: 'a number',
      code: 'municipality/not-a-name',
      of: ({ code }) => ({ input: Number(code.slice(2)), path: [] }),
    },
  ])
}
