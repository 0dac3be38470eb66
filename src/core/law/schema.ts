import * as z from 'zod'
import { isoDateSchema, maybe, shaped } from '../schema/index.js'
import { ARTICLE, BWB, PARAGRAPH } from './juriconnect.js'
import type { Citation } from './juriconnect.js'

/** What `juriconnect` takes. */
export const citationSchema: z.ZodType<Citation, Citation> = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    bwb: shaped(BWB, {
      nl: "Schrijf bijvoorbeeld 'BWBR0005537'.",
      en: "Write for example 'BWBR0005537'.",
    }),
    article: shaped(ARTICLE, {
      nl: "Schrijf bijvoorbeeld '4:46' of '17a'.",
      en: "Write for example '4:46' or '17a'.",
    }),
    paragraph: maybe(
      shaped(PARAGRAPH, {
        nl: "Schrijf het lid als getal, zoals '1' of '2a'.",
        en: "Write the paragraph as a number, such as '1' or '2a'.",
      }),
    ),
    on: maybe(isoDateSchema),
  }),
)
