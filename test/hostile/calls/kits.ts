import { validateAgreement } from '../../../src/index.js'
import { inputSchemas, jsonSchema } from '../../../src/schemas/index.js'
import { goldenCases } from '../../../src/testing/index.js'
import { inputNames } from '../../schemas/examples.js'
import * as sample from './samples.js'
import type { Calls } from './index.js'

const [golden] = goldenCases

/** The schemas for embedders and the test kit. */
export const kits: Calls = {
  jsonSchema: [['grant-options', { locale: 'en' }]],
  readInput: inputNames.map((name) => [inputSchemas[name], jsonSchema(name).examples?.[0]]),
  readForm: inputNames.map((name) => [inputSchemas[name], { 'lines.0.id': 'staff' }]),

  assertAddsUp: [[sample.account]],
  assertStatementsTie: [[sample.account, sample.account.statements]],
  assertDifference: [[sample.difference]],
  assertRecomputes: [[sample.grant]],
  assertSurvivesJson: [[sample.agreementInput, (input: never) => validateAgreement(input, input)]],
  assertGolden: [[golden, { amount: '1.00' }]],
  assertAgreementMoney: [[sample.agreed]],
  assertGrant: [[sample.byAnnex]],
  assertNationalTotals: [[sample.totals, sample.grants]],
  assertReported: [[sample.refused, { code: 'money/not-a-dutch-amount', path: [] }, []]],
  assertApportionment: [[sample.apportionment]],
  assertSpread: [[sample.spread]],
  assertTable: [[sample.table]],
}

/** Arguments that the program writes itself and no outsider brings: schemas, functions, cases of the kit. */
export const OWN_ARGUMENTS: Readonly<Record<string, readonly number[]>> = {
  readInput: [0],
  readForm: [0],
  assertSurvivesJson: [1],
  assertGolden: [0],
}
