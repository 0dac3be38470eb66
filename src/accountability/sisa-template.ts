import { deepFreeze } from '../core/frozen/index.js'
import type { SisaIndicator } from './sisa-input.js'
import type { SisaAnnexColumns } from './sisa-model.js'

/**
 * Indicators in the shapes that real annexes of other grants have. The official list for this grant
 * is not known to the library: give your own as `template` once you have it.
 *
 * @example
 * SISA_TEMPLATE.map(({ figure }) => figure) // => ['spending', 'cumulative', 'correction', 'own-execution', 'final']
 */
export const SISA_TEMPLATE: readonly SisaIndicator[] = /* @__PURE__ */ deepFreeze([
  {
    number: '01',
    figure: 'spending',
    label: { nl: 'Besteding (jaar T)', en: 'Spending (year T)' },
    control: 'R',
  },
  {
    number: '02',
    figure: 'cumulative',
    label: {
      nl: 'Cumulatieve besteding (tot en met jaar T)',
      en: 'Cumulative spending (to year T)',
    },
    control: 'none',
  },
  {
    number: '03',
    figure: 'correction',
    label: {
      nl: 'Correctie besteding jaar T-1 (SiSa tussen medeoverheden)',
      en: 'Correction of spending in year T-1 (SiSa between authorities)',
    },
    control: 'R',
  },
  {
    number: '04',
    figure: 'own-execution',
    label: { nl: 'Zelfstandige uitvoering (ja/nee)', en: 'Own execution (yes/no)' },
    control: 'none',
  },
  {
    number: '05',
    figure: 'final',
    label: { nl: 'Eindverantwoording (ja/nee)', en: 'Final account (yes/no)' },
    control: 'none',
  },
])

/** What is known of the columns before the indicators; the code is not (Stcrt. 2022, 33992; Fvw 17(2); Awb 4:23(3)(a)). */
export const ANNEX_COLUMNS: Omit<SisaAnnexColumns, 'code'> = /* @__PURE__ */ deepFreeze({
  provider: {
    nl: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    en: 'Ministry of the Interior and Kingdom Relations',
  },
  name: {
    nl: 'Specifieke uitkering Informatiepunten Digitale Overheid',
    en: 'Specific grant for digital government help points',
  },
  basis: {
    nl: 'Regeling specifieke uitkering Informatiepunten Digitale Overheid (Stcrt. 2022, 33992)',
    en: 'Regulation on the specific grant for digital government help points (Stcrt. 2022, 33992)',
  },
  recipient: { nl: 'Gemeenten', en: 'Municipalities' },
})
