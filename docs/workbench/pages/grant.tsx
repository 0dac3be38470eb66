import { difference, grantFor, grantsFor, regimeFor, regulationFor } from 'spuk-ido'
import type { Grant } from 'spuk-ido'
import { grantOptionsSchema } from 'spuk-ido/schemas'
import type { GrantOptions } from 'spuk-ido'
import { useMemo, useState } from 'preact/hooks'
import { Reading } from '../fields.js'
import type { Fields } from '../fields.js'
import { ActionButton } from '../result.js'
import type { Shown } from '../result.js'
import { downloadResult } from '../download.js'
import { schemaOf } from '../schema.js'
import { both, locale, say } from '../words.js'
import type { ExtraProps, Page } from './page.js'

const YEARS = ['2023', '2024', '2025', '2026']

export const grantPage: Page = {
  id: 'grant',
  name: both('Uitkering', 'Grant'),
  lead: both(
    'Wat krijgt een gemeente van het Rijk, en waarom? Vul in wat u anders wilt; wat u leeg laat, volgt de regeling.',
    'What does a municipality get from the State, and why? Fill in what you want to change; what you leave empty follows the regulation.',
  ),
  schema: () => ({
    properties: {
      municipality: { type: 'string', title: say(both('Gemeente', 'Municipality')) },
      year: { title: say(both('Jaar', 'Year')), enum: YEARS },
      options: {
        ...schemaOf('grant-options'),
        title: say(both('Bedrag in de bijlage, en wat als', 'Amount in the annex, and what if')),
      },
    },
  }),
  example: () => ({ municipality: 'Utrecht', year: '2023' }),
  compute(fields) {
    const reading = new Reading(fields)
    const name = fields['municipality'] ?? ''
    const year = Number(fields['year'] ?? '')
    if (name === '' || year === 0) return { shown: [], issues: [] }
    const options = reading.part(grantOptionsSchema, 'options') as GrantOptions | undefined
    const { annexAmount, ...own } = options ?? {}
    const isChanged = Object.keys(own).length > 0
    const isKnown = regimeFor(year).status !== 'unknown'
    const given = annexAmount === undefined ? {} : { annexAmount }
    const grant = placed(reading, () =>
      grantFor(name, year, isKnown ? given : { ...own, ...given }),
    )
    const shown: Shown[] = []
    if (grant) {
      shown.push({
        title: both(
          `Uitkering ${year} van ${grant.municipality.name}`,
          `Grant ${year} of ${grant.municipality.name}`,
        ),
        note: <p class="amount">{grant.amount.format(locale())}</p>,
        result: grant,
      })
    }
    if (isKnown && isChanged) {
      const variant = placed(reading, () => grantFor(name, year, own))
      const base = reading.attempt('', () => grantFor(name, year))
      if (variant && base) shown.push(change(base, variant))
    }
    return { shown, issues: reading.issues, ...(grant && { explained: grant }) }
  },
  Before: Presets,
  Extra: AllGrants,
}

/** What held in 2023, for a year that has nothing of its own. */
function rulesOf2023(): Fields {
  const { populationRate, educationRate, educationBudget, populationDate } =
    regulationFor(2023).parameters
  return {
    'options.parameters.populationRate': populationRate.value.replace('.', ','),
    'options.parameters.educationRate': educationRate.value.replace('.', ','),
    'options.parameters.educationBudget': educationBudget.value.format().slice(2),
    'options.parameters.populationDate': populationDate.value,
  }
}

/** What is known about a year without a regulation, and changes at one press. */
function Presets({ fields, change }: ExtraProps) {
  const year = Number(fields['year'] ?? '')
  const regime = year === 0 ? undefined : regimeFor(year)
  const isUnknown = regime?.status === 'unknown'
  const fill = (more: Fields) => change({ grant: { ...fields, ...more } })
  const clear = () => {
    const kept = Object.entries(fields).filter(([name]) => !name.startsWith('options.'))
    change({ grant: Object.fromEntries(kept) })
  }
  return (
    <section class="card">
      <h3>
        {isUnknown
          ? say(both(`Wat over ${year} bekend is`, `What is known about ${year}`))
          : say(both('Wat als?', 'What if?'))}
      </h3>
      {isUnknown && (
        <ul id="facts">
          {regime.facts.map((fact) => (
            <li key={fact.text.en}>{say(fact.text)}</li>
          ))}
        </ul>
      )}
      <p class="buttons">
        {isUnknown && (
          <button type="button" onClick={() => fill(rulesOf2023())}>
            {say(both('Vul in wat in 2023 gold', 'Fill in what held in 2023'))}
          </button>
        )}
        <button
          type="button"
          class="secondary"
          onClick={() => fill({ 'options.parameters.factor': '0,9' })}
        >
          {say(both('10% minder', '10% less'))}
        </button>
        <button type="button" class="secondary" onClick={clear}>
          {say(both('Wis de wijzigingen', 'Clear the changes'))}
        </button>
      </p>
    </section>
  )
}

