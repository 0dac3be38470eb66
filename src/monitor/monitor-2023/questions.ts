import type {
  ChoiceQuestion,
  ScaleQuestion,
  SurveyGroup,
  SurveyOption,
  SurveyQuestion,
} from '../model.js'

// The question and answer texts are this library's own short wording, not that of the report.

type Words = readonly [nl: string, en: string]
type Choice = readonly [id: string, ...Words]

const YES: Choice = ['yes', 'Ja', 'Yes']
const NO: Choice = ['no', 'Nee', 'No']
const OTHER: Choice = ['other', 'Anders', 'Other']
const INTENDED: Choice = ['intended', 'Nee, wel het voornemen', 'No, but intended']
const PLANNED: Choice = ['planned', 'Nee, wel gepland', 'No, but planned']
const IN_PROGRESS: Choice = ['in-progress', 'Nee, wordt aan gewerkt', 'No, in progress']
const IN_CONTACT: Choice = ['in-contact', 'Nee, wel contact', 'No, but in contact']
const NO_CONTACT: Choice = ['no-contact', 'Nee, en geen contact', 'No, and not in contact']

const SATISFACTION: readonly Words[] = [
  ['Zeer ontevreden', 'Very dissatisfied'],
  ['Ontevreden', 'Dissatisfied'],
  ['Neutraal', 'Neutral'],
  ['Tevreden', 'Satisfied'],
  ['Zeer tevreden', 'Very satisfied'],
]

const asksMunicipalities = asks('municipalities')
const asksLibraries = asks('libraries')

/**
 * The 20 questions of the survey of 2023, in the order of annex 3. The options are those that have
 * a bar in the printed charts; one that nobody chose may be absent there, and so here.
 */
