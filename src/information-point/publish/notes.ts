import type { Text } from '../../core/result/index.js'
import type { PublishedTally } from './model.js'

type Outcome = Pick<
  PublishedTally,
  'method' | 'minimumCell' | 'base' | 'hidden' | 'everythingHidden' | 'addsUp'
>

/** What readers of a published table need to know. */
export function notesOn(outcome: Outcome): readonly Text[] {
  const { method, minimumCell, base = 1, hidden, everythingHidden, addsUp } = outcome
  const notes: Text[] = []
  if (everythingHidden) {
    notes.push({
      nl: 'Alles is verborgen, behalve wat al gepubliceerd was: uit wat zichtbaar zou blijven is een verborgen aantal te herleiden, of dat valt niet uit te sluiten.',
      en: 'Everything is hidden, save what was published already: from what would stay visible a hidden count follows, or that cannot be ruled out.',
    })
  } else if (method === 'suppress' && hidden > 0) {
    notes.push({
      nl: `Aantallen van 1 tot en met ${minimumCell - 1} zijn verborgen, en andere die ze zouden verraden ook; welke klein zijn is niet te zien. Nul is zichtbaar: nul gaat over niemand. Methode: onderdrukking met aanvullende cellen (Cox 1980, JASA 75; Willenborg en De Waal 2001, Elements of Statistical Disclosure Control).`,
      en: `Counts from 1 to ${minimumCell - 1} are hidden, and so are others that would give them away; which are small cannot be seen. Zero is shown: it is about nobody. Method: complementary cell suppression (Cox 1980, JASA 75; Willenborg and De Waal 2001, Elements of Statistical Disclosure Control).`,
    })
  } else if (method === 'round') {
    notes.push({
      nl: `Aantallen zijn afgerond op een veelvoud van ${base}, totalen ook${addsUp ? '' : ' en elk apart, zodat zij niet optellen'}.`,
      en: `Counts are rounded to a multiple of ${base}, totals too${addsUp ? '' : ' and each by itself, so that they do not add up'}.`,
    })
  }
  notes.push(comparability)
  return notes
}

/** No fixed rule says which contacts count. */
export const comparability: Text = {
  nl: 'Welke contacten geregistreerd worden ligt niet vast: aantallen van verschillende bibliotheken zijn niet strikt vergelijkbaar.',
  en: 'Which contacts are registered is not fixed: counts of different libraries are not strictly comparable.',
}
