// Puts the figures that `npm run size` and `npm run bench` print into README.md and README.nl.md, between
// the comments `<!-- figures -->` and `<!-- /figures -->`:
//   npm run --silent build:quick && node test/doctest/figures.mjs [--size]
// With --size the bench, which takes minutes and wants a quiet machine, is left out.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The sub-paths that are shown; the commands print them all. */
const SHOWN = [
  '.',
  './money',
  './apportion',
  './calendar',
  './grant',
  './accountability',
  './report',
]

/** What is shown of the bench: its name there, and in words. */
const MEASURED = {
  'formula/342': { en: 'formula, 342 municipalities', nl: 'formule, 342 gemeenten' },
  'apportion/342': { en: 'apportion over 342', nl: 'verdelen over 342' },
  'apportion/11': { en: 'apportion over 11', nl: 'verdelen over 11' },
  'grants-explained/342': { en: '342 grants, explained', nl: '342 uitkeringen met uitleg' },
  'table/20x11': { en: 'table of 20 × 11', nl: 'tabel van 20 × 11' },
  'joint-account/20x11': { en: 'joint account of 20 × 11', nl: 'rekening van 20 × 11' },
}
const WORDS = {
  en: {
    size: ['Sub-path', 'Own code, kB zipped', 'With what it holds', 'Holds'],
    speed: ['Measured', 'Time', 'Against a plain loop'],
    on: 'Measured on',
  },
  nl: {
    size: ['Onderdeel', 'Eigen code, kB gezipt', 'Met wat het bevat', 'Bevat'],
    speed: ['Gemeten', 'Tijd', 'Naast een kale lus'],
    on: 'Gemeten op',
  },
}

const sizes = Array.from(
  // Its exit code says whether ceilings are kept, which is not asked here.
  spawnSync(process.execPath, ['test/packaging/size.mjs'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.matchAll(/'(\.[^']*)' +│ +'([\d.]+)' .*│ +'([\d.]+)' +│ +'([^']*)'/g),
  ([, path, own, all, holds]) => ({ path, row: [`\`spuk-ido${path.slice(1)}\``, own, all, holds] }),
)
  .filter(({ path }) => SHOWN.includes(path))
  .map(({ row }) => row)
assert.equal(sizes.length, SHOWN.length, 'npm run size printed another table')
const bench = process.argv.includes('--size')
  ? {}
  : JSON.parse(execFileSync(process.execPath, ['test/bench/index.mjs', '--json'], { cwd: root }))

for (const [file, locale] of [
  ['README.md', 'en'],
  ['README.nl.md', 'nl'],
]) {
  const words = WORDS[locale]
  const speeds = Object.entries(MEASURED).flatMap(([name, text]) =>
    bench[name] ? [[text[locale], time(bench[name].ns), `× ${bench[name].ratio}`]] : [],
  )
  const inWords = (rows) =>
    locale === 'nl'
      ? rows.map((row) => row.map((cell) => cell.replace(/(\d)\.(\d)/, '$1,$2')))
      : rows
  const block = [
    table(words.size, inWords(sizes)),
    ...(speeds.length > 0
      ? [table(words.speed, inWords(speeds)), `${words.on} ${machine()}.`]
      : []),
  ].join('\n\n')
  const text = readFileSync(root + file, 'utf8')
  const [before, rest] = text.split('<!-- figures -->')
  const after = rest?.split('<!-- /figures -->')[1]
  assert(after, `${file} has no place for figures`)
  const whole = `${before}<!-- figures -->\n\n${block}\n\n<!-- /figures -->${after}`
  const config = await resolveConfig(root + file)
  writeFileSync(root + file, await format(whole, { ...config, parser: 'markdown' }))
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function time(ns) {
  const [unit, size] = ns < 1e6 ? ['µs', 1e3] : ['ms', 1e6]
  return `${Number((ns / size).toPrecision(3))} ${unit}`
}

function machine() {
  return `Node ${process.version}, ${platform()} ${arch()}, ${cpus()[0]?.model ?? '?'}`
}
