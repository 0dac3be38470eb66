import type { Reference } from '../result/index.js'

/** Art. 3 of the Algemene termijnenwet: (1) the holidays, (2) Good Friday, (3) days by royal decree. */
export function article3(paragraph: 1 | 2 | 3): Reference {
  return {
    source: 'Algemene termijnenwet',
    article: `3(${paragraph})`,
    jci: `jci1.3:c:BWBR0002448&artikel=3&lid=${paragraph}`,
  }
}
