import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../architecture/source.js'
import { bundlePrompt } from './prompt.js'

const { bin, remove } = bundlePrompt()
afterAll(remove)

/** What the prompt makes of lines from a pipe. */
function piped(input: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...options], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const good = (stdout: string) => ({ status: 0, stdout, stderr: '' })

describe('the prompt, from a pipe', () => {
  it('prints values only', () => {
    const { status, stdout, stderr } = piped("grantFor('Utrecht', 2023)")
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Utrecht \(GM0344\), 2023: € [\d.,]+\n/)
    expect(piped('')).toEqual(good(''))
  })

  it('keeps declarations and the last value from line to line', () => {
    expect(piped('const a = euro(2)\nlet b = a.plus(1)\nb\n_.plus(a)\n')).toEqual(
      good('€ 3,00\n€ 5,00\n'),
    )
  })

  it('takes statements of several lines, chains of calls too', () => {
    const program = `function twice(x) {
  return x * 2
}
twice(
  21,
)
;[3, 1]
  .map(twice)
  .reduce((a, b) => a + b)
true
  ? 'yes'
  : 'no'
/* a
   comment */
`
    expect(piped(program)).toEqual(good("42\n8\n'yes'\n"))
  })

  it('waits at top level', () => {
    const wait = 'const late = await new Promise((r) => setTimeout(r, 20, 1))'
    expect(piped(`await Promise.resolve(1)\n${wait}\nlate + 1`)).toEqual(good('1\n2\n'))
  })

  it('passes a file through byte for byte', () => {
    expect(piped("toCsv([municipality('Utrecht')])").stdout).toMatch(/^\ufeff[^\n]+\r\n[^\n]+\r\n$/)
  })

  it('says what is wrong, goes on, and ends with 1', () => {
    const program =
      "grantFor('Utrect', 2023)\nnope\n1 +* 2\nawait Promise.reject(new Error('x'))\n7"
    const { status, stdout, stderr } = piped(program)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '7\n' })
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^fout: .*“Utrect”.*GM0344/),
      'ReferenceError: nope is not defined',
      "SyntaxError: Unexpected token '*'",
      'Error: x',
      '',
    ])
  })

  it('reports what was left unfinished, or rejected without anyone waiting', () => {
    expect(piped('euro(1)\n.help\neuro(2)\n')).toEqual({
      status: 1,
      stdout: '€ 1,00\n€ 2,00\n',
      stderr: 'Error: .help werkt alleen waar u typt; spuk-ido --help geeft hulp.\n',
    })
    expect(piped('if (true) {\n')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'SyntaxError: Unexpected end of input\n',
    })
    expect(piped("void Promise.reject(new Error('lost'))")).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Error: lost\n',
    })
  })

  it('speaks English when asked', () => {
    expect(piped('euro(1234)', '--en')).toEqual(good('€1,234.00\n'))
    const calls = [
      'explain(_)',
      "explain(_, { format: 'markdown' })",
      'toMarkdown(_)',
      "toCsv(_, { dialect: 'rfc4180' })",
      'toHtml(_)',
      'Object.keys(toRows(_)).length',
      "toMarkdown(_, { locale: 'nl' })",
    ]
    const written = (call: string, ...args: readonly string[]) =>
      piped(`_ = grantFor('Utrecht', 2023); void 0\n${call}`, ...args).stdout
    for (const call of calls.slice(0, -1)) {
      const english = call.replace('_)', "_, { locale: 'en' })").replace('{', "{ locale: 'en',")
      expect(written(call, '--en')).toBe(written(english))
    }
    expect(written('explain(_)', '--en')).toMatch(/^Specific grant IDO 2023, Utrecht/)
    expect(written('explain(_)')).toMatch(/^Specifieke uitkering IDO 2023, Utrecht/)
    expect(written("toMarkdown(_, { locale: 'nl' })", '--en')).toMatch(/^# Specifieke/)
    expect(piped('[1].map(explain)', '--en').stderr).toMatch(/^error: Options are expected/)
  })

  it.skipIf(process.platform === 'win32')('ends quietly when the reader has seen enough', () => {
    const command = `yes 'grantsFor(2023)' | head -200 | "${process.execPath}" "${bin}" | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^code .+\n$/)
  })
})

describe('its options', () => {
  it('give the version and help', () => {
    const described: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const { version } = described as { version: string }
    expect(piped('', '--version')).toEqual(good(`${version}\n`))
    expect(piped('', '--help').stdout).toMatch(/^Gebruik: spuk-ido /)
    expect(piped('', '-h', '--en').stdout).toMatch(/^Usage: spuk-ido /)
  })

  it('are refused when unknown', () => {
    const { status, stdout, stderr } = piped('1', '--nope')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Onbekende optie: --nope\n/)
  })
})
