import { categoryName, services, weekdays } from '../../information-point/index.js'
import type { InformationPoint, Service, Weekday } from '../../information-point/index.js'
import type { Text } from '../../core/result/index.js'
import { facts, tableOf } from '../model.js'
import type { Document, Table } from '../model.js'
import { heading, nameOf, wordsFor, yesOrNo } from './parts.js'
import { tallyDocuments } from './tally.js'

const SERVICES: Readonly<Record<Service, Text>> = {
  'digital-traffic': {
    nl: 'Hulp bij digitaal verkeer met dienstverleners',
    en: 'Help with digital traffic with service providers',
  },
  courses: { nl: 'Cursussen, en begeleiding daarheen', en: 'Courses, and guidance to them' },
  'digital-society': {
    nl: 'Informatie over de digitale samenleving',
    en: 'Information on the digital society',
  },
  providers: {
    nl: 'Algemene informatie over dienstverleners',
    en: 'General information about providers',
  },
  referral: { nl: 'Verwijzing', en: 'Referral' },
}

const WEEKDAYS: Readonly<Record<Weekday, Text>> = {
  monday: { nl: 'Maandag', en: 'Monday' },
  tuesday: { nl: 'Dinsdag', en: 'Tuesday' },
  wednesday: { nl: 'Woensdag', en: 'Wednesday' },
  thursday: { nl: 'Donderdag', en: 'Thursday' },
  friday: { nl: 'Vrijdag', en: 'Friday' },
  saturday: { nl: 'Zaterdag', en: 'Saturday' },
  sunday: { nl: 'Zondag', en: 'Sunday' },
}

const SECTORS: Readonly<Record<InformationPoint['partners'][number]['sector'], Text>> = {
  public: { nl: 'publiek', en: 'public' },
  'semi-public': { nl: 'semipubliek', en: 'semi-public' },
  private: { nl: 'privaat', en: 'private' },
}

const ROUTES: Readonly<Record<InformationPoint['routes'][number]['kind'], Text>> = {
  'competent-provider': { nl: 'bevoegde instantie', en: 'competent provider' },
  professional: { nl: 'hulpverlener', en: 'professional' },
}

const SUBJECTS: Readonly<
  Record<InformationPoint['partners'][number]['arrangements'][number]['subject'], Text>
> = {
  cooperation: { nl: 'samenwerking', en: 'cooperation' },
  services: { nl: 'diensten', en: 'services' },
  referral: { nl: 'verwijzing', en: 'referral' },
  promotion: { nl: 'promotie', en: 'promotion' },
}

function joined(texts: readonly Text[]): Text {
  return {
    nl: texts.map(({ nl }) => nl).join(', '),
    en: texts.map(({ en }) => en).join(', '),
  }
}

function point(one: InformationPoint): Document {
  const hours = weekdays.flatMap((day) => {
    const openings = one.openingHours[day] ?? []
    const times = openings.map(({ from, to }) => `${from}-${to}`).join(', ')
    return times === '' ? [] : [[WEEKDAYS[day].nl, WEEKDAYS[day].en, times] as const]
  })
  return {
    title: { nl: `Informatiepunt ${one.name}`, en: `Help point ${one.name}` },
    main: pointTable([one]),
    blocks: [
      facts([
        ['Plaats', 'Place', one.place],
        ['Gemeente', 'Municipality', `${nameOf(one.municipality)} (${one.municipality})`],
        ['Bibliotheek', 'Library', one.library],
        ['In de bibliotheek', 'In the library', yesOrNo(one.inLibrary)],
      ]),
      ...(hours.length > 0 ? [heading('Openingstijden', 'Opening hours'), facts(hours)] : []),
      heading('Diensten', 'Services'),
      {
        type: 'list',
        items: services.filter((id) => one.services.includes(id)).map((id) => SERVICES[id]),
      },
      ...(one.partners.length > 0
        ? [
            heading('Partners', 'Partners'),
            tableOf(one.partners, [
              ['partner', 'Partner', 'Partner', ({ name }) => name],
              ['sector', 'Sector', 'Sector', ({ sector }) => SECTORS[sector]],
              [
                'arrangements',
                'Afspraken over',
                'Arrangements on',
                ({ arrangements }) => joined(arrangements.map(({ subject }) => SUBJECTS[subject])),
              ],
            ]),
          ]
        : []),
      ...(one.routes.length > 0
        ? [
            heading('Verwijzen', 'Referral'),
            tableOf(one.routes, [
              ['to', 'Naar', 'To', ({ to }) => to],
              ['kind', 'Als', 'As', ({ kind }) => wordsFor(ROUTES, kind)],
              [
                'questions',
                'Soorten vragen',
                'Kinds of question',
                ({ questions }) => joined(questions.map((id) => categoryName('question', id))),
              ],
            ]),
          ]
        : []),
    ],
  }
}

function pointTable(list: readonly InformationPoint[]): Table {
  return tableOf(list, [
    ['id', 'Nummer', 'Id', ({ id }) => id],
    ['name', 'Naam', 'Name', ({ name }) => name],
    ['place', 'Plaats', 'Place', ({ place }) => place],
    ['code', 'Code', 'Code', ({ municipality }) => municipality],
    ['municipality', 'Gemeente', 'Municipality', ({ municipality }) => nameOf(municipality)],
    ['library', 'Bibliotheek', 'Library', ({ library }) => library],
    ['inLibrary', 'In de bibliotheek', 'In the library', (one) => yesOrNo(one.inLibrary)],
    ['services', 'Diensten', 'Services', (one) => one.services.length],
    ['partners', 'Partners', 'Partners', (one) => one.partners.length],
  ])
}

function points(list: readonly InformationPoint[]): Document {
  return {
    title: { nl: 'Informatiepunten', en: 'Help points' },
    blocks: [pointTable(list)],
  }
}

/** Documents of the information-point room. */
export const informationPointDocuments = {
  ...tallyDocuments,
  'information-point': { one: point, many: points },
}
