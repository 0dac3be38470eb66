import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Grant } from '../../src/index.js'
import { root } from '../architecture/source.js'
import { bundlePrompt } from './prompt.js'

const { bin, place, remove } = bundlePrompt()
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
      expect.stringMatching(/^regel 1: fout: .*“Utrect”.*GM0344/),
      'regel 2: ReferenceError: nope is not defined',
      "regel 3: SyntaxError: Unexpected token '*'",
      'regel 4: Error: x',
      '',
    ])
  })

  it('reports what was left unfinished, or rejected without anyone waiting', () => {
    expect(piped('euro(1)\n.help\neuro(2)\n')).toEqual({
      status: 1,
      stdout: '€ 1,00\n€ 2,00\n',
      stderr: 'regel 2: Error: .help werkt alleen waar u typt; spuk-ido --help geeft hulp.\n',
    })
    expect(piped('if (true) {\n')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'regel 1: SyntaxError: Unexpected end of input\n',
    })
    expect(piped("void Promise.reject(new Error('lost'))")).toEqual({
      status: 1,
      stdout: '',
      stderr: 'regel 1: Error: lost\n',
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
    expect(piped('[1].map(explain)', '--en').stderr).toMatch(/^line 1: error: Options are expected/)
  })

  it.skipIf(process.platform === 'win32')('ends quietly when the reader has seen enough', () => {
    const command = `yes 'grantsFor(2023)' | head -200 | "${process.execPath}" "${bin}" | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Code .+\n$/)
  })
})

describe('a broken line', () => {
  it('does not swallow the next', () => {
    expect(piped('apportion(1, { a: 1 }\neuro(2)\neuro(3\n)\neuro(4')).toEqual({
      status: 1,
      stdout: '€ 2,00\n€ 3,00\n',
      stderr:
        'regel 1: SyntaxError: missing ) after argument list\n' +
        'regel 5: SyntaxError: missing ) after argument list\n',
    })
  })

  it('runs nothing twice when an error comes from the data', () => {
    const { stdout, stderr } = piped('n = 0\nJSON.parse(\n`${++n}x`\n)\nn')
    expect(stdout).toBe('0\n1\n')
    expect(stderr).toMatch(/^regel 2: SyntaxError: [^\n]+\n$/)
  })
})

describe('what is often typed otherwise than meant', () => {
  it.each([
    ['grantfor(1)', 'Bedoelde u grantFor?'],
    ['grantFor(Utrecht, 2023)', "Zet een naam tussen aanhalingstekens: 'Utrecht'."],
    ['grantFor(Den Haag, 2023)', "Zet een naam tussen aanhalingstekens: 'Den Haag'."],
    ['grantFor(‘Zeist’, 2023)', "Gebruik rechte aanhalingstekens: 'Utrecht'."],
    ['euro(€ 5)', "Laat het euroteken weg, of schrijf parseEuro('€ 1.234,56')."],
    ['euro(336.000,00)', 'Bedoelde u 336000.00?'],
    ['euro(95.000)', 'Bedoelde u 95000?'],
  ])('%s', (typed, hint) => {
    expect(piped(typed).stderr).toContain(hint)
  })

  it('is said in English too, and not of what stands between quotes', () => {
    expect(piped('euro(95.000)', '--en').stderr).toBe(
      'line 1: warning: 95.000 is not read as thousands here. Did you mean 95000?\n',
    )
    expect(piped("'95.000'\n1.25\n10.0001 // 95.000")).toEqual(good("'95.000'\n1.25\n10.0001\n"))
  })
})

describe('help', () => {
  it('lists everything by job, finds by a word, and has the whole example of a function', () => {
    const { stdout } = piped('help')
    expect(stdout).toMatch(
      /^Uitkering van het Rijk\n {2}grantFor\('Utrecht', 2023\) +De uitkering /,
    )
    expect(piped('help()').stdout).toBe(stdout)
    expect(piped("help('verdelen')").stdout).toMatch(/^Verdelen\n {2}apportion\(/)
    expect(piped('help(explain)').stdout).toMatch(/^explain\(result, options\?\)\n {2}Hoe een/)
    expect(piped("help('grantfr')").stdout).toContain('Bedoelde u help(grantFor)?')
    expect(piped('help(apportion)', '--en').stdout).toMatch(/\n {2}Splits a total over parties/)
  })

  it.each(['quit', 'exit', 'exit()'])('%s ends', (typed) => {
    expect(piped(`1\n${typed}\n2`)).toEqual(good('1\n'))
  })
})

describe('files and cells', () => {
  it('keeps a result in a file and reads it back', () => {
    const file = join(place, 'a.json')
    expect(piped(`save([1, 2], '${file}')\nopen('${file}')[1]`)).toEqual(
      good(`Bewaard: ${file}\n2\n`),
    )
    const csv = join(place, 'a.csv')
    expect(piped(`save(municipalities({ on: '2023-01-01' }), '${csv}')`)).toEqual(
      good(`Bewaard: ${csv}\n`),
    )
    expect(readFileSync(csv, 'utf8')).toMatch(/^\ufeffCode;Gemeente;Provincie/)
    expect(piped("save(1, 'x.pdf')").stderr).toMatch(/kies \.csv, \.md, .*\.docx$/m)
  })

  it('reads pasted cells as rows by their headings', () => {
    const { stdout } = piped(
      "rijen = paste()\ngemeente\tbedrag\n's-Gravenhage\t1.000,00\n\nrijen[0].bedrag\neuro(1)",
    )
    expect(stdout.split('\n').slice(-3)).toEqual(["'1.000,00'", '€ 1,00', ''])
  })
})

describe('its commands', () => {
  const run = (...args: readonly string[]) => piped('', ...args)

  it('give a grant, for people and for scripts', () => {
    expect(run('grant', 'Utrecht', '2023').stdout).toMatch(
      /^Utrecht \(GM0344\), 2023: € 336\.001,24\n/,
    )
    const { amount } = JSON.parse(run('grant', 'utrecht', '2023', '--json').stdout) as Grant
    expect(amount).toBe('336001.24')
  })

  it('end with 1 and all issues when the input is refused, with 2 when asked in a wrong way', () => {
    const { status, stdout, stderr } = run('grant', 'Utrect', 'x', '--json')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    const { issues } = JSON.parse(stderr) as { issues: { path: unknown }[] }
    expect(issues.map(({ path }) => path)).toEqual([['year'], ['municipality']])
    expect(run('grant', 'Utrecht')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Verwacht: <gemeente> <jaar>\n',
    })
    expect(run('grnt').status).toBe(2)
    expect(run('account', join(place, 'none.json')).status).toBe(1)
  })

  it('give an account and an agenda from a file', () => {
    const file = join(place, 'input.json')
    const member = { municipality: 'Zeist', granted: '56000' }
    const line = { id: 'staff', amount: '60000.01', purpose: 'library' }
    const library = { name: 'Bibliotheek Voorbeeld' }
    writeFileSync(
      file,
      JSON.stringify({ library, year: 2023, status: 'final', members: [member], lines: [line] }),
    )
    expect(run('account', file).stdout).toMatch(
      /^# Gezamenlijke rekening 2023 van Bibliotheek Voorbeeld\n/,
    )
    const agreement = {
      id: 'Z-1',
      municipality: { code: 'Utrecht', contacts: [] },
      library: { name: 'De Bibliotheek', contacts: [] },
      form: 'award-decision',
      period: { from: '2024-01-01', to: '2024-12-31' },
      amount: 90000,
      reportDue: '2025-04-01',
      purposes: [{ purpose: 'library', amount: 90000 }],
      legalBasis: { ground: 'regulation' },
      yearsRunning: 1,
    }
    writeFileSync(file, JSON.stringify([agreement]))
    const { stdout } = run('agenda', file, '--today', '2024-03-01')
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(stdout).toContain('DTSTAMP:20240301')
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