/** The options of a grant stand in a group of their own. */
function placed(reading: Reading, make: () => Grant): Grant | undefined {
  const before = reading.issues.length
  const grant = reading.attempt('', make)
  const own = reading.issues.splice(before)
  const isOption = (key: unknown) => key !== 'municipality' && key !== 'year'
  reading.issues.push(
    ...own.map((one) => ({
      ...one,
      path: isOption(one.path[0]) && one.path.length > 0 ? ['options', ...one.path] : one.path,
    })),
  )
  return grant
}

const change = (base: Grant, variant: Grant): Shown => ({
  title: both('Wat elke wijziging doet', 'What each change does'),
  note: (
    <p class="amount small" id="changed-amount">
      {variant.amount.format(locale())}
    </p>
  ),
  result: difference(base, variant),
})

type Order = 'name' | 'amount'

/** All municipalities of a year, to search, sort and download. */
function AllGrants({ fields }: ExtraProps) {
  const year = Number(fields['year'] ?? '2023')
  const [text, setText] = useState('')
  const [order, setOrder] = useState<Order>('name')
  const all = useMemo(() => {
    if (regimeFor(year).status === 'unknown') return []
    return grantsFor(year)
  }, [year])
  const wanted = text.trim().toLowerCase()
  const collator = new Intl.Collator('nl', { ignorePunctuation: true })
  const chosen = all
    .filter(({ municipality: { name, code } }) => `${name} ${code}`.toLowerCase().includes(wanted))
    .sort((a, b) =>
      order === 'amount'
        ? b.amount.cents - a.amount.cents
        : collator.compare(a.municipality.name, b.municipality.name),
    )
  const title = say(both('Alle gemeenten', 'All municipalities'))
  if (all.length === 0) return null
  return (
    <section class="card" id="all-grants">
      <h3>
        {title} {year}
      </h3>
      <div class="fields">
        <div class="field">
          <label for="search">{say(both('Zoek op naam of code', 'Search by name or code'))}</label>
          <input
            id="search"
            type="search"
            value={text}
            onInput={(event) => setText((event.target as HTMLInputElement).value)}
          />
        </div>
        <div class="field">
          <label for="order">{say(both('Volgorde', 'Order'))}</label>
          <select
            id="order"
            value={order}
            onChange={(event) => setOrder((event.target as HTMLSelectElement).value as Order)}
          >
            <option value="name">{say(both('naam', 'name'))}</option>
            <option value="amount">
              {say(both('bedrag, hoogste eerst', 'amount, highest first'))}
            </option>
          </select>
        </div>
      </div>
      <p role="status">
        {chosen.length} {say(both('van', 'of'))} {all.length}
      </p>
      <div class="scroll tall" role="group" tabIndex={0} aria-label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say(both('Gemeente', 'Municipality'))}</th>
              <th scope="col">{say(both('Code', 'Code'))}</th>
              <th scope="col" class="number">
                {say(both('Uitkering', 'Grant'))}
              </th>
            </tr>
          </thead>
          <tbody>
            {chosen.map(({ municipality: { code, name }, amount }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>{code}</td>
                <td class="number">{amount.format(locale())}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="buttons">
        {(['xlsx', 'csv'] as const).map((type) => (
          <ActionButton
            key={type}
            label={`${type === 'xlsx' ? 'Excel' : 'CSV'}: ${title.toLowerCase()}`}
            action={() =>
              downloadResult(`${title} ${year}`, type, type === 'xlsx' ? [chosen] : chosen)
            }
          />
        ))}
      </p>
    </section>
  )
}
