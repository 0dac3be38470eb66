import type { Municipality } from '../../municipality/index.js'
import { day, tableOf } from '../model.js'
import type { Document } from '../model.js'

function municipalities(list: readonly Municipality[]): Document {
  return {
    title: { nl: 'Gemeenten', en: 'Municipalities' },
    blocks: [
      tableOf(list, [
        ['code', 'Code', 'Code', ({ code }) => code],
        ['name', 'Gemeente', 'Municipality', ({ name }) => name],
        ['province', 'Provincie', 'Province', ({ province }) => province?.name],
        ['dissolvedOn', 'Opgeheven op', 'Dissolved on', ({ dissolvedOn }) => day(dissolvedOn)],
      ]),
    ],
  }
}

/** Documents of the municipality room. */
export const municipalityDocuments = {
  municipality: { one: (one: Municipality) => municipalities([one]), many: municipalities },
}
