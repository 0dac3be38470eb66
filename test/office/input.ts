import { jointAccount } from '../../src/index.js'

/** An account of three municipalities with everything in it that a paper shows. */
export const account = jointAccount({
  library: { name: 'Bibliotheek Voorbeeld' },
  year: 2023,
  status: 'final',
  members: [
    { municipality: 'Bunnik', granted: '12000.00', opening: '-250.10', stateGrant: '15000.00' },
    {
      municipality: 'Zeist',
      granted: '48000.00',
      corrections: [{ year: 2022, amount: '-100.00', reason: 'Teruggave' }],
      ownSpending: [{ purpose: 'promotion', amount: '500.00', description: 'Bewonersbrief' }],
      requirements: [
        { kind: 'quality', measure: 'cijfer', unit: 'punt', minimum: '7.5', basis: 'Beschikking' },
      ],
    },
    { municipality: 'De Bilt', granted: '30000.00' },
  ],
  lines: [
    {
      id: '01',
      label: 'Personeel balie',
      amount: '60000.01',
      purpose: 'library',
      budget: '58000.00',
      hours: '1200',
    },
    {
      id: '0344',
      label: 'Folders en bijeenkomsten',
      amount: '8100.55',
      purpose: 'promotion',
      budget: '9000.00',
    },
    { id: '2024-04', label: 'Overleg netwerk', amount: '1234.56', purpose: 'coordination' },
    {
      id: 'terug',
      label: 'Teruggave huur',
      kind: 'income',
      amount: '99.99',
      purpose: 'library',
      municipality: 'Zeist',
    },
  ],
})
