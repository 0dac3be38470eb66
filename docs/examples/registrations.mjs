// A year of registrations for the eleven municipalities of library-account.mjs: counted, made safe to
// publish, and put into the statements. Every registration is generated from a fixed seed; nobody said this.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  categoryPreset,
  indicators,
  inhabitants,
  jointAccount,
  municipality,
  publishTally,
  tally,
  toCsv,
  toMarkdown,
  toRows,
  toSvg,
  validateRegistration,
} from 'spuk-ido'
import { account } from './library-account.mjs'
import { printTable } from './table.mjs'

/** Counts below this are not shown. The law gives no number: whoever publishes chooses it. */
const MINIMUM_CELL = 5
const TOWNS = account.members.map((member) => {
  const { code, name } = municipality(member.municipality, { on: '2023-01-01' })
  return { code, name, inhabitants: inhabitants(code, { on: '2023-01-01' }) }
})

/** Numbers from 0 up to 1 that look random and are the same on every machine (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Registrations of 2023 on the form of 2021, more of them where more people live. */
function* registrations(seed) {
  const random = randomFrom(seed)
  const below = (number) => Math.floor(random() * number)
  // The smaller of two draws, so that some answers are far more common than others.
  const pick = (field) => {
    const list = categoryPreset[field]
    return list[Math.min(below(list.length), below(list.length))].id
  }
  const uuid = () => {
    const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join('')
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
  }
  for (const { code, inhabitants } of TOWNS) {
    const point = uuid()
    for (let i = 0; i < Math.round(inhabitants / 60); i++) {
      const date = new Date(Date.UTC(2023, 0, 1 + below(365))).toISOString().slice(0, 10)
      yield {
        form: '2021',
        id: uuid(),
        date,
        point,
        municipality: code,
        library: 'Bibliotheek De Kromme Lek',
        questions: [
          { question: pick('question'), organisation: pick('organisation'), help: pick('help') },
        ],
        duration: pick('duration'),
        gender: pick('gender'),
        ageClass: pick('ageClass'),
        languageLevel: pick('languageLevel'),
      }
    }
  }
}

/** What a table by municipality shows of one of them: nothing that was not published. */
function partOf(table, code) {
  const [, axis] = table.axes
  const of = (numbers) =>
    numbers.filter(({ key }) => key[0] === code).map(({ key, count }) => ({ key: [key[1]], count }))
  const [cells, totals] = [of(table.cells), of(table.totals)]
  const hidden = [...cells, ...totals].filter(({ count }) => count === null).length
  const total = totals[0]?.count ?? null
  return { ...table, by: [axis.dimension], axes: [axis], cells, totals, total, hidden }
}

/** Prints the year and writes tables, chart and statements; gives the names of the files. */
export async function showRegistrations(out) {
  const good = [...registrations(2023)].flatMap((one) => validateRegistration(one).value ?? [])
  console.log(
    `${good.length} registraties over 2023, gegenereerd met een vast startgetal (verzonnen)\n`,
  )

  const period = { from: '2023-01-01', to: '2023-12-31' }
  const publish = (by, previous = []) =>
    publishTally(tally(good, { by }), { minimumCell: MINIMUM_CELL, period, previous })
  const byTown = publish(['municipality', 'question'])
  const byHelp = publish(['help'], [byTown])
  const byOrganisation = publish(['organisation'], [byTown, byHelp])

  console.log(
    `Gepubliceerde tabel (eerste tien van ${toRows(byTown).length} getallen; × is verborgen)\n`,
  )
  printTable(
    ['Gemeente', 'Soort vraag', 'Vragen'],
    toRows(byTown)
      .slice(0, 10)
      .map(({ municipality, question, questions }) => [municipality, question, questions]),
  )
  const people = TOWNS.reduce((sum, town) => sum + town.inhabitants, 0)
  const figures = indicators([byTown, byHelp, byOrganisation], { inhabitants: people })
  const chosen = figures.indicators.filter(
    ({ id, dimension }) => id !== 'by-key' || dimension === 'help',
  )
  console.log('\nIndicatoren\n')
  printTable(
    ['Indicator', 'Aantal', '% van alle vragen', 'Per 1.000 inwoners'],
    toRows({ ...figures, indicators: chosen }).map(({ indicator, count, share, per1000 }) => {
      return [indicator, count, share, per1000]
    }),
  )

  const results = Object.fromEntries(TOWNS.map(({ code }) => [code, partOf(byTown, code)]))
  const joint = jointAccount({ ...account, results })
  const smallest = joint.statements.find((one) => one.municipality.name === 'Renswoude')
  console.log('\nResultaten in de verantwoording aan Renswoude\n')
  console.log(/## Resultaten\n\n([^]*?)\n\n/.exec(toMarkdown(smallest))[1])

  await mkdir(path.join(out, 'verantwoording'), { recursive: true })
  const files = {
    'registraties-2023.csv': toCsv(byTown),
    'registraties-2023.md': toMarkdown(byTown),
    'indicatoren-2023.md': toMarkdown(figures),
    'organisaties-2023.svg': toSvg(byOrganisation),
    ...Object.fromEntries(
      joint.statements.map((one) => [
        `verantwoording/${one.municipality.code}.md`,
        toMarkdown(one),
      ]),
    ),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(out, name), text)
  return Object.keys(files)
}
