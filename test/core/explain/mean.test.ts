import { describe, expect, it } from 'vitest'
import { explain, receipt, recompute, replay } from '../../../src/core/explain/index.js'
import type { Explained, MeanNode } from '../../../src/core/explain/index.js'
import { isSpukError } from '../../../src/core/result/index.js'

/** (28.54 × 42,291 + 26.61 × 15,817) ÷ 58,108 = 1,627,875.51 ÷ 58,108, the share of Maashorst. */
const mean = (value: string, weight: number): Explained => {
  const node: MeanNode = {
    type: 'mean',
    id: 'share',
    label: { nl: 'Aandeel', en: 'Share' },
    unit: 'percent',
    parts: [
      { name: 'Uden', value: '28.54', weight },
      { name: 'Landerd', value: '26.61', weight: weight === 0 ? 0 : 15817 },
    ],
    value,
  }
  const title = { nl: 'Gemiddelde', en: 'Mean' }
  const results = { amount: 'share' }
  return {
    kind: 'test',
    explanation: { kind: 'explanation', title, nodes: [node], results, assumptions: [] },
  }
}

const EXACT = '162787551/5810800'

describe('a weighted mean', () => {
  it('recomputes exactly, and shows a value that is not it', () => {
    expect(recompute(mean(EXACT, 42291).explanation).changed).toEqual([])
    expect(recompute(mean('28.01', 42291).explanation).changed.map(({ id }) => id)).toEqual([
      'share',
    ])
    expect(replay(JSON.parse(JSON.stringify(receipt(mean(EXACT, 42291)))) as never).same).toBe(true)
  })

  it('lists its parts', () => {
    const lines = explain(mean(EXACT, 42291)).split('\n').slice(2)
    expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      '1. Aandeel: 28,014653…% (gewogen gemiddelde van 2 waarden)',
      '- Uden: 28,54% (gewicht 42.291)',
      '- Landerd: 26,61% (gewicht 15.817)',
    ])
  })

  it('names its parts up to twenty, in both languages', () => {
    const of = (size: number) => {
      const parts = Array.from({ length: size }, (_, i) => ({ name: `m${i}`, value: 1, weight: 1 }))
      const { explanation } = mean('1', 1)
      const nodes = explanation.nodes.map((node) => ({ ...node, parts }) as MeanNode)
      return explain({ ...explanation, nodes }, { locale: 'en' })
        .split('\n')
        .slice(2)
    }
    expect(of(20)).toHaveLength(21)
    expect(of(20)[20]).toMatch(/^ {3}- m19: +1% {2}\(weight 1\)$/)
    expect(of(21)).toEqual(['1. Share: 1%  (weighted mean of 21 values)'])
  })

  it('without any weight is an issue', () => {
    try {
      recompute(mean('0', 0).explanation)
      expect.unreachable()
    } catch (error) {
      expect(isSpukError(error) && error.issues[0].path).toEqual(['explanation', 'nodes', 0])
    }
  })
})
