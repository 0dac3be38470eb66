import { contactOn } from '../../agreement/index.js'
import type { Text } from '../../core/result/index.js'
import { heading } from '../documents/parts.js'
import { day, tableOf } from '../model.js'
import type { Block, Phrase } from '../model.js'
import type { Gaps } from './blanks.js'
import type { PaperFacts } from './model.js'
import { awbText, item, items, write } from './write.js'

/** What the library is held to, one by one, and the requirements of the municipalities together. */
export function conditionBlocks(one: PaperFacts, gap: Gaps['gap']): readonly Block[] {
  const joint = one.requirements.filter(({ together }) => together !== undefined)
  return [
    ...items([
      yearPlan(one),
      ...requirements(one),
      promotion(one),
      referral(one),
      roles(one),
      report(one, gap),
    ]),
    ...(joint.length === 0
      ? []
      : [
          heading('Eisen van de gemeenten samen', 'Requirements of the municipalities together'),
          tableOf(joint, [
            ['municipality', 'Gemeente', 'Municipality', ({ municipality }) => municipality],
            ['about', 'Onderwerp', 'Subject', ({ about }) => about],
            ['asked', 'Gevraagd', 'Asked', ({ asked }) => asked],
            ['together', 'Samen', 'Together', ({ together }) => together ?? TO_BE_AGREED],
          ]),
        ]),
  ]
}

const TO_BE_AGREED: Text = { nl: 'nog te kiezen', en: 'to be chosen' }

function yearPlan({ agreement }: PaperFacts): Phrase | undefined {
  const plan = agreement.conditions.yearPlan
  if (plan === undefined) return undefined
  const { due, receivedOn } = plan
  const rest =
    receivedOn === undefined
      ? write(
          (show) => `De bibliotheek zendt het jaarplan uiterlijk ${show(day(due))} in.`,
          (show) => `The library sends the year plan by ${show(day(due))}.`,
        )
      : write(
          (show) =>
            `De bibliotheek zendt het jaarplan uiterlijk ${show(day(due))} in; het is ontvangen op ${show(day(receivedOn))}.`,
          (show) =>
            `The library sends the year plan by ${show(day(due))}; it was received on ${show(day(receivedOn))}.`,
        )
  return item('Jaarplan', 'Year plan', rest)
}

function requirements({ requirements: all }: PaperFacts): readonly Phrase[] {
  return all.map(({ about, asked, basis, municipality }) =>
    item(
      'Eis',
      'Requirement',
      write(
        (show) => `${show(about)}: ${show(asked)} (${municipality}; grondslag: ${show(basis)}).`,
        (show) => `${show(about)}: ${show(asked)} (${municipality}; basis: ${show(basis)}).`,
      ),
    ),
  )
}

function promotion({ agreement }: PaperFacts): Phrase | undefined {
  const agreed = agreement.conditions.promotion
  if (agreed === undefined) return undefined
  const { noticeDays, activities } = agreed
  const notice =
    noticeDays === undefined
      ? undefined
      : write(
          () =>
            `De medewerkers van het informatiepunt horen ten minste ${noticeDays} dagen vooraf van een activiteit.`,
          () =>
            `The staff of the information point hear of an activity at least ${noticeDays} days ahead.`,
        )
  const list = activities.map(({ what, on, toldOn }) =>
    toldOn === undefined
      ? write(
          (show) => `${what} op ${show(day(on))}`,
          (show) => `${what} on ${show(day(on))}`,
        )
      : write(
          (show) => `${what} op ${show(day(on))} (gemeld op ${show(day(toldOn))})`,
          (show) => `${what} on ${show(day(on))} (announced on ${show(day(toldOn))})`,
        ),
  )
  const planned =
    list.length === 0
      ? write(
          () => 'Er zijn nog geen activiteiten afgesproken.',
          () => 'No activities have been agreed yet.',
        )
      : {
          nl: `Afgesproken activiteiten: ${list.map(({ nl }) => nl).join('; ')}.`,
          en: `Agreed activities: ${list.map(({ en }) => en).join('; ')}.`,
        }
  return item('Promotie', 'Promotion', {
    nl: [...(notice ? [notice.nl] : []), planned.nl].join(' '),
    en: [...(notice ? [notice.en] : []), planned.en].join(' '),
  })
}

function referral({ agreement }: PaperFacts): Phrase | undefined {
  const { referral: words } = agreement.conditions
  if (words === undefined) return undefined
  return item(
    'Verwijzen',
    'Referral',
    write(
      (show) => `Over het verwijzen van inwoners is bepaald: ${show(words)}.`,
      (show) => `On referring residents it is laid down: ${show(words)}.`,
    ),
  )
}

/** Who is responsible on both sides, by function. */
function roles({ agreement, decision }: PaperFacts): Phrase | undefined {
  const { municipality, library, period, history } = agreement
  const on = (decision === null ? undefined : history[decision - 1]?.date) ?? period.from
  const [ours, theirs] = [municipality, library].map(({ contacts }) => contactOn(contacts, on))
  const parts = [
    ...(ours
      ? [
          {
            nl: `voor de gemeente de ${ours.function}`,
            en: `for the municipality the ${ours.function}`,
          },
        ]
      : []),
    ...(theirs
      ? [
          {
            nl: `voor de bibliotheek de ${theirs.function}`,
            en: `for the library the ${theirs.function}`,
          },
        ]
      : []),
  ]
  if (parts.length === 0) return undefined
  return item('Rollen', 'Roles', {
    nl: `Verantwoordelijk zijn ${parts.map(({ nl }) => nl).join(' en ')}.`,
    en: `Responsible are ${parts.map(({ en }) => en).join(' and ')}.`,
  })
}

function report(
  { agreement, days, report: what }: PaperFacts,
  gap: Gaps['gap'],
): Phrase | undefined {
  if (agreement.direct === true) return undefined
  const due = days.report === undefined ? gap('reportTerm') : day(days.report)
  const asked = what ?? { nl: 'aanvraag tot vaststelling', en: 'request for determination' }
  return item(
    'Verantwoording',
    'Accountability',
    write(
      (show) =>
        `De bibliotheek doet uiterlijk ${show(due)} een ${show(asked)}. Zij toont daarbij aan dat de activiteiten zijn verricht en de verplichtingen zijn nagekomen (${show(awbText('4:44', '4:45'))}).`,
      (show) =>
        `The library makes a ${show(asked)} by ${show(due)}. It shows that the activities were carried out and the obligations met (${show(awbText('4:44', '4:45'))}).`,
    ),
  )
}
