import { citation } from '../core/law/input.js'
import { inputSchema } from './input-schema.js'

/**
 * A place in Dutch law, as `juriconnect` takes it.
 *
 * @example
 * import { citationSchema, readInput } from 'spuk-ido/schemas'
 * readInput(citationSchema, { bwb: 'BWBR0005537', article: '4:46' }).ok // => true
 */
export const citationSchema = /* @__PURE__ */ inputSchema(
  citation,
  [
    'Plaats in de wet',
    'Place in law',
    'Een artikel in het Basiswettenbestand, voor een Juriconnect-verwijzing.',
    'An article in the Basiswettenbestand, for a Juriconnect reference.',
    {
      bwb: [
        'BWB-nummer',
        'BWB number',
        'Nummer in het Basiswettenbestand, zoals BWBR0005537.',
        'Number in the Basiswettenbestand, such as BWBR0005537.',
      ],
      article: [
        'Artikel',
        'Article',
        'Artikel zonder lid, zoals 4:46 of 17a.',
        'Article without paragraph, such as 4:46 or 17a.',
      ],
      paragraph: ['Lid', 'Paragraph', 'Lid, zoals 1 of 2a.', 'Paragraph, such as 1 or 2a.'],
      on: [
        'Geldend op',
        'In force on',
        'De dag waarop de tekst wordt gelezen zoals die geldt (JJJJ-MM-DD).',
        'The day on which the text is read as it is in force (YYYY-MM-DD).',
      ],
    },
  ],
  [{ bwb: 'BWBR0008290', article: '17a', paragraph: '1', on: '2023-01-01' }],
)
