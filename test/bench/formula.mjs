import { Big } from 'big.js'
import Decimal from 'decimal.js'
import { add, dinero, EUR, halfUp, multiply, toSnapshot, transformScale } from 'dinero.js'
import { HyperFormula } from 'hyperformula'
import PublicodesEngine from 'publicodes'
// The hook of this topic: amounts only, from head counts and rates.
import { formulaAmounts } from 'spuk-ido/grant'
import { compete, mustBeExact, wrongRows } from './frame.mjs'
import { rows } from './input.mjs'

/** Rates in thousandths of a euro: those of 2023, and a pair that gives half cents. */
const CASES = {
  'formula/342': { population: 830, education: 700 },
  'formula/342/half-cents': { population: 835, education: 705 },
}

const text = (thousandths) => (thousandths / 1000).toFixed(3)

/** Inhabitants × rate + low educated × rate, once rounded half up. */
export const contests = Object.fromEntries(
  Object.entries(CASES).map(([name, rates]) => [name, () => contest(name, rates)]),
)

function contest(name, { population, education }) {
  const base = () => plainCents(text(population), text(education))
  const exact = base()
  const ours = { populationRate: text(population), educationRate: text(education) }
  const peers = {
    'decimal.js': decimalJs(text(population), text(education)),
    'big.js': bigJs(text(population), text(education)),
    'dinero.js': dineroJs(population, education),
    'hyperformula/recalculate': hyperFormula(population / 1000, education / 1000),
    'hyperformula/build': hyperFormulaBuilt(population / 1000, education / 1000),
    publicodes: publicodes(text(population), text(education)),
  }
  return compete(base, {
    [name]: {
      call: () => formulaAmounts(rows, ours),
      check: (amounts) =>
        mustBeExact(
          name,
          exact,
          amounts.map(({ cents }) => cents),
        ),
    },
    ...Object.fromEntries(
      Object.entries(peers).map(([peer, call]) => [
        `${name}/${peer}`,
        { call, check: (cents) => ({ wrong: wrongRows(exact, cents) }) },
      ]),
    ),
  })
}

/** The base: the same input in plain bigint, rates of any number of decimals, half a cent up. */
function plainCents(populationRate, educationRate) {
  const [perHead, headScale] = fraction(populationRate)
  const [perLowEducated, lowScale] = fraction(educationRate)
  const scale = headScale * lowScale
  const [byHead, byLowEducated] = [perHead * lowScale * 200n, perLowEducated * headScale * 200n]
  const cents = []
  for (const { inhabitants, lowEducated } of rows) {
    const twice = BigInt(inhabitants) * byHead + BigInt(lowEducated) * byLowEducated
    cents.push((twice + scale) / (2n * scale))
  }
  return cents
}

/** `0.83` as 83 and 100. */
function fraction(rate) {
  const [whole, decimals = ''] = rate.split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}

// Peers give their amounts in cents; turning euros into cents is left out of none of them.

function decimalJs(population, education) {
  const [perHead, perLowEducated] = [new Decimal(population), new Decimal(education)]
  return () =>
    rows.map(({ inhabitants, lowEducated }) =>
      perHead
        .times(inhabitants)
        .plus(perLowEducated.times(lowEducated))
        .times(100)
        .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
        .toNumber(),
    )
}

function bigJs(population, education) {
  const [perHead, perLowEducated] = [new Big(population), new Big(education)]
  return () =>
    rows.map(({ inhabitants, lowEducated }) =>
      perHead
        .times(inhabitants)
        .plus(perLowEducated.times(lowEducated))
        .times(100)
        .round(0, Big.roundHalfUp)
        .toNumber(),
    )
}

function dineroJs(population, education) {
  const perHead = dinero({ amount: population, currency: EUR, scale: 3 })
  const perLowEducated = dinero({ amount: education, currency: EUR, scale: 3 })
  return () =>
    rows.map(({ inhabitants, lowEducated }) => {
      const whole = add(multiply(perHead, inhabitants), multiply(perLowEducated, lowEducated))
      return toSnapshot(transformScale(whole, 2, halfUp)).amount
    })
}

/** One sheet: head counts in A and B, the amount in C, the two rates in E. */
function sheet(population, education) {
  const cells = rows.map(({ inhabitants, lowEducated }, i) => [
    inhabitants,
    lowEducated,
    `=ROUND(A${i + 1}*E$1+B${i + 1}*E$2, 2)`,
  ])
  cells[0].push(null, population)
  cells[1].push(null, education)
  return HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' })
}

const amountsOf = (engine) =>
  rows.map((_, row) => Math.round(engine.getCellValue({ sheet: 0, row, col: 2 }) * 100))

function hyperFormula(population, education) {
  const engine = sheet(population, education)
  return () => {
    // A rate that really changes; the second change leads back to the one asked for.
    engine.setCellContents({ sheet: 0, row: 0, col: 4 }, 0)
    engine.setCellContents({ sheet: 0, row: 0, col: 4 }, population)
    return amountsOf(engine)
  }
}

function hyperFormulaBuilt(population, education) {
  return () => {
    const engine = sheet(population, education)
    const amounts = amountsOf(engine)
    engine.destroy()
    return amounts
  }
}

function publicodes(population, education) {
  const engine = new PublicodesEngine({
    inhabitants: { 'par défaut': 0 },
    'low educated': { 'par défaut': 0 },
    amount: {
      valeur: `inhabitants * ${population} + low educated * ${education}`,
      arrondi: '2 décimales',
    },
  })
  return () =>
    rows.map(({ inhabitants, lowEducated }) => {
      engine.setSituation({ inhabitants, 'low educated': lowEducated })
      return Math.round(engine.evaluate('amount').nodeValue * 100)
    })
}
