// A citation as a form asks for it, of the guards of `juriconnect`, which every reference of the library goes through.
import * as z from 'zod/mini'
import { date } from '../fields/index.js'
import { formed, leaf, optional } from '../schema/index.js'
import { ARTICLE, articleFrom, BWB, bwbFrom, PARAGRAPH } from './juriconnect.js'

/** What `juriconnect` takes. */
export const citation = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    bwb: leaf(bwbFrom, { type: 'string', pattern: BWB.source }),
    article: leaf(articleFrom, { type: 'string', pattern: ARTICLE.source }),
    paragraph: optional(
      formed(PARAGRAPH, {
        nl: "Schrijf het lid als getal, zoals '1' of '2a'.",
        en: "Write the paragraph as a number, such as '1' or '2a'.",
      }),
    ),
    on: optional(date),
  }),
)
