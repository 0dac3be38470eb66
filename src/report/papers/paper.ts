import type { Text } from '../../core/result/index.js'
import { write } from './write.js'
import type { Document } from '../model.js'
import { awardBlocks } from './award.js'
import { gapsFor } from './blanks.js'
import type { Blank, Gaps } from './blanks.js'
import { determinationBlocks } from './determination.js'
import { implementationBlocks } from './implementation.js'
import type { AgreementPaperKind, PaperFacts } from './model.js'
import { objectionDecisionBlocks } from './objection.js'
import { moveOf } from './parts.js'
import { recoveryBlocks } from './recovery.js'
import { withdrawalBlocks } from './withdrawal.js'

type Write = (one: PaperFacts, gaps: Gaps) => Document['blocks']

const BLOCKS: Readonly<Record<AgreementPaperKind, Write>> = {
  award: awardBlocks,
  determination: determinationBlocks,
  withdrawal: withdrawalBlocks,
  recovery: recoveryBlocks,
  'objection-decision': objectionDecisionBlocks,
  'implementation-agreement': implementationBlocks,
}

const TITLES: Readonly<Record<AgreementPaperKind, Text>> = {
  award: { nl: 'Besluit tot verlening van subsidie', en: 'Decision to award a subsidy' },
  determination: {
    nl: 'Besluit tot vaststelling van subsidie',
    en: 'Decision to determine a subsidy',
  },
  withdrawal: {
    nl: 'Besluit tot intrekking van de subsidieverlening',
    en: 'Decision to withdraw the award of a subsidy',
  },
  recovery: { nl: 'Besluit tot terugvordering', en: 'Decision to recover' },
  'objection-decision': { nl: 'Beslissing op bezwaar', en: 'Decision on the objection' },
  'implementation-agreement': { nl: 'Uitvoeringsovereenkomst', en: 'Implementation agreement' },
}

/** A paper as a document, with what it leaves to be filled in. */
export function paperDocument(one: PaperFacts): Document & { readonly blanks: readonly Blank[] } {
  const { agreement, paper, filled } = one
  const gaps = gapsFor(filled)
  const isLower = moveOf(one)?.event === 'determine-lower'
  const title = isLower
    ? {
        nl: 'Besluit tot lagere vaststelling van subsidie',
        en: 'Decision to determine a subsidy lower',
      }
    : TITLES[paper]
  const isDraft = one.decision === null && paper !== 'implementation-agreement'
  const blocks = BLOCKS[paper](one, gaps)
  return {
    title: write(
      (show) => `${isDraft ? 'Concept: ' : ''}${show(title)}`,
      (show) => `${isDraft ? 'Draft: ' : ''}${show(title)}`,
    ),
    short: agreement.municipality.name,
    blocks,
    blanks: gaps.list(),
  }
}
