// The columns of the sheets that this library makes and reads back, in both languages.
import type { Text } from '../core/result/index.js'
import { categoryPreset } from '../information-point/index.js'
import type { CategoryField } from '../information-point/index.js'
import { purposes } from '../regulation/index.js'

/** One of a few values, and how it is written in a cell. */
export interface Choice {
  readonly value: string
  readonly name: Text
}

/** A column. */
export interface Field {
  readonly key: string
  readonly heading: Text
  readonly about: Text
  readonly needed?: boolean
  /** Codes stay text when somebody types them, so that `0344` keeps its zero. */
  readonly isCode?: boolean
  readonly choices?: readonly Choice[]
}

/** The sheets that there is a template of. */
export const templateNames = ['ledger', 'registrations', 'annex', 'members'] as const
/** One of the sheets that there is a template of. */
export type TemplateName = (typeof templateNames)[number]

type More = Omit<Field, 'key' | 'heading' | 'about'>

const field = (
  key: string,
  nl: string,
  en: string,
  aboutNl: string,
  aboutEn: string,
  more: More = {},
): Field => ({ key, heading: { nl, en }, about: { nl: aboutNl, en: aboutEn }, ...more })

const choice = (value: string, nl: string, en: string): Choice => ({ value, name: { nl, en } })

const municipality = (more?: More) =>
  field(
    'municipality',
    'Gemeente',
    'Municipality',
    'Naam of code van de gemeente.',
    'Name or code of the municipality.',
    more,
  )

const category = (key: CategoryField, nl: string, en: string, more?: More) =>
  field(key, nl, en, 'Kies uit de lijst.', 'Choose from the list.', {
    ...more,
    choices: categoryPreset[key].map(({ id, name }) => ({ value: id, name })),
  })

const ledger = (): readonly Field[] => [
  field('account', 'Rekening', 'Account', 'Nummer in de administratie.', 'Number in the books.', {
    isCode: true,
  }),
  field('costCentre', 'Kostenplaats', 'Cost centre', 'Als die er is.', 'If there is one.', {
    isCode: true,
  }),
  field('description', 'Omschrijving', 'Description', 'Waarvoor.', 'What for.'),
  field('date', 'Datum', 'Date', 'Dag van de boeking.', 'Day of the booking.'),
  field('amount', 'Bedrag', 'Amount', 'In euro’s.', 'In euros.'),
  field(
    'side',
    'Debet of credit',
    'Debit or credit',
    'Leeg is debet. Credit verlaagt de kosten.',
    'Empty is debit. Credit lowers the costs.',
    { choices: [choice('debit', 'Debet', 'Debit'), choice('credit', 'Credit', 'Credit')] },
  ),
  field(
    'debit',
    'Debet',
    'Debit',
    'Bedrag debet, als de kolom Bedrag leeg is.',
    'Debit amount, where the column Amount is empty.',
  ),
  field(
    'credit',
    'Credit',
    'Credit',
    'Bedrag credit, als de kolom Bedrag leeg is.',
    'Credit amount, where the column Amount is empty.',
  ),
  field(
    'purpose',
    'Doel',
    'Purpose',
    'Waaraan de uitkering mag worden besteed.',
    'What the grant may be spent on.',
    { choices: purposes.map(({ purpose, term }) => ({ value: purpose, name: term })) },
  ),
  municipality(),
  field('kind', 'Soort', 'Kind', 'Leeg is kosten.', 'Empty is costs.', {
    choices: [choice('cost', 'Kosten', 'Costs'), choice('income', 'Opbrengst', 'Income')],
  }),
]

const members = (): readonly Field[] => [
  municipality({ needed: true }),
  field(
    'granted',
    'Verleend',
    'Granted',
    'Wat de gemeente dit jaar aan de bibliotheek verleende, in euro’s.',
    'What the municipality granted the library this year, in euros.',
    { needed: true },
  ),
  field(
    'opening',
    'Beginsaldo',
    'Opening',
    'Saldo van het vorige jaar, in euro’s; leeg is nul.',
    'Balance of the year before, in euros; empty is zero.',
  ),
  field(
    'stateGrant',
    'Uitkering van het Rijk',
    'State grant',
    'De specifieke uitkering aan de gemeente, in euro’s.',
    'The specific grant to the municipality, in euros.',
  ),
  field(
    'until',
    'Tot en met',
    'Until',
    'Laatste dag, als de gemeente eerder stopt of opgaat in een andere.',
    'Last day, if the municipality stops before the end or merges into another.',
  ),
]

const annex = (): readonly Field[] => [
  municipality({ needed: true }),
  field('amount', 'Bedrag', 'Amount', 'In euro’s.', 'In euros.', { needed: true }),
]

const registrations = (): readonly Field[] => [
  field('id', 'Nummer', 'Number', 'Een UUID.', 'A UUID.', { needed: true, isCode: true }),
  field('form', 'Formulier', 'Form', 'Welk formulier.', 'Which form.', {
    needed: true,
    choices: [choice('2021', '2021', '2021'), choice('2024', '2024', '2024')],
  }),
  field('date', 'Datum', 'Date', 'Dag van het bezoek.', 'Day of the visit.', { needed: true }),
  field('point', 'IDO', 'Help point', 'UUID van het IDO.', 'UUID of the help point.', {
    needed: true,
    isCode: true,
  }),
  municipality({ needed: true }),
  field('library', 'Bibliotheek', 'Library', 'Naam.', 'Name.', { needed: true }),
  field('place', 'Plaats', 'Place', 'Naam.', 'Name.'),
  category('question', 'Vraag', 'Question', { needed: true }),
  category('organisation', 'Organisatie', 'Organisation'),
  category('help', 'Hulp', 'Help', { needed: true }),
  category('area', 'Gebied', 'Area'),
  category('referral', 'Verwezen naar', 'Referred to'),
  category('duration', 'Duur', 'Duration'),
  category('gender', 'Geslacht', 'Gender'),
  category('ageClass', 'Leeftijd', 'Age'),
  category('languageLevel', 'Nederlands', 'Dutch'),
]

/** The columns of each, made when they are asked for. */
export const FIELDS: Readonly<Record<TemplateName, () => readonly Field[]>> = {
  ledger,
  registrations,
  annex,
  members,
}

/** What templates are called. */
export const TITLES: Readonly<Record<TemplateName, Text>> = {
  ledger: { nl: 'Administratie', en: 'Ledger' },
  registrations: { nl: 'Registraties', en: 'Registrations' },
  annex: { nl: 'Bijlage', en: 'Annex' },
  members: { nl: 'Gemeenten', en: 'Municipalities' },
}
