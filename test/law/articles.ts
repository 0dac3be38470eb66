import { articles } from '../../src/index.js'
import { REGULATION } from './citations.js'

/** What an article says as far as the library rests on it, and how well that is known. */
export interface Said {
  readonly says: string
  /** `read` in the law or the regulation; `unchecked`: general knowledge. */
  readonly known: 'read' | 'unchecked'
}

const read = (says: string): Said => ({ says, known: 'read' })
const unchecked = (says: string): Said => ({ says, known: 'unchecked' })

/** Law by law in the order of the page, article by article. */
export const SAID: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  [REGULATION]: Object.fromEntries(
    articles.flatMap(({ number, says }) =>
      number !== null && says ? [[number, read(says.en)]] : [],
    ),
  ),
  Awb: {
    '4:13': unchecked('A decision on a request is taken within eight weeks.'),
    '4:14': read(
      'A decision that cannot be given in time is put off: the applicant hears of it before the term ends, with a reasonable term (paragraph 3).',
    ),
    '4:15': unchecked('The term stands still while the applicant completes the request.'),
    '4:23': read(
      'A subsidy needs a statutory basis, except (3)(a) while a rule is pending, at most one year, (c) where the budget names recipient and maximum, (d) in incidental cases, at most four years.',
    ),
    '4:29': read('The award names the activities, and the amount or how it is set.'),
    '4:31': read('An award without an amount names how it is set, and its maximum.'),
    '4:34': read(
      'A budget proviso lapses unless it is invoked within four weeks after adoption of the budget.',
    ),
    '4:36': read('The implementation agreement (uitvoeringsovereenkomst).'),
    '4:43': unchecked('A regulation may let the determination stand alone, without an award.'),
    '4:44': read(
      'The recipient asks for determination after the period; without a term or past it the executive sets one, and then determines ex officio.',
    ),
    '4:46': read(
      'Determined as awarded; lower if (a) activities were not or not wholly carried out, (b) obligations were not met, (c) data were wrong or incomplete, (d) the award was wrong and the recipient knew or should have known.',
    ),
    '4:47': read('Determination ex officio.'),
    '4:48': read(
      'Withdrawal or change of the award before determination: (a) activities not carried out, (b) obligations not met, (c) wrong data that led to the award, (d) an award that the recipient knew or should have known to be wrong, (e) a budget proviso.',
    ),
    '4:49': read(
      'Withdrawal or change of the determination: facts not known, evidently wrong, later breach; not after five years.',
    ),
    '4:50': unchecked('Otherwise withdrawal or change with a reasonable term, and damages.'),
    '4:51': read('After three or more consecutive years, refusal only with a reasonable term.'),
    '4:52': read('Payment of the subsidy.'),
    '4:56': read('Payment may be suspended, for at most thirteen weeks.'),
    '4:57': read(
      'What was unduly paid is recovered, or set off against another period of the same activities; not after five years.',
    ),
    '4:58': read('Subsidies per book year, where declared applicable.'),
    '4:60': read('A book-year subsidy is requested thirteen weeks before the book year.'),
    '4:74': read(
      'Of a book-year subsidy determination is asked within six months, unless the regulation says otherwise.',
    ),
    '4:86': read('A decision on payment states the amount and the term.'),
    '4:87': read(
      'Money is paid within six weeks after announcement, or another term by regulation.',
    ),
    '4:95': unchecked('Advances.'),
    '4:97': unchecked('Default begins when the term for payment has passed.'),
    '4:98': unchecked('Default brings statutory interest with it.'),
    '4:112': unchecked('A reminder: payment within two weeks.'),
    '6:7': read('Objection and appeal within six weeks.'),
    '6:8': unchecked('The term begins on the day after the announcement.'),
    '7:10': unchecked(
      'A decision on an objection within six weeks, with a committee twelve, after the term for objecting; put off once.',
    ),
    '7:11': unchecked('An objection leads to full reconsideration.'),
    '10:3': unchecked('Mandate.'),
  },
  Fvw: {
    '13': read('Money from the municipalities fund is free to spend and needs no SiSa.'),
    '17': read('Basis of the regulation.'),
    '17a': read('Accounts, report and auditor’s statement by 15 July of the next year.'),
    '17b': read(
      'Extension on a reasoned request before 1 July; late or wrong: payments suspended for at most 26 weeks.',
    ),
  },
  BADO: {
    '5': read(
      'Reporting floor of errors and uncertainties: up to and including €125,000 it is €12,500, up to and including €1,000,000 ten percent, above that €125,000.',
    ),
  },
  BW: {
    '6:119': unchecked('Statutory interest; after each year it bears interest (paragraph 2).'),
  },
  'Algemene termijnenwet': {
    '1': read(
      'A term in a law that ends on a Saturday, Sunday or holiday runs to the next working day, unless it is counted back.',
    ),
    '2': read('A term of three days or more holds at least two working days.'),
    '3': read('The holidays, Good Friday with them, and days that a royal decree equates.'),
    '4': read('Not for terms above 90 days, twelve weeks or three months, or in years.'),
  },
  'Wet modernisering elektronisch bestuurlijk verkeer': {
    Ib: read(
      'The Minister may make rules on a specific grant to municipalities for supporting citizens in electronic traffic.',
    ),
  },
}

/** What was looked at and is not in the library, and why. */
export const NOT_COVERED: readonly (readonly [what: string, why: string])[] = [
  [
    'The annex of the regulation',
    'Not found. It decides the amount, so the caller brings it; without it every amount is an estimate and says so.',
  ],
  [
    'Wsob art. 1(1)(c)',
    'Defines the local library. Named in art. 1 of the regulation; no function decides whether a library is one.',
  ],
  [
    'Awb 4:21',
    'What a subsidy is. Title 4.2 holds for the money to the library; that it does not hold for the grant itself is inferred, and nothing is computed from it.',
  ],
  [
    'Awb 4:37 to 4:41',
    'Obligations. An agreement keeps them as requirements and words; whether they are met is for the executive to judge.',
  ],
  [
    'Awb 4:45',
    'Proof and accounts. spuk-ido makes the statement; what the executive asks for more is in its own ordinance.',
  ],
  ['Awb 4:53', 'Payment in parts: no event rests on it.'],
  [
    'Awb 4:61 and 4:62',
    'Contents of the activity plan and budget of a book-year subsidy: kept as a document, not read.',
  ],
  [
    'Municipal ordinances (ASV)',
    'They differ, so they are an input. The preset `vng` comes from general knowledge and says so.',
  ],
  [
    'BADO art. 3a and the approval tolerances',
    'The auditor’s own work: partial inspection, and when an approval is given.',
  ],
  [
    'Regeling informatieverstrekking sisa art. 2 to 4',
    'How the account is sent to CBS. spuk-ido sends nothing.',
  ],
  [
    'The SiSa code and indicators of this grant',
    'Not found. The code is the caller’s; the indicators are a template from other grants.',
  ],
  [
    'VAT (btw-compensatiefonds)',
    'Not found whether VAT may come from the grant: a judgement point.',
  ],
  ['State aid', 'No article found, and no source speaks of it.'],
  [
    'Protection of personal data (AVG)',
    'Registrations with personal data are refused; whether processing is lawful is not judged.',
  ],
  [
    'A comparable regulation of the Ministry (BWBR0049396)',
    'Says nothing about this grant; named once, as an inference beside a judgement point.',
  ],
  [
    'The years 2026 and later',
    'No regime is confirmed. `regimeFor` gives the facts; computing needs parameters of the caller.',
  ],
]
