/**
 * The candidate most like a word that is none of them, capitals aside: at most a third of its letters wrong.
 * Who makes a slip seldom makes it in the first letter: with another one it is mostly another word (done, none).
 */
export function closestMatch(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null
  const [best] = candidates
    .filter((candidate) => beginsLike(word.toLowerCase(), candidate.toLowerCase()))
    .map((candidate) => {
      const most = Math.floor(Math.max(word.length, candidate.length) / 3)
      return { candidate, wrong: editDistance(word.toLowerCase(), candidate.toLowerCase(), most) }
    })
    .filter(({ wrong }) => wrong < Infinity)
    .sort((a, b) => a.wrong - b.wrong)
  return best?.candidate ?? null
}

/** Whether the first letter of two words is the same, or missing, too many or swapped in one of them. */
function beginsLike(a: string, b: string): boolean {
  return a[0] === b[0] || a[0] === b[1] || a[1] === b[0]
}

/**
 * How many letters are missing, too many, wrong or swapped with their neighbour (Damerau-Levenshtein, no letter
 * touched twice); `Infinity` for more than `most`, which is mostly seen after a few letters.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Infinity
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const count = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
      row.push(count)
      least = Math.min(least, count)
    }
    if (least > most) return Infinity
    before = last
    last = row
  }
  const count = last[to.length] ?? 0
  return count <= most ? count : Infinity
}
