// What each input of this room is called, and each field in it.
import { from, to } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import type { memberRequirements, requirements } from './input.js'

const document: FieldText<never> = [
  'Document',
  'Document',
  'Naam van het document dat wordt gevraagd, zoals jaarverslag.',
  'Name of the document that is asked for, such as an annual report.',
]

const fields = {
  kind: ['Soort', 'Kind', 'Wat voor eis het is.', 'What kind of requirement it is.'],
  municipality: [
    'Gemeente',
    'Municipality',
    'Naam of code van de gemeente, zoals Utrecht of GM0344.',
    'Name or code of the municipality, such as Utrecht or GM0344.',
  ],
  basis: [
    'Grondslag',
    'Basis',
    'Waarop de eis rust, zoals de verleningsbeschikking of de verordening.',
    'On what the requirement rests, such as the award decision or the ordinance.',
  ],
  note: ['Toelichting', 'Note', 'Wat erbij te zeggen is.', 'What is to be said beside it.'],
  document,
  due: [
    'Uiterlijk op',
    'Due',
    'Laatste dag waarop het document er moet zijn (JJJJ-MM-DD).',
    'Last day on which the document must be there (YYYY-MM-DD).',
  ],
  reportsOn: [
    'Gaat over',
    'Reports on',
    'De periode waarover het document verslag doet; zonder opgave de periode van het geheel. nothing bij een plan of begroting.',
    'The period that the document reports on; by default the period of the whole. nothing for a plan or a budget.',
    { from, to },
  ],
  every: [
    'Hoe vaak',
    'Every',
    'Hoe vaak het document wordt gevraagd.',
    'How often the document is asked for.',
  ],
  indicator: [
    'Indicator',
    'Indicator',
    'Het cijfer dat wordt gevraagd, zoals aantal vragen.',
    'The figure that is asked for, such as the number of questions.',
  ],
  breakdown: [
    'Uitsplitsing',
    'Breakdown',
    'Waarnaar het cijfer wordt uitgesplitst; elke uitsplitsing apart.',
    'What the figure is broken down by; each breakdown apart.',
  ],
  measure: [
    'Maat',
    'Measure',
    'Wat wordt gemeten, zoals openingsuren of tevredenheid.',
    'What is measured, such as opening hours or satisfaction.',
  ],
  unit: [
    'Eenheid',
    'Unit',
    'Waarin wordt geteld, zoals uur per week; eenheden worden nooit omgerekend.',
    'What it is counted in, such as hours per week; units are never converted.',
  ],
  minimum: [
    'Ten minste',
    'Minimum',
    'De ondergrens, exact. Ten minste één van beide grenzen is nodig.',
    'The lower bound, exact. At least one of the two bounds is needed.',
  ],
  maximum: [
    'Ten hoogste',
    'Maximum',
    'De bovengrens, exact; niet onder de ondergrens.',
    'The upper bound, exact; not below the lower one.',
  ],
  format: [
    'Vorm',
    'Format',
    'De vorm waarin het document wordt gevraagd, zoals pdf.',
    'The format in which the document is asked for, such as pdf.',
  ],
  exclusive: [
    'Alleen zo',
    'Exclusive',
    'Of het document in geen andere vorm mag; zonder opgave wel.',
    'Whether no other format will do; by default any other will.',
  ],
} as const

/** The kinds in the order of the schema. */
const kinds: readonly FieldText[] = [
  ['Termijn', 'Deadline', 'Een document is op een dag klaar.', 'A document is due on a day.'],
  [
    'Frequentie',
    'Frequency',
    'Een document komt telkens terug.',
    'A document is asked for again and again.',
  ],
  ['Document', 'Document', 'Een document wordt gevraagd.', 'A document is asked for.'],
  [
    'Indicator',
    'Indicator',
    'Een cijfer wordt gevraagd, eventueel uitgesplitst.',
    'A figure is asked for, perhaps broken down.',
  ],
  [
    'Norm',
    'Norm',
    'Een norm voor kwaliteit, prijs of intensiteit: ten minste, ten hoogste of beide.',
    'A norm for quality, price or intensity: at least, at most, or both.',
  ],
  [
    'Vorm',
    'Format',
    'Een document wordt in een vorm gevraagd.',
    'A document is asked for in a format.',
  ],
]

/** A list of requirements, as a field of a member. */
export const memberRequirementsText: FieldText<typeof memberRequirements> = [
  'Eisen',
  'Requirements',
  'Wat de gemeente aan verantwoording van de bibliotheek vraagt.',
  'What the municipality asks of the library by way of account.',
  fields,
  kinds,
]

export const requirementsText: FieldText<typeof requirements> = [
  'Verantwoordingseisen',
  'Requirements',
  'Wat gemeenten van een bibliotheek vragen. Dat een norm een grens heeft en de grenzen niet kruisen, kan JSON Schema niet controleren.',
  'What municipalities ask of a library. That a norm has a bound and that bounds do not cross, JSON Schema cannot check.',
  fields,
  kinds,
]
