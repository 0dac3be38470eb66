import { regimeFor } from 'spuk-ido'
import type { Grant } from 'spuk-ido'
import { announce, byId, el } from './dom.js'
import { regimeFacts } from './grant-form.js'
import type { GrantAnswers } from './grant-form.js'
import { say } from './language.js'
import { shownEuro } from './numbers.js'
import { steps } from './steps.js'
import { changes } from './what-if.js'

/** Shows the grant, its steps, and what the changes do. */
export function showAnswers(answers: GrantAnswers): void {
  const { year, grant, computed, variant } = answers
  byId('grant-outcome').hidden = grant === undefined
  byId('grant-none').replaceChildren(...(grant ? [] : [whyNone(answers)]))
  byId('regime-title').textContent = say({
    nl: `Wat er over ${year} bekend is`,
    en: `What is known about ${year}`,
  })
  byId('regime-facts').replaceChildren(...regimeFacts(year))
  const facts = byId('regime', HTMLDetailsElement)
  if (regimeFor(year).status === 'unknown') facts.open = true
  if (grant) {
    byId('grant-headline').replaceChildren(...headline(grant))
    // What it rests on stands above the steps already.
    const explanation = { ...grant.explanation, assumptions: [] }
    byId('grant-steps').replaceChildren(steps({ ...grant, explanation }))
  }
  const box = byId('what-if-outcome')
  box.replaceChildren(...(computed && variant ? changes(computed, variant) : []))
  if (!grant) {
    announce(whyNone(answers))
    return
  }
  const spoken = variant
    ? say({ nl: 'Met uw wijzigingen', en: 'With your changes' })
    : grant.municipality.name
  announce(`${spoken}: ${shownEuro((variant ?? grant).amount)}`)
}

function whyNone({ year, problems }: GrantAnswers): string {
  return problems.some(({ issue }) => issue.severity === 'error')
    ? say({
        nl: 'Nog geen uitkomst. Hierboven staat wat aandacht vraagt.',
        en: 'No outcome yet. What needs attention stands above.',
      })
    : say({
        nl: `Voor ${year} staat geen regeling vast. Vul hieronder uw eigen uitgangspunten in; dan volgt een uitkomst.`,
        en: `No regulation is confirmed for ${year}. Fill in your own assumptions below; an outcome then follows.`,
      })
}

const METHODS = {
  annex: {
    name: { nl: 'bedrag uit de bijlage', en: 'amount of the annex' },
    text: {
      nl: 'Het bedrag uit de bijlage is de uitkering. U gaf het zelf op; het is hier niet gecontroleerd.',
      en: 'The amount of the annex is the grant. You gave it yourself; it was not checked here.',
    },
  },
  formula: {
    name: { nl: 'formule', en: 'formula' },
    text: {
      nl: 'Berekend met de formule en uw eigen aantallen.',
      en: 'Computed with the formula and your own counts.',
    },
  },
  estimate: {
    name: { nl: 'raming', en: 'estimate' },
    text: {
      nl: 'Geraamd uit cijfers van het CBS. Wat de gemeente echt krijgt, staat in de bijlage bij de regeling.',
      en: 'Estimated from figures of CBS. What the municipality really gets stands in the annex to the regulation.',
    },
  },
}

const STATUSES = {
  final: { nl: 'definitief', en: 'final' },
  provisional: { nl: 'voorlopig', en: 'provisional' },
  assumed: { nl: 'aangenomen', en: 'assumed' },
}

function headline(grant: Grant): readonly HTMLElement[] {
  const { municipality, year, amount, method, status, assumptions } = grant
  const badge = (text: string) => el('span', { class: 'badge' }, text)
  return [
    el('h3', {}, municipality.name, el('span', { class: 'code' }, ` ${municipality.code}`)),
    el(
      'p',
      { class: 'eyebrow' },
      say({ nl: `Specifieke uitkering ${year}`, en: `Specific grant ${year}` }),
    ),
    el('p', { class: 'amount', id: 'amount' }, shownEuro(amount)),
    el(
      'p',
      { class: 'badges' },
      badge(say(METHODS[method].name)),
      ' ',
      badge(say(STATUSES[status])),
    ),
    el('p', {}, say(METHODS[method].text)),
    components(grant),
    el('h4', {}, say({ nl: 'Waar dit op rust', en: 'What this rests on' })),
    el('ul', { class: 'small' }, ...assumptions.map(({ text }) => el('li', {}, say(text)))),
  ]
}

/** The two parts and their sum; beside an amount of the annex also the difference with it. */
function components({ components, amount, formula }: Grant): HTMLElement {
  const { population, education } = components
  const row = (label: string, value: string, kind = '', of = '') =>
    el(
      'tr',
      { class: kind },
      el('th', { scope: 'row', class: of }, label),
      el('td', { class: 'number' }, value),
    )
  const sum = formula
    ? say({ nl: 'Berekend', en: 'Computed' })
    : say({ nl: 'Samen', en: 'Together' })
  const rows = [
    row(
      say({ nl: 'Bevolkingscomponent', en: 'Population component' }),
      shownEuro(population),
      '',
      'swatch one',
    ),
    row(
      say({ nl: 'Onderwijscomponent', en: 'Education component' }),
      shownEuro(education),
      '',
      'swatch two',
    ),
    row(sum, shownEuro(formula?.amount ?? amount), 'total'),
    ...(formula
      ? [
          row(say({ nl: 'In de bijlage', en: 'In the annex' }), shownEuro(amount)),
          row(say({ nl: 'Verschil', en: 'Difference' }), shownEuro(formula.difference)),
        ]
      : []),
  ]
  return el(
    'div',
    {},
    bar(population.cents, education.cents),
    el(
      'table',
      { class: 'facts' },
      el(
        'caption',
        { class: 'unseen' },
        say({ nl: 'Onderdelen van de uitkering', en: 'Parts of the grant' }),
      ),
      el('tbody', {}, ...rows),
    ),
  )
}

const SVG = 'http://www.w3.org/2000/svg'

/** The two parts as lengths; the table beneath says the same in figures. */
function bar(...parts: readonly number[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const total = Math.max(
    1,
    parts.reduce((sum, part) => sum + part, 0),
  )
  svg.setAttribute('class', 'bar')
  svg.setAttribute('viewBox', '0 0 1000 10')
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  let x = 0
  for (const [i, part] of parts.entries()) {
    const rect = document.createElementNS(SVG, 'rect')
    const width = Math.floor((1000 * part) / total)
    rect.setAttribute('class', i === 0 ? 'one' : 'two')
    rect.setAttribute('x', String(x))
    rect.setAttribute('width', String(i === 0 ? width : 1000 - x))
    rect.setAttribute('height', '10')
    svg.append(rect)
    x += width
  }
  return svg
}
