import { recompute } from '../../../src/core/explain/index.js'
import type { Explained, ExplanationNode } from '../../../src/core/explain/index.js'
import { euro } from '../../../src/core/money/index.js'

const text = (nl: string, en: string) => ({ nl, en })

/**
 * A small grant, worked by hand: 12,345 inhabitants × 0.835 = 10,308.075, rounded half up 10,308.08;
 * € 100 over three parties of weight 1 leaves one cent, for the first of three remainders of ⅓: 33.34; together 10,341.42.
 */
export function sample(): Explained {
  const nodes: ExplanationNode[] = [
    {
      type: 'input',
      id: 'inhabitants',
      label: text('Inwoners', 'Inhabitants'),
      unit: 'persons',
      value: 12345,
      origin: 'register',
    },
    {
      type: 'parameter',
      id: 'rate',
      label: text('Bedrag per inwoner', 'Amount per inhabitant'),
      unit: 'euro/person',
      value: '0.835',
      origin: 'source',
      status: 'provisional',
      from: '2023-01-01',
      to: '2023-12-31',
      published: '2022-12-16',
      reference: {
        source: 'Stcrt. 2022, 33992',
        article: '3',
        url: 'https://example.org/stcrt',
        certainty: 'inferred',
      },
    },
    {
      type: 'step',
      id: 'population-exact',
      label: text('Bevolkingsdeel, exact', 'Population part, exact'),
      unit: 'euro',
      op: 'multiply',
      of: ['inhabitants', 'rate'],
      value: '10308.075',
    },
    {
      type: 'rounding',
      id: 'population',
      label: text('Bevolkingsdeel', 'Population part'),
      unit: 'euro',
      of: ['population-exact'],
      mode: 'half-up',
      step: '0.01',
      reason: text('centen', 'cents'),
      value: euro('10308.08'),
    },
    {
      type: 'input',
      id: 'budget',
      label: text('Budget', 'Budget'),
      unit: 'euro',
      value: euro(100),
      origin: 'caller',
    },
    {
      type: 'apportionment',
      id: 'national',
      label: text('Landelijke verdeling', 'National apportionment'),
      unit: 'euro',
      of: ['budget'],
      weights: { A: 1, B: '1', C: 1 },
      amounts: { A: euro('33.34'), B: euro('33.33'), C: euro('33.33') },
      value: euro(100),
    },
    {
      type: 'input',
      id: 'weight',
      label: text('Gewicht', 'Weight'),
      unit: 'weight',
      value: 1,
      origin: 'register',
    },
    {
      type: 'input',
      id: 'weights',
      label: text('Som van de gewichten', 'Sum of the weights'),
      unit: 'weight',
      value: '3',
      origin: 'register',
    },
    {
      type: 'share',
      id: 'education',
      label: text('Onderwijsdeel', 'Education part'),
      unit: 'euro',
      of: ['national', 'weight', 'weights'],
      key: 'A',
      quota: { numerator: '10000', denominator: '300' },
      floor: euro('33.33'),
      extraCents: 1,
      lastCent: { key: 'A', weight: '1' },
      value: euro('33.34'),
    },
    {
      type: 'step',
      id: 'amount',
      label: text('Uitkering', 'Grant'),
      unit: 'euro',
      op: 'add',
      of: ['population', 'education'],
      value: euro('10341.42'),
    },
  ]
  return {
    kind: 'sample',
    explanation: {
      kind: 'explanation',
      title: text('Voorbeeld', 'Sample'),
      nodes,
      results: { population: 'population', amount: 'amount' },
      assumptions: [
        { id: 'cents', text: text('Afronding op centen is aangenomen.', 'Cents are assumed.') },
      ],
    },
  }
}

/** The nodes as they come out of JSON, open to every change. */
export type Loose = Record<string, unknown> & {
  explanation: Record<string, unknown> & { nodes: Record<string, unknown>[] }
}

/** What is left of a value after JSON. */
export function trip(value: unknown): Loose {
  return JSON.parse(JSON.stringify(value)) as Loose
}

/** A copy through JSON in which one node has other fields. */
export function tampered(value: unknown, id: string, fields: Record<string, unknown>): Explained {
  const copy = trip(value)
  const node = copy.explanation.nodes.find((each) => each['id'] === id)
  if (node === undefined) throw new Error(`no node ${id}`)
  Object.assign(node, fields)
  return copy as unknown as Explained
}

/** The sample with other inputs, and every figure after them as it then comes out. */
export function sampleWith(leaves: Readonly<Record<string, number | string>>): Explained {
  const { explanation } = sample()
  const { changed } = recompute(explanation, leaves)
  const copy = trip(sample())
  for (const { id, field, recomputed } of changed) {
    const [name = '', key] = field.split('.')
    const node = copy.explanation.nodes.find((each) => each['id'] === id) ?? {}
    if (key !== undefined) Object.assign(node[name] as object, { [key]: recomputed })
    else if (name === 'quota') {
      const [numerator = '0', denominator = '1'] = fraction(recomputed)
      node['quota'] = { numerator, denominator }
    } else node[name] = name === 'extraCents' ? Number(recomputed) : recomputed
  }
  return copy as unknown as Explained
}

function fraction(text: string): string[] {
  if (text.includes('/')) return text.split('/')
  const [whole = '', decimals = ''] = text.split('.')
  return [whole + decimals, `1${'0'.repeat(decimals.length)}`]
}
