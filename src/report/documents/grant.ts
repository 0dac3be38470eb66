import { euro } from '../../core/money/index.js'
import type { EuroInput } from '../../core/money/index.js'
import type { Grant, NationalTotals, Settlement } from '../../grant/index.js'
import type { Text } from '../../core/result/index.js'
import { facts, setRight, tableOf } from '../model.js'
import type { Document } from '../model.js'
import { explanationBlocks } from './explanation.js'
import { pointBlocks, warningBlocks, wordsFor } from './parts.js'

/** How an amount came about, in words. */
const METHODS: Readonly<Record<Grant['method'], Text>> = {
  annex: { nl: 'bijlage', en: 'annex' },
  formula: { nl: 'formule', en: 'formula' },
  estimate: { nl: 'raming', en: 'estimate' },
}

/** How well an amount stands, in words. */
const STATUSES: Readonly<Record<Grant['status'], Text>> = {
  final: { nl: 'definitief', en: 'final' },
  provisional: { nl: 'voorlopig', en: 'provisional' },
  assumed: { nl: 'aanname', en: 'assumed' },
}

function grantTable(grants: readonly Grant[]) {
  return tableOf(grants, [
    ['code', 'Code', 'Code', (grant) => grant.municipality.code],
    ['name', 'Gemeente', 'Municipality', (grant) => grant.municipality.name],
    ['year', 'Jaar', 'Year', (grant) => String(grant.year)],
    ['amount', 'Uitkering', 'Grant', (grant) => grant.amount],
    ['population', 'Bevolking', 'Population', (grant) => grant.components.population],
    ['education', 'Onderwijs', 'Education', (grant) => grant.components.education],
    ['method', 'Bron', 'Method', (grant) => wordsFor(METHODS, grant.method)],
    ['status', 'Status', 'Status', (grant) => wordsFor(STATUSES, grant.status)],
  ])
}

function grants(list: readonly Grant[]): Document {
  const years = [...new Set(list.map(({ year }) => year))].join(', ')
  return {
    title: { nl: `Specifieke uitkering IDO ${years}`, en: `Specific grant IDO ${years}` },
    blocks: [grantTable(list)],
  }
}

function grant(one: Grant): Document {
  return {
    title: one.explanation.title,
    blocks: [grantTable([one]), ...warningBlocks(one.warnings), ...explanationBlocks(one)],
  }
}

function totals(one: NationalTotals): Document {
  const named = ({ municipality, amount }: Grant): Text => ({
    nl: `${municipality.name}: ${amount.format('nl')}`,
    en: `${municipality.name}: ${amount.format('en')}`,
  })
  return {
    title: one.explanation.title,
    blocks: [
      setRight(
        facts([
          ['Gemeenten', 'Municipalities', one.municipalities],
          ['Bevolkingscomponent', 'Population component', one.components.population],
          ['Onderwijscomponent', 'Education component', one.components.education],
          ['Totaal', 'Total', one.amount],
          ['Grootste uitkering', 'Largest grant', named(one.largest)],
          ['Kleinste uitkering', 'Smallest grant', named(one.smallest)],
          ['Uit de bijlage', 'From the annex', one.methods.annex],
          ['Met de formule', 'By formula', one.methods.formula],
          ['Geraamd', 'Estimated', one.methods.estimate],
        ]),
        'value',
      ),
      ...warningBlocks(one.warnings),
    ],
  }
}

/** Each correction with its year and reason, as the explanation has them; without any, that there is none. */
function correctionFacts({ corrections, explanation }: Settlement) {
  const booked = explanation.nodes.flatMap((node) =>
    node.type === 'input' && node.id.startsWith('correction-') ? [node] : [],
  )
  if (booked.length === 0) return [['Correcties', 'Corrections', corrections] as const]
  return booked.map(({ label, value }) => [label.nl, label.en, euro(value as EuroInput)] as const)
}

function settlement(one: Settlement): Document {
  return {
    title: one.explanation.title,
    blocks: [
      facts([
        ['Saldo van het jaar ervoor', 'Balance of the year before', one.opening],
        ['Toegekend', 'Granted', one.granted],
        ...correctionFacts(one),
        ['Beschikbaar', 'Available', one.available],
        ['Besteed', 'Spent', one.spent],
        ['Saldo', 'Balance', one.balance],
      ]),
      ...pointBlocks(one.judgementPoints),
    ],
  }
}

/** Documents of the grant room. */
export const grantDocuments = {
  grant: { one: grant, many: grants },
  'national-totals': { one: totals },
  settlement: { one: settlement },
}
