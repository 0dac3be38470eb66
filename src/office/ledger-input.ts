// How a ledger is read: its columns, and what its accounts and cost centres stand for.
import * as z from 'zod/mini'
import { name, period } from '../core/fields/index.js'
import { municipality } from '../municipality/index.js'
import { converted, optional } from '../core/schema/index.js'
import { purposes } from '../regulation/index.js'

const place = /* @__PURE__ */ z.lazy(() => converted(name, (text) => municipality(text).code))

const account = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    purpose: z.enum(purposes.map(({ purpose }) => purpose)),
    /** Default `cost`. */
    kind: z._default(z.enum(['cost', 'income']), 'cost'),
    /** What its line is called; default its number. */
    label: optional(name),
  }),
)

/** The headings of a ledger; those that are left out are those of the template. */
const columns = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    account: optional(name),
    costCentre: optional(name),
    description: optional(name),
    date: optional(name),
    /** One column of amounts, of which `side` says whether they are debit or credit; a plain amount is debit. */
    amount: optional(name),
    side: optional(name),
    /** Or a column for each. */
    debit: optional(name),
    credit: optional(name),
    purpose: optional(name),
    municipality: optional(name),
    kind: optional(name),
  }),
)

/** How the columns and codes of a ledger are read. */
export const ledgerMapping = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Default the first sheet with the headings. */
    sheet: optional(name),
    columns: z._default(columns, () => ({})),
    /** By account number. An account that is not in it is reported and left out. */
    accounts: z._default(z.record(z.string(), account), () => ({})),
    /** The municipality of a cost centre, by its name or code; other cost centres are shared by all. */
    costCentres: z._default(z.record(z.string(), place), () => ({})),
    /** A line for each account and municipality (default), or for each booking. */
    per: z._default(z.enum(['account', 'booking']), 'account'),
    /** Bookings of other days are reported and left out. */
    period: optional(period),
  }),
)

/** How the columns and codes of a ledger are read. */
export interface LedgerMapping extends z.input<typeof ledgerMapping> {}
/** The same, read. */
export type ReadMapping = z.output<typeof ledgerMapping>
