import type { Explanation, ExplanationNode, InputNode, ParameterNode } from './model.js'

/** A node on which others rest and that rests on none. */
export type Leaf = InputNode | ParameterNode

export function isLeaf(node: ExplanationNode): node is Leaf {
  return node.type === 'input' || node.type === 'parameter'
}

/** The nodes that a node computes from. */
export function sourcesOf(node: ExplanationNode): readonly string[] {
  // By type: a graph from elsewhere may have an `of` where none belongs.
  if (isLeaf(node) || node.type === 'table' || node.type === 'mean') return []
  return node.of
}

/** A node and all that it rests on, in the order of the graph. */
export function nodesUnder({ nodes }: Explanation, id: string): readonly ExplanationNode[] {
  const under = new Set([id])
  const found: ExplanationNode[] = []
  for (const node of [...nodes].reverse()) {
    if (!under.has(node.id)) continue
    found.push(node)
    for (const source of sourcesOf(node)) under.add(source)
  }
  return found.reverse()
}

/** The inputs and parameters that a node rests on. */
export function leavesUnder(explanation: Explanation, id: string): readonly Leaf[] {
  return nodesUnder(explanation, id).filter(isLeaf)
}
