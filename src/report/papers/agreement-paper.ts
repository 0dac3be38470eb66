import type { Agreement, AgreementEventName } from '../../agreement/index.js'
import { SpukError } from '../../core/result/index.js'
import { readCall } from '../../core/schema/index.js'
import { noSuchPaper } from '../issues.js'
import { factsFor } from './facts.js'
import { agreementPaperCall, agreementPapersCall } from './input.js'
import type { AgreementPaperOptions, AgreementPapersOptions } from './input.js'
import type { AgreementPaper, AgreementPaperKind, PaperFacts } from './model.js'
import { paperDocument } from './paper.js'

/**
 * One paper of an agreement, made of its events: the award decision, the determination, the withdrawal, the
 * recovery, the decision on an objection, or the implementation agreement (Awb 4:36). An award and an
 * implementation agreement can be made before they are decided, as drafts. What the agreement does not hold
 * becomes a marked blank (`[in te vullen: …]`), unless it is in `filled`. Write it with `toMarkdown`, `toHtml` or
 * `toWord`.
 *
 * @param agreement as `validateAgreement` or `transitionAgreement` gives it, or its JSON
 * @param options `paper`: which; `decision`: the number of the decision in the history, by default the last one;
 * `filled`: words by the names of the blanks; `ordinance` and `equatedDays` as in `agreementDeadlines`;
 * `otherRequirements`: what other municipalities ask of the same library
 * @returns the paper; `blanks` lists each blank once
 * @throws SpukError `report/no-such-paper` (with the papers that there are), and all issues of agreement and options
 *
 * @example
 * const by = { basis: 'besluit', actor: 'college' }
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000, reportDue: '2025-04-01',
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 *   history: [{ event: 'request', date: '2023-10-02', ...by }, { event: 'award', date: '2023-11-20', ...by }],
 * }, { today: '2023-12-01' })
 * const paper = agreementPaper(outcome.value, { paper: 'award', filled: { court: 'Midden-Nederland' } })
 * paper.days.objection // => '2024-01-02'
 * paper.blanks[0].label.nl // => 'wie beslist: college, burgemeester of een ambtenaar in mandaat'
 * toMarkdown(paper).split('\n')[0] // => '# Besluit tot verlening van subsidie'
 */
export function agreementPaper(
  agreement: Agreement,
  options: AgreementPaperOptions,
): AgreementPaper {
  const {
    agreement: read,
    paper,
    decision,
    ...rest
  } = readCall(agreementPaperCall, { agreement }, options)
  const all = papersOf(read)
  const found = [...all]
    .reverse()
    .find((one) => one.paper === paper && (decision === undefined || one.decision === decision))
  if (found === undefined) {
    const known = all.map((one) =>
      [one.paper, ...(one.decision === undefined ? [] : [one.decision])].join(' '),
    )
    throw new SpukError([noSuchPaper({ paper, decision: decision ?? null, known }, ['paper'])])
  }
  return made(factsFor(paper, read, found.decision, rest))
}

/**
 * Every paper that an agreement has as it stands, in the order of its events; see {@link agreementPaper}.
 *
 * @param agreement as `validateAgreement` or `transitionAgreement` gives it, or its JSON
 * @throws SpukError with all issues of agreement and options
 *
 * @example
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000,
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 * }, { today: '2023-10-01' })
 * agreementPapers(outcome.value).map(({ paper, decision }) => [paper, decision]) // => [['implementation-agreement', null], ['award', null]]
 */
export function agreementPapers(
  agreement: Agreement,
  options?: AgreementPapersOptions,
): readonly AgreementPaper[] {
  const { agreement: read, ...rest } = readCall(agreementPapersCall, { agreement }, options)
  return papersOf(read).map(({ paper, decision }) => made(factsFor(paper, read, decision, rest)))
}

interface Possible {
  readonly paper: AgreementPaperKind
  readonly decision: number | undefined
}

const PAPERS: Readonly<Partial<Record<AgreementEventName, AgreementPaperKind>>> = {
  award: 'award',
  determine: 'determination',
  'determine-lower': 'determination',
  withdraw: 'withdrawal',
  recover: 'recovery',
  'decide-objection': 'objection-decision',
}

/** The papers that an agreement has: of its decisions, and drafts of what comes first. */
function papersOf({ state, history }: Agreement): readonly Possible[] {
  const decided = history.flatMap(({ event }, i): readonly Possible[] => {
    const paper = PAPERS[event]
    return paper === undefined ? [] : [{ paper, decision: i + 1 }]
  })
  const award = decided.find(({ paper }) => paper === 'award')
  const isAhead = state === 'drafted' || state === 'requested'
  return [
    ...(award !== undefined || isAhead
      ? [{ paper: 'implementation-agreement', decision: award?.decision } as const]
      : []),
    ...(isAhead ? [{ paper: 'award', decision: undefined } as const] : []),
    ...decided,
  ]
}

function made(facts: PaperFacts): AgreementPaper {
  return { ...facts, blanks: paperDocument(facts).blanks }
}
