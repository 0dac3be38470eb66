// The one table of how large things may be: 5 % above what they were when it was last looked at
// (`npm run size` prints what they are now). Whoever goes above says why in the change that does.
// Last: the papers of an agreement with their last days (30 kB in ./report), reading office files (20 kB in ./office),
// sisaFrom and statutory interest.

/** kB of the whole package, packed and as installed. */
export const PACKED_KB = 1325
export const UNPACKED_KB = 6075

/**
 * For every sub-path: kB of its own code in a bundle, minified and zipped, without packages and without the
 * register's figures; and exactly what it holds of those. What is not in its list must not appear in a bundle,
 * nor be loaded by Node. `goal` is what was aimed at; docs/decisions/0008 says why it is not reached.
 */
export const SUB_PATHS = {
  '.': { kB: 238.4, holds: ['decimal.js', 'date-fns', 'register'], goal: 20 },
  './money': { kB: 7.4, holds: ['decimal.js'] },
  './apportion': { kB: 15.6, holds: ['decimal.js'], goal: 4 },
  './calendar': { kB: 6, holds: ['date-fns'] },
  './law': { kB: 8.9, holds: ['date-fns'] },
  './explain': { kB: 48.1, holds: ['decimal.js', 'date-fns'] },
  './accountability': { kB: 71.1, holds: ['decimal.js', 'date-fns', 'register'] },
  './agreement': { kB: 61.8, holds: ['decimal.js', 'date-fns', 'register'] },
  './funding': { kB: 43.9, holds: ['decimal.js', 'date-fns'] },
  './grant': { kB: 49.8, holds: ['decimal.js', 'date-fns', 'register'] },
  './information-point': { kB: 58.3, holds: ['decimal.js', 'date-fns', 'register'] },
  './monitor': { kB: 41.5, holds: ['decimal.js', 'date-fns', 'register'] },
  './municipality': { kB: 11.9, holds: ['decimal.js', 'date-fns', 'register'] },
  './office': {
    kB: 109.7,
    holds: [
      'decimal.js',
      'date-fns',
      'docx',
      'papaparse',
      'read-excel-file',
      'register',
      'write-excel-file',
    ],
  },
  './regulation': { kB: 34.1, holds: ['decimal.js', 'date-fns'] },
  './report': { kB: 118.2, holds: ['decimal.js', 'date-fns', 'register'] },
  './requirements': { kB: 34.4, holds: ['decimal.js', 'date-fns', 'register'] },
  './roles': { kB: 41.9, holds: ['decimal.js', 'date-fns', 'register'] },
  './schemas': { kB: 108.3, holds: ['decimal.js', 'date-fns', 'register'] },
  './testing': { kB: 91.1, holds: ['decimal.js', 'date-fns', 'fast-check', 'register'] },
}

/** The only sub-path that may load what office files need: optional peers, loaded when a file is written. */
export const WITH_OFFICE = './office'
export const OFFICE_PEERS = ['docx', 'papaparse', 'read-excel-file', 'write-excel-file']

/** The only sub-path that may load fast-check, which is an optional peer. */
export const WITH_FAST_CHECK = './testing'

/** What is wrong with a sub-path's weight, if anything. */
export function faultsOf(subPath, { own, holds, loads }) {
  const { kB, holds: expected } = SUB_PATHS[subPath] ?? {}
  if (kB === undefined) {
    return [`${subPath} has no ceiling: give it one in test/packaging/ceilings.mjs`]
  }
  const strange = (names) => names.filter((name) => !expected.includes(name))
  return [
    ...(own > kB * 1000 ? [`${subPath} weighs ${(own / 1000).toFixed(2)} kB, at most ${kB}`] : []),
    ...strange(holds).map((name) => `${subPath} brings in ${name}`),
    ...strange(loads.map((name) => (name === '@date-fns/utc' ? 'date-fns' : name))).map(
      (name) => `${subPath} makes Node load ${name}`,
    ),
    ...expected
      .filter((name) => !holds.includes(name))
      .map((name) => `${subPath} no longer brings in ${name}: take it out of its list`),
  ]
}
