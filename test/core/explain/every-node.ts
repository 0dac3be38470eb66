import type { Explained, ExplanationNode } from '../../../src/core/explain/index.js'
import { euro } from '../../../src/core/money/index.js'
import { sample } from './graph.js'

const text = (nl: string, en: string) => ({ nl, en })

/**
 * The sample with a node of every other type, and all that may be left out: € 10.00 over weights 1 and 3 is
 * 2.50 and 7.50; with € 40 fixed, € 60 of € 100 is left for the second period; (10 × 1 + 20 × 3) ÷ 4 is 17.5.
 */
export function everyNode(): Explained {
  const { kind, explanation } = sample()
  const reference = {
    source: 'Regeling',
    article: '9',
    jci: 'jci1.3:c:BWBR0047676&artikel=9',
    url: 'https://example.org/9',
    certainty: 'read' as const,
  }
  const nodes: ExplanationNode[] = [
    {
      type: 'mean',
      id: 'merged',
      label: text('Aandeel na samenvoeging', 'Share after the merger'),
      unit: 'percent',
      parts: [
        { name: 'A', value: '10', weight: 1 },
        { name: 'B', value: 20, weight: '3' },
      ],
      value: '17.5',
    },
    {
      type: 'table',
      id: 'table',
      label: text('Tabel', 'Table'),
      unit: 'euro',
      rows: [
        { row: 'rent', label: 'Huur', amount: '10.00', group: 'library' },
        { row: 'flyers', amount: '5.00', group: 'promotion', weights: { A: 1, B: 1 } },
      ],
      weights: { A: 1, B: 3 },
      columnLabels: { A: 'Bunnik', B: 'Zeist' },
      cells: { rent: { A: '2.50', B: '7.50' }, flyers: { A: '2.50', B: '2.50' } },
      value: euro('15.00'),
    },
    {
      type: 'table-share',
      id: 'library',
      label: text('Bibliotheek van A', 'Library of A'),
      unit: 'euro',
      of: ['table'],
      column: 'A',
      group: 'library',
      value: euro('2.50'),
    },
    {
      type: 'table-share',
      id: 'promotion',
      label: text('Promotie', 'Promotion'),
      unit: 'euro',
      of: ['table'],
      group: 'promotion',
      value: euro('5.00'),
    },
    {
      type: 'spread',
      id: 'quarters',
      label: text('Kwartalen', 'Quarters'),
      unit: 'euro',
      of: ['budget'],
      periods: [
        { period: 'Q1', weight: 1 },
        { period: 'Q2', weight: '3' },
      ],
      fixed: { Q1: '40.00' },
      amounts: { Q1: '40.00', Q2: '60.00' },
      value: euro('100.00'),
    },
    {
      type: 'apportionment',
      id: 'taken',
      label: text('Restcent naar A', 'Left-over cent to A'),
      unit: 'euro',
      of: ['promotion'],
      weights: { A: 1, B: 2 },
      remainderTo: 'A',
      amounts: { A: '1.67', B: '3.33' },
      value: euro('5.00'),
      reference,
    },
  ]
  const decision = {
    id: 'deadline',
    given: '2023-05-01',
    outcome: '2023-07-31',
    text: text('Dertien weken na 1 mei.', 'Thirteen weeks after 1 May.'),
    reference,
  }
  return {
    kind,
    explanation: {
      ...explanation,
      nodes: [...explanation.nodes, ...nodes],
      assumptions: explanation.assumptions.map((each) => ({ ...each, reference })),
      decisions: [decision],
    },
  }
}
