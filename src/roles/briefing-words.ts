import type { Locale } from '../core/result/index.js'
import type { GrantMethod } from '../grant/index.js'
import type { RegimeStatus } from '../regulation/index.js'

/** The texts of an introduction: short sentences, words that everybody knows. */
interface BriefingText {
  readonly title: (place: string) => string
  readonly for: (year: number) => string
  readonly whatTitle: string
  readonly what: readonly string[]
  readonly whereTitle: string
  readonly moneyTitle: string
  readonly regime: Readonly<Record<RegimeStatus, (place: string, year: number) => string>>
  readonly amount: (amount: string) => string
  /** For a year of which nothing is known. */
  readonly whatIf: (amount: string) => string
  readonly method: Readonly<Record<GrantMethod, string>>
  readonly spending: readonly string[]
  readonly rolesTitle: string
  readonly roles: string
  readonly referTitle: string
  readonly refer: readonly string[]
  readonly askTitle: string
  readonly ask: string
  readonly noContact: string
}

export const words: Readonly<Record<Locale, BriefingText>> = {
  nl: {
    title: (place) => `Het Informatiepunt Digitale Overheid in ${place}`,
    for: (year) => `Voor collega’s en het klantcontactcentrum, ${year}.`,
    whatTitle: 'Wat is een IDO?',
    what: [
      'IDO betekent Informatiepunt Digitale Overheid. Inwoners kunnen er binnenlopen met vragen. Meestal is het IDO in de bibliotheek. Inwoners krijgen er:',
      '- hulp bij digitale zaken van overheid en bedrijven;\n- cursussen om digitaal meer te kunnen, of de weg daarheen;\n- uitleg over de digitale wereld;\n- uitleg over de overheid en andere organisaties;\n- de weg naar de juiste organisatie of hulpverlener.',
      'Het IDO geeft zelf geen inhoudelijk advies.',
    ],
    whereTitle: 'Waar is het IDO?',
    moneyTitle: 'Wat krijgt de gemeente?',
    regime: {
      confirmed: (place, year) => `${place} krijgt in ${year} geld van het Rijk voor het IDO.`,
      assumed: (place, year) =>
        `${place} krijgt in ${year} waarschijnlijk geld van het Rijk voor het IDO. Dat staat niet helemaal vast.`,
      unknown: (place, year) =>
        `Of ${place} in ${year} geld van het Rijk krijgt voor het IDO, is ons niet bekend.`,
    },
    amount: (amount) => `Het bedrag is ${amount}.`,
    whatIf: (amount) => `Met eigen aannames geschat is het ${amount}.`,
    method: {
      annex: 'Dit bedrag staat in de bijlage van de regeling.',
      formula: 'Dit bedrag is berekend met de formule. Het bedrag in de regeling gaat voor.',
      estimate: 'Dit bedrag is een schatting. Het bedrag in de regeling gaat voor.',
    },
    spending: [
      'Het geld van de regeling is voor drie dingen:',
      '- de bibliotheek, voor het IDO;\n- inwoners vertellen over het IDO;\n- organisaties rond het IDO bij elkaar brengen.',
    ],
    rolesTitle: 'Wat doet de gemeente?',
    roles: 'De gemeente heeft zes rollen:',
    referTitle: 'Hoe verwijst u door?',
    refer: [
      '- Heeft een inwoner hulp nodig bij DigiD, een formulier of een apparaat? Wijs de weg naar het IDO.\n- Wil een inwoner een cursus? Wijs ook dan de weg naar het IDO.\n- Is de vraag gevoelig? Verwijs dan naar de juiste professional. Zo’n vraag is niet voor een vrijwilliger.',
      'Verandert er iets in uw digitale dienst? Of komt er een actie over het IDO? Vertel het vooraf aan het IDO.',
    ],
    askTitle: 'Wie kunt u vragen?',
    ask: 'Stel uw vraag aan:',
    noContact: 'Er is hier nog geen contactpersoon ingevuld.',
  },
  en: {
    title: (place) => `The digital government help point (IDO) in ${place}`,
    for: (year) => `For colleagues and the contact centre, ${year}.`,
    whatTitle: 'What is an IDO?',
    what: [
      'IDO stands for Informatiepunt Digitale Overheid. Residents can walk in with questions. The IDO is mostly in the library. Residents get:',
      '- help with digital matters of government and companies;\n- courses in digital skills, or the way to them;\n- information on the digital world;\n- information on government and other organisations;\n- the way to the right organisation or professional.',
      'The IDO itself gives no substantive advice.',
    ],
    whereTitle: 'Where is the IDO?',
    moneyTitle: 'What does the municipality get?',
    regime: {
      confirmed: (place, year) => `In ${year} ${place} gets money from the State for the IDO.`,
      assumed: (place, year) =>
        `In ${year} ${place} probably gets money from the State for the IDO. This is not fully certain.`,
      unknown: (place, year) =>
        `Whether ${place} gets money from the State for the IDO in ${year} is not known to us.`,
    },
    amount: (amount) => `The amount is ${amount}.`,
    whatIf: (amount) => `Estimated on assumptions of our own it is ${amount}.`,
    method: {
      annex: 'This amount stands in the annex of the regulation.',
      formula: 'This amount was computed with the formula. The amount in the regulation prevails.',
      estimate: 'This amount is an estimate. The amount in the regulation prevails.',
    },
    spending: [
      'The money of the regulation is for three things:',
      '- the library, for the IDO;\n- telling residents about the IDO;\n- bringing organisations around the IDO together.',
    ],
    rolesTitle: 'What does the municipality do?',
    roles: 'The municipality has six roles:',
    referTitle: 'How do you refer?',
    refer: [
      '- Does a resident need help with DigiD, a form or a device? Show the way to the IDO.\n- Does a resident want a course? Show the way to the IDO too.\n- Is the question sensitive? Refer to the right professional. Such a question is not for a volunteer.',
      'Does something change in your digital service? Or is there promotion about the IDO? Tell the IDO ahead.',
    ],
    askTitle: 'Whom can you ask?',
    ask: 'Put your question to:',
    noContact: 'No contact has been filled in yet.',
  },
}
