import {
  WITH_INTENTION,
  WITH_PLAN,
  WORKING_ON_IT,
  agreed,
  arrangements,
  doing,
  it,
  otherwise,
  own,
  satisfaction,
  shaded,
  side,
  text,
  theirs,
  them,
  unaware,
} from './phrase-parts.js'
import type { Side } from './phrase-parts.js'

/** How to say the outcome of each question of 2023; every option stands on one side. */
export const phrases: Readonly<Record<string, readonly Side[]>> = {
  q1: [
    side(
      'hadden in {year} een bibliotheek die meer gemeenten bedient',
      'had a library that serves several municipalities in {year}',
      { yes: it.yes },
    ),
    side(
      'hadden in {year} een bibliotheek voor hun gemeente alleen',
      'had a library for their municipality alone in {year}',
      {
        no: own(
          'uw gemeente heeft een bibliotheek voor zich alleen',
          'yours has a library of its own',
        ),
      },
    ),
  ],
  q2: [
    side(
      'hadden in {year} een gezamenlijke aanpak in de regio',
      'had a joint regional approach in {year}',
      { yes: them.yes },
    ),
    side(
      'hadden in {year} geen gezamenlijke aanpak in de regio',
      'had no joint regional approach in {year}',
      {
        no: them.no,
        'in-progress': shaded(WORKING_ON_IT, them.inProgress),
      },
    ),
  ],
  q3: agreed(them, 'met de bibliotheek over de samenwerking', 'with the library on cooperation'),
  q4: [
    side(
      'gebruikten in {year} gegevens over hun doelgroepen',
      'used data on their target groups in {year}',
      { yes: doing.yes },
    ),
    side(
      'gebruikten in {year} geen gegevens over hun doelgroepen',
      'used no data on their target groups in {year}',
      {
        no: doing.no,
        planned: shaded(WITH_PLAN, doing.planned),
      },
    ),
    otherwise('uw gemeente'),
  ],
  q5: [
    side('hadden in {year} geen beleid vastgesteld', 'had adopted no policy in {year}', {
      no: it.no,
      intended: shaded(WITH_INTENTION, it.intended),
    }),
    side('hadden in {year} beleid vastgesteld', 'had adopted a policy in {year}', { yes: it.yes }),
  ],
  q6: arrangements('met publieke partners', 'with public partners'),
  q7: arrangements('met private partners', 'with private partners'),
  q8: agreed(
    them,
    'met de bibliotheek over de besteding van het geld',
    'with the library on the use of the money',
  ),
  q9: agreed(them, 'met de bibliotheek over promotie', 'with the library on promotion'),
  q10: [
    side(
      'deden in {year} in hun gewone dienstverlening niet aan promotie',
      'did not promote the help points in their general services in {year}',
      {
        no: doing.no,
        planned: shaded(WITH_PLAN, doing.planned),
        'will-not': shaded(text('zonder dat te willen', 'unwilling to'), doing.never),
      },
    ),
    side(
      'deden in {year} in hun gewone dienstverlening aan promotie',
      'promoted the help points in their general services in {year}',
      { yes: doing.yes },
    ),
  ],
  q11: arrangements('met partners over doorverwijzen', 'with partners on referral'),
  q12: [
    side(
      'verwezen in {year} inwoners naar de cursussen',
      'referred residents to the courses in {year}',
      { yes: doing.yes },
    ),
    side(
      'verwezen in {year} geen inwoners naar de cursussen',
      'referred no residents to the courses in {year}',
      {
        no: doing.no,
        'not-aware': own(
          'uw gemeente wist niet dat dit kan',
          'yours was not aware that it is possible',
        ),
      },
    ),
    unaware('uw gemeente weet het niet'),
    otherwise('uw gemeente'),
  ],
  q13: arrangements('met partners over de dienstverlening', 'with partners on services'),
  q14: [
    side(
      'bedienden in {year} meer dan één gemeente',
      'served more than one municipality in {year}',
      {
        yes: own('uw bibliotheek doet dat ook', 'yours does'),
      },
    ),
    side('bedienden in {year} één gemeente', 'served one municipality in {year}', {
      no: own('uw bibliotheek bedient er één', 'yours serves one'),
    }),
  ],
  q15: [
    side(
      'hadden in {year} gemeenten die met elkaar in contact zijn',
      'had municipalities that are in contact with each other in {year}',
      {
        'own-policy': shaded(
          text('met ieder eigen beleid', 'each with its own policy'),
          own(
            'bij uw bibliotheek hebben zij contact en ieder eigen beleid',
            'those of yours are in contact, each with its own policy',
          ),
        ),
        'joint-policy': shaded(
          text('met gezamenlijk beleid', 'with a joint policy'),
          own(
            'bij uw bibliotheek voeren zij gezamenlijk beleid',
            'those of yours have a joint policy',
          ),
        ),
        some: shaded(
          text('met een deel ervan', 'with only some of them'),
          own('bij uw bibliotheek heeft een deel contact', 'some of those of yours are in contact'),
        ),
      },
    ),
    side(
      'hadden in {year} gemeenten zonder onderling contact',
      'had municipalities that are not in contact with each other in {year}',
      {
        no: own('bij uw bibliotheek hebben zij geen contact', 'those of yours are not in contact'),
      },
    ),
    unaware('uw bibliotheek weet het niet'),
  ],
  q16: agreed(theirs, 'met hun gemeente of gemeenten', 'with their municipality or municipalities'),
  q17: satisfaction(
    'over de betrokkenheid van de gemeente',
    'with the involvement of the municipality',
  ),
  q18: [
    side(
      'hadden in {year} afspraken over waar het geld voor is',
      'had arrangements on what the money is for in {year}',
      {
        conditions: own(
          'uw bibliotheek heeft voorwaarden van de gemeente',
          'yours has conditions set by the municipality',
        ),
        'year-plan': own(
          'uw bibliotheek heeft een jaarplan ingediend',
          'yours has submitted a year plan',
        ),
        'year-plan-and-conditions': own(
          'uw bibliotheek heeft een jaarplan ingediend en voorwaarden van de gemeente',
          'yours has submitted a year plan and has conditions set by the municipality',
        ),
      },
    ),
    side(
      'hadden in {year} geen afspraken over waar het geld voor is',
      'had no arrangements on what the money is for in {year}',
      {
        'no-conditions': own(
          'uw bibliotheek krijgt het geld zonder voorwaarden',
          'yours gets the money without conditions',
        ),
        'no-contact': own(
          'uw bibliotheek heeft er nog geen contact over',
          'yours is not yet in contact about it',
        ),
      },
    ),
    otherwise('uw bibliotheek'),
  ],
  q19: [
    ...agreed(theirs, 'met de gemeente over promotie', 'with the municipality on promotion'),
    otherwise('uw bibliotheek'),
  ],
  q20: satisfaction(
    'over de regie van de gemeente op het netwerk',
    'with the steering of the network by the municipality',
  ),
}
