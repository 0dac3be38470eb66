import { describe, expect, test } from 'vitest'
import { euro, roundToEuro } from '../../src/core/money/index.js'
import { docExamples, fencedExamples } from './extract.js'
import { run } from './run.js'

const inComment = (...lines: string[]) => {
  const text = [
    '/**',
    ' * Says it.',
    ' *',
    ' * @example',
    ...lines.map((line) => ` * ${line}`),
    ' */',
  ]
  return docExamples({ path: 'a.ts', text: [...text, 'export const a = 1'].join('\n') })
}
const load = (specifier: string) =>
  specifier === 'spuk-ido' ? Promise.resolve({ euro, default: 7 }) : import(specifier)
const outcome = async (...lines: string[]) => {
  const [example] = inComment(...lines)
  if (!example) throw new Error('no example')
  return run(example, { scope: { euro, roundToEuro }, load }).then(
    () => 'passes',
    (error: unknown) => (error as Error).message,
  )
}

describe('an example passes', () => {
  test.each([
    ['a text', ["'a' + 'b' // => 'ab'"]],
    ['an object, in any order', ['({ b: [1], a: 2 }) // => { a: 2, b: [1] }']],
    ['an amount as its JSON', ["euro(1) // => '1.00'"]],
    ['an amount as an amount', ["euro(1).plus('0.50') // => euro('1.50')"]],
    ['amounts inside', ["({ a: [euro(1)] }) // => { a: ['1.00'] }"]],
    [
      'what the prompt shows',
      ["euro('1234.56') // => € 1.234,56", 'console.log(euro(1)) // => € 1,00'],
    ],
    ['a value on the next line', ["'a'", "// => 'a'"]],
    ['a value that goes on', ['[1, 2] // => [1,', '//   2]']],
    ['a constant', ['const a: number = 2 // => 2', 'a * 2 // => 4']],
    ['a statement in a block', ['if (true) { 1 // => 1', '}', 'if (true) 2 // => 2']],
    [
      'a caught error',
      ['try {', '  euro("x")', '} catch (error) {', '  error.issues.length // => 1', '}'],
    ],
    ['a throw', ["euro('12.345') // throws money/too-many-decimals"]],
    ['an await', ['await Promise.resolve(3) // => 3']],
    ['names used in the value', ['const a = 2', 'a + 1 // => a + 1']],
    [
      'an import',
      ["import seven, { euro as amount } from 'spuk-ido'", 'amount(seven).cents // => 700'],
    ],
    ['an import of everything', ["import * as spuk from 'spuk-ido'", 'spuk.default // => 7']],
    [
      'an import of a type',
      ["import type { Euro } from 'spuk-ido'", 'const a: Euro = euro(1) // => euro(1)'],
    ],
    ['one inside another', ['[1].map((a) => {', '  a // => 1', '  return a + 1', '}) // => [2]']],
    ['a fence', ['```ts', '1 // => 1', '```']],
    ['a slash in a text', ['`// => ${1}` // => `// => 1`', "'// => 2' // => '// => 2'"]],
    ['an @ in a text', ["'a @b' // => 'a @b'"]],
    ['a big whole number', ['2n ** 64n // => 18446744073709551616n']],
  ])('%s', async (_, lines) => {
    expect(await outcome(...lines)).toBe('passes')
  })
})

describe('an example fails', () => {
  test.each([
    [
      'another value',
      ['1 // => 1', '1 + 1 // => 3'],
      'a.ts:6 gives\n  2\nbut the comment says\n  3',
    ],
    ['another amount', ["euro(1) // => '1.01'"], 'a.ts:5 gives'],
    [
      'another text',
      ['euro(1) // => € 1,01'],
      'a.ts:5 gives\n  € 1,00\nbut the comment says\n  € 1,01',
    ],
    ['a missing key', ['({ a: 1 }) // => { a: 1, b: 2 }'], 'a.ts:5 gives'],
    ['the last of two numbers', ['50 // => 1,50'], 'a.ts:5 gives'],
    ['an assertion not reached', ['1 // => 1', 'if (false) 2 // => 2'], 'a.ts:6 was never reached'],
    ['no assertion', ['euro(1)'], 'a.ts:4 this example asserts nothing'],
    [
      'an assertion about nothing',
      ['if (true) {', '} // => 1'],
      'a.ts:6 this comment belongs to no',
    ],
    ['two about one', ['1 // => 1', '// => 1'], 'a.ts:6 this comment belongs to no'],
    [
      'a throw that stays away',
      ['euro(1) // throws money/not-an-amount'],
      'should throw money/not',
    ],
    [
      'another throw',
      ["euro('x') // throws money/imprecise-number"],
      'throws money/not-an-amount rather',
    ],
    [
      'an error',
      ['1 // => 1', 'nothing.at.all()'],
      'a.ts:4 stopped (after line 5): ReferenceError',
    ],
    ['no code', ['1 // => 1', 'const = 2'], 'a.ts:6 '],
  ])('%s', async (_, lines, message) => {
    expect(await outcome(...lines)).toContain(message)
  })
})

describe('examples are found', () => {
  const found = (text: string) =>
    docExamples({ path: 'a.ts', text }).map(({ line, of, code }) => ({
      line,
      of,
      code: code.trim(),
    }))

  test('on one line, in members, several in one comment, and named', () => {
    const text = `/** @example one() // => 1 */
export function one() {}
export class Two {
  /**
   * @example
   * two() // => 2
   * @returns nothing
   * @example
   *
   * three() // => 3
   */
  two() {}
}`
    expect(found(text)).toEqual([
      { line: 1, of: 'one', code: 'one() // => 1' },
      { line: 5, of: 'Two', code: 'two() // => 2' },
      { line: 8, of: 'Two', code: 'three() // => 3' },
    ])
  })

  test('the text beside a fence is no code', () => {
    const text = '/**\n * @example Two amounts\n * ```ts\n * two()\n * ```\n * More.\n */\nlet a'
    expect(found(text)).toEqual([{ line: 2, of: 'a', code: 'two()' }])
  })

  test('one that belongs to nothing is not passed over', () => {
    const text = 'f(1 /**\n * @example\n * a() // => 1\n */)'
    expect(() => found(text)).toThrow('a.ts: 1 @example written, 0 understood')
  })

  test('fenced blocks in documents: marked ones, those that assert, and those that go on', () => {
    const text = [
      '# Title',
      '```ts',
      'shown only',
      '```',
      '```ts run',
      'const a = 1',
      '```',
      '- item',
      '  ```js continued',
      '  a // => 1',
      '  ```',
      '```sh',
      'npm test // => 1',
      '```',
    ].join('\n')
    const blocks = fencedExamples({ path: 'a.md', text })
    expect(blocks.map(({ line }) => line)).toEqual([6, 10])
    expect(blocks[1]?.code.split('\n').slice(5)).toEqual(['const a = 1', '', '', '', 'a // => 1'])
  })
})
