import { entryPoints } from '../packaging/entries.mjs'
import { importTimes } from '../packaging/import-time.mjs'
import { rounded } from './frame.mjs'

/** The first import of each sub-path in a fresh process, by the clock and in computing time. */
export const contests = {
  imports: () =>
    Object.fromEntries(
      importTimes(entryPoints()).map(({ specifier, ms, cpu }) => [
        `import/${specifier}`,
        { ms: rounded(ms), cpu: rounded(cpu) },
      ]),
    ),
}
