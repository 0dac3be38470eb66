import { defineConfig } from 'vitest/config'

/** What needs Chromium stands apart from `npm test`: `npm run test:browser`. */
export default defineConfig({
  test: {
    name: 'browser',
    pool: 'forks',
    env: { TZ: 'Europe/Amsterdam' },
    include: ['test/browser/**/*.test.ts'],
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
