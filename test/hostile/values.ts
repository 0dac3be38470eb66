import fc from 'fast-check'

/** A hostile value, made anew for each call: a proxy or an iterator is used up. */
export interface Hostile {
  readonly name: string
  readonly make: () => unknown
}

class Bad extends Error {}

const fail = (): never => {
  throw new Bad('a trap of the attack')
}
/** A proxy of which every touch throws. */
const TRAPS: ProxyHandler<object> = Object.fromEntries(
  Reflect.ownKeys(Reflect).flatMap((name) => (typeof name === 'string' ? [[name, fail]] : [])),
)

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

const DEEP = 10_000
const MEGABYTE = 1_000_000

function nested(wrap: (inside: unknown) => unknown): unknown {
  let value: unknown = 1
  for (let i = 0; i < DEEP; i++) value = wrap(value)
  return value
}

function cyclic<T extends object>(value: T, link: (value: T) => void): T {
  link(value)
  return value
}

const getter = (key: string, get: () => unknown): object =>
  Object.defineProperty({}, key, { get, enumerable: true, configurable: true })

/** Yields for ever, but not so long that a test hangs: after this many it says so. */
const ENDLESS = 3_000_000

function endless(value: (i: number) => unknown): Iterable<unknown> {
  return {
    *[Symbol.iterator]() {
      for (let i = 0; i < ENDLESS; i++) yield value(i)
      throw new Error('an endless iterable was read to its end')
    },
  }
}

const iterating = (next: () => unknown): object => ({ [Symbol.iterator]: () => ({ next }) })
const asyncIterating = (next: () => unknown): object => ({
  [Symbol.asyncIterator]: () => ({ next }),
})

const brand = Symbol.for('spuk-ido.Euro')

const of = (name: string, make: () => unknown): Hostile => ({ name, make })
const plain = (name: string, value: unknown): Hostile => of(name, () => value)
const long = (name: string, part: string): Hostile =>
  plain(`a megabyte of ${name}`, part.repeat(Math.ceil(MEGABYTE / part.length)))

/** Numbers, texts and other simple values. */
const SIMPLE: readonly Hostile[] = [
  ...[undefined, null, true, false, 0, -0, 1, -1, 0.5, 0.1 + 0.2, NaN, Infinity, -Infinity].map(
    (value) => plain(Object.is(value, -0) ? '-0' : String(value), value),
  ),
  ...[2 ** 53, 2 ** 53 + 2, -(2 ** 53), 2 ** 53 - 1, 1e21, 5e-324, Number.MAX_VALUE].map((value) =>
    plain(String(value), value),
  ),
  plain('a bigint', 1n),
  plain('a large bigint', 10n ** 5000n),
  ...[
    '',
    ' ',
    '0',
    'x',
    '-1',
    '1e400',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    'length',
  ].map((value) => plain(`'${value}'`, value)),
  ...['=HYPERLINK("http://x.example","y")', '=1+1', '+1+1', '@SUM(A1)', '-1+1', '\t=1', '\r=1'].map(
    (value) => plain(`the formula ${JSON.stringify(value)}`, value),
  ),
  ...['2023-02-30', '9999-12-31', '0000-01-01', '2199-12-31', '1900-01-01', 'GM0344'].map((value) =>
    plain(`'${value}'`, value),
  ),
  plain('a lone high surrogate', 'a\ud800'),
  plain('a lone low surrogate', '\udc00z'),
  plain('marks that turn the direction', '\u202ex\u2066'),
  plain('control characters', '\u0000\u0007\r\n\u2028'),
  plain('a symbol', Symbol('s')),
  plain('Symbol.iterator', Symbol.iterator),
]

const TEXTS: readonly Hostile[] = [
  long('letters', 'a'),
  long('digits', '9'),
  long('noughts after the point', `0.${'0'.repeat(MEGABYTE)}`),
  long('spaces', ' '),
  long('line breaks', ' \n'),
  long('digits with separators', '1 - '),
  long('at signs', 'a@a.'),
  long('account numbers', 'NL00 '),
  long('days', '3 mei '),
  long('accents', 'e\u0301'),
  long('emoji', '👩‍👩‍👧‍👦'),
  long('apostrophes and quotes', '"\''),
  long('fractions', '1/'),
]

