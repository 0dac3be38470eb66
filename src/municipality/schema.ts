import * as z from 'zod'
import { isoDateSchema, maybe } from '../core/schema/index.js'
import type { DivisionOptions, InhabitantsOptions, OnDate } from './model.js'

/** A name or code; which municipality it is, `findMunicipality` says. */
export const municipalityNameSchema = /* @__PURE__ */ z.lazy(() => z.string().min(1).max(100))

/** What `findMunicipality`, `municipality`, `municipalities` and `successors` take as options. */
export const onDateSchema: z.ZodType<OnDate, OnDate> = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ on: maybe(isoDateSchema) }),
)

/** What `inhabitants` takes as options. */
export const inhabitantsOptionsSchema: z.ZodType<InhabitantsOptions, InhabitantsOptions> =
  /* @__PURE__ */ z.lazy(() => z.strictObject({ on: isoDateSchema, division: maybe(z.int()) }))

/** What `lowEducationShare` and `educationShares` take as options. */
export const divisionOptionsSchema: z.ZodType<DivisionOptions, DivisionOptions> =
  /* @__PURE__ */ z.lazy(() => z.strictObject({ division: maybe(z.int()) }))
