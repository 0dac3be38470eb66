import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../../src/core/apportion/index.js'
import {
  canonicalJson,
  explain,
  parseReceipt,
  receipt,
  replay,
} from '../../../src/core/explain/index.js'
import type { Explained, Receipt } from '../../../src/core/explain/index.js'
import { isSpukError, resultOf } from '../../../src/core/result/index.js'
import { runs } from '../../support/runs.js'
import { sample, sampleWith, tampered, trip } from './graph.js'

const kept = () => trip(receipt(sample()))
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

/** The receipt of the sample, changed by hand. */
function forged(edit: (copy: ReturnType<typeof kept>) => void): unknown {
  const copy = kept()
  edit(copy)
  return copy
}

/** The one issue of what throws. */
function issueOf(compute: () => unknown): unknown {
  const outcome = resultOf(compute)
  return outcome.ok ? undefined : outcome.issues[0]
}

const codes = (given: unknown) => {
  const read = parseReceipt(given)
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join('.')])
}

describe('receipt', () => {
  it('takes an explanation by itself, and no result without a kind', () => {
    const { explanation } = sample()
    const made = receipt(explanation)
    expect(made).toEqual({ ...receipt(sample()), of: 'explanation' })
    expect(replay(trip(made), explanation).same).toBe(true)
    const unnamed = { explanation } as unknown as Explained
    expect(issueOf(() => receipt(unnamed))).toMatchObject({
      path: ['kind'],
      code: 'input/missing',
    })
  })

  it('holds figures and inputs as plain JSON', () => {
    const made = receipt(sample())
    expect(made).toMatchObject({
      kind: 'receipt',
      format: 1,
      of: 'sample',
      results: { population: '10308.08', amount: '10341.42' },
      inputs: { inhabitants: 12345, rate: '0.835', budget: '100.00', weight: 1 },
    })
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    expect(canonicalJson(made)).toBe(canonicalJson(kept()))
    expect(explain(made)).toBe(explain(sample()))
  })

  it('is the same for a result that has been through JSON', () => {
    expect(receipt(trip(sample()) as unknown as Explained)).toEqual(receipt(sample()))
  })

  it('keeps a party __proto__', () => {
    const weights = new Map([
      ['__proto__', 1],
      ['a', 2],
    ])
    const made: unknown = JSON.parse(JSON.stringify(receipt(apportion(1, weights))))
    expect(replay(made).same).toBe(true)
    expect(canonicalJson(made)).toContain('"__proto__":"0.33"')
  })
})

