import { describe, expect, test } from 'vitest'
import {
  cycles,
  impurities,
  tooLong,
  wrongArrows,
  wrongDoors,
  wrongPackages,
} from './architecture/rules.js'
import { readSources } from './architecture/source.js'
import type { Source } from './architecture/source.js'

type Rule = (sources: readonly Source[]) => string[]

const sources = readSources()
const from = (path: string, text: string): Source[] => [{ path, text }]
const importing = (path: string, ...specifiers: string[]): Source[] =>
  from(path, specifiers.map((specifier) => `import { x } from '${specifier}'`).join('\n'))

/** The rule holds for src, breaks on every bad example and lets every good one pass. */
function rule(
  name: string,
  check: Rule,
  { good, bad }: Readonly<Record<'good' | 'bad', Readonly<Record<string, readonly Source[]>>>>,
): void {
  describe(name, () => {
    test('holds for src', () => {
      expect(check(sources)).toEqual([])
    })
    test.each(Object.entries(bad))('is broken by %s', (_, example) => {
      expect(check(example)).toHaveLength(1)
    })
    test.each(Object.entries(good))('is kept by %s', (_, example) => {
      expect(check(example)).toEqual([])
    })
  })
}

test('there are sources to look at', () => {
  expect(sources.map(({ path }) => path)).toContain('src/core/money/index.ts')
})

rule('arrows run one way', wrongArrows, {
  good: {
    'grant on regulation': importing('src/grant/settle.ts', '../regulation/index.js'),
    'money on the model of explanations': importing(
      'src/core/money/round.ts',
      '../explain/model.js',
    ),
    'the testing room on the face': importing('src/testing/index.ts', '../index.js'),
    'a file in a folder of its own room': importing('src/report/documents/grant.ts', '../cell.js'),
    'a comment that mentions an import': from(
      'src/grant/a.ts',
      "// import { x } from '../report/index.js'",
    ),
  },
  bad: {
    'municipality on grant': importing('src/municipality/find.ts', '../grant/index.js'),
    'core on a domain room': importing('src/core/money/euro.ts', '../../grant/index.js'),
    'a sibling on its sibling': importing('src/roles/assess.ts', '../funding/index.js'),
    'money on calendar': importing('src/core/money/euro.ts', '../calendar/index.js'),
    'apportion on law': importing('src/core/apportion/parts.ts', '../law/index.js'),
    'money on a reader of explanations': importing('src/core/money/a.ts', '../explain/text.js'),
    'the model on its reader': importing('src/core/explain/model.ts', './text.js'),
    'the face on office files': importing('src/index.ts', './office/index.js'),
    'the face on the schemas': importing('src/index.ts', './schemas/index.js'),
    'a room on the face': importing('src/report/rows.ts', '../index.js'),
    'a type only': from(
      'src/regulation/model.ts',
      "import type { Grant } from '../grant/index.js'",
    ),
    'a re-export': from('src/regulation/index.ts', "export * from '../grant/index.js'"),
    'a dynamic import': from('src/regulation/a.ts', "await import('../grant/index.js')"),
    'an import in a type': from('src/regulation/a.ts', "type G = import('../grant/index.js').G"),
    'a require': from('src/regulation/a.ts', "require('../grant/index.js')"),
    'a room nobody knows': from('src/attic/index.ts', ''),
    'an import of a room nobody knows': importing('src/grant/a.ts', '../attic/index.js'),
  },
})

rule('a room is entered by its index', wrongDoors, {
  good: {
    'an index': importing('src/grant/settle.ts', '../core/money/index.js'),
    'the model of explanations': importing('src/grant/nodes.ts', '../core/explain/model.js'),
    'what a room shows to users, from the face': importing(
      'src/index.ts',
      './core/money/public.js',
    ),
    'the same, from another such file': importing(
      'src/core/money/public.ts',
      '../result/public.js',
    ),
    'a definition that is gathered': importing('src/schemas/funding.ts', '../funding/input.js'),
    'words that are gathered': importing('src/schemas/funding.ts', '../funding/input-words.js'),
    'a definition on another': importing('src/agreement/input.ts', '../requirements/input.js'),
    'a definition in the test kit': importing('src/testing/a.ts', '../requirements/input.js'),
    'the face, from the prompt': importing('src/bin/index.ts', '../index.js', 'node:repl'),
  },
  bad: {
    'a file past the index': importing('src/grant/settle.ts', '../core/money/euro.js'),
    'a folder past the index': importing('src/grant/a.ts', '../municipality/register/names.js'),
    'a file past the index, from the face': importing('src/index.ts', './grant/settle.js'),
    'what a room shows to users, from a room': importing(
      'src/grant/settle.ts',
      '../core/money/public.js',
    ),
    'a definition past the index': importing('src/report/rows.ts', '../agreement/input.js'),
    'words in the test kit': importing('src/testing/a.ts', '../agreement/input-words.js'),
    'a schema from another room': importing('src/report/rows.ts', '../agreement/schema.js'),
    'a room, from the prompt': importing('src/bin/index.ts', '../report/index.js'),
  },
})

