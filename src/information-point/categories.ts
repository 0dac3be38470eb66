import { deepFreeze } from '../core/frozen/index.js'
import { Collector, oneOf, stringFrom } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'

/**
 * The fields of a registration that hold a category.
 *
 * @example
 * categoryFields.includes('duration') // => true
 */
export const categoryFields = /* @__PURE__ */ deepFreeze([
  'question',
  'organisation',
  'help',
  'area',
  'referral',
  'duration',
  'gender',
  'ageClass',
  'languageLevel',
] as const)
/** One of {@link categoryFields}. */
export type CategoryField = (typeof categoryFields)[number]

/** One answer that a form offers. */
export interface Category {
  readonly id: string
  readonly name: Text
  /** A kind of question that belongs with a professional, not with a volunteer. */
  readonly sensitive?: true
  /** A way of helping that is a referral (art. 1 (e)). */
  readonly referral?: true
}

function category(id: string, nl: string, en: string): Category {
  return { id, name: { nl, en } }
}

function sensitive(id: string, nl: string, en: string): Category {
  return { ...category(id, nl, en), sensitive: true }
}

function referral(id: string, nl: string, en: string): Category {
  return { ...category(id, nl, en), referral: true }
}

/**
 * The categories taken where a caller gives none. **They are this library's own**: the answer lists
 * of the official forms are not known to it, and which organisations stand behind the IDO changes
 * with time. Whoever has the official lists passes those.
 *
 * @example
 * categoryPreset.help.filter(({ referral }) => referral).length // => 2
 * categoryPreset.area.map(({ id }) => id).join(' ') // => 'government library other'
 */
export const categoryPreset: Readonly<Record<CategoryField, readonly Category[]>> =
  /* @__PURE__ */ (() =>
    deepFreeze({
      question: [
        category('digid', 'DigiD', 'DigiD'),
        category('government-portal', 'Portaal van de overheid', 'Government portal'),
        category('taxes-allowances', 'Belasting en toeslagen', 'Taxes and allowances'),
        category('work-benefits', 'Werk en uitkering', 'Work and benefits'),
        category('pension', 'Pensioen en AOW', 'Pension'),
        category('documents', 'Paspoort, rijbewijs, akten', 'Passport, licence, certificates'),
        category('housing', 'Wonen', 'Housing'),
        sensitive('health-care', 'Gezondheid en zorg', 'Health and care'),
        sensitive('debts', 'Schulden', 'Debts'),
        sensitive('family-law', 'Familie en recht', 'Family and law'),
        category('digital-skills', 'Digitale vaardigheden', 'Digital skills'),
        category('safety-online', 'Veilig online', 'Safety online'),
        category('library', 'Dienst van de bibliotheek', 'Library service'),
        category('other', 'Anders', 'Other'),
      ],
      organisation: [
        category('municipality', 'Gemeente', 'Municipality'),
        category('belastingdienst', 'Belastingdienst', 'Tax administration'),
        category('toeslagen', 'Dienst Toeslagen', 'Allowances service'),
        category('logius', 'Logius', 'Logius'),
        category('uwv', 'UWV', 'UWV'),
        category('svb', 'SVB', 'SVB'),
        category('duo', 'DUO', 'DUO'),
        category('cak', 'CAK', 'CAK'),
        category('cbr', 'CBR', 'CBR'),
        category('rdw', 'RDW', 'RDW'),
        category('ind', 'IND', 'IND'),
        category('cjib', 'CJIB', 'CJIB'),
        category('library', 'Bibliotheek', 'Library'),
        category('private', 'Private dienstverlener', 'Private provider'),
        category('other', 'Anders', 'Other'),
      ],
      help: [
        category('answered', 'Ter plekke geholpen', 'Helped on the spot'),
        category('information', 'Informatie gegeven', 'Information given'),
        category('course', 'Naar cursus begeleid', 'Guided to a course'),
        referral(
          'referred-provider',
          'Verwezen naar bevoegde instantie',
          'Referred to the provider',
        ),
        referral(
          'referred-professional',
          'Verwezen naar hulpverlener',
          'Referred to a professional',
        ),
        category('not-helped', 'Niet geholpen', 'Not helped'),
      ],
      area: [
        category('government', 'Digitale overheid', 'Digital government'),
        category('library', 'Dienst van de bibliotheek', 'Library service'),
        category('other', 'Anders', 'Other'),
      ],
      referral: [
        category('none', 'Niet verwezen', 'Not referred'),
        category('public-provider', 'Publieke dienstverlener', 'Public provider'),
        category('professional', 'Hulpverlener', 'Professional'),
        category('course', 'Cursus', 'Course'),
        category('other', 'Anders', 'Other'),
      ],
      duration: [
        category('under-5', 'Korter dan 5 minuten', 'Under 5 minutes'),
        category('5-15', '5 tot 15 minuten', '5 to 15 minutes'),
        category('15-30', '15 tot 30 minuten', '15 to 30 minutes'),
        category('30-60', '30 tot 60 minuten', '30 to 60 minutes'),
        category('over-60', '60 minuten of langer', '60 minutes or longer'),
      ],
      gender: [
        category('female', 'Vrouw', 'Female'),
        category('male', 'Man', 'Male'),
        category('other', 'Anders', 'Other'),
        category('not-stated', 'Niet gezegd', 'Not stated'),
      ],
      ageClass: [
        category('under-18', 'Jonger dan 18', 'Under 18'),
        category('18-34', '18 tot 35', '18 to 34'),
        category('35-49', '35 tot 50', '35 to 49'),
        category('50-64', '50 tot 65', '50 to 64'),
        category('65-74', '65 tot 75', '65 to 74'),
        category('75-over', '75 en ouder', '75 and over'),
        category('not-stated', 'Niet gezegd', 'Not stated'),
      ],
      languageLevel: [
        category('good', 'Goed Nederlands', 'Good Dutch'),
        category('limited', 'Beperkt Nederlands', 'Limited Dutch'),
        category('none', 'Geen Nederlands', 'No Dutch'),
        category('not-stated', 'Niet gezegd', 'Not stated'),
      ],
    }))()