describe('replay', () => {
  it('gives the same after a trip through JSON', () => {
    expect(replay(kept())).toEqual({ kind: 'replay', same: true, changed: [], causes: [] })
  })

  it('names the input that is not the recorded one, and every step that changes', () => {
    const outcome = replay(
      forged(({ inputs }) => Object.assign(inputs as object, { rate: '0.84' })),
    )
    expect(outcome.same).toBe(false)
    expect(outcome.causes).toEqual([
      {
        id: 'rate',
        field: 'value',
        label: { nl: 'Bedrag per inwoner', en: 'Amount per inhabitant' },
        recorded: '0.835',
        found: '0.84',
      },
    ])
    // 12,345 × 0.84 = 10,369.80
    expect(
      outcome.changed.map(({ id, recorded, recomputed }) => [id, recorded, recomputed]),
    ).toEqual([
      ['population-exact', '10308.075', '10369.80'],
      ['population', '10308.08', '10369.80'],
      ['amount', '10341.42', '10403.14'],
    ])
  })

  it('names the parameter that was changed in the record', () => {
    const outcome = replay(
      forged((copy) => Object.assign(copy, tampered(copy, 'rate', { value: '0.84' }))),
    )
    expect(outcome.causes.map(({ id, recorded, found }) => [id, recorded, found])).toEqual([
      ['rate', '0.84', '0.835'],
    ])
    expect(outcome.changed).toEqual([])
    expect(outcome.same).toBe(false)
  })

  it('names what feeds the first step that differs, where input and record were changed alike', () => {
    const outcome = replay(
      forged((copy) => {
        Object.assign(copy, tampered(copy, 'rate', { value: '0.84' }))
        Object.assign(copy['inputs'] as object, { rate: '0.84' })
      }),
    )
    expect(ids(outcome.causes)).toEqual(['inhabitants', 'rate'])
    expect(outcome.changed[0]?.id).toBe('population-exact')
  })

  it('names a changed step once, with what feeds it', () => {
    const amounts = { A: '33.33', B: '33.34', C: '33.33' }
    const outcome = replay(
      forged((copy) => Object.assign(copy, tampered(copy, 'national', { amounts }))),
    )
    expect(
      outcome.changed.map(({ id, recorded, recomputed }) => [id, recorded, recomputed]),
    ).toEqual([['national', '33.33', '33.34']])
    expect(ids(outcome.causes)).toEqual(['budget'])
  })

  it('finds a figure that was written over', () => {
    const outcome = replay(
      forged(({ results }) => Object.assign(results as object, { amount: '99999.99' })),
    )
    expect(outcome).toMatchObject({
      same: false,
      changed: [{ id: 'amount', recorded: '99999.99', recomputed: '10341.42' }],
      causes: [],
    })
  })

  it('names a step once, with the figure of the step itself', () => {
    const outcome = replay(
      forged((copy) => {
        Object.assign(copy, tampered(copy, 'amount', { value: '10341.43' }))
        Object.assign(copy['results'] as object, { amount: '99999.99', population: '1.00' })
      }),
    )
    expect(
      outcome.changed.map(({ label, recorded, recomputed }) => [label.nl, recorded, recomputed]),
    ).toEqual([
      ['Uitkering', '10341.43', '10341.42'],
      ['Bevolkingsdeel', '1.00', '10308.08'],
    ])
  })

  it('compares with the same result of today', () => {
    expect(replay(kept(), sample()).same).toBe(true)
    const outcome = replay(kept(), sampleWith({ rate: '0.84' }))
    expect(outcome.causes.map(({ id, recorded, found }) => [id, recorded, found])).toEqual([
      ['rate', '0.835', '0.84'],
    ])
    expect(ids(outcome.changed)).toEqual(['population-exact', 'population', 'amount'])
  })

  it('says that the method changed where all inputs agree', () => {
    const now = tampered(tampered(sample(), 'population', { value: '10308.07' }), 'amount', {
      value: '10341.41',
    })
    const outcome = replay(kept(), now)
    expect(ids(outcome.causes)).toEqual(['method'])
    expect(ids(outcome.changed)).toEqual(['population', 'amount'])
  })

  it('names inputs and steps that only one of both has', () => {
    const renamed = trip(sample())
    const text = JSON.stringify(renamed).replaceAll('"rate"', '"tariff"')
    const outcome = replay(kept(), JSON.parse(text) as Explained)
    expect(
      outcome.causes.map(({ id, field, recorded, found }) => [id, field, recorded, found]),
    ).toEqual([
      ['rate', 'value', '0.835', ''],
      ['population-exact', 'of', 'inhabitants, rate', 'inhabitants, tariff'],
      ['tariff', 'value', '', '0.835'],
    ])
    const other = replay(kept(), apportion(100, { a: 1 }))
    expect(other.same).toBe(false)
    expect(other.changed.find(({ id }) => id === 'amount')).toMatchObject({
      recorded: '10341.42',
      recomputed: '',
    })
  })

  it('is the same for every receipt', () => {
    const leaves = fc.record({
      inhabitants: fc.nat(900_000),
      rate: fc.constantFrom('0.83', '1/3'),
      weight: fc.oneof(fc.nat(1000), fc.constant('2/7')),
    })
    fc.assert(
      fc.property(leaves, (given) => {
        expect(replay(trip(receipt(sampleWith(given)))).same).toBe(true)
      }),
    )
  })
})

