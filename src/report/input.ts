// How results are written, each set of options defined once.
import * as z from 'zod/mini'
import { locale } from '../core/fields/index.js'
import { isWhole, preview, SpukError, wrongType } from '../core/result/index.js'
import { leaf, optional } from '../core/schema/index.js'

/** What `toMarkdown`, `toRows` and `toSvg` take as options. */
export const localeOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Default Dutch. */
    locale: optional(locale),
  }),
)

/** What `toCsv` takes as options. */
export const csvOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Default `nl`. */
    dialect: optional(z.enum(['nl', 'rfc4180'])),
    /** Of headings and texts; default Dutch. */
    locale: optional(locale),
  }),
)

const level = /* @__PURE__ */ leaf(
  (value): number => {
    if (isWhole(value, 1, 4)) return value
    throw new SpukError([wrongType({ expected: ['1–4'], given: preview(value) })])
  },
  { type: 'integer', minimum: 1, maximum: 4 },
)

/** What `toHtml` takes as options. */
export const htmlOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Of headings and texts; default Dutch. */
    locale: optional(locale),
    /** Level of the title among the headings of the page around it, 1 to 4: default 1. */
    level: optional(level),
  }),
)

/** What `toMarkdown`, `toRows`, `toTable` and `toSvg` take as options. */
export interface LocaleOptions extends z.input<typeof localeOptions> {}

/** What `toHtml` takes as options. */
export interface HtmlOptions extends z.input<typeof htmlOptions> {}

/** What `toCsv` takes as options. */
export interface CsvOptions extends z.input<typeof csvOptions> {}
