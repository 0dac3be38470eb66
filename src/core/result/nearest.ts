/** The candidate most like a word that is none of them: at most a third of its letters wrong. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null
  const isLikely = (candidate: string, mistakes: number) =>
    mistakes * 3 <= Math.max(word.length, candidate.length)
  const { length } = word.toLowerCase()
  const [best] = candidates
    // Every letter more or less is a mistake: mostly that is enough to know.
    .filter((candidate) => isLikely(candidate, Math.abs(candidate.toLowerCase().length - length)))
    .map((candidate) => ({ candidate, mistakes: mistakes(word, candidate) }))
    .filter(({ candidate, mistakes }) => isLikely(candidate, mistakes))
    .sort((a, b) => a.mistakes - b.mistakes)
  return best?.candidate ?? null
}

/** How many letters are missing, too many or wrong (Levenshtein), capitals aside. */
function mistakes(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()]
  let last = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const wrong = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, wrong))
    }
    last = row
  }
  return last[to.length] ?? 0
}
