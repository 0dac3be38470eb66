import type ts from 'typescript'

/** The type of a fact as `details` has it, written without names: amounts are texts there. */
export function typeText(type: ts.Type, checker: ts.TypeChecker): string {
  if (type.isUnion()) {
    const parts = type.types.map((part) => typeText(part, checker))
    return inOrder(parts).join(' | ')
  }
  if (type.isStringLiteral()) return `'${type.value}'`
  if (type.isNumberLiteral()) return String(type.value)
  if (type.getProperty('cents')) return 'string'
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference)
    if (element === undefined) throw new Error('a list of nothing')
    const text = typeText(element, checker)
    return `readonly ${text.includes(' | ') ? `(${text})` : text}[]`
  }
  const text = checker.typeToString(type)
  if (['string', 'number', 'boolean', 'true', 'false', 'null', 'undefined'].includes(text)) {
    return text
  }
  throw new Error(`${text} is no fact of an issue`)
}

/** `false | true` is a boolean; the compiler's own order depends on what it saw first. */
function inOrder(parts: readonly string[]): string[] {
  const all = new Set(parts)
  if (all.has('true') && all.has('false')) {
    all.delete('true')
    all.delete('false')
    all.add('boolean')
  }
  all.delete('undefined')
  const rank = (text: string) => (text === 'null' ? '~' : text)
  return [...all].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}
