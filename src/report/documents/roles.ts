import type { Text } from '../../core/result/index.js'
import type { Handover, PromotionCalendar, RoleAssessment } from '../../roles/index.js'
import { day, tableOf } from '../model.js'
import type { Document } from '../model.js'
import { heading, warningBlocks, wordsFor } from './parts.js'

type Standing = NonNullable<RoleAssessment['roles'][number]['standing']>

const STANDINGS: Readonly<Record<Standing, Text>> = {
  none: { nl: 'nog niets', en: 'nothing yet' },
  'in-contact': { nl: 'in gesprek', en: 'in contact' },
  intended: { nl: 'voorgenomen', en: 'intended' },
  arranged: { nl: 'afgesproken', en: 'arranged' },
  'carried-out': { nl: 'in uitvoering', en: 'carried out' },
}

const UNKNOWN = { nl: 'niet bekend', en: 'not known' }
const APPLIES = { nl: 'ja', en: 'yes' }
const NOT = { nl: 'nee', en: 'no' }

function assessment(one: RoleAssessment): Document {
  const name = one.municipality ? `: ${one.municipality.name}` : ''
  return {
    title: { nl: `De zes rollen${name}`, en: `The six roles${name}` },
    blocks: [
      tableOf(one.roles, [
        ['role', 'Rol', 'Role', ({ term }) => term],
        [
          'standing',
          'Stand',
          'Standing',
          ({ standing }) => (standing === null ? UNKNOWN : STANDINGS[standing]),
        ],
        ['responsible', 'Wie', 'Who', ({ responsible }) => responsible],
        [
          'hours',
          'Uren per week',
          'Hours a week',
          ({ hours }) => (hours === null ? null : { numeral: hours }),
        ],
        ['gaps', 'Open punten', 'Gaps', ({ gaps }) => gaps.length],
      ]),
      heading('Volgende stappen', 'Next steps'),
      { type: 'list', items: one.nextSteps.map(({ text }) => text) },
      heading('Aanbevelingen', 'Recommendations'),
      tableOf(one.recommendations, [
        ['number', 'Nr.', 'No.', ({ number }) => number],
        ['text', 'Aanbeveling', 'Recommendation', ({ text }) => text],
        [
          'applies',
          'Van toepassing',
          'Applies',
          ({ applies }) => (applies === null ? UNKNOWN : applies ? APPLIES : NOT),
        ],
        ['finding', 'Bevinding', 'Finding', ({ finding }) => finding],
      ]),
    ],
  }
}

const TOLD: Readonly<Record<PromotionCalendar['actions'][number]['status'], Text>> = {
  'in-time': { nl: 'op tijd gemeld', en: 'told in time' },
  late: { nl: 'te laat gemeld', en: 'told late' },
  'not-told': { nl: 'niet gemeld', en: 'not told' },
}

function calendar(one: PromotionCalendar): Document {
  return {
    title: { nl: 'Promotiekalender', en: 'Promotion calendar' },
    blocks: [
      tableOf(one.actions, [
        ['from', 'Van', 'From', ({ from }) => day(from)],
        ['to', 'Tot en met', 'To', ({ to }) => day(to)],
        ['title', 'Activiteit', 'Activity', ({ title }) => title],
        ['tellBy', 'Melden voor', 'Tell by', ({ tellBy }) => day(tellBy)],
        ['told', 'Gemeld op', 'Told on', ({ told }) => day(told)],
        ['status', 'Status', 'Status', ({ status }) => wordsFor(TOLD, status)],
      ]),
      ...warningBlocks(one.issues),
    ],
  }
}

const HELD: Readonly<Record<Handover['entries'][number]['status'], Text>> = {
  current: { nl: 'nu', en: 'now' },
  coming: { nl: 'straks', en: 'coming' },
  former: { nl: 'eerder', en: 'former' },
}

function handover(one: Handover): Document {
  return {
    title: { nl: 'Overdrachtsdossier', en: 'Handover file' },
    blocks: [
      tableOf(one.entries, [
        ['role', 'Rol', 'Role', ({ term }) => term],
        ['who', 'Wie', 'Who', ({ who }) => who],
        ['from', 'Sinds', 'Since', ({ from }) => day(from)],
        ['to', 'Tot en met', 'To', ({ to }) => day(to)],
        ['status', 'Status', 'Status', ({ status }) => wordsFor(HELD, status)],
        ['tasks', 'Taken', 'Tasks', ({ tasks }) => tasks.join('; ')],
        [
          'agreed',
          'Afspraken',
          'Agreed',
          ({ agreed }) => agreed.map((each) => `${each.with}: ${each.what}`).join('; '),
        ],
      ]),
      ...(one.gaps.length > 0
        ? [
            heading('Rollen zonder iemand', 'Roles without anyone'),
            { type: 'list', items: one.gaps.map(({ term }) => term) } as const,
          ]
        : []),
    ],
  }
}

/** Documents of the roles room. */
export const rolesDocuments = {
  'role-assessment': { one: assessment },
  'promotion-calendar': { one: calendar },
  handover: { one: handover },
}
