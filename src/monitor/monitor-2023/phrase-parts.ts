import type { Text } from '../../core/result/index.js'

/** What one answer adds to a sentence. */
export interface OptionPhrase {
  /** What sets those with this answer apart on their side: “22 of them intended to”. */
  readonly shade?: Text
  /** What it says of the one that is compared: “yours has”. */
  readonly own: Text
}

/** Answers that come down to the same: those without a policy, whether they intend one or not. */
export interface Side {
  /** Of more than one, with `{year}`: “had adopted no policy in {year}”. */
  readonly phrase: Text
  readonly options: Readonly<Record<string, OptionPhrase>>
}

export const text = (nl: string, en: string): Text => ({ nl, en })
export const own = (nl: string, en: string): OptionPhrase => ({ own: text(nl, en) })
export const shaded = (shade: Text, { own }: OptionPhrase): OptionPhrase => ({ shade, own })
export const side = (nl: string, en: string, options: Side['options']): Side => ({
  phrase: text(nl, en),
  options,
})

export const WITH_INTENTION = text('met het voornemen', 'intended to')
export const WITH_PLAN = text('met een plan daarvoor', 'planning to')
const IN_CONTACT = text('wel in contact', 'in contact')
const NO_CONTACT = text('zonder contact', 'without contact')
export const WORKING_ON_IT = text('ermee bezig', 'working on it')

/** The words for one that has something; in Dutch its gender and number decide between `dat` and `die`. */
function having(who: string, what: 'dat' | 'die') {
  return {
    yes: own(`${who} heeft ${what} wel`, 'yours has'),
    no: own(`${who} heeft ${what} niet`, 'yours has not'),
    notYet: own(`${who} heeft ${what} nog niet`, 'yours has not yet'),
    intended: own(
      `${who} heeft ${what} niet, maar is het wel van plan`,
      'yours has not, but intends to',
    ),
    inProgress: own(
      `${who} heeft ${what} niet, maar werkt eraan`,
      'yours has not, but is working on it',
    ),
    inContact: own(
      `${who} heeft ${what} niet, maar is wel in contact`,
      'yours has not, but is in contact',
    ),
    noContact: own(
      `${who} heeft ${what} niet en is ook niet in contact`,
      'yours has not, nor is it in contact',
    ),
    some: own(`${who} heeft ${what} met een deel`, 'yours has with some'),
  }
}

/** The words for one that does something. */
export const doing = {
  yes: own('uw gemeente doet dat wel', 'yours does'),
  no: own('uw gemeente doet dat niet', 'yours does not'),
  planned: own(
    'uw gemeente doet dat niet, maar is het wel van plan',
    'yours does not, but plans to',
  ),
  never: own('uw gemeente doet dat niet en blijft daarbij', 'yours does not and will not'),
}

export const it = having('uw gemeente', 'dat')
export const them = having('uw gemeente', 'die')
export const theirs = having('uw bibliotheek', 'die')
export const otherwise = (who: string): Side =>
  side('antwoordden in {year} iets anders', 'answered something else in {year}', {
    other: own(`${who} antwoordt iets anders`, 'yours answers something else'),
  })
export const unaware = (nl: string): Side =>
  side('wisten dit in {year} niet', 'did not know this in {year}', {
    unknown: own(nl, 'yours does not know'),
  })

/** Both sides of a question on formal arrangements with some partners. */
export function arrangements(nl: string, en: string): readonly Side[] {
  return [
    side(
      `hadden in {year} geen formele afspraken ${nl}`,
      `had no formal arrangements ${en} in {year}`,
      {
        intended: shaded(WITH_INTENTION, them.intended),
        'in-contact': shaded(IN_CONTACT, them.inContact),
        'no-contact': shaded(NO_CONTACT, them.noContact),
      },
    ),
    side(`hadden in {year} formele afspraken ${nl}`, `had formal arrangements ${en} in {year}`, {
      yes: them.yes,
    }),
  ]
}

/** Both sides of a question on arrangements between library and municipality. */
export function agreed(words: typeof them, nl: string, en: string): readonly Side[] {
  return [
    side(`hadden in {year} afspraken ${nl}`, `had arrangements ${en} in {year}`, {
      yes: words.yes,
      some: shaded(text('met een deel', 'with some only'), words.some),
    }),
    side(`hadden in {year} geen afspraken ${nl}`, `had no arrangements ${en} in {year}`, {
      no: words.no,
      'not-yet': words.notYet,
      intended: shaded(WITH_INTENTION, words.intended),
      'in-progress': shaded(WORKING_ON_IT, words.inProgress),
    }),
  ]
}

export function satisfaction(nl: string, en: string): readonly Side[] {
  const is = (dutch: string, english: string) =>
    own(`uw bibliotheek is ${dutch}`, `yours is ${english}`)
  return [
    side(
      `waren in {year} ontevreden of zeer ontevreden ${nl}`,
      `were dissatisfied or very dissatisfied ${en} in {year}`,
      {
        1: shaded(
          text('zeer ontevreden', 'very dissatisfied'),
          is('zeer ontevreden', 'very dissatisfied'),
        ),
        2: is('ontevreden', 'dissatisfied'),
      },
    ),
    side(`waren in {year} neutraal ${nl}`, `were neutral ${en} in {year}`, {
      3: is('neutraal', 'neutral'),
    }),
    side(
      `waren in {year} tevreden of zeer tevreden ${nl}`,
      `were satisfied or very satisfied ${en} in {year}`,
      {
        4: is('tevreden', 'satisfied'),
        5: shaded(text('zeer tevreden', 'very satisfied'), is('zeer tevreden', 'very satisfied')),
      },
    ),
  ]
}
