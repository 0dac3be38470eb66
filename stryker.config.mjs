// `npm run test:mutation`: changes the arithmetic of money in small ways and prints which changes no test notices.
// One file: `npm run test:mutation -- --mutate src/core/money/ratio.ts`. See docs/decisions/0050-mutation-by-stryker.md.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/core/{money,apportion}/**/*.ts', '!src/**/{issues,index,public}.ts'],
  // A text with another text in it is still a text.
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation.vitest.config.ts' },
  ignorePatterns: ['docs', 'dist', 'out', 'coverage', '.ci'],
  tempDirName: 'out/mutation',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  timeoutMS: 10_000,
}
