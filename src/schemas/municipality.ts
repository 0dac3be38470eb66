import type { FieldText } from '../core/schema/index.js'
import * as room from '../municipality/input.js'
import { inputSchema } from './input-schema.js'

const division: FieldText<never> = [
  'Gemeentelijke indeling',
  'Municipal division',
  'Het jaar van de gemeentelijke indeling waarin de gemeente is bedoeld.',
  'The year of the municipal division in which the municipality is meant.',
]

/**
 * The name or code of a municipality, as `municipality`, `grantFor` and others take it.
 *
 * @example
 * import { municipalityNameSchema, readInput } from 'spuk-ido/schemas'
 * readInput(municipalityNameSchema, '').ok // => false
 */
export const municipalityNameSchema = /* @__PURE__ */ inputSchema(
  room.municipalityName,
  [
    'Gemeente',
    'Municipality',
    'Naam of code van een gemeente, zoals Utrecht of GM0344. Of zij op een dag bestaat, controleert de functie.',
    'Name or code of a municipality, such as Utrecht or GM0344. Whether it exists on a day, the function checks.',
  ],
  ['Utrecht', 'GM0344', 'Den Haag'],
)

/**
 * From which date municipalities are looked at, by `findMunicipality`, `municipality`, `municipalities`
 * and `successors`.
 *
 * @example
 * import { onDateSchema, readInput } from 'spuk-ido/schemas'
 * readInput(onDateSchema, { on: '2023-01-01' }).ok // => true
 */
export const onDateSchema = /* @__PURE__ */ inputSchema(
  room.onDate,
  [
    'Peildatum',
    'Reference date',
    'Op welke dag naar gemeenten wordt gekeken. De functie controleert ook of het register die dag kent.',
    'On which day municipalities are looked at. The function also checks that the register knows that day.',
    {
      on: [
        'Op',
        'On',
        'De dag (JJJJ-MM-DD); zonder opgave alle dagen.',
        'The day (YYYY-MM-DD); by default all days.',
      ],
    },
  ],
  [{}, { on: '2023-01-01' }],
)

/**
 * Which number of inhabitants `inhabitants` gives.
 *
 * @example
 * import { inhabitantsOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(inhabitantsOptionsSchema, { on: '2022-01-01', division: 2023 }).ok // => true
 */
export const inhabitantsOptionsSchema = /* @__PURE__ */ inputSchema(
  room.inhabitantsOptions,
  [
    'Opties bij inwoners',
    'Options of inhabitants',
    'Welk aantal inwoners wordt gevraagd. De functie controleert ook of het register dat aantal en die indeling kent.',
    'Which number of inhabitants is asked for. The function also checks that the register knows that number and division.',
    {
      on: [
        'Op',
        'On',
        '1 januari van een jaar waarvan het register de inwoners kent (JJJJ-01-01).',
        '1 January of a year of which the register knows the inhabitants (YYYY-01-01).',
      ],
      division,
    },
  ],
  [{ on: '2022-01-01', division: 2023 }],
)

/**
 * In which municipal division `lowEducationShare` and `educationShares` give their shares.
 *
 * @example
 * import { divisionOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(divisionOptionsSchema, { division: 2023 }).ok // => true
 */
export const divisionOptionsSchema = /* @__PURE__ */ inputSchema(
  room.divisionOptions,
  [
    'Opties bij opleidingsaandelen',
    'Options of education shares',
    'In welke gemeentelijke indeling de aandelen staan. De functie controleert ook of het register die indeling kent.',
    'In which municipal division the shares stand. The function also checks that the register knows that division.',
    { division },
  ],
  [{}, { division: 2023 }],
)
