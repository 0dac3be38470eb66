// A fictional library. The municipalities are real; what they grant is the estimate for 2023.

export const exampleMembers = [
  'Bunnik',
  'Houten',
  'Utrechtse Heuvelrug',
  'Wijk bij Duurstede',
  'Zeist',
]

const line = (id: string, label: string, amount: string, purpose: string, budget = '') => ({
  id,
  label,
  amount,
  purpose,
  budget,
})

export const exampleLines = [
  line('balie', 'Medewerkers aan de balie', '94.480,15', 'library', '92.000,00'),
  line('coordinator', 'Coördinator IDO', '31.250,00', 'library', '31.250,00'),
  line('apparatuur', 'Computers en printers', '12.999,99', 'library', '13.000,00'),
  line('cursussen', 'Cursussen digitale vaardigheden', '18.760,00', 'library', '20.000,00'),
  { ...line('zeist', 'Extra spreekuur in Zeist', '4.320,00', 'library'), municipality: 'Zeist' },
  line('energie', 'Teruggave energie 2022', '-1.875,25', 'library'),
  line('folders', 'Folders en posters', '4.120,33', 'promotion', '4.000,00'),
  line('bladen', 'Bericht in huis-aan-huisbladen', '5.875,00', 'promotion', '6.000,00'),
  line('overleg', 'Overleg met partners', '5.330,00', 'coordination', '5.000,00'),
]
