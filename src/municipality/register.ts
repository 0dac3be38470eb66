import { registerCoverage } from './coverage.js'
import type { Municipality, Province, Successor } from './model.js'
import { mergers as mergerTable } from './register/mergers.js'
import { municipalities as municipalityTable } from './register/municipalities.js'
import { provinces as provinceTable } from './register/provinces.js'

/** On a date, one municipality or a part of it went to another. */
export interface Merger {
  readonly on: string
  readonly from: string
  readonly to: string
  readonly part: boolean
}

/** A municipality with its figures. */
export interface Entry {
  readonly municipality: Municipality
  /** The shortest and the longest name that CBS uses: `Beek`, `Beek (L.)`. */
  readonly shortName: string
  readonly longName: string
  /** Persons, in the order of `registerCoverage.inhabitants`; `undefined` where it did not exist. */
  readonly inhabitants: readonly (number | undefined)[]
  /** Percentage of 2021, two decimals; `undefined` where it did not exist. */
  readonly lowEducation: string | undefined
}

/** All there is to know, decoded. */
export interface Register {
  /** Every municipality that was there at some time, by code and in order of code. */
  readonly entries: ReadonlyMap<string, Entry>
  /** In order of date. */
  readonly mergers: readonly Merger[]
}

let decoded: Register | undefined

/** The register: constant data, decoded when first asked for. */
export function register(): Register {
  return (decoded ??= decode())
}

/** The name of a code in the register. */
export function nameOf(code: string): string {
  return register().entries.get(code)?.municipality.name ?? code
}

function decode(): Register {
  const rows = rowsOf(municipalityTable)
  const mergers = rowsOf(mergerTable).map(([on = '', from = '', to = '', part]): Merger => ({
    on,
    from: `GM${from}`,
    to: `GM${to}`,
    part: part !== undefined,
  }))
  const names = namesOf(rows)
  const provinces = new Map(
    rowsOf(provinceTable).map(([number = '', name = '']): [string, Province] => [
      number,
      Object.freeze({ code: `PV${number}`, name }),
    ]),
  )
  const entries = rows.map((row): [string, Entry] => {
    const [number = '', longName = '', provinceNumber = '', ...figures] = row
    const code = `GM${number}`
    const inhabitants = registerCoverage.inhabitants.map((_, i) => Number(figures[i]) || undefined)
    const lowEducation = figures[inhabitants.length] || undefined
    const province = provinces.get(provinceNumber)
    const municipality: Municipality = {
      kind: 'municipality',
      code,
      name: names.get(code) ?? longName,
      ...(province && { province }),
      ...(inhabitants[0] === undefined && arrival(code, mergers)),
      ...departure(code, mergers, names),
    }
    Object.freeze(municipality)
    const shortName = withoutSuffix(longName)
    return [code, { municipality, shortName, longName, inhabitants, lowEducation }]
  })
  return { entries: new Map(entries), mergers }
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(';'))
}

/** A name without the letters that CBS sets behind it: `Beek (L.)` is Beek. */
function withoutSuffix(longName: string): string {
  return longName.replace(/ \([A-Z]+\.\)$/, '')
}

/** The name of each code: with the suffix only where two share the name without it. */
function namesOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>()
  for (const [, longName = ''] of rows) {
    const name = withoutSuffix(longName)
    count.set(name, (count.get(name) ?? 0) + 1)
  }
  return new Map(
    rows.map(([number = '', longName = '']) => {
      const name = withoutSuffix(longName)
      return [`GM${number}`, count.get(name) === 1 ? name : longName]
    }),
  )
}

/** The day on which the first merger made it. */
function arrival(code: string, mergers: readonly Merger[]): Pick<Municipality, 'from'> {
  const first = mergers.find(({ to }) => to === code)
  return first ? { from: first.on } : {}
}

/** The day on which it ceased to be, and what it became part of. */
function departure(
  code: string,
  mergers: readonly Merger[],
  names: ReadonlyMap<string, string>,
): Pick<Municipality, 'dissolvedOn' | 'successors'> {
  const successors = mergers
    .filter(({ from }) => from === code)
    .map(({ to, part, on }): Successor =>
      Object.freeze({ code: to, name: names.get(to) ?? to, part, on }),
    )
  const [first] = successors
  return first ? { dissolvedOn: first.on, successors: Object.freeze(successors) } : {}
}
