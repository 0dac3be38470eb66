import * as z from 'zod/mini'
import { locale } from '../fields/index.js'
import { optional } from '../schema/index.js'

/** How an explanation is written. */
export const explainOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Default Dutch. */
    locale: optional(locale),
    /** Default plain text with aligned columns; Markdown gives a table. */
    format: optional(z.enum(['text', 'markdown'])),
  }),
)

/** How an explanation is written. */
export interface ExplainOptions extends z.input<typeof explainOptions> {}