/** Key of a count whose category is in no list. */
export const UNKNOWN = '?'
/** Key of a count whose category was not given. */
export const NOT_GIVEN = '-'

/** The names of those two; no category and no place has such a key. */
export const RESERVED: ReadonlyMap<string, Text> = /* @__PURE__ */ new Map([
  [UNKNOWN, { nl: 'Onbekende categorie', en: 'Unknown category' }],
  [NOT_GIVEN, { nl: 'Niet ingevuld', en: 'Not given' }],
])

/**
 * The name of a category for people: that of the preset, or the id itself for a category of the
 * caller's own. `?` is a category that stands in no list, `-` one that was not given.
 *
 * @throws SpukError `input/not-a-choice` for another field, `input/wrong-type` for an id that is no text
 *
 * @example
 * categoryName('help', 'course').nl // => 'Naar cursus begeleid'
 * categoryName('question', 'chatbot').nl // => 'chatbot'
 * categoryName('question', '?').nl // => 'Onbekende categorie'
 */
export function categoryName(field: CategoryField, id: string): Text {
  const check = new Collector()
  const { of, text } = check.valid({
    of: check.attempt([], () => fieldFrom(field)),
    text: check.attempt([], () => stringFrom(id)),
  })
  const key = canonicalName(text)
  const named = RESERVED.get(key) ?? categoryPreset[of].find((one) => one.id === key)?.name
  return named ?? { nl: key, en: key }
}

const fieldFrom = /* @__PURE__ */ oneOf(...categoryFields)

/** Ids of the preset's categories. */
export function presetIds(field: CategoryField): readonly string[] {
  return categoryPreset[field].map(({ id }) => id)
}

/**
 * Whether a kind of question belongs with a professional; of a caller's own kinds the caller says so.
 *
 * @param question in its canonical spelling, as are those in `own`
 */
export function isSensitive(question: string, own: readonly string[] = []): boolean {
  return (
    own.includes(question) ||
    categoryPreset.question.some(({ id, sensitive }) => id === question && sensitive === true)
  )
}
