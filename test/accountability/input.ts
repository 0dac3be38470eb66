import type { JointAccountInput } from '../../src/accountability/index.js'

/** Two municipalities, one to four: Bunnik 14,000 and Zeist 56,000. */
export const small: JointAccountInput = {
  library: { name: 'Bibliotheek Voorbeeld' },
  year: 2023,
  status: 'final',
  members: [
    { municipality: 'Zeist', granted: '56000' },
    { municipality: 'Bunnik', granted: '14000' },
  ],
  lines: [
    { id: 'staff', amount: '60000.01', purpose: 'library' },
    { id: 'leaflets', amount: '999.99', purpose: 'promotion' },
    { id: 'talks', amount: '0.02', purpose: 'coordination' },
  ],
}