describe('parseReceipt', () => {
  it('reads a receipt', () => {
    expect(codes(kept())).toEqual([])
  })

  it.each([
    [null, 'wrong-type'],
    [undefined, 'missing'],
    [7, 'wrong-type'],
    ['receipt', 'wrong-type'],
    [[], 'wrong-type'],
  ])('refuses %j', (given, code) => {
    expect(codes(given)).toEqual([[`input/${code}`, '']])
  })

  it('names everything that is missing at once', () => {
    expect(codes({})).toEqual([
      ['input/missing', 'kind'],
      ['input/missing', 'format'],
      ['input/missing', 'of'],
      ['input/missing', 'results'],
      ['input/missing', 'inputs'],
      ['input/missing', 'explanation'],
    ])
  })

  it('says in words what is wrong', () => {
    const texts = (edit: Parameters<typeof forged>[0]) => {
      const read = parseReceipt(forged(edit))
      return read.ok ? [] : read.issues.map(({ message }) => message)
    }
    const missing = texts((copy) => {
      Object.assign(copy['results'] as object, { amount: 'much', extra: 1 })
    })
    expect(missing).toEqual([
      '“much” is geen getal of bedrag dat hier past.',
      '“extra” is geen invoer, parameter of uitkomst van deze uitleg.',
    ])
    expect(texts((copy) => Object.assign(copy, { format: 2, explanation: 7 }))).toEqual([
      'Deze versie leest kwitanties van vorm 1, niet van vorm 2.',
      expect.stringContaining('7'),
    ])
    expect(
      texts((copy) => Object.assign(copy, tampered(copy, 'amount', { of: ['nowhere'] }))),
    ).toEqual(['“nowhere” is geen eerdere stap die hier past.'])
    expect(
      texts(({ explanation }) => Object.assign(explanation['results'] as object, { amount: 'no' })),
    ).toEqual(['“no” is geen eerdere stap die hier past.'])
    expect(texts((copy) => copy.explanation.nodes.push({ ...copy.explanation.nodes[0] }))).toEqual([
      'De uitleg bevat meer dan één stap “inhabitants”.',
    ])
  })

  it('says so when a later version made it', () => {
    expect(codes(forged((copy) => Object.assign(copy, { format: 2 })))).toEqual([
      ['explain/unknown-receipt-format', 'format'],
    ])
  })

  it('wants exactly the figures and inputs of the explanation', () => {
    const edited = forged(({ inputs, results }) => {
      delete (inputs as Record<string, unknown>)['rate']
      Object.assign(inputs as object, { extra: 1, weight: [] })
      Object.assign(results as object, { other: '1', amount: 'much' })
    })
    expect(codes(edited)).toEqual([
      ['explain/unreadable', 'results.amount'],
      ['explain/not-in-explanation', 'results.other'],
      ['input/missing', 'inputs.rate'],
      ['explain/unreadable', 'inputs.weight'],
      ['explain/not-in-explanation', 'inputs.extra'],
    ])
  })

  it.each([
    ['inhabitants', { type: 'guess' }, 'input/not-a-choice', 'type'],
    ['inhabitants', { type: ['input'] }, 'input/not-a-choice', 'type'],
    ['inhabitants', { type: 'toString' }, 'input/not-a-choice', 'type'],
    ['inhabitants', { label: 'Inwoners' }, 'input/wrong-type', 'label'],
    ['inhabitants', { unit: 'dollar' }, 'input/not-a-choice', 'unit'],
    ['inhabitants', { value: '1e3' }, 'explain/unreadable', 'value'],
    ['inhabitants', { value: ['12345'] }, 'explain/unreadable', 'value'],
    ['inhabitants', { value: { toStringTag: '[object Decimal]' } }, 'explain/unreadable', 'value'],
    ['inhabitants', { origin: 'hearsay' }, 'input/not-a-choice', 'origin'],
    ['inhabitants', { reference: { article: '3' } }, 'input/missing', 'reference.source'],
    ['rate', { status: 'sure' }, 'input/not-a-choice', 'status'],
    ['rate', { from: 2023 }, 'input/wrong-type', 'from'],
    ['population-exact', { op: 'power' }, 'input/not-a-choice', 'op'],
    ['population-exact', { of: [] }, 'input/too-small', 'of'],
    ['population', { of: ['rate', 'rate'] }, 'input/too-large', 'of'],
    ['population', { mode: 'sideways' }, 'input/not-a-choice', 'mode'],
    ['population', { step: '0' }, 'explain/unreadable', 'step'],
    ['population', { step: '-0.01' }, 'explain/unreadable', 'step'],
    ['population', { reason: null }, 'input/wrong-type', 'reason'],
    ['national', { weights: { A: null } }, 'explain/unreadable', 'weights.A'],
    ['national', { weights: [1] }, 'input/wrong-type', 'weights'],
    ['national', { amounts: { A: 'x' } }, 'explain/unreadable', 'amounts.A'],
    [
      'education',
      { quota: { numerator: '1', denominator: '0' } },
      'input/wrong-form',
      'quota.denominator',
    ],
    [
      'education',
      { quota: { numerator: { toString: 1 }, denominator: '1' } },
      'input/wrong-type',
      'quota.numerator',
    ],
    ['education', { floor: null }, 'explain/unreadable', 'floor'],
    ['education', { extraCents: 0.5 }, 'input/wrong-type', 'extraCents'],
    ['education', { of: ['budget', 'weight'] }, 'input/too-small', 'of'],
    ['education', { lastCent: 'A' }, 'input/wrong-type', 'lastCent'],
    ['education', { lastCent: { key: 'A', weight: 'x' } }, 'explain/unreadable', 'lastCent.weight'],
  ])('refuses %s with %j: %s', (id, fields, code, field) => {
    const edited = forged((copy) => Object.assign(copy, tampered(copy, id, fields)))
    const at = kept().explanation.nodes.findIndex((node) => node['id'] === id)
    expect(codes(edited)).toEqual([[code, `explanation.nodes.${at}.${field}`]])
  })

  it.each([
    ['rate', { id: 'inhabitants' }, 'explain/duplicate-node', 'nodes.1'],
    ['population-exact', { of: ['inhabitants', 'rates'] }, 'explain/unknown-node', 'nodes.2.of'],
    ['population-exact', { of: ['amount'] }, 'explain/unknown-node', 'nodes.2.of'],
    ['population-exact', { of: ['population-exact'] }, 'explain/unknown-node', 'nodes.2.of'],
    ['education', { of: ['budget', 'weight', 'sum'] }, 'explain/unknown-node', 'nodes.8.of'],
  ])('refuses a graph in which %s has %j', (id, fields, code, path) => {
    const edited = forged((copy) => Object.assign(copy, tampered(copy, id, fields)))
    expect(codes(edited)).toContainEqual([code, `explanation.${path}`])
  })

  it.each([
    [{ kind: 'story' }, ['not-a-choice kind']],
    [{ title: 'x' }, ['wrong-type title']],
    [{ nodes: [] }, ['too-small nodes']],
    [{ nodes: [null] }, ['wrong-type nodes.0']],
    [{ results: {} }, ['missing results']],
    [{ assumptions: [{}] }, ['missing assumptions.0.id', 'missing assumptions.0.text']],
  ])('refuses an explanation with %j', (fields, issues) => {
    const edited = forged(({ explanation }) => Object.assign(explanation, fields))
    const found = codes(edited).map(([code, path]) => `${code} ${path}`)
    expect(found).toEqual(issues.map((one) => `input/${one.replace(' ', ' explanation.')}`))
  })

  it('refuses figures of nodes that are not there', () => {
    const edited = forged(({ explanation }) =>
      Object.assign(explanation, { results: { amount: 'total', population: 'population' } }),
    )
    expect(codes(edited)).toEqual([['explain/unknown-node', 'explanation.results.amount']])
  })

  it('stays short about a graph that is wrong all over', () => {
    const nodes = Array.from({ length: 2000 }, () => ({ type: 'input' }))
    const edited = forged(({ explanation }) => Object.assign(explanation, { nodes }))
    expect(codes(edited)).toHaveLength(1000)
    const nowhere = Array.from({ length: 1100 }, (_, i) => `nowhere-${i}`)
    const steps = forged((copy) => Object.assign(copy, tampered(copy, 'amount', { of: nowhere })))
    expect(codes(steps)).toHaveLength(1000)
    const results = Object.fromEntries(nowhere.map((id) => [id, id]))
    const figures = forged(({ explanation }) => Object.assign(explanation, { results }))
    expect(codes(figures)).toHaveLength(1000)
  })
})

