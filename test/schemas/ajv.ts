import type { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** The formats of JSON Schema; the package is CommonJS, whose function may lie one level deeper. */
export const addFormats = ((formats as { default?: unknown }).default ?? formats) as (
  ajv: Ajv2020,
) => void