rule('no circles', cycles, {
  good: {
    'a diamond': [
      ...importing('src/grant/a.ts', './b.js', './c.js'),
      ...importing('src/grant/b.ts', './d.js'),
      ...importing('src/grant/c.ts', './d.js'),
      ...from('src/grant/d.ts', ''),
    ],
  },
  bad: {
    'a file on itself': importing('src/grant/a.ts', './a.js'),
    'three files in a ring': [
      ...importing('src/grant/a.ts', './b.js'),
      ...importing('src/grant/b.ts', './c.js'),
      ...from('src/grant/c.ts', "import type { x } from './a.js'"),
    ],
  },
})

rule('no file above 300 lines', tooLong, {
  good: {
    '300 lines': from('src/grant/a.ts', 'x\n'.repeat(300)),
    'figures of the register': from('src/municipality/register/names.ts', 'x\n'.repeat(301)),
  },
  bad: { '301 lines': from('src/grant/a.ts', 'x\n'.repeat(301)) },
})

rule('packages', wrongPackages, {
  good: {
    'decimal.js': from('src/core/money/a.ts', "import Default from 'decimal.js'"),
    'a sub-path of date-fns': importing('src/core/calendar/a.ts', 'date-fns/addMonths'),
    'a sub-path of @date-fns/utc': importing('src/core/calendar/a.ts', '@date-fns/utc/date/mini'),
    'zod in a definition': from('src/agreement/input.ts', "import * as z from 'zod/mini'"),
    'zod in the schemas': from('src/schemas/json.ts', "import * as z from 'zod/mini'"),
    'zod in what schemas are made of': from(
      'src/core/schema/fields.ts',
      "import { util } from 'zod/v4/core'",
    ),
    'Node, in the prompt': importing('src/bin/index.ts', 'node:repl'),
    'fast-check in the test kit': importing('src/testing/arbitraries.ts', 'fast-check'),
    'office files, where they are loaded': importing('src/office/peers.ts', 'docx'),
  },
  bad: {
    'zod beside arithmetic': from('src/grant/settle.ts', "import * as z from 'zod/mini'"),
    'zod by name': from('src/grant/input.ts', "import { z } from 'zod/mini'"),
    'the whole of zod': from('src/grant/input.ts', "import * as z from 'zod'"),
    'zod under another name': from('src/grant/input.ts', "import * as zod from 'zod/mini'"),
    'the barrel of date-fns': importing('src/core/calendar/a.ts', 'date-fns'),
    'the barrel of @date-fns/utc': importing('src/core/calendar/a.ts', '@date-fns/utc'),
    'the locales of date-fns': importing('src/core/calendar/a.ts', 'date-fns/locale'),
    Node: importing('src/grant/a.ts', 'node:fs'),
    'fast-check elsewhere': importing('src/grant/a.ts', 'fast-check'),
    'office files elsewhere': importing('src/office/to-word.ts', 'docx'),
    'another package': importing('src/grant/a.ts', 'lodash'),
    'itself by name': importing('src/grant/a.ts', 'spuk-ido'),
    'no extension': importing('src/grant/a.ts', './b'),
  },
})

rule('no clock, chance, locale or float', impurities, {
  good: {
    'a date from its parts': from('src/a.ts', 'new Date(Date.UTC(2023, 0, 1))'),
    'toFixed of a decimal': from('src/core/money/a.ts', 'amount.toFixed(2)'),
    'words in texts and comments': from('src/a.ts', "/* Date.now() */ const a = 'Math.random()'"),
    'a key of that name': from('src/a.ts', 'const a = { process: 1 }; a.process; b.performance()'),
    'a type with such a key': from('src/a.ts', 'interface A { process: string; console?: 1 }'),
    'the prompt': from('src/bin/index.ts', 'console.log(process.argv, Date.now())'),
  },
  bad: Object.fromEntries(
    [
      'new Date()',
      'new Date',
      'Date()',
      'Date.now()',
      'const now = Date.now',
      'Math.random()',
      'process.env',
      'const { env } = process',
      'parseFloat("1")',
      'Number.parseFloat("1")',
      '(1).toFixed(2)',
      'Math.round(1.5)',
      'new Intl.NumberFormat()',
      'let f: Intl.NumberFormat',
      '(1).toLocaleString()',
      'a.toLocaleDateString("nl")',
      'a.localeCompare(b)',
      'performance.now()',
      'crypto.randomUUID()',
      'console.log(1)',
    ].map((text) => [text, from('src/grant/a.ts', text)]),
  ),
})
