import { configDefaults, defineConfig } from 'vitest/config'

/** The tests beside the code that is mutated, in one time zone, with few runs of each property. */
export default defineConfig({
  test: {
    env: { TZ: 'UTC', RUNS_FACTOR: '0.01' },
    testTimeout: 120_000,
    include: ['test/core/{money,apportion}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.heavy.test.ts'],
  },
})
