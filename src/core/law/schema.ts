import * as z from 'zod'
import { isoDateSchema, maybe } from '../schema/index.js'
import { ARTICLE, BWB, PARAGRAPH } from './juriconnect.js'
import type { Citation } from './juriconnect.js'

/** What `juriconnect` takes. */
export const citationSchema: z.ZodType<Citation, Citation> = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    bwb: z.string().regex(BWB),
    article: z.string().regex(ARTICLE),
    paragraph: maybe(z.string().regex(PARAGRAPH)),
    on: maybe(isoDateSchema),
  }),
)