export const questions: readonly SurveyQuestion[] = [
  asksMunicipalities(
    'q1',
    'Bedient uw bibliotheek meer dan één gemeente?',
    'Does your library serve more than one municipality?',
    [YES, NO],
  ),
  asksMunicipalities(
    'q2',
    'Werkt uw gemeente in de regio samen aan één aanpak voor de IDO’s?',
    'Does your municipality share one approach to the help points with others in the region?',
    [YES, IN_PROGRESS, NO],
  ),
  asksMunicipalities(
    'q3',
    'Zijn er met de bibliotheek afspraken over de samenwerking?',
    'Are there arrangements with the library on cooperation?',
    [YES, ['not-yet', 'Nog niet', 'Not yet']],
  ),
  asksMunicipalities(
    'q4',
    'Gebruikt uw gemeente gegevens om haar doelgroepen te leren kennen?',
    'Does your municipality use data to get to know its target groups?',
    [PLANNED, YES, NO, OTHER],
  ),
  asksMunicipalities(
    'q5',
    'Is er beleid voor de IDO’s vastgesteld?',
    'Has a policy on the help points been adopted?',
    [NO, INTENDED, ['yes', 'Ja, in een beleidsnota', 'Yes, in a policy note']],
  ),
  asksMunicipalities(
    'q6',
    'Zijn er formele afspraken met publieke partners?',
    'Are there formal arrangements with public partners?',
    [INTENDED, IN_CONTACT, YES, NO_CONTACT],
  ),
  asksMunicipalities(
    'q7',
    'Zijn er formele afspraken met private partners?',
    'Are there formal arrangements with private partners?',
    [NO_CONTACT, INTENDED, IN_CONTACT],
  ),
  asksMunicipalities(
    'q8',
    'Zijn er met de bibliotheek afspraken over de besteding van het geld?',
    'Are there arrangements with the library on the use of the money?',
    [YES, INTENDED, NO],
  ),
  asksMunicipalities(
    'q9',
    'Zijn er met de bibliotheek afspraken over promotie?',
    'Are there arrangements with the library on promotion?',
    [INTENDED, YES, NO],
  ),
  asksMunicipalities(
    'q10',
    'Hoort promotie van de IDO’s bij de gewone dienstverlening van uw gemeente?',
    'Is promotion of the help points part of the general services of your municipality?',
    [PLANNED, YES, NO, ['will-not', 'Nee, en dat blijft zo', 'No, and it will stay so']],
  ),
  asksMunicipalities(
    'q11',
    'Zijn er formele afspraken met partners over doorverwijzen?',
    'Are there formal arrangements with partners on referral?',
    [IN_CONTACT, NO_CONTACT, YES],
  ),
  asksMunicipalities(
    'q12',
    'Verwijst uw gemeente inwoners naar de cursussen van de bibliotheek?',
    'Does your municipality refer residents to the courses of the library?',
    [
      YES,
      ['not-aware', 'Nee, niet bekend dat dit kan', 'No, not aware that it is possible'],
      ['no', 'Nee, dat doen wij niet', 'No, we do not'],
      ['unknown', 'Weet ik niet', 'Unknown to me'],
      OTHER,
    ],
  ),
  asksMunicipalities(
    'q13',
    'Zijn er formele afspraken met partners over de dienstverlening?',
    'Are there formal arrangements with partners on services?',
    [IN_CONTACT, NO_CONTACT, YES],
  ),
  asksLibraries(
    'q14',
    'Bedient uw bibliotheek meer dan één gemeente?',
    'Does your library serve more than one municipality?',
    [YES, NO],
  ),
  asksLibraries(
    'q15',
    'Overleggen uw gemeenten met elkaar over de IDO’s?',
    'Are your municipalities in contact with each other on the help points?',
    [
      ['own-policy', 'Ja, met ieder eigen beleid', 'Yes, each with its own policy'],
      ['joint-policy', 'Ja, met gezamenlijk beleid', 'Yes, with a joint policy'],
      ['unknown', 'Niet bekend', 'Unknown'],
      ['some', 'Ja, maar niet allemaal', 'Yes, but not all of them'],
      NO,
    ],
  ),
  asksLibraries(
    'q16',
    'Zijn er afspraken met uw gemeente of gemeenten over de IDO’s?',
    'Are there arrangements with your municipality or municipalities on the help points?',
    [YES, IN_PROGRESS, ['some', 'Ja, met een deel', 'Yes, with some'], NO],
  ),
  asksSatisfaction(
    'q17',
    'Hoe tevreden bent u over de betrokkenheid van de gemeente?',
    'How satisfied are you with the involvement of the municipality?',
  ),
  asksLibraries(
    'q18',
    'Zijn er met de gemeente afspraken over waar dit geld voor is?',
    'Are there arrangements with the municipality on what this money is for?',
    [
      ['conditions', 'Ja, voorwaarden van de gemeente', 'Yes, conditions set by the municipality'],
      [
        'year-plan-and-conditions',
        'Ja, een jaarplan van ons en voorwaarden van de gemeente',
        'Yes, a year plan of ours and conditions set by the municipality',
      ],
      [
        'no-conditions',
        'Nee, het geld komt zonder voorwaarden',
        'No, the money comes without conditions',
      ],
      ['no-contact', 'Nee, nog geen contact hierover', 'No, not yet in contact about it'],
      ['year-plan', 'Ja, een jaarplan van ons', 'Yes, a year plan of ours'],
      OTHER,
    ],
  ),
  asksLibraries(
    'q19',
    'Zijn er met de gemeente afspraken over promotie?',
    'Are there arrangements with the municipality on promotion?',
    [YES, INTENDED, NO, OTHER],
  ),
  asksSatisfaction(
    'q20',
    'Hoe tevreden bent u over de regie van de gemeente op het netwerk dat naar het IDO verwijst?',
    'How satisfied are you with the steering by the municipality of the network that refers to the help point?',
  ),
]

function asks(to: SurveyGroup) {
  return (id: string, nl: string, en: string, choices: readonly Choice[]): ChoiceQuestion => ({
    id,
    to,
    type: 'single',
    text: { nl, en },
    options: choices.map(option),
  })
}

function asksSatisfaction(id: string, nl: string, en: string): ScaleQuestion {
  const options = SATISFACTION.map((words, i) => ({
    ...option([String(i + 1), ...words]),
    score: i + 1,
  }))
  return { id, to: 'libraries', type: 'scale', text: { nl, en }, options }
}

function option([id, nl, en]: Choice): SurveyOption {
  return { id, label: { nl, en } }
}
