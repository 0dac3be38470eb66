import type { Text } from '../result/index.js'
import type { PartReason } from './model.js'

/** Why a part is what it is, for people. */
export const PART_REASONS: Readonly<Record<PartReason, Text>> = {
  whole: { nl: 'komt precies uit', en: 'comes out exactly' },
  'largest-remainder': {
    nl: 'grote rest: met restcent',
    en: 'large remainder: with a left-over cent',
  },
  'tie-won': {
    nl: 'gelijke resten, eerder op volgorde: met restcent',
    en: 'equal remainders, earlier in order: with a left-over cent',
  },
  'tie-lost': {
    nl: 'gelijke resten, later op volgorde: zonder restcent',
    en: 'equal remainders, later in order: without a left-over cent',
  },
  'rounded-down': { nl: 'afgekapt: zonder restcent', en: 'cut: without a left-over cent' },
  'remainder-to': { nl: 'krijgt alle restcenten', en: 'takes all left-over cents' },
  'zero-weight': { nl: 'gewicht nul: doet niet mee', en: 'weight zero: takes no part' },
}
