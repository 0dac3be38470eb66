import { grantFor } from 'spuk-ido'
import type { LineRow, MemberRow } from './account-rows.js'

// A fictional library. The municipalities are real; what they grant is the estimate for 2023.

export const exampleMembers = (): readonly MemberRow[] =>
  ['Bunnik', 'Houten', 'Utrechtse Heuvelrug', 'Wijk bij Duurstede', 'Zeist'].map(
    (municipality) => ({
      municipality,
      granted: grantFor(municipality, 2023).amount.format().slice(2),
    }),
  )

const line = (label: string, amount: string, purpose: string, whose = ''): LineRow => ({
  label,
  amount,
  purpose,
  for: whose,
})

export const exampleLines: readonly LineRow[] = [
  line('Medewerkers aan de balie', '94.480,15', 'library'),
  line('Coördinator IDO', '31.250,00', 'library'),
  line('Computers en printers', '12.999,99', 'library'),
  line('Cursussen digitale vaardigheden', '18.760,00', 'library'),
  line('Extra spreekuur in Zeist', '4.320,00', 'library', 'Zeist'),
  line('Teruggave energie 2022', '-1.875,25', 'library'),
  line('Folders en posters', '4.120,33', 'promotion'),
  line('Bericht in huis-aan-huisbladen', '5.875,00', 'promotion'),
  line('Overleg met partners', '5.330,00', 'coordination'),
]
