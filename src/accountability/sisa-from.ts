import { inputNode, subtractNode, sumNode } from '../core/explain/model.js'
import type { Assumption, Explanation, ExplanationNode } from '../core/explain/model.js'
import { putBack } from '../core/input/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { catchUnreadable } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import type { Statement } from './model.js'
import { sisaStatement } from './sisa.js'
import { FIRST_YEAR } from './sisa-assumptions.js'
import { sisaFromCall } from './sisa-input.js'
import type { ReadSisaFrom, SisaFromOptions } from './sisa-input.js'
import { spendingCapped } from './sisa-issues.js'
import { spendingMeasureTerms } from './sisa-model.js'
import type { SisaSource, SisaStatement } from './sisa-model.js'

/**
 * The SiSa annex of a municipality from its statement: what counts as spending by the measure, with what the
 * municipality spent itself and what other authorities report, at most the State's grant and what was left of
 * earlier years. What is above that is `source.excess`; what was received and not spent is `source.transitory`.
 *
 * The amount for the balance sheet (overlopende passiva, art. 49 BBV, not verified in its text) takes for granted
 * that the money may still be spent: an assumption, as the sources leave that open.
 *
 * @param statement one of `jointAccount(…).statements`; it may have been through JSON
 * @param options amounts in euros; `measure` has no default
 * @throws SpukError with everything that cannot be used; `accountability/state-grant-missing` where neither the
 * statement nor the options have the State's grant, `/determined-missing` where that amount is needed
 *
 * @example
 * const { statements } = jointAccount({
 *   library: { name: 'Bibliotheek Voorbeeld' },
 *   year: 2023,
 *   status: 'final',
 *   members: [{ municipality: 'Bunnik', granted: '14000', stateGrant: '15200.60' }],
 *   lines: [{ id: 'staff', amount: '13000.40', purpose: 'library' }],
 * })
 * const annex = sisaFrom(statements[0], { measure: 'library-costs' })
 * annex.rows[0].whole.format() // => '€ 13.000,00'
 * annex.rows[0].rounding.format() // => '€ -0,40'
 * annex.source.transitory.format() // => '€ 2.200,20'
 */
export function sisaFrom(
  statement: Statement,
  options: SisaFromOptions,
): SisaStatement & { readonly source: SisaSource } {
  const whole = catchUnreadable(() => putBack(statement))
  const read = readCall(sisaFromCall, { statement: whole }, options)
  const {
    statement: from,
    stateGrant: given,
    opening: before,
    determined: _,
    ...annexFields
  } = read
  const stateGrant = given ?? from.reconciliation?.stateGrant ?? ZERO
  const opening = before ?? (read.measure === 'library-costs' ? from.opening : ZERO)
  const available = stateGrant.plus(opening)
  const own = partsOf(read)
  const through = sumEuros(annexFields.throughAuthorities.map(({ spending }) => spending))
  const ownCounted = sumEuros(own.map(({ amount }) => amount))
  const room = available.minus(through)
  // Others report what they spent; only the municipality's own part can be lowered.
  const charged = ownCounted.min(room.max(ZERO).max(ownCounted.min(ZERO)))
  const filled = sisaStatement({
    ...annexFields,
    municipality: from.municipality.code.code,
    year: from.year,
    stateGrant,
    spending: charged,
    status: annexFields.status ?? (annexFields.final === true ? 'final' : from.status),
  })
  const counted = ownCounted.plus(through)
  const excess = ownCounted.minus(charged)
  const transitory = available.minus(filled.spending).max(ZERO)
  const others = filled.throughAuthorities.map(({ name, spending }) => ({
    label: { nl: `Via ${name}`, en: `Through ${name}` },
    amount: spending,
  }))
  const source = {
    library: from.library.name,
    parts: [...own.map(({ label, amount }) => ({ label, amount })), ...others],
    counted,
    opening,
    available,
    excess,
    transitory,
  }
  const assumptions = [...filled.assumptions, ...assumedBy(read, transitory)]
  return {
    ...filled,
    source,
    assumptions,
    judgementPoints: [
      ...filled.judgementPoints,
      ...(transitory.cents > 0 ? ['unspent-grant'] : []),
      ...(excess.cents > 0 ? ['overspending'] : []),
      ...(from.ownSpending.some(({ purpose }) => purpose === 'coordination')
        ? ['network-steering']
        : []),
    ],
    warnings: [
      ...filled.warnings.filter(() => filled.spending.compare(available) > 0),
      ...(excess.cents > 0 ? [spendingCapped({ counted, available, excess })] : []),
    ],
    explanation: explained(filled.explanation, { own, source, charged, assumptions }),
  }
}

const ZERO = /* @__PURE__ */ euro(0)

interface Part {
  readonly id: string
  readonly label: Text
  readonly amount: Euro
}

