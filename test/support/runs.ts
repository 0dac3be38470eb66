/** How often a property runs: `runs(10_000)` in the suite, twenty times as often in `npm run test:long`. */
export function runs(times: number): { numRuns: number } {
  return { numRuns: Math.ceil(times * Number(process.env['RUNS_FACTOR'] ?? 1)) }
}
