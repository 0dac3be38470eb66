import { heading } from '../documents/parts.js'
import { day, facts } from '../model.js'
import type { Block } from '../model.js'
import { amountBlocks, awardedOf, groundArticle, groundText, paymentBlocks } from './award.js'
import type { Gaps } from './blanks.js'
import { conditionBlocks } from './conditions.js'
import type { PaperFacts } from './model.js'
import { deciderOf, handlerBlocks, lastOf } from './parts.js'
import { awbText, capital, items, sentence, write } from './write.js'

const HAND = '………………………………………'

/** The implementation agreement (uitvoeringsovereenkomst, Awb 4:36). */
export function implementationBlocks(one: PaperFacts, gaps: Gaps): readonly Block[] {
  const { gap } = gaps
  const { agreement } = one
  const { id, municipality, library, period, ending } = agreement
  const award = lastOf(agreement, 'amend', 'award')
  return [
    facts([
      ['Kenmerk', 'Reference', id],
      ['Tijdvak', 'Period', period],
    ]),
    heading('1. Partijen', '1. Parties'),
    ...items([
      write(
        (show) =>
          `De gemeente ${municipality.name}, hierna de gemeente, vertegenwoordigd door ${show(gap('signatory'))}.`,
        (show) =>
          `The municipality of ${municipality.name}, represented by ${show(gap('signatory'))}.`,
      ),
      write(
        (show) =>
          `${library.name}, ${show(gap('address'))}, hierna de bibliotheek, vertegenwoordigd door ${show(gap('librarySignatory'))}.`,
        (show) =>
          `${library.name}, ${show(gap('address'))}, the library, represented by ${show(gap('librarySignatory'))}.`,
      ),
    ]),
    heading('2. Aanleiding', '2. Background'),
    ...items([
      award
        ? write(
            (show) =>
              `Ter uitvoering van het besluit van ${show(day(award.date))}, waarbij ${show(deciderOf(one, gap))} subsidie verleende, sluiten partijen deze overeenkomst (${show(awbText('4:36'))}).`,
            (show) =>
              `To implement the decision of ${show(day(award.date))} by which ${show(deciderOf(one, gap))} awarded a subsidy, the parties make this agreement (${show(awbText('4:36'))}).`,
          )
        : write(
            (show) =>
              `Partijen sluiten deze overeenkomst ter uitvoering van het besluit tot verlening van de subsidie van ${show(gap('decisionDate'))} (${show(awbText('4:36'))}).`,
            (show) =>
              `The parties make this agreement to implement the decision that awards the subsidy, of ${show(gap('decisionDate'))} (${show(awbText('4:36'))}).`,
          ),
      groundText(agreement, gap),
    ]),
    heading('3. Activiteiten en bedrag', '3. Activities and amount'),
    sentence(
      (show) =>
        `De bibliotheek verricht de activiteiten hieronder. De gemeente subsidieert die met ${agreement.amountIs === 'maximum' ? 'ten hoogste ' : ''}${show(awardedOf(one))}.`,
      (show) =>
        `The library carries out the activities below. The municipality subsidises them with ${agreement.amountIs === 'maximum' ? 'at most ' : ''}${show(awardedOf(one))}.`,
    ),
    ...amountBlocks(agreement, awardedOf(one), gap),
    heading('4. Betaling', '4. Payment'),
    ...paymentBlocks(one, gap),
    heading('5. Verplichtingen', '5. Obligations'),
    ...conditionBlocks(one, gap),
    heading('6. Duur en beëindiging', '6. Duration and ending'),
    ...items([
      write(
        (show) => `Deze overeenkomst geldt voor het tijdvak van ${show(period)}.`,
        (show) => `This agreement holds for the period ${show(period)}.`,
      ),
      write(
        (show) => `Opzeggen kan met inachtneming van deze termijn: ${show(gap('notice'))}.`,
        (show) => `Notice can be given with this term: ${show(gap('notice'))}.`,
      ),
      ending &&
        write(
          (show) => `De subsidie eindigt of wordt lager met ingang van ${show(day(ending.from))}.`,
          (show) => `The subsidy ends or becomes lower from ${show(day(ending.from))}.`,
        ),
    ]),
    heading('7. Ondertekening', '7. Signature'),
    facts([
      ['Plaats', 'Place', gap('place')],
      ['Voor de gemeente', 'For the municipality', gap('signatory')],
      ['Handtekening', 'Signature', HAND],
      ['Voor de bibliotheek', 'For the library', gap('librarySignatory')],
      ['Handtekening', 'Signature', HAND],
    ]),
    heading('Grondslag', 'Legal basis'),
    ...items([
      write(
        (show) => `${show(capital(awbText('4:36')))}: uitvoeringsovereenkomst`,
        (show) => `${show(awbText('4:36'))}: implementation agreement`,
      ),
      write(
        (show) => `${show(capital(awbText(groundArticle(agreement))))}: grondslag van de subsidie`,
        (show) => `${show(awbText(groundArticle(agreement)))}: basis of the subsidy`,
      ),
    ]),
    ...handlerBlocks(one, [], gaps),
  ]
}
