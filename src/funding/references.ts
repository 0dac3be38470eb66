import type { Reference } from '../core/result/index.js'

// The sources of this room.

export const STAATSCOURANT: Reference = {
  source: 'Stcrt. 2022, 33992',
  url: 'https://www.officielebekendmakingen.nl/stcrt-2022-33992.html',
}

/** Association of municipalities, December 2022. */
export const VNG: Reference = {
  source: 'VNG 12-2022',
  url: 'https://vng.nl/nieuws/specifieke-uitkering-informatiepunten-digitale-overheid',
}

export const MONITOR: Reference = { source: 'Vervolgmonitor IDO 06-2023' }
