// A few computations with outcomes known beforehand, for every Node and for a browser; it needs nothing but the
// library. `texts` are long and only compared from one run to the other.

/** The outcomes, each worked out by hand or taken from a source in the suite. */
export const EXPECTED = {
  // 903,399 inhabitants on 1 January 2022 in the division of 2023, times 0.83.
  amsterdam: '749821.17',
  // 0.83 times all inhabitants, municipality by municipality to the cent, and the 2.53 million of education.
  national: '17130257.76',
  municipalities: 342,
  // Bunnik bears a fifth: 12000.002 and 199.998; both the lines and the municipalities tie.
  spent: '12200.00 48800.00',
  cells: '61000.00',
  balance: '9000.00',
  thirds: '33.34 33.33 33.33',
  // Eight weeks from 1 November 2024 end on 27 December; six months from 31 August on the last of February.
  terms: '2024-12-27 2025-02-28',
  refused: 'money/too-many-decimals',
  difference: '-10.00',
  same: true,
}

export function golden(library) {
  const { euro, grantFor, grantsFor, jointAccount, sumEuros } = library
  const grants = grantsFor(2023)
  const account = jointAccount({
    library: { name: 'Bibliotheek Voorbeeld' },
    year: 2023,
    status: 'provisional',
    members: [
      { municipality: 'Bunnik', granted: '14000.00' },
      { municipality: 'Zeist', granted: '56000.00' },
    ],
    lines: [
      { id: 'staff', amount: '60000.01', purpose: 'library' },
      { id: 'leaflets', amount: '999.99', purpose: 'promotion' },
    ],
  })
  const utrecht = (annexAmount) => grantFor('Utrecht', 2023, { annexAmount })
  const [before, after] = [utrecht('310000.00'), utrecht('309990.00')]
  const values = {
    amsterdam: String(grantFor('Amsterdam', 2023).components.population),
    national: String(library.nationalTotals(grants).amount),
    municipalities: grants.length,
    spent: account.statements.map(({ spent }) => spent).join(' '),
    cells: String(sumEuros(Object.values(account.table.cells).flatMap(Object.values))),
    balance: String(account.totals.balance),
    thirds: Object.values(library.apportion(100, { a: 1, b: 1, c: 1 }).amounts).join(' '),
    terms: [
      library.addTerm('2024-11-01', { weeks: 8 }),
      library.addTerm('2024-08-31', { months: 6 }),
    ].join(' '),
    refused: refusal(library, () => euro('12.345')),
    difference: String(library.difference(before, after).total),
    same: library.replay(library.receipt(before), utrecht('310000.00')).same,
  }
  const texts = [
    library.explain(grants[0]),
    library.explain(account, { locale: 'en', format: 'markdown' }),
    library.toMarkdown(account),
    library.toCsv(grants),
    library.canonicalJson(library.receipt(before)),
  ]
  return { values, texts }
}

function refusal(library, attempt) {
  try {
    attempt()
  } catch (error) {
    return library.isSpukError(error) ? error.issues[0].code : String(error)
  }
  return 'accepted'
}
