import type { Text } from '../../core/result/index.js'
import type { RequirementBase } from '../model.js'
import { both, whoOf } from '../wording.js'
import type { Requester, Party } from './kind.js'

/** Who asks, what, and on what basis. */
export function partyOf<R extends RequirementBase>(
  requirement: R,
  wish: (requirement: R) => Text,
): Party {
  const { municipality, basis, note } = requirement
  return { municipality, basis, asks: wish(requirement), ...(note !== undefined && { note }) }
}

/** Everyone who asks, and whether what they ask sets the common item. */
export function askersOf<R extends RequirementBase>(
  group: readonly R[],
  wish: (requirement: R) => Text,
  isDecisive: (requirement: R) => boolean = () => true,
): readonly Requester[] {
  return group.map((each) => ({ ...partyOf(each, wish), decisive: isDecisive(each) }))
}

/** Whether a conflict is of one municipality with itself. */
export function isAlone(parties: readonly { readonly municipality: string }[]): boolean {
  return parties.every(({ municipality }) => municipality === parties[0]?.municipality)
}

/** Why a common item is what it is: what, by which rule, who sets it, and who is covered by it. */
export function reasonFor(
  what: Text,
  asked: Text,
  rule: Text,
  { askedBy, contested }: { readonly askedBy: readonly Requester[]; readonly contested: boolean },
): Text {
  const setters = askedBy.filter(({ decisive }) => decisive)
  const names = new Set(setters.map(({ municipality }) => municipality))
  const covered = askedBy.filter(({ municipality }) => !names.has(municipality))
  const [set, others] = [whoOf(setters), whoOf(covered)]
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
