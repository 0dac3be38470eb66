import { assumptionsOfAll } from '../../core/explain/index.js'
import { euro, sumEuros } from '../../core/money/index.js'
import type { Euro, EuroInput } from '../../core/money/index.js'
import type { Grant, NationalTotals, Settlement } from '../../grant/index.js'
import type { Text } from '../../core/result/index.js'
import { facts, setRight, tableOf } from '../model.js'
import type { Cell, Document } from '../model.js'
import { explanationBlocks } from './explanation.js'
import { assumptionBlocks, paragraph, pointBlocks, warningBlocks, wordsFor } from './parts.js'

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

const TOTAL: Text = { nl: 'Totaal', en: 'Total' }

const ANNEX_DECIDES: Text = {
  nl: 'De bijlage bij de regeling bepaalt het bedrag van elke gemeente (art. 3); een bedrag met de formule of een raming kan daarvan afwijken.',
  en: 'The annex of the regulation decides the amount of each municipality (art. 3); an amount by formula or an estimate may differ from it.',
}

function grants(list: readonly Grant[]): Document {
  const years = [...new Set(list.map(({ year }) => year))].join(', ')
  const main = grantTable(list)
  const sum = (figure: (one: Grant) => Euro) => sumEuros(list.map(figure))
  const total: readonly Cell[] = [
    TOTAL,
    null,
    null,
    sum(({ amount }) => amount),
    sum(({ components }) => components.population),
    sum(({ components }) => components.education),
    null,
    null,
  ]
  const all = list.map(({ municipality, assumptions }) => ({
    name: municipality.name,
    assumptions,
  }))
  return {
    title: { nl: `Specifieke uitkering IDO ${years}`, en: `Specific grant IDO ${years}` },
    main,
    blocks: [
      { ...main, rows: [...main.rows, total] },
      paragraph(ANNEX_DECIDES),
      ...assumptionBlocks(assumptionsOfAll(all)),
    ],
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
          ['Status', 'Status', wordsFor(STATUSES, one.status)],
        ]),
        'value',
      ),
      paragraph(ANNEX_DECIDES),
      ...warningBlocks(one.warnings),
      ...assumptionBlocks(one.assumptions),
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