/** What of the municipality itself counts as spending. */
function partsOf({ statement, measure, determined }: ReadSisaFrom): readonly Part[] {
  const term = spendingMeasureTerms[measure]
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const amounts = {
    'subsidy-awarded': statement.granted,
    'subsidy-determined': determined ?? ZERO,
    'library-costs': statement.spent,
  }
  const own = (id: string, purpose: string, label: Text): readonly Part[] => {
    const lines = statement.ownSpending.filter((one) => one.purpose === purpose)
    return lines.length === 0
      ? []
      : [{ id, label, amount: sumEuros(lines.map(({ amount }) => amount)) }]
  }
  return [
    {
      id: 'library',
      label: { nl: capital(term.nl), en: capital(term.en) },
      amount: amounts[measure],
    },
    ...own('own-promotion', 'promotion', {
      nl: 'Promotie door de gemeente zelf',
      en: "The municipality's own promotion",
    }),
    ...own('own-coordination', 'coordination', {
      nl: 'Regie op het netwerk door de gemeente zelf',
      en: "The municipality's own coordination of the network",
    }),
  ]
}

function assumedBy(read: ReadSisaFrom, transitory: Euro): readonly Assumption[] {
  const { statement, measure, opening } = read
  const unknown = opening === undefined && statement.year > FIRST_YEAR
  const before: Text =
    measure === 'library-costs'
      ? {
          nl: 'Wat van eerdere uitkeringen over was, is niet opgegeven; aangenomen is: het beginsaldo bij de bibliotheek.',
          en: 'What was left of earlier grants was not given; assumed: the opening balance at the library.',
        }
      : {
          nl: 'Wat van eerdere uitkeringen over was, is niet opgegeven; aangenomen is: niets.',
          en: 'What was left of earlier grants was not given; assumed: nothing.',
        }
  const carried: Text = {
    nl: 'Het bedrag voor de overlopende passiva gaat ervan uit dat niet-besteed geld later mag worden besteed (art. 49 BBV, niet nagelezen).',
    en: 'The amount under transitory liabilities takes it that unspent money may be spent later (art. 49 BBV, not verified).',
  }
  return [
    ...(unknown ? [{ id: 'opening', text: before }] : []),
    ...(transitory.cents > 0 ? [{ id: 'carried-over', text: carried }] : []),
  ]
}

interface Sources extends Pick<SisaStatement, 'assumptions'> {
  readonly own: readonly Part[]
  readonly source: SisaSource
  /** The municipality's own part that is charged to the grant. */
  readonly charged: Euro
}

/** The explanation of the annex with what its amounts were counted from in place of its own spending. */
function explained(annex: Explanation, sources: Sources): Explanation {
  const { own, charged, assumptions } = sources
  const { opening, available, counted, excess, transitory } = sources.source
  const isThrough = ({ id }: ExplanationNode) => /^spending-(?!own$)/.test(id)
  const [grant, ...rest] = annex.nodes.filter((node) => !isThrough(node))
  const through = annex.nodes.filter(isThrough)
  const all = [...own.map(({ id }) => id), ...through.map(({ id }) => id)]
  const above = { nl: 'Niet ten laste van de uitkering', en: 'Not charged to the grant' }
  const left = {
    nl: 'Ontvangen en niet besteed (overlopende passiva)',
    en: 'Received and not spent (transitory liabilities)',
  }
  const spentOwn = { nl: 'Besteding, eigen', en: 'Spending, own' }
  const ownIds = own.map(({ id }) => id)
  const isWhole = counted.minus(excess).equals(available)
  return {
    ...annex,
    nodes: [
      ...(grant ? [grant] : []),
      inputNode('opening', LEFT_BEFORE, opening),
      sumNode('available', AVAILABLE, ['stateGrant', 'opening'], available),
      ...own.map(({ id, label, amount }) => inputNode(id, label, amount)),
      ...through,
      sumNode('counted', COUNTED, all, counted),
      // Nothing is above what there was, or everything that is counted and was not there.
      excess.cents > 0 && isWhole
        ? subtractNode('excess', above, ['counted', 'available'], excess)
        : inputNode('excess', above, excess, 'computed'),
      sumNode('own-counted', OWN_COUNTED, ownIds, charged.plus(excess)),
      subtractNode('spending-own', spentOwn, ['own-counted', 'excess'], charged),
      ...rest.filter(({ id }) => id !== 'spending-own'),
      transitory.cents > 0
        ? subtractNode('transitory', left, ['available', 'spending'], transitory)
        : inputNode('transitory', left, transitory, 'computed'),
    ],
    results: { ...annex.results, 'source.excess': 'excess', 'source.transitory': 'transitory' },
    assumptions,
  }
}

const LEFT_BEFORE = { nl: 'Over van eerdere uitkeringen', en: 'Left of earlier grants' }
const AVAILABLE = { nl: 'Beschikbaar van het Rijk', en: 'Available from the State' }
const COUNTED = { nl: 'Telt als besteding', en: 'Counts as spending' }
const OWN_COUNTED = { nl: 'Telt als besteding, eigen', en: 'Counts as spending, own' }
