import ts from 'typescript'
import { expect, test } from 'vitest'
import {
  addTerm,
  apportion,
  apportionTable,
  educationShares,
  findMunicipality,
  holidays,
  inhabitants,
  juriconnect,
  law,
  municipality,
  roundToEuro,
  spread,
  toCsv,
  toHtml,
  validateRegistration,
  valueOn,
} from '../../src/index.js'
import { exportedBy } from '../doctest/exports.js'
import { root } from './source.js'

// Who writes `{ annexAmount: form.annexAmount }` under `exactOptionalPropertyTypes` passes `undefined` on.

const FACE = `${root}src/index.ts`

/** The optional fields of what public functions take that do not take `undefined`. */
function strictlyOptional(): string[] {
  const read = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root)
  const program = ts.createProgram([FACE], { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  const found = new Set<string>()
  const seen = new Set<ts.Type>()
  // Another type than that of a field which is not there.
  const none = checker.getUndefinedType()
  const holdsUndefined = (type: ts.Type): boolean =>
    type === none || (type.isUnion() && type.types.some(holdsUndefined))
  const look = (type: ts.Type, at: string) => {
    if (seen.has(type)) return
    seen.add(type)
    if (type.isUnionOrIntersection()) {
      for (const one of type.types) look(one, at)
      return
    }
    const item = checker.isArrayType(type) && checker.getTypeArguments(type as ts.TypeReference)[0]
    if (item) look(item, at)
    if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0) return
    const properties = type.getProperties().filter(isOurs)
    // A result comes from another function as it is: nobody writes one out.
    if (properties.some(({ name }) => /^(?:explanation|kind|severity)$/.test(name))) return
    for (const property of properties) {
      const of = checker.getTypeOfSymbol(property)
      const takes = of.flags & ts.TypeFlags.Unknown || holdsUndefined(of)
      const name = `${at}.${property.name}`
      if (property.flags & ts.SymbolFlags.Optional && !takes) found.add(name)
      look(of, name)
    }
  }
  for (const { name, symbol } of exportedBy(program, FACE)) {
    for (const call of checker.getTypeOfSymbol(symbol).getCallSignatures()) {
      for (const parameter of call.getParameters()) {
        look(checker.getTypeOfSymbol(parameter), `${name}(${parameter.name})`)
      }
    }
  }
  return [...found].sort()
}

const isOurs = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((one) => one.getSourceFile().fileName.startsWith(`${root}src/`))

test('the functions take it', () => {
  const none = undefined
  expect(() => {
    addTerm('2023-01-01', { days: 1 }, { equatedDays: none, termijnenwet: none })
    holidays(2023, { equatedDays: none })
    apportion(1, { a: 1 }, { remainderTo: none })
    apportionTable({
      rows: [{ row: 'r', amount: 1, group: none, weights: { a: 1 } }],
      weights: none,
    })
    spread(1, [{ period: 'a', weight: none }], { fixed: none })
    roundToEuro('1.005', { mode: 'half-up', step: none, reason: none })
    juriconnect({ bwb: 'BWBR0005537', article: '4:46', paragraph: none, on: none })
    educationShares({ division: none })
    findMunicipality('Utrecht', { on: none })
    inhabitants('Utrecht', { on: '2023-01-01', division: none })
    toCsv([municipality('Utrecht', { on: none })], { dialect: none, locale: none })
    toHtml([municipality('Utrecht')], { level: none, locale: none })
    const reference = law('Awb', '4:46')
    const version = {
      value: '1',
      from: '2023-01-01',
      status: 'final' as const,
      checkedOn: '2023-01-01',
    }
    const dates = { to: none, published: none, publishedSince: none, note: none }
    valueOn({ nl: 'a', en: 'a' }, [{ ...version, ...dates, reference }], '2023-02-01', {
      knownOn: none,
    })
    validateRegistration({}, { categories: none })
  }).not.toThrow()
})

test('every optional field of what a function takes may be undefined', () => {
  expect(strictlyOptional()).toEqual([])
})
