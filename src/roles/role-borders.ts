import type { Reference } from '../core/result/index.js'
import type { RoleBorder, RoleId } from './model.js'
import { monitor } from './references.js'

/**
 * What each role is not. The monitor saw director, digital service provider and policy maker mixed up
 * (chapter 3), and referrer with digital service provider (section 3.6).
 */
export function roleBorders(): Readonly<Record<RoleId, readonly RoleBorder[]>> {
  const chapter3 = monitor('hfst. 3')
  const section36 = monitor('par. 3.6')
  return {
    financier: [
      border(
        'policy-maker',
        monitor('par. 4.2'),
        'Betalen met voorwaarden is nog geen beleid op andere terreinen.',
        'Paying under conditions is not yet policy in other fields.',
      ),
    ],
    promoter: [
      border(
        'referrer',
        { ...monitor('par. 3.3'), certainty: 'inferred' },
        'Promotie is voor alle inwoners; verwijzen is voor één inwoner met een vraag.',
        'Promotion is for all residents; referral is for one resident with a question.',
      ),
    ],
    'network-director': [
      border(
        'digital-service-provider',
        chapter3,
        'Regie gaat over partners, niet over de eigen digitale diensten.',
        'Steering is about partners, not about one’s own digital services.',
      ),
      border(
        'policy-maker',
        chapter3,
        'Regie gaat over organisaties om het IDO, niet over beleid op andere terreinen.',
        'Steering is about organisations around the IDO, not about policy in other fields.',
      ),
    ],
    referrer: [
      border(
        'digital-service-provider',
        section36,
        'Verwijzen leidt inwoners naar het IDO; het vertelt het IDO niets over digitale diensten.',
        'Referring leads residents to the IDO; it tells the IDO nothing about digital services.',
      ),
    ],
    'digital-service-provider': [
      border(
        'referrer',
        section36,
        'Hier gaat informatie naar het IDO, geen inwoner.',
        'Here information goes to the IDO, not a resident.',
      ),
      border(
        'network-director',
        chapter3,
        'Het gaat om eigen diensten van de gemeente, niet om die van partners.',
        'It is about the municipality’s own services, not those of partners.',
      ),
      border(
        'policy-maker',
        chapter3,
        'Het gaat om uitvoering, niet om beleid.',
        'It is about carrying out, not about policy.',
      ),
    ],
    'policy-maker': [
      border(
        'network-director',
        chapter3,
        'Beleid stuurt de gemeente zelf, niet de organisaties in het netwerk.',
        'Policy steers the municipality itself, not the organisations in the network.',
      ),
      border(
        'digital-service-provider',
        chapter3,
        'Beleid zegt wat de gemeente wil; het is geen informatie aan het IDO over diensten.',
        'Policy says what the municipality wants; it does not inform the IDO about services.',
      ),
    ],
  }
}

function border(role: RoleId, reference: Reference, nl: string, en: string): RoleBorder {
  return { role, text: { nl, en }, reference }
}
