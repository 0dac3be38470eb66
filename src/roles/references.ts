import type { Reference } from '../core/result/index.js'

// The sources of this room. The guide was read as the monitor and VNG's announcement render it.

export const GUIDE: Reference = {
  source: 'VNG-handreiking IDO 12-2022',
  url: 'https://vng.nl/sites/default/files/2022-12/Informatiepunten%20Digitale%20Overheid.pdf',
}

/** VNG's announcement of the grant and what it may be spent on. */
export const GRANT_NEWS: Reference = {
  source: 'VNG 12-2022',
  url: 'https://vng.nl/nieuws/specifieke-uitkering-informatiepunten-digitale-overheid',
}

/** A section (`par. 3.2`) or a question (`vraag 9`) of the monitor of June 2023. */
export function monitor(place: string): Reference {
  return { source: `Vervolgmonitor IDO 06-2023, ${place}` }
}
