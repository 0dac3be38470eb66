import { deepFreeze } from '../core/frozen/index.js'
import type { PolicyField, PolicyFieldId } from './model.js'

/**
 * The policy fields that the IDOs touch on. Source: VNG guide, December 2022, in the monitor of June
 * 2023 (section 3.7).
 *
 * @example
 * policyFields.length // => 11
 */
export const policyFields: readonly PolicyField[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ listed(),
)

function listed(): readonly PolicyField[] {
  return [
    field('health', 'gezondheid', 'health'),
    field(
      'public-services',
      'klantcontactcentrum en publieke dienstverlening',
      'contact centre and public services',
    ),
    field('civic-integration', 'inburgering', 'civic integration'),
    field('digitalisation', 'digitalisering', 'digitalisation'),
    field('education-youth', 'onderwijs en jongeren', 'education and youth'),
    field('library', 'bibliotheekbeleid', 'library policy'),
    field(
      'physical-domain',
      'fysiek domein en omgevingswet',
      'physical domain and environment act',
    ),
    field('social-domain', 'sociaal domein', 'social domain'),
    field('poverty-debt', 'armoede en schuld', 'poverty and debt'),
    field('work-income', 'werk, inkomen en sociale zekerheid', 'work, income and social security'),
    field(
      'low-literacy',
      'laaggeletterdheid, (digi)taalhuizen en volwasseneneducatie',
      'low literacy, (digital) language houses and adult education',
    ),
  ]
}

function field(id: PolicyFieldId, nl: string, en: string): PolicyField {
  return { id, term: { nl, en } }
}
