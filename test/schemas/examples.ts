import { inputSchemas, jsonSchema } from '../../src/schemas/index.js'
import type { InputName } from '../../src/schemas/index.js'

export const inputNames = Object.keys(inputSchemas) as InputName[]

/** The sound examples that a schema carries. */
export function examplesOf(name: InputName): readonly unknown[] {
  return jsonSchema(name).examples as readonly unknown[]
}

export const exampleOf = (name: InputName): unknown => examplesOf(name)[0]
