import type { Text } from '../../core/result/index.js'
import type { Asker, Party } from '../harmonised.js'
import type { Requirement } from '../model.js'
import { both, subject, whoOf, wish } from '../wording.js'
import type { Wish } from '../wording.js'

/** Who asks, what, and on what basis. */
export function partyOf(requirement: Requirement): Party {
  const { municipality, basis, note } = requirement
  return { municipality, basis, asks: wish(requirement), ...(note !== undefined && { note }) }
}

/** Everyone who asks, and whether what they ask sets the common item. */
export function askersOf<R extends Requirement>(
  group: readonly R[],
  isDecisive: (requirement: R) => boolean = () => true,
): readonly Asker[] {
  return group.map((each) => ({ ...partyOf(each), decisive: isDecisive(each) }))
}

/** Whether a conflict is of one municipality with itself. */
export function isAlone(parties: readonly { readonly municipality: string }[]): boolean {
  return parties.every(({ municipality }) => municipality === parties[0]?.municipality)
}

/** Why a common item is what it is: what, by which rule, who sets it, and who is covered by it. */
export function reasonFor(
  about: Parameters<typeof subject>[0],
  common: Wish,
  rule: Text,
  { askedBy, contested }: { readonly askedBy: readonly Asker[]; readonly contested: boolean },
): Text {
  const setters = askedBy.filter(({ decisive }) => decisive)
  const names = new Set(setters.map(({ municipality }) => municipality))
  const covered = askedBy.filter(({ municipality }) => !names.has(municipality))
  const [what, asked, set, others] = [subject(about), wish(common), whoOf(setters), whoOf(covered)]
  return both((locale) => {
    const nl = locale === 'nl'
    const sentences = [
      `${what[locale]}: ${asked[locale]}.`,
      setters.length < askedBy.length && `${rule[locale]}.`,
      `${nl ? 'Gevraagd door' : 'Asked by'} ${set[locale]}.`,
      covered.length > 0 &&
        !contested &&
        (nl
          ? `Daarmee is ook voldaan aan wat anderen vragen: ${others.nl}.`
          : `This also meets what others ask: ${others.en}.`),
      contested &&
        (nl
          ? 'Dit staat nog niet vast: hierover botsen de eisen.'
          : 'This is not settled: the requirements conflict here.'),
    ]
    return sentences.filter((sentence) => sentence !== false).join(' ')
  })
}
