// `npm run test:mutation [room or file …]`: changes the code of each room (`core/money`) or of one file
// (`core/money/ratio.ts`) in small ways and counts the changes that the room's tests notice.
// Fails below 90 %, and if a survivor has no reason in docs/mutation-survivors.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { survivorsOf, withReason } from './survivors.mjs'

const LEAST = 90
const CORE = readdirSync('test/core').map((name) => `core/${name}`)
const ROOMS = [...CORE, 'grant', 'accountability', 'agreement']
/** Texts, and files that only pass names on. */
const LEFT_OUT = '{issues,*-issues,index,public}.ts'

process.env.TZ = 'UTC'
process.env.RUNS_FACTOR = '0.01'

const rooms = process.argv.length > 2 ? process.argv.slice(2) : ROOMS
const listed = withReason(readFileSync('docs/mutation-survivors.md', 'utf8'))
const table = []

for (const room of rooms) {
  const report = await mutated(room)
  const mutants = Object.values(report.files).flatMap(({ mutants }) => mutants)
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const survivors = survivorsOf(report)
  const unlisted = survivors.filter((survivor) => !listed.has(survivor))
  const stale = [...listed].filter((it) => it.startsWith(`src/${room}`) && !survivors.includes(it))
  const all = noticed + survivors.length
  const score = (100 * noticed) / all
  if (score < LEAST || unlisted.length > 0) process.exitCode = 1
  table.push({
    room,
    mutants: all,
    survived: survivors.length,
    'without a reason': unlisted.length,
    score: `${score.toFixed(1)} %`,
  })
  show(`${room}: survivors without a reason in docs/mutation-survivors.md`, unlisted)
  show(`${room}: listed there, but gone`, stale)
}
console.table(table)

async function mutated(room) {
  const fileName = `out/mutation/${room.replaceAll('/', '-')}.json`
  const isFile = room.endsWith('.ts')
  process.env.MUTATION_TESTS = testsOf(isFile ? dirname(room) : room)
  await new Stryker({
    mutate: isFile ? [`src/${room}`] : [`src/${room}/**/*.ts`, `!src/${room}/**/${LEFT_OUT}`],
    // Texts are not arithmetic: see docs/decisions/0034-mutation-without-texts.md.
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'bundle',
    plugins: [import.meta.resolve('./runner.mjs')],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 10_000,
    ignorePatterns: ['docs', 'dist', 'out', 'coverage', '.ci'],
    tempDirName: 'out/mutation/sandbox',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName },
    warnings: { slow: false },
    logLevel: 'warn',
    allowConsoleColors: false,
  }).runMutationTest()
  return JSON.parse(readFileSync(fileName, 'utf8'))
}

/** A folder inside a room has no tests of its own: they stand with those of the room. */
function testsOf(folder) {
  return existsSync(`test/${folder}`) ? `test/${folder}` : testsOf(dirname(folder))
}

function show(title, lines) {
  if (lines.length > 0) console.log(`${title}:\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
}
