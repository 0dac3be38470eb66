import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** Dates must not depend on where the reader sits: every test runs in three time zones. */
const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York']

/** Thousands of runs each, and nothing in them looks at a clock: one zone is enough. */
const heavy = '**/*.heavy.test.ts'

/** These need Chromium: `npm run test:browser`. */
const browser = 'test/browser/**'

export default defineConfig(({ mode }) => ({
  test: {
    maxWorkers: availableParallelism(),
    // The library holds no state, so files share a worker; a test puts back whatever it changes.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/bin/**', 'src/municipality/register/**'],
      reporter: ['text', 'html', 'json-summary'],
    },
    projects: zones.map((zone) => ({
      extends: true,
      test: {
        name: zone,
        pool: 'forks',
        // `npm run test:long` (mode long) multiplies the runs of properties: see test/support/runs.ts.
        env: { TZ: zone, RUNS_FACTOR: mode === 'long' ? '20' : '1' },
        // Only against a hang: a busy machine may take its time.
        testTimeout: mode === 'long' ? 1_800_000 : 600_000,
        hookTimeout: 120_000,
        include: ['test/**/*.test.ts'],
        exclude: [...configDefaults.exclude, browser, ...(zone === 'UTC' ? [] : [heavy])],
      },
    })),
  },
}))
