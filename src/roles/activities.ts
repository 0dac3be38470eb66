import { deepFreeze } from '../core/frozen/index.js'
import type { Reference } from '../core/result/index.js'
import type { Activity, RoleId } from './model.js'
import { GRANT_NEWS, GUIDE, monitor } from './references.js'

const of = {
  financier: ['financier'],
  promoter: ['promoter'],
  network: ['network-director'],
  referrer: ['referrer'],
  service: ['digital-service-provider'],
  policy: ['policy-maker'],
} as const

/**
 * What municipalities do for the IDOs, as far as the sources name it: the VNG guide and announcement
 * of December 2022, the monitor of June 2023. Which role an activity without a role in the source
 * belongs to follows from the section that names it.
 *
 * @example
 * activities.find(({ id }) => id === 'leaflets').term.en // => 'door-to-door leaflets'
 */
export const activities = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ listed())

/** The name of an activity. */
export type ActivityId = (typeof activities)[number]['id']

function listed() {
  const s = (section: string) => monitor(`par. ${section}`)
  const q = (number: number) => monitor(`vraag ${number}`)
  return [
    activity(
      'fund-library',
      of.financier,
      'de bibliotheek betalen voor het IDO',
      'paying the library for the IDO',
      GRANT_NEWS,
      s('3.2'),
    ),
    activity(
      'arrange-money',
      of.financier,
      'afspraken over de inzet van het geld',
      'agreeing on the use of the money',
      s('3.2'),
      q(8),
    ),
    activity(
      'plan-and-conditions',
      of.financier,
      'jaarplan en voorwaarden',
      'year plan and conditions',
      s('3.2'),
      q(18),
    ),
    activity(
      'executive-decision',
      of.financier,
      'collegebesluit voor de beschikking',
      'executive decision before the award',
      s('3.2'),
    ),
    activity(
      'money-overview',
      of.financier,
      'overzicht van geldstromen',
      'overview of money streams',
      s('3.2'),
    ),
    activity(
      'announce-payment',
      of.financier,
      'melden wanneer en hoe het geld komt',
      'saying when and how the money comes',
      s('3.2'),
      s('4.1'),
    ),
    activity(
      'coordinate-municipalities',
      ['financier', 'policy-maker'],
      'afstemmen met andere gemeenten',
      'coordinating with other municipalities',
      s('3.8'),
      s('5.2'),
      q(2),
    ),
    activity('leaflets', of.promoter, 'folders huis aan huis', 'door-to-door leaflets', s('3.3')),
    activity(
      'local-paper',
      of.promoter,
      'bericht in de lokale krant',
      'notice in the local paper',
      s('3.3'),
    ),
    activity(
      'website',
      of.promoter,
      'informatie op de gemeentelijke website',
      'information on the municipal website',
      s('3.3'),
    ),
    activity('letters', of.promoter, 'brieven', 'letters', s('3.3')),
    activity(
      'contact-centre-promotion',
      of.promoter,
      'promotie door het klantcontactcentrum',
      'promotion by the contact centre',
      s('3.3'),
    ),
    activity(
      'pop-up-point',
      of.promoter,
      'tijdelijk IDO in het stadskantoor',
      'pop-up IDO in the city office',
      s('3.3'),
    ),
    activity(
      'announce-promotion',
      of.promoter,
      'promotie vooraf melden aan het IDO',
      'telling the IDO about promotion ahead',
      s('3.3'),
    ),
    activity(
      'arrange-promotion',
      of.promoter,
      'afspraken over promotie',
      'agreeing on promotion',
      s('3.3'),
      q(9),
    ),
    activity(
      'own-communication',
      ['promoter', 'referrer'],
      'het IDO noemen in eigen berichten aan inwoners',
      'naming the IDO in own messages to residents',
      s('3.5'),
      s('4.4'),
      q(10),
    ),
    activity(
      'steer-network',
      of.network,
      'regie voeren op het netwerk',
      'steering the network',
      GRANT_NEWS,
      s('3.4'),
    ),
    activity(
      'public-partners',
      of.network,
      'formele afspraken met publieke partners',
      'formal arrangements with public partners',
      s('3.4'),
      q(6),
    ),
    activity(
      'private-partners',
      of.network,
      'formele afspraken met private partners',
      'formal arrangements with private partners',
      s('3.4'),
      q(7),
    ),
    activity(
      'bring-in-contacts',
      of.network,
      'eigen contacten inbrengen in de keten',
      'bringing own contacts into the chain',
      s('5.2'),
    ),
    activity(
      'refer-to-courses',
      of.referrer,
      'verwijzen naar cursussen',
      'referring to courses',
      s('3.5'),
      q(12),
    ),
    activity(
      'refer-for-help',
      of.referrer,
      'verwijzen voor hulp bij formulieren, apparaten en DigiD',
      'referring for help with forms, devices and DigiD',
      s('3.5'),
      s('4.4'),
    ),
    activity(
      'contact-centre-referral',
      of.referrer,
      'verwijzen door het klantcontactcentrum',
      'referral by the contact centre',
      s('3.5'),
      s('5.2'),
    ),
    activity(
      'arrange-referral',
      of.referrer,
      'formele afspraken over verwijzen',
      'formal arrangements on referral',
      s('3.5'),
      q(11),
    ),
    activity(
      'divide-help',
      ['network-director', 'referrer'],
      'afstemmen wie welke hulp biedt',
      'agreeing who gives which help',
      s('3.5'),
    ),
    activity(
      'sensitive-questions',
      of.referrer,
      'gevoelige vragen naar de juiste professional',
      'sensitive questions to the right professional',
      s('3.5'),
    ),
    activity(
      'introduce-colleagues',
      ['promoter', 'referrer', 'policy-maker'],
      'collega’s vertellen over het IDO',
      'introducing the IDO to colleagues',
      s('3.5'),
      s('5.2'),
    ),
    activity(
      'inform-ido',
      of.service,
      'het IDO vertellen over gemeentelijke diensten',
      'telling the IDO about municipal services',
      s('3.6'),
      s('5.2'),
    ),
    activity(
      'ask-experience',
      of.service,
      'vragen hoe de digitale diensten bevallen',
      'asking how the digital services are experienced',
      s('3.6'),
    ),
    activity(
      'arrange-services',
      of.service,
      'formele afspraken over dienstverlening',
      'formal arrangements on services',
      s('3.6'),
      q(13),
    ),
    activity(
      'adopt-policy',
      of.policy,
      'beleid over IDO’s vaststellen',
      'adopting policy on IDOs',
      s('3.7'),
      q(5),
    ),
    activity(
      'join-library-policy',
      of.policy,
      'IDO opnemen in het bibliotheekbeleid',
      'including the IDO in library policy',
      s('5.2'),
    ),
    activity(
      'link-fields',
      of.policy,
      'beleid afstemmen met aanpalende terreinen',
      'linking policy with adjoining fields',
      GUIDE,
      s('3.7'),
    ),
    activity(
      'use-data',
      of.policy,
      'gegevens gebruiken voor beleid',
      'using data for policy',
      s('3.7'),
      q(4),
    ),
    activity(
      'policy-in-award',
      ['financier', 'policy-maker'],
      'uitgangspunten in de subsidiebeschikking',
      'principles in the subsidy decision',
      s('3.7'),
      s('4.2'),
    ),
  ] as const
}

function activity<Id extends string>(
  id: Id,
  roles: readonly RoleId[],
  nl: string,
  en: string,
  ...references: readonly Reference[]
): Activity<Id> {
  return { id, term: { nl, en }, roles, references }
}
