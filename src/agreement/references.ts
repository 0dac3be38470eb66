import { law } from '../core/law/index.js'
import type { Reference } from '../core/result/index.js'

// The sources of this room beside the articles that its rules name.

export const MONITOR: Reference = { source: 'Vervolgmonitor IDO 06-2023' }

export const VNG: Reference = {
  source: 'VNG 12-2022',
  url: 'https://vng.nl/nieuws/specifieke-uitkering-informatiepunten-digitale-overheid',
}

/** An article of the Awb that was read. */
export function awb(article: string): Reference {
  return law('Awb', article)
}

/** An article of the Awb that is cited from general knowledge. */
export function uncheckedAwb(article: string): Reference {
  return { ...law('Awb', article), certainty: 'unchecked' }
}

/** An article of the regulation of the grant. */
export function regulation(article: string): Reference {
  return {
    source: 'Stcrt. 2022, 33992',
    article,
    url: 'https://www.officielebekendmakingen.nl/stcrt-2022-33992.html',
  }
}