const OBJECTS: readonly Hostile[] = [
  of('{}', () => ({})),
  of('[]', () => []),
  of('[null]', () => [null]),
  of('[[]]', () => [[]]),
  of('a null-prototype object', () => Object.create(null)),
  of('a function', () => () => 1),
  of('a class', () => Date),
  of('a function that throws', () => fail),
  of('a date', () => new Date(0)),
  of('an invalid date', () => new Date(NaN)),
  of('a regular expression', () => /x/g),
  of('an error', () => new Bad('e')),
  of('a map', () => new Map([['a', 1]])),
  of(
    'a map with strange keys',
    () =>
      new Map<unknown, unknown>([
        [{}, NaN],
        [NaN, {}],
      ]),
  ),
  of('a set', () => new Set([1])),
  of('a weak map', () => new WeakMap()),
  of('a promise', () => Promise.resolve(1)),
  of('a boxed text', () => Object('text')),
  of('a boxed number', () => Object(5)),
  of('a boxed bigint', () => Object(5n)),
  of('a boxed symbol', () => Object(Symbol('s'))),
  of('bytes', () => new Uint8Array(8)),
  of('floats', () => new Float64Array([NaN, -0])),
  of('bigints', () => new BigInt64Array(2)),
  of('a buffer', () => new ArrayBuffer(8)),
  of('a data view', () => new DataView(new ArrayBuffer(8))),
  of('an own __proto__', () => JSON.parse('{"__proto__":{"polluted":true},"a":1}')),
  of('an own constructor', () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')),
  of('a strange prototype', () => Object.create({ kind: 'grant', amount: 1, toString: null })),
  of('an object with a symbol key', () => ({ [Symbol('s')]: 1 })),
  of('a frozen object', () => Object.freeze({ a: 1 })),
]

const THROWING: readonly Hostile[] = [
  of('a getter that throws', () => getter('a', fail)),
  ...[
    'kind',
    'length',
    'then',
    'cents',
    'explanation',
    'toJSON',
    'amount',
    'on',
    'locale',
    'e',
  ].map((key) => of(`a getter that throws for ${key}`, () => getter(key, fail))),
  of('a getter that throws null', () =>
    getter('a', () => {
      throw null as unknown as Error
    }),
  ),
  of('a getter that throws a proxy', () =>
    getter('a', () => {
      throw new Proxy({}, TRAPS) as unknown as Error
    }),
  ),
  of('a getter that gives something else each time', () => {
    let count = 0
    return getter('a', () => (count++ % 2 === 0 ? '1.00' : { count }))
  }),
  of('a proxy that throws', () => new Proxy({}, TRAPS)),
  of('a list proxy that throws', () => new Proxy([1], TRAPS)),
  of('a function proxy that throws', () => new Proxy(() => 1, TRAPS)),
  of('a revoked object', () => revoked({})),
  of('a revoked list', () => revoked([])),
  of(
    'a proxy that lies about its keys',
    () => new Proxy({}, { ownKeys: () => ['a', 'b'], getOwnPropertyDescriptor: () => undefined }),
  ),
  of(
    'a list proxy of endless length',
    () => new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : undefined) }),
  ),
  of(
    'a list proxy of negative length',
    () => new Proxy([], { get: (_, key) => (key === 'length' ? -1 : undefined) }),
  ),
  of('toString and valueOf that throw', () => ({ toString: fail, valueOf: fail })),
  of('toPrimitive that throws', () => ({ [Symbol.toPrimitive]: fail })),
  of('toJSON that throws', () => ({ toJSON: fail })),
  of('a list of which map is a number', () => Object.assign([1, 2], { map: 1, every: 1 })),
  of('a list that iterates otherwise', () => Object.assign([1], { [Symbol.iterator]: fail })),
  of('a list with a getter', () => Object.defineProperty([1, 2], 1, { get: fail })),
]

const SHAPES: readonly Hostile[] = [
  of('a cyclic object', () => cyclic<Record<string, unknown>>({}, (it) => (it['self'] = it))),
  of('a cyclic list', () => cyclic<unknown[]>([], (it) => it.push(it))),
  of('deep objects', () => nested((inside) => ({ a: inside }))),
  of('deep lists', () => nested((inside) => [inside])),
  of('deep explanations', () => nested((inside) => ({ explanation: inside, kind: 'explanation' }))),
  of('doubling lists', () => {
    let value: unknown = [1]
    for (let i = 0; i < 60; i++) value = [value, value]
    return value
  }),
  of('an empty list of endless length', () => new Array<unknown>(2 ** 32 - 1)),
  of('a list with a hole', () => [1, , 2]), // eslint-disable-line no-sparse-arrays
  of('a list of holes', () => new Array<unknown>(5)),
  of('something like a list', () => ({ length: 2 ** 53 - 1, 0: 'a' })),
  of('a list of a hundred thousand nothings', () => new Array<unknown>(100_000).fill(null)),
  of('a list of a hundred thousand objects', () => Array.from({ length: 100_000 }, () => ({}))),
  of('fifty thousand fields', () =>
    Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`field${i}`, i])),
  ),
  of('endless nothings', () => endless(() => undefined)),
  of('endless pairs', () => endless((i) => [`key${i}`, 1])),
  of('endless amounts', () => endless(() => '0.01')),
  of('an iterator that throws', () => iterating(fail)),
  of('an iterator that gives nothing', () => iterating(() => undefined)),
  of('an iterator of which the value throws', () =>
    iterating(() => Object.defineProperty({ done: false }, 'value', { get: fail })),
  ),
  of('no iterator at all', () => ({ [Symbol.iterator]: 1 })),
  of('an async iterator that throws', () => asyncIterating(fail)),
  of('an async iterator that rejects', () => asyncIterating(() => Promise.reject(new Bad('r')))),
  of('an async iterator that gives nothing', () => asyncIterating(() => undefined)),
]

const IMITATIONS: readonly Hostile[] = [
  of('something like an amount', () => ({ [brand]: true, cents: 5 })),
  of('something like an amount, too large', () => ({ [brand]: true, cents: 2 ** 53 })),
  of('something like an amount that throws', () =>
    Object.defineProperty({ [brand]: true }, 'cents', { get: fail }),
  ),
  of('something like a decimal', () => ({ s: 1, e: 0, d: [1], toStringTag: '[object Decimal]' })),
  of('a decimal from JSON', () => ({ s: 1, e: 0, d: [5], name: '[object Decimal]' })),
  of('a decimal that throws', () =>
    Object.defineProperty({ toStringTag: '[object Decimal]', s: 1, d: [1] }, 'e', { get: fail }),
  ),
]

/** Every fixed hostile value. */
export const HOSTILE: readonly Hostile[] = [
  ...SIMPLE,
  ...TEXTS,
  ...OBJECTS,
  ...THROWING,
  ...SHAPES,
  ...IMITATIONS,
]

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 3,
})

/** One of the fixed values, or anything at all. */
export const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: anything.map((value) => ({ name: 'anything', make: () => value })) },
)
