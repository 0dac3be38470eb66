/** Digits in groups of three: `1234567` as `1.234.567`. A loop, as a pattern would take time by the square. */
export function inThousands(digits: string, mark: string): string {
  let groups = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3) {
    groups = digits.slice(Math.max(0, end - 3), end) + mark + groups
  }
  return groups
}
