import { forms } from '../core/schema/index.js'
import type { JsonForm } from '../core/schema/index.js'

const field = (form: JsonForm, nl: readonly [string, string], en: readonly [string, string]) => ({
  ...form,
  title: en[0],
  description: en[1],
  'x-nl': { title: nl[0], description: nl[1] },
})

/** What counts of a grant in JSON. */
export const grantForm: JsonForm = /* @__PURE__ */ (() => ({
  type: 'object',
  properties: {
    amount: field(
      forms.amount.anyOf[0],
      ['Bedrag', 'De uitkering, in euro’s.'],
      ['Amount', 'The grant, in euros.'],
    ),
    year: field(
      { type: 'number' },
      ['Jaar', 'Het kalenderjaar waar het om gaat.'],
      ['Year', 'The calendar year in question.'],
    ),
    municipality: field(
      {
        type: 'object',
        properties: {
          code: field(
            { type: 'string' },
            ['Code', 'Gemeentecode, zoals GM0344.'],
            ['Code', 'Municipality code, such as GM0344.'],
          ),
        },
        required: ['code'],
      },
      ['Gemeente', 'De gemeente van de uitkering.'],
      ['Municipality', 'The municipality of the grant.'],
    ),
  },
  required: ['amount', 'year', 'municipality'],
}))()
