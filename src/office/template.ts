import { Collector, oneOf } from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'
import { columnName } from './address.js'
import { textCell } from './cell-values.js'
import { FIELDS, templateNames, TITLES } from './fields.js'
import type { Field, TemplateName } from './fields.js'
import { readLocale } from './input.js'
import type { OfficeOptions } from './input.js'
import type { CellObject, Feature } from './peers.js'
import { HEADING } from './sheet.js'
import { sheetFrom, written } from './to-workbook.js'

/**
 * An empty workbook to fill in: headings, what belongs under each, and lists to choose from. {@link readLedger},
 * {@link readMembers}, {@link readAnnex} and {@link readRegistrationSheet} take it back without a mapping, in
 * either language. Columns with codes are text, so that `0344` keeps its zero.
 *
 * @returns the bytes of an `.xlsx` file
 * @throws SpukError `input/not-a-choice`, `office/missing-package` (`write-excel-file`)
 *
 * @example
 * import { readCells, template } from 'spuk-ido/office'
 * const { sheets } = await readCells(await template('members'))
 * sheets[0].rows[2].slice(0, 3) // => ['Gemeente', 'Verleend', 'Beginsaldo']
 */
export async function template(name: TemplateName, options?: OfficeOptions): Promise<Uint8Array> {
  const check = new Collector()
  const asked = check.attempt([], () => nameFrom(name))
  const language = check.attempt([], () => readLocale(options))
  const { which, locale } = check.valid({ which: asked, locale: language })
  const fields = FIELDS[which]()
  const lists = fields.filter(({ choices }) => choices !== undefined)
  const sheets = [sheetFrom(TITLES[which][locale], emptySheet(which, fields, locale))]
  if (lists.length > 0) sheets.push(sheetFrom(CHOICES[locale], choiceSheet(lists, locale)))
  return written(sheets, [dropDowns(fields, lists, locale)])
}

const nameFrom = /* @__PURE__ */ oneOf(...templateNames)

const CHOICES = { nl: 'Keuzes', en: 'Choices' }
/** Rows that are made ready to fill in. */
const READY = 1000
/** Title, explanations, headings. */
const ABOVE = 3
const NEEDED = { nl: 'Verplicht.', en: 'Required.' }

function emptySheet(name: TemplateName, fields: readonly Field[], locale: Locale) {
  const title = { ...textCell(TITLES[name][locale]), fontWeight: 'bold' as const, fontSize: 14 }
  const abouts = fields.map(({ about, needed }): CellObject => ({
    ...textCell(needed ? `${about[locale]} ${NEEDED[locale]}` : about[locale]),
    wrap: true,
    alignVertical: 'top',
    textColor: '#555555',
  }))
  const heads = fields.map(({ heading }) => ({ ...textCell(heading[locale]), ...HEADING }))
  const empty = fields.map(({ isCode }): CellObject | null =>
    isCode === true ? { type: String, format: '@' } : null,
  )
  const ready = fields.some(({ isCode }) => isCode) ? READY : 0
  return {
    rows: [[title], abouts, heads, ...Array.from({ length: ready }, () => empty)],
    widths: fields.map(() => 22),
    frozen: ABOVE,
  }
}

function choiceSheet(lists: readonly Field[], locale: Locale) {
  const longest = Math.max(...lists.map(({ choices = [] }) => choices.length))
  const rows = Array.from({ length: longest }, (_, i) =>
    lists.map(({ choices = [] }) => {
      const choice = choices[i]
      return choice === undefined ? null : textCell(choice.name[locale])
    }),
  )
  const heads = lists.map(({ heading }) => ({ ...textCell(heading[locale]), ...HEADING }))
  return { rows: [heads, ...rows], widths: lists.map(() => 30), frozen: 1 }
}

/** The lists to choose from, which the package for workbooks does not write itself. */
function dropDowns(fields: readonly Field[], lists: readonly Field[], locale: Locale): Feature {
  const rules = lists.map((field, i) => {
    const column = columnName(fields.indexOf(field))
    const list = columnName(i)
    const last = (field.choices?.length ?? 0) + 1
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" ` +
      `sqref="${column}${ABOVE + 1}:${column}${ABOVE + READY}">` +
      `<formula1>${CHOICES[locale]}!$${list}$2:$${list}$${last}</formula1></dataValidation>`
    )
  })
  const xml = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) =>
            sheetIndex === 0 && rules.length > 0
              ? content.replace('</sheetData>', () => `</sheetData>${xml}`)
              : content,
        },
      },
    },
  }
}
