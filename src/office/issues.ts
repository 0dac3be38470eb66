import { issueKind } from '../core/result/index.js'

export const missingPackage = /* @__PURE__ */ issueKind<{ name: string; range: string }>({
  code: 'office/missing-package',
  message: ({ name }) => ({
    nl: `Hiervoor is het pakket “${name}” nodig; het is niet te laden.`,
    en: `This needs the package “${name}”, which cannot be loaded.`,
  }),
  suggestion: ({ name, range }) => ({
    nl: `Installeer het: npm install ${name}@${range}`,
    en: `Install it: npm install ${name}@${range}`,
  }),
})

export const unreadableWorkbook = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'office/unreadable-workbook',
  message: () => ({
    nl: 'Dit is geen werkmap die te lezen is: het bestand is beschadigd of anders opgebouwd dan Excel dat doet.',
    en: 'This is no workbook that can be read: the file is damaged, or not built as Excel does.',
  }),
  suggestion: () => ({
    nl: 'Open het bestand in Excel of LibreOffice en sla het opnieuw op als .xlsx.',
    en: 'Open the file in Excel or LibreOffice and save it again as .xlsx.',
  }),
})

export const oldWorkbook = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'office/old-workbook',
  message: () => ({
    nl: 'Dit is een oud Excelbestand (.xls), of een bestand met een wachtwoord.',
    en: 'This is an old Excel file (.xls), or a file with a password.',
  }),
  suggestion: () => ({
    nl: 'Sla het op als .xlsx, zonder wachtwoord.',
    en: 'Save it as .xlsx, without a password.',
  }),
})

export const emptyFile = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'office/empty-file',
  message: () => ({ nl: 'Het bestand is leeg.', en: 'The file is empty.' }),
})

export const tooLarge = /* @__PURE__ */ issueKind<{ most: number }>({
  code: 'office/too-large',
  message: ({ most }) => ({
    nl: `Het bestand is groter dan ${most} MB, uitgepakt of zoals het is.`,
    en: `The file is larger than ${most} MB, unpacked or as it is.`,
  }),
  suggestion: () => ({
    nl: 'Deel het bestand op, of sla alleen het blad op dat nodig is.',
    en: 'Split the file, or save only the sheet that is needed.',
  }),
})

export const brokenQuotes = /* @__PURE__ */ issueKind<{ row: number }>({
  code: 'office/broken-quotes',
  severity: 'warning',
  message: ({ row }) => ({
    nl: `In rij ${row} staan aanhalingstekens die niet bij elkaar horen.`,
    en: `Row ${row} has quotation marks that do not match.`,
  }),
})

/** Cells, rows or columns of one sheet that have the same said of them. */
interface Found extends Record<string, string | number> {
  readonly sheet: string
  readonly count: number
  /** The first few. */
  readonly first: string
}

export const hiddenSheet = /* @__PURE__ */ issueKind<{ sheet: string }>({
  code: 'office/hidden-sheet',
  severity: 'warning',
  message: ({ sheet }) => ({
    nl: `Het blad “${sheet}” is verborgen.`,
    en: `The sheet “${sheet}” is hidden.`,
  }),
})

export const mergedCells = /* @__PURE__ */ issueKind<Found>({
  code: 'office/merged-cells',
  severity: 'warning',
  message: ({ sheet, count, first }) => ({
    nl: `Op het blad “${sheet}” zijn cellen samengevoegd (${count} keer: ${first}). Alleen de eerste cel heeft een waarde.`,
    en: `On the sheet “${sheet}” cells are merged (${count} times: ${first}). Only the first cell has a value.`,
  }),
})

export const hiddenRows = /* @__PURE__ */ issueKind<Found>({
  code: 'office/hidden-rows',
  severity: 'warning',
  message: ({ sheet, count, first }) => ({
    nl: `Op het blad “${sheet}” zijn ${count} rijen verborgen: ${first}. Zij worden ook gelezen.`,
    en: `On the sheet “${sheet}” ${count} rows are hidden: ${first}. They are read as well.`,
  }),
})

