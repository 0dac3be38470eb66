// How long the first import of a sub-path takes, in a fresh process. Needs a build.
import { execFileSync } from 'node:child_process'
import { root } from './entries.mjs'

const ROUNDS = 11

const measured = (specifier) => `
const before = process.cpuUsage()
const start = performance.now()
await import('${specifier}')
const ms = performance.now() - start
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ ms, cpu: (user + system) / 1000 }))`

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/**
 * Medians over some rounds, which go round all sub-paths so that a busy moment hits all alike:
 * `ms` by the clock, and `cpu`, the ms this process computed, which a busy machine does not stretch.
 *
 * @returns {{ subPath: string, specifier: string, ms: number, cpu: number }[]}
 */
export function importTimes(entries, rounds = ROUNDS) {
  const times = entries.map(({ subPath }) => ({
    subPath,
    specifier: `spuk-ido${subPath.slice(1)}`,
    all: [],
  }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { specifier, all } of times) {
      const parameters = ['--input-type=module', '--eval', measured(specifier)]
      all.push(JSON.parse(execFileSync(process.execPath, parameters, { cwd: root })))
    }
  }
  return times.map(({ subPath, specifier, all }) => ({
    subPath,
    specifier,
    ms: median(all.map(({ ms }) => ms)),
    cpu: median(all.map(({ cpu }) => cpu)),
  }))
}
