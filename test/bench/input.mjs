import { inhabitants, municipalities } from 'spuk-ido/municipality'

/** Head counts of all 342: real inhabitants, and about a fifth of them as low educated. */
export const rows = municipalities({ on: '2023-01-01' }).map(({ code }, i) => {
  const heads = inhabitants(code, { on: '2022-01-01', division: 2023 })
  return { code, inhabitants: heads, lowEducated: Math.floor(heads / 5) + (i % 7) }
})

/** Weights by name, spread as unevenly as municipalities are, for as many parties as asked. */
export function weightsFor(count) {
  return Array.from({ length: count }, (_, i) => {
    const { code, inhabitants: heads } = rows[i % rows.length]
    const round = Math.floor(i / rows.length)
    return [round === 0 ? code : `${code}-${round}`, heads + ((round * 7919) % 1009)]
  })
}

/** The code points decide between equal remainders, as in the library. */
export const byKey = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)