describe('hostile receipts', () => {
  const survives = (given: unknown) => {
    try {
      expect(replay(given).kind).toBe('replay')
      expect(explain(given as Receipt)).toContain('1. ')
    } catch (error) {
      if (!isSpukError(error)) throw error
      expect(error.issues.length).toBeGreaterThan(0)
    }
  }

  it('pays no heed to fields that a node does not have', () => {
    for (const fields of [{ of: 5 }, { of: ['nowhere'] }, { amounts: null, cells: 7 }]) {
      expect(replay(tampered(receipt(sample()), 'budget', fields)).same).toBe(true)
    }
  })

  it('squares a number over and over without filling the memory', () => {
    const copy = kept()
    const step = (i: number) => ({
      ...copy.explanation.nodes[2],
      id: `s${i}`,
      of: Array<string>(2).fill(i === 0 ? 'rate' : `s${i - 1}`),
    })
    copy.explanation.nodes.push(...Array.from({ length: 100 }, (_, i) => step(i)))
    expect(codes(copy)).toEqual([])
    expect(() => replay(copy)).toThrow('telt meer dan 400 cijfers')
  })

  it('never breaks on a value put in the wrong place', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        'input',
        'share',
        'apportionment',
        'table',
        'spread',
        'rate',
        'amount',
        'national',
        '1/3',
        '0',
        '-1',
        '9'.repeat(400),
        { toStringTag: '[object Decimal]', toString: 1 },
        { numerator: '1', denominator: '0' },
        ['budget'],
        ['weight', 'weight'],
        { A: -1 },
        { A: 0 },
        { A: '1/3', B: 1 },
      ),
    )
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.nat()),
        odd,
        fc.integer({ min: 1, max: 3 }),
        (picks, value, times) => {
          const copy: unknown = kept()
          for (let i = 0; i < times; i++) put(copy, picks, value)
          survives(copy)
        },
      ),
      runs(2000),
    )
  })
})

/** Walks to a random place in plain data and puts a value there. */
function put(data: unknown, picks: Iterator<number>, value: unknown): void {
  let here = data as Record<string, unknown>
  for (;;) {
    const keys = Object.keys(here)
    const key = keys[(picks.next().value as number) % Math.max(keys.length, 1)]
    if (key === undefined) return
    const next = here[key]
    const stop = (picks.next().value as number) % 6 === 0
    if (stop || typeof next !== 'object' || next === null) {
      here[key] = structuredClone(value)
      return
    }
    here = next as Record<string, unknown>
  }
}
