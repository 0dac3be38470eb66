// Every function that the package shows, from the entry points that package.json is written from.
import { entryPoints } from '../packaging/entries.mjs'
import { Euro, euro } from '../../src/index.js'

export type Run = (...given: readonly unknown[]) => unknown

async function exported(): Promise<ReadonlyMap<string, Run>> {
  const found = new Map<string, Run>()
  for (const { source } of entryPoints()) {
    const path = `../../${source}`
    const room = (await import(/* @vite-ignore */ path)) as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(room)) {
      if (typeof value === 'function') found.set(name, value as Run)
    }
  }
  return found
}

const AMOUNT = euro('12.34')
const METHODS = [AMOUNT, Euro].flatMap((self) => {
  const holder = self === AMOUNT ? Euro.prototype : self
  return Object.getOwnPropertyNames(holder).flatMap((name): [string, Run][] => {
    const method: unknown = Reflect.get(holder, name)
    const isOwn = typeof method === 'function' && name !== 'constructor'
    return isOwn
      ? [[`Euro.${name}`, (...given): unknown => Reflect.apply(method as Run, self, given)]]
      : []
  })
})

/** By its name; `Euro.plus` is the method of an amount, or else of the class. */
export const functions: ReadonlyMap<string, Run> = new Map([...(await exported()), ...METHODS])

/** What takes nothing from outside, with the reason. */
export const TAKES_NOTHING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'only the library makes one': ['SpukError', 'LawBroken', 'Euro'],
    'no arguments': [
      'Euro.negate',
      'Euro.abs',
      'Euro.isZero',
      'Euro.isNegative',
      'Euro.toDecimal',
      'Euro.toString',
      'Euro.toJSON',
    ],
    'makes inputs; takes at most the bounds that a test writes': [...functions.keys()].filter(
      (name) => /^(?:nearlyV|v)alid[A-Z]/.test(name),
    ),
  }).flatMap(([reason, names]) => names.map((name): [string, string] => [name, reason])),
)