export const hiddenColumns = /* @__PURE__ */ issueKind<Found>({
  code: 'office/hidden-columns',
  severity: 'warning',
  message: ({ sheet, count, first }) => ({
    nl: `Op het blad “${sheet}” zijn ${count} kolommen verborgen: ${first}. Zij worden ook gelezen.`,
    en: `On the sheet “${sheet}” ${count} columns are hidden: ${first}. They are read as well.`,
  }),
})

export const formulasWithoutValue = /* @__PURE__ */ issueKind<Found>({
  code: 'office/formula-without-value',
  severity: 'warning',
  message: ({ sheet, count, first }) => ({
    nl: `Op het blad “${sheet}” hebben ${count} formules geen bewaarde uitkomst: ${first}. Die cellen zijn als leeg gelezen.`,
    en: `On the sheet “${sheet}” ${count} formulas have no stored value: ${first}. Those cells are read as empty.`,
  }),
  suggestion: () => ({
    nl: 'Open het bestand in Excel of LibreOffice en sla het op; dan staan de uitkomsten erin.',
    en: 'Open the file in Excel or LibreOffice and save it; then it has the values.',
  }),
})

export const errorValues = /* @__PURE__ */ issueKind<Found>({
  code: 'office/error-value',
  severity: 'warning',
  message: ({ sheet, count, first }) => ({
    nl: `Op het blad “${sheet}” hebben ${count} cellen een foutwaarde, zoals #VERW!: ${first}. Zij zijn als leeg gelezen.`,
    en: `On the sheet “${sheet}” ${count} cells have an error as their value, such as #REF!: ${first}. They are read as empty.`,
  }),
})

export const missingColumns = /* @__PURE__ */ issueKind<{ columns: readonly string[] }>({
  code: 'office/missing-columns',
  message: ({ columns }) => ({
    nl: `Geen blad heeft een rij met deze kopjes: ${columns.join(', ')}.`,
    en: `No sheet has a row with these headings: ${columns.join(', ')}.`,
  }),
})

export const notAnAmount = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'office/not-an-amount',
  message: ({ given }) => ({
    nl: `“${given}” is geen bedrag in hele centen.`,
    en: `“${given}” is no amount in whole cents.`,
  }),
})

export const notADay = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'office/not-a-day',
  message: ({ given }) => ({ nl: `“${given}” is geen datum.`, en: `“${given}” is no date.` }),
  suggestion: () => ({
    nl: 'Schrijf dag, maand en jaar: 31-12-2023.',
    en: 'Write day, month and year: 31-12-2023.',
  }),
})

export const notListed = /* @__PURE__ */ issueKind<{ given: string; choices: readonly string[] }>({
  code: 'office/not-listed',
  message: ({ given }) => ({
    nl: `“${given}” staat niet in de lijst.`,
    en: `“${given}” is not in the list.`,
  }),
  suggestion: ({ choices }) => ({
    nl: `Mogelijk zijn: ${choices.join(', ')}`,
    en: `Possible are: ${choices.join(', ')}`,
  }),
})

export const accountUnknown = /* @__PURE__ */ issueKind<{ account: string }>({
  code: 'office/account-unknown',
  message: ({ account }) => ({
    nl:
      account === ''
        ? 'Deze boeking heeft geen rekening en geen doel.'
        : `Van rekening ${account} is niet gezegd waarvoor de boekingen zijn.`,
    en:
      account === ''
        ? 'This booking has no account and no purpose.'
        : `It was not said what the bookings of account ${account} are for.`,
  }),
  suggestion: () => ({
    nl: 'De boeking telt niet mee. Voeg de rekening toe aan de indeling, of geef het doel in de rij.',
    en: 'The booking is left out. Add the account to the mapping, or give the purpose in the row.',
  }),
})

export const bookingOutside = /* @__PURE__ */ issueKind<{ day: string; from: string; to: string }>({
  code: 'office/booking-outside',
  message: ({ day, from, to }) => ({
    nl: `Deze boeking is van ${day}, niet van ${from} tot en met ${to}. Zij telt niet mee.`,
    en: `This booking is of ${day}, not of ${from} to ${to}. It is left out.`,
  }),
})

export const bothSides = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'office/both-sides',
  message: () => ({
    nl: 'Deze rij heeft een bedrag en ook een bedrag onder debet of credit.',
    en: 'This row has an amount, and one under debit or credit as well.',
  }),
})
