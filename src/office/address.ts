/** The letters of a column, the first being 0: `A`, `Z`, `AA`. */
export function columnName(place: number): string {
  const first = Math.floor(place / 26)
  return (first === 0 ? '' : columnName(first - 1)) + String.fromCharCode(65 + (place % 26))
}

/** The address of a cell, rows and columns counted from 0: `C17`. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}
