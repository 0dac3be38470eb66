import {
  agreementDeadlines,
  agreementPapers,
  openClaims,
  ordinancePresets,
  possibleEvents,
  toICalendar,
  toSvg,
  transitionAgreement,
  validateAgreement,
} from 'spuk-ido'
import type {
  Agreement,
  AgreementEvent,
  AgreementPaper,
  AgreementPapersOptions,
  Text,
} from 'spuk-ido'
import {
  agreementEventSchema,
  agreementPapersOptionsSchema,
  agreementSchema,
} from 'spuk-ido/schemas'
import { Reading, rowsOf, toFields } from '../fields.js'
import type { Fields } from '../fields.js'
import type { Shown } from '../result.js'
import { schemaOf } from '../schema.js'
import { both, locale, say } from '../words.js'
import type { Page } from './page.js'

export const agreementPage: Page = {
  id: 'agreement',
  name: both('Afspraak', 'Agreement'),
  lead: both(
    'De afspraak van een gemeente met de bibliotheek, van opzet tot vaststelling. Bij een nieuwe stap kiest u uit wat nu kan.',
    'The agreement of a municipality with the library, from draft to determination. For a new step you choose from what is possible now.',
  ),
  schema: () => ({
    properties: {
      today: { type: 'string', format: 'date', title: say(both('Vandaag', 'Today')) },
      ordinance: {
        enum: Object.keys(ordinancePresets),
        title: say(both('Termijnen van de verordening', 'Terms of the by-law')),
      },
      draft: schemaOf('agreement'),
      events: {
        type: 'array',
        title: say(both('Verloop', 'Course')),
        items: schemaOf('agreement-event'),
      },
      papers: {
        ...schemaOf('agreement-papers-options'),
        title: say(both('In te vullen in de brieven', 'To fill in in the letters')),
      },
    },
  }),
  hidden: ['history', 'state', 'money', 'conditions.requirements.municipality']
    .map((name) => `draft.${name}`)
    .concat(['events.from', 'events.to'])
    .concat(['papers.equatedDays', 'papers.ordinance', 'papers.otherRequirements']),
  offered(fields) {
    const last = rowsOf(fields, 'events').at(-1)
    if (last === undefined) return {}
    const others = Object.entries(fields).filter(([name]) => !name.startsWith(`events.${last}.`))
    const before = walk(new Reading(Object.fromEntries(others)))
    return before ? { [`events.${last}.event`]: possibleEvents(before) } : {}
  },
  example: () => ({
    today: '2024-03-01',
    ordinance: 'vng',
    ...toFields(
      {
        id: 'Z-2024-17',
        municipality: {
          code: 'Woerden',
          contacts: [{ function: 'beleidsmedewerker digitale inclusie', from: '2022-07-01' }],
        },
        library: {
          name: 'Bibliotheek De Kromme Lek (verzonnen)',
          contacts: [{ function: 'directeur', from: '2020-01-01' }],
        },
        form: 'award-decision',
        period: { from: '2024-01-01', to: '2024-12-31' },
        amount: '48.000,00',
        purposes: [
          { purpose: 'library', amount: '45.500,00' },
          { purpose: 'promotion', amount: '2.500,00' },
        ],
        reportDue: '2025-04-01',
        executiveDecision: { date: '2023-11-14' },
        legalBasis: { ground: 'regulation', text: 'ASV (verzonnen)' },
        yearsRunning: 2,
      },
      'draft',
    ),
    ...toFields(
      [
        { event: 'request', date: '2023-10-02', actor: 'bibliotheek', basis: 'verzonnen' },
        { event: 'award', date: '2023-11-20', actor: 'college', basis: 'verzonnen' },
        {
          event: 'pay',
          date: '2024-02-15',
          actor: 'college',
          basis: 'verzonnen',
          amount: '48.000,00',
        },
      ],
      'events',
    ),
  }),
  compute(fields) {
    const reading = new Reading(fields)
    if (Object.keys(fields).length === 0) return { shown: [], issues: [] }
    const agreement = walk(reading)
    if (!agreement) return { shown: [], issues: reading.issues }
    const deadlines = reading.attempt('', () => agreementDeadlines(agreement, options(fields)))
    const claims = openClaims(agreement)
    return {
      issues: reading.issues,
      shown: [
        {
          title: both(`Afspraak ${agreement.id}`, `Agreement ${agreement.id}`),
          charts: chartOf(agreement),
          result: agreement,
        },
        ...(deadlines
          ? [
              {
                title: both('Termijnen', 'Deadlines'),
                result: deadlines,
                files: [
                  [
                    both('Agendabestand', 'Calendar file'),
                    'ics',
                    () =>
                      toICalendar(deadlines, {
                        stamp: `${fields['today'] ?? ''}T09:00:00Z`,
                        locale: locale(),
                      }),
                  ] as const,
                ],
              },
            ]
          : []),
        ...(claims.length > 0
          ? [{ title: both('Openstaande vorderingen', 'Open claims'), result: claims }]
          : []),
        ...letters(reading, agreement),
      ],
    }
  },
}

const LETTERS: Readonly<Record<AgreementPaper['paper'], Text>> = {
  'implementation-agreement': both('Uitvoeringsovereenkomst', 'Implementation agreement'),
  award: both('Verleningsbeschikking', 'Award'),
  determination: both('Vaststellingsbeschikking', 'Determination'),
  withdrawal: both('Intrekking', 'Withdrawal'),
  recovery: both('Terugvordering', 'Recovery'),
  'objection-decision': both('Beslissing op bezwaar', 'Decision on an objection'),
}

/** The letters that the agreement has as it stands. */
function letters(reading: Reading, agreement: Agreement): readonly Shown[] {
  const given = reading.part(agreementPapersOptionsSchema, 'papers') as
    AgreementPapersOptions | undefined
  const { ordinance } = options(reading.fields)
  const papers =
    given &&
    reading.attempt('papers', () =>
      agreementPapers(agreement, { ...given, ...(ordinance && { ordinance }) }),
    )
  return (papers ?? []).map((paper) => {
    const { nl, en } = LETTERS[paper.paper]
    const { decision } = paper
    return {
      title:
        decision === null
          ? both(`${nl}, concept`, `${en}, draft`)
          : both(`${nl}, bij stap ${decision}`, `${en}, with step ${decision}`),
      result: paper,
      types: ['docx'],
      closed: true,
    }
  })
}

const options = (fields: Fields) => {
  const ordinance = ordinancePresets[
    (fields['ordinance'] ?? '') as keyof typeof ordinancePresets
  ] as (typeof ordinancePresets)[keyof typeof ordinancePresets] | undefined
  return { today: fields['today'] ?? '', ...(ordinance && { ordinance }) }
}

/** The agreement after the steps that are filled in. */
function walk(reading: Reading): Agreement | undefined {
  const { fields } = reading
  const draft = reading.part(agreementSchema, 'draft')
  if (draft === undefined) return undefined
  let agreement = reading.attempt('draft', () => {
    const outcome = validateAgreement(draft, options(fields))
    return reading.taken(outcome, ['draft'])
  })
  for (const row of rowsOf(fields, 'events')) {
    if (!agreement) return undefined
    const at = `events.${row}`
    const event = reading.part<AgreementEvent>(agreementEventSchema, at)
    const from: Agreement = agreement
    agreement =
      event &&
      reading.attempt(at, () => reading.taken(transitionAgreement(from, event), ['events', row]))
  }
  return agreement
}

function chartOf(agreement: Agreement): readonly string[] {
  return [toSvg(agreement, { locale: locale() })]
}
