// `npm run bench`: the library beside a plain bigint loop and beside its peers, over the same input in
// the same run. `-- --json` prints one JSON object on one line; `-- apportion` runs that topic only.
import { execFileSync } from 'node:child_process'

const TOPICS = [
  'formula',
  'apportion',
  'grants',
  'tables',
  'tallies',
  'publish',
  'growth',
  'imports',
]

/** What must be reached. A miss is said on stderr; without `--json` it makes the exit code 1. */
const CEILINGS = {
  'formula/342': { ratio: 2 },
  'apportion/342': { ratio: 1.6 },
  'apportion/11': { ratio: 2.5 },
  'grants-explained/342': { ratio: 3.5, toDecimalJs: 1 },
  'table/20x11': { ratio: 3.5 },
  'table/200x342': { ns: 100_000_000 },
  'joint-account/20x11': { ns: 1_000_000 },
  'tally/10M': { ratio: 3 },
  'growth/account-lines': { power: 1.3, bytesPower: 1.1 },
  'growth/account-members': { power: 1.3, bytesPower: 1.1 },
  'growth/table-rows': { power: 1.3, bytesPower: 1.1 },
  'growth/harmonise': { power: 1.3, bytesPower: 1.1 },
  'growth/tally': { power: 1.3 },
  'import/spuk-ido': { ms: 90 },
  'import/spuk-ido/money': { ms: 15 },
  'import/spuk-ido/apportion': { ms: 15 },
}

const parameters = process.argv.slice(2)
const json = parameters.includes('--json')
const asked = parameters.filter((word) => !word.startsWith('-'))
const unknown = asked.filter((topic) => !TOPICS.includes(topic))
if (unknown.length > 0)
  throw new Error(`no topic ${unknown.join(', ')}; there are ${TOPICS.join(', ')}`)

const outcomes = {}
const broken = []
for (const topic of asked.length > 0 ? asked : TOPICS) {
  const { contests } = await import(`./${topic}.mjs`)
  const parts = {}
  for (const name of Object.keys(contests)) {
    try {
      Object.assign(parts, measured(topic, name))
    } catch (error) {
      broken.push(`broken  ${name}: ${error.message}`)
    }
  }
  Object.assign(outcomes, parts)
  if (!json) console.table(parts)
}
const missed = []
for (const [name, ceilings] of Object.entries(CEILINGS)) {
  for (const [key, most] of Object.entries(ceilings)) {
    const value = outcomes[name]?.[key]
    if (value > most) missed.push(`missed  ${name}: ${key} ${value}, at most ${most}`)
  }
}
if (json) console.log(JSON.stringify(outcomes))
for (const line of [...broken, ...missed]) console.error(line)
process.exitCode = broken.length > 0 || (missed.length > 0 && !json) ? 1 : 0

/**
 * One contest, base and peers together, in a process of its own: its first call is the first, and what one
 * leaves in memory slows no other.
 */
function measured(topic, name) {
  const code = `const { contests } = await import('./${topic}.mjs'); console.log(JSON.stringify(contests['${name}']('${name}')))`
  const options = {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }
  const parameters = ['--input-type=module', '--eval', code]
  return JSON.parse(execFileSync(process.execPath, parameters, options))
}
