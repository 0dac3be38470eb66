import type { Euro } from '../core/money/index.js'
import { Collector, missing, SpukError } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { municipality } from '../municipality/index.js'
import { amountIn, dayIn, textIn } from './cell-meaning.js'
import type { Cells } from './cells.js'
import { FIELDS } from './fields.js'
import { tableIn } from './sheet-table.js'
import type { TableRow } from './sheet-table.js'

/** A member for `jointAccount`. */
export interface SheetMember {
  /** Its code. */
  readonly municipality: string
  readonly granted: Euro
  readonly opening?: Euro
  readonly stateGrant?: Euro
  readonly until?: string
}

/** What rows of a sheet say; a row of which a cell cannot be read is left out and reported. */
export interface SheetMembers {
  readonly kind: 'sheet-members'
  readonly members: readonly SheetMember[]
  /** With the address of the cell in the path. */
  readonly issues: readonly Issue[]
}

/**
 * The members of a joint account from a sheet with the headings of the template for members, in Dutch or English.
 *
 * @param cells what {@link readCells} gave
 * @throws SpukError `office/missing-columns`, `input/…` for what `readCells` did not give
 *
 * @example
 * import { readCells, readMembers } from 'spuk-ido/office'
 * const cells = await readCells('Gemeente;Verleend;Beginsaldo\nZeist;48.000,00;-250,10\nZesit;1;\n')
 * const { members, issues } = readMembers(cells)
 * members.map(({ municipality, opening }) => `${municipality} ${opening}`) // => ['GM0355 -250.10']
 * issues[0].path // => ['A3']
 */
export function readMembers(cells: Cells): SheetMembers {
  const { found, issues } = rowsOf(cells, 'members', (read) => {
    const at = {
      municipality: read('municipality', placeIn),
      granted: read('granted', amountIn),
      opening: read('opening', amountIn),
      stateGrant: read('stateGrant', amountIn),
      until: read('until', dayIn),
    }
    const given = Object.entries(at).filter(([, value]) => value !== undefined)
    return Object.fromEntries(given) as unknown as SheetMember
  })
  return { kind: 'sheet-members', members: found, issues }
}

/** An annex from a sheet. */
export interface SheetAnnex {
  readonly kind: 'sheet-annex'
  /** For `annexFrom`, which says whether each municipality is there once. */
  readonly rows: readonly { readonly municipality: string; readonly amount: string }[]
  /** With the address of the cell in the path. */
  readonly issues: readonly Issue[]
}

/**
 * The rows of an annex, for `annexFrom`, from a sheet with the headings of the template for an annex.
 *
 * @param cells what {@link readCells} gave
 * @throws SpukError `office/missing-columns`, `input/…` for what `readCells` did not give
 *
 * @example
 * import { readAnnex, readCells } from 'spuk-ido/office'
 * const { rows } = readAnnex(await readCells('Gemeente;Bedrag\nDen Haag;€ 1.234,56\n'))
 * rows // => [{ municipality: 'Den Haag', amount: '1234.56' }]
 */
export function readAnnex(cells: Cells): SheetAnnex {
  const { found, issues } = rowsOf(cells, 'annex', (read) => ({
    municipality: read('municipality', textIn) ?? '',
    amount: read('amount', amountIn)?.toString() ?? '',
  }))
  return { kind: 'sheet-annex', rows: found, issues }
}

type ReadCell = <T>(
  key: string,
  meaning: (cell: ReturnType<TableRow['cell']>) => T | undefined,
) => T | undefined

function rowsOf<T>(
  cells: unknown,
  name: 'members' | 'annex',
  make: (read: ReadCell) => T,
): { readonly found: readonly T[]; readonly issues: readonly Issue[] } {
  const fields = FIELDS[name]()
  const columns = fields.map(({ key, heading, needed }) => ({
    key,
    headings: [heading.nl, heading.en],
    needed,
  }))
  const issues: Issue[] = []
  const found = tableIn(cells, columns, undefined).rows.flatMap((row): readonly T[] => {
    const check = new Collector()
    const made = make((key, meaning) =>
      check.attempt([row.address(key)], () => {
        const value = meaning(row.cell(key))
        const needed = fields.some((field) => field.key === key && field.needed === true)
        if (value === undefined && needed) throw new SpukError([missing({})])
        return value
      }),
    )
    issues.push(...check.issues)
    return check.failed ? [] : [made]
  })
  return { found, issues }
}

function placeIn(cell: ReturnType<TableRow['cell']>): string | undefined {
  const text = textIn(cell)
  return text === undefined ? undefined : municipality(text).code
}
