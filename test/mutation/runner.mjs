// A test runner for Stryker: bundles the tests of a room once and runs them in its own process.
// Starting vitest for every mutant took 0.7 s; this takes some hundredths.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { build, stop } from 'esbuild'
import * as fc from 'fast-check'

const SUITE = resolve('test/mutation/suite.mjs')

class BundleRunner {
  #bundle = resolve(`tests-${process.pid}.mjs`)
  #imports = 0
  /** The tests without a mutant in what a module computes when it is loaded. */
  #tests = []
  #duration = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    fc.configureGlobal({ seed: 20260101, numRuns: 50, endOnFailure: true })
    await build({
      stdin: {
        contents: testFiles(process.env.MUTATION_TESTS)
          .map((file) => `import './${file}'`)
          .join('\n'),
        resolveDir: process.cwd(),
      },
      outfile: this.#bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      ignoreAnnotations: true,
      external: [SUITE],
      alias: { vitest: SUITE },
    })
    await stop()
  }

  async dryRun({ coverageAnalysis }) {
    const state = stryker()
    state.activeMutant = undefined
    delete state.mutantCoverage
    this.#tests = await this.#load()
    const tests = []
    for (const { id, run } of this.#tests) {
      state.currentTestId = coverageAnalysis === 'perTest' ? id : undefined
      tests.push(await resultOf(id, run))
      state.currentTestId = undefined
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const state = stryker()
    const isStatic = mutantActivation === 'static'
    state.activeMutant = isStatic ? activeMutant.id : undefined
    state.hitCount = 0
    state.hitLimit = hitLimit
    const wanted = testFilter && new Set(testFilter)
    const results = []
    try {
      if (!isStatic && this.#tests.length === 0) this.#tests = await this.#load()
      const loaded = isStatic ? await this.#load() : this.#tests
      state.activeMutant = activeMutant.id
      for (const { id, run } of this.#cheapestFirst(loaded)) {
        if (wanted && !wanted.has(id)) continue
        const result = await resultOf(id, run)
        this.#duration.set(id, result.timeSpentMs)
        results.push(result)
        if (result.status === TestStatus.Failed && !disableBail) break
      }
    } catch (error) {
      results.push(failed('loading', error))
    }
    state.activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
    )
  }

  #cheapestFirst(tests) {
    return tests.toSorted(
      (a, b) => (this.#duration.get(a.id) ?? 0) - (this.#duration.get(b.id) ?? 0),
    )
  }

  async #load() {
    const { tests } = await import(pathToFileURL(SUITE).href)
    tests.length = 0
    await import(`${pathToFileURL(this.#bundle).href}?${this.#imports++}`)
    return [...tests]
  }
}

function stryker() {
  return (globalThis.__stryker__ ??= {})
}

async function resultOf(id, run) {
  const start = performance.now()
  try {
    await run()
    const timeSpentMs = performance.now() - start
    return { id, name: id, status: TestStatus.Success, timeSpentMs }
  } catch (error) {
    return { ...failed(id, error), timeSpentMs: performance.now() - start }
  }
}

function failed(id, error) {
  const failureMessage = String(error?.message ?? error).slice(0, 300)
  return { id, name: id, status: TestStatus.Failed, timeSpentMs: 0, failureMessage }
}

/** The test files of a folder, but not the heavy ones. */
function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.heavy.test.ts'))
    .map((file) => `${folder}/${file}`)
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'bundle', () => new BundleRunner()),
]
