import { difference, sumEuros } from 'spuk-ido'
import type { Euro, Grant } from 'spuk-ido'
import { check, el, scrollable } from './dom.js'
import { say } from './language.js'
import { shownEuro, shownFigure } from './numbers.js'
import { steps } from './steps.js'
import { figuresTable } from './table.js'

/** What each change does to the grant, and that it adds up. */
export function changes(before: Grant, after: Grant): readonly HTMLElement[] {
  const { from, to, total, contributions } = difference(before, after)
  const sum = sumEuros(contributions.map(({ amount }) => amount))
  const title = say({ nl: 'Wat elke wijziging doet', en: 'What each change does' })
  const heads = [
    say({ nl: 'Wijziging', en: 'Change' }),
    say({ nl: 'Gevolg', en: 'Effect' }),
    say({ nl: 'Van', en: 'From' }),
    say({ nl: 'Naar', en: 'To' }),
  ]
  const rows = contributions.map((one) => ({
    name: say(one.label),
    figures: [signed(one.amount), shownFigure(one.from, one.unit), shownFigure(one.to, one.unit)],
  }))
  const together = {
    name: say({ nl: 'Samen', en: 'Together' }),
    figures: [signed(total), shownEuro(from), shownEuro(to)],
  }
  return [
    el('p', { class: 'amount small', id: 'changed-amount' }, shownEuro(to)),
    el('p', {}, sentence(from, total)),
    scrollable(title, figuresTable(heads, [{ rows }], together)),
    check(
      sum.equals(total),
      say({
        nl: 'De gevolgen tellen op tot het verschil.',
        en: 'The effects add up to the difference.',
      }),
    ),
    el(
      'details',
      { class: 'steps' },
      el('summary', {}, say({ nl: 'Zo is dit berekend', en: 'How this was computed' })),
      steps(after),
    ),
  ]
}

function sentence(from: Euro, total: Euro): string {
  if (total.cents === 0) return say({ nl: 'Dat is evenveel.', en: 'That is the same.' })
  const [size, than] = [shownEuro(total.cents < 0 ? total.negate() : total), shownEuro(from)]
  return total.cents > 0
    ? say({ nl: `Dat is ${size} meer dan ${than}.`, en: `That is ${size} more than ${than}.` })
    : say({ nl: `Dat is ${size} minder dan ${than}.`, en: `That is ${size} less than ${than}.` })
}

const signed = (amount: Euro) => (amount.cents > 0 ? `+ ${shownEuro(amount)}` : shownEuro(amount))
