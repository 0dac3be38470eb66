// A test runner for Stryker: bundles the tests of a room once and runs them in its own process.
// Starting vitest for every mutant took 0.7 s; this takes some hundredths.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { build, stop } from 'esbuild'
import * as suite from './suite.mjs'

const { tests } = suite
const SUITE = resolve('test/mutation/suite.mjs')
const require = createRequire(import.meta.url)

class BundleRunner {
  #script
  #duration = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    require('fast-check').configureGlobal({ seed: 20260101, numRuns: 20, endOnFailure: true })
    const files = testFiles(process.env.MUTATION_TESTS)
    const { outputFiles } = await build({
      stdin: {
        contents: files.map((file) => `import './${file}'`).join('\n'),
        resolveDir: process.cwd(),
      },
      write: false,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      ignoreAnnotations: true,
      external: [SUITE],
      alias: { vitest: SUITE },
    })
    await stop()
    this.#script = new Script(`((require) => {${outputFiles[0].text}\n})`)
  }

  async dryRun() {
    const state = stryker()
    Object.assign(state, { activeMutant: undefined, mutantCoverage: undefined })
    const results = []
    const size = this.#load().length
    for (let i = 0; i < size; i++) {
      // Anew for each test: what one of them builds on first use, each counts as covered by itself.
      const { id, run } = this.#load()[i]
      state.currentTestId = id
      results.push(await this.#resultOf(id, run))
      state.currentTestId = undefined
    }
    const mutantCoverage = state.mutantCoverage
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage }
  }

  /** Loads all modules anew with the mutant, so that none leaves anything to the next. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const state = stryker()
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const wanted = testFilter && new Set(testFilter)
    const results = []
    try {
      for (const { id, run } of this.#cheapestFirst(this.#load())) {
        if (wanted && !wanted.has(id)) continue
        const result = await this.#resultOf(id, run)
        results.push(result)
        if (result.status === TestStatus.Failed) break
      }
    } catch (error) {
      results.push(failed('loading', error))
    }
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
    )
  }

  #load() {
    tests.length = 0
    this.#script.runInThisContext()((name) => (name === SUITE ? suite : require(name)))
    return tests.filter(({ id }) => !SLOW.test(id))
  }

  #cheapestFirst(list) {
    return list.toSorted(
      (a, b) => (this.#duration.get(a.id) ?? 0) - (this.#duration.get(b.id) ?? 0),
    )
  }

  async #resultOf(id, run) {
    const start = performance.now()
    const outcome = await run().then(
      () => ({ id, name: id, status: TestStatus.Success }),
      (error) => failed(id, error),
    )
    const timeSpentMs = performance.now() - start
    this.#duration.set(id, timeSpentMs)
    return { ...outcome, timeSpentMs }
  }
}

function stryker() {
  return (globalThis.__stryker__ ??= {})
}

function failed(id, error) {
  const failureMessage = String(error?.message ?? error).slice(0, 300)
  return { id, name: id, status: TestStatus.Failed, timeSpentMs: 0, failureMessage }
}

/** Of the heavy tests these count: no others compare whole apportionments with what must hold for them. */
const ORACLES = ['apportion', 'limits', 'spread', 'table'].map(
  (name) => `test/core/apportion/${name}.heavy.test.ts`,
)
/** But not those that take seconds each. */
const SLOW = /full size|no number of digits/

/** The test files of a folder, but not the heavy ones. */
function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => !file.endsWith('.heavy.test.ts') || ORACLES.includes(file))
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'bundle', () => new BundleRunner()),
]
