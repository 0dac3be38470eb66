import { informationPoint, registration } from '../information-point/input.js'
import { informationPointText, registrationText } from '../information-point/input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * What `validatePoint` takes: a help point (Informatiepunt Digitale Overheid).
 *
 * @example
 * import { informationPointSchema, readInput } from 'spuk-ido/schemas'
 * readInput(informationPointSchema, { name: 'IDO Centrum' }).ok // => false
 */
export const informationPointSchema = /* @__PURE__ */ inputSchema(
  informationPoint,
  informationPointText,
  [
    {
      id: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
      name: 'IDO Centrum',
      place: 'Utrecht',
      inLibrary: true,
      municipality: 'GM0344',
      library: 'Bibliotheek Voorbeeld',
      openingHours: { monday: [{ from: '10:00', to: '12:30' }] },
      services: ['digital-traffic', 'courses', 'digital-society', 'providers', 'referral'],
      partners: [
        {
          name: 'Wijkteam',
          sector: 'public',
          arrangements: [{ subject: 'referral', formal: true, from: '2023-01-01' }],
        },
      ],
      routes: [{ to: 'Wijkteam', kind: 'professional', questions: ['debts'] }],
    },
  ],
)

/**
 * What `validateRegistration` takes: one visit to a help point.
 *
 * @example
 * import { readInput, registrationSchema } from 'spuk-ido/schemas'
 * readInput(registrationSchema, { form: '2019' }).ok // => false
 */
export const registrationSchema = /* @__PURE__ */ inputSchema(registration, registrationText, [
  {
    form: '2024',
    id: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11',
    date: '2024-04-02',
    point: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
    municipality: 'GM0344',
    library: 'Bibliotheek Voorbeeld',
    questions: [{ question: 'digid', organisation: 'logius', help: 'answered' }],
    duration: '5-15',
  },
  {
    form: '2021',
    id: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c12',
    date: '2023-09-02',
    point: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
    municipality: 'GM0344',
    library: 'Bibliotheek Voorbeeld',
    questions: [{ question: 'digid', help: 'answered' }],
    gender: 'female',
  },
])
