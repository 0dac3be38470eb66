// The golden computations with the ESM and with the CommonJS copy; prints all that came out.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as esm from 'spuk-ido'
import { EXPECTED, golden } from './golden.mjs'

const outcome = golden(esm)
assert.deepEqual(outcome.values, EXPECTED)
assert.deepEqual(golden(createRequire(import.meta.url)('spuk-ido')), outcome)
console.log(JSON.stringify(outcome))
