import type { Locale } from '../../index.js'
import type entries from './entries.json'

/** A public function. */
export type FunctionName = keyof typeof entries

/** What is done together: a heading, words by which it is looked for, and a line in Dutch on each function. */
export interface Job {
  readonly title: Readonly<Record<Locale, string>>
  readonly words: string
  readonly functions: Partial<Readonly<Record<FunctionName, string>>>
}

const job = (nl: string, en: string, words: string, functions: Job['functions']): Job => ({
  title: { nl, en },
  words,
  functions,
})

/** All jobs; every function has one. */
export const jobs: readonly Job[] = [
  job('Uitkering van het Rijk', 'The State grant', 'uitkering bijdrage rijk spuk grant', {
    grantFor: 'De uitkering van een gemeente in een jaar, tot op de cent en met redenen.',
    grantsFor: 'De uitkeringen van alle gemeenten in een jaar.',
    nationalTotals: 'Alle uitkeringen van een jaar opgeteld, met de grootste en de kleinste.',
    formulaAmounts: 'Alleen de bedragen van de formule, voor veel aantallen tegelijk.',
    annexFrom: 'Leest de bijlage van de regeling uit de rijen van een CSV-bestand.',
    readGrants: 'Leest een lijst uitkeringen terug uit JSON.',
    settle: 'Zet de uitkering van een jaar naast de besteding.',
    regulationFor: 'De regeling in een jaar: artikelen, parameters en wat open is.',
    regimeFor: 'Wat bekend is over de rechtsgrond van de uitkering in een jaar.',
    checkSpending: 'Telt bestedingen op per doel en noemt waar u op moet letten.',
  }),
  job('Verantwoorden', 'Accounting', 'verantwoording rekening sisa account statement', {
    jointAccount:
      'Eén rekening van een bibliotheek voor meer gemeenten, met per gemeente een opgave.',
    nextYear: 'De beginstanden voor het jaar erna.',
    readAccount: 'Leest een rekening terug uit JSON.',
    sisaStatement: 'Vult de SiSa-indicatoren van een gemeente in.',
    sisaFrom: 'Maakt de SiSa-bijlage van een gemeente uit haar verantwoording.',
    sisaDates: 'De data van de verantwoording aan het Rijk.',
    reportingTolerance: 'Vanaf welk bedrag de accountant fouten en onzekerheden meldt.',
    harmonise: 'Wat gemeenten samen van een bibliotheek vragen.',
    answersFor: 'Wat een gemeente vroeg en hoe het gezamenlijke pakket daaraan voldoet.',
  }),
  job('Verdelen', 'Apportioning', 'verdeelsleutel verdelen splitsen apportion split key', {
    apportion: 'Verdeelt een bedrag naar gewicht, zonder een cent te verliezen.',
    apportionTable: 'Verdeelt een tabel van bedragen; rijen en kolommen sluiten.',
    spread: 'Spreidt een bedrag over maanden of kwartalen.',
    quotaOf: 'Het exacte aandeel vóór afronding.',
  }),
  job(
    'Afspraken met de bibliotheek',
    'Agreements',
    'afspraak subsidie beschikking termijn agenda agreement',
    {
      validateAgreement: 'Controleert een afspraak: vorm, verloop en regels.',
      possibleEvents: 'Wat er met een afspraak kan gebeuren zoals die nu is.',
      transitionAgreement: 'Wat een afspraak wordt als er iets gebeurt.',
      agreementDeadlines: 'Alle termijnen van een afspraak, op datum.',
      toICalendar: 'Termijnen als agendabestand.',
      paymentPlan: 'Het bedrag van een afspraak per maand of kwartaal.',
      openClaims: 'Wat is teruggevorderd en nog niet ontvangen.',
      statutoryInterest: 'De wettelijke rente over wat te laat is betaald.',
      renewAgreement: 'De afspraak voor volgend jaar, op basis van deze.',
      agreementPaper:
        'Een stuk bij een afspraak: verlening, vaststelling, terugvordering en andere.',
      agreementPapers: 'Alle stukken en brieven bij een afspraak zoals die nu is.',
      contactOn: 'Wie op een dag de contactpersoon is.',
    },
  ),
  job('Geldstromen', 'Money streams', 'geld stroom liquiditeit funding cash', {
    fundingOverview: 'Alle geldstromen naast elkaar.',
    liquidity: 'Het saldo per maand van een bibliotheek of gemeente.',
    passThrough: 'Volgt geld van Rijk naar gemeente naar bibliotheek.',
    streamFrom: 'Een bekende geldstroom, aangevuld met wat u weet.',
    validateStreams: 'Leest geldstromen van buiten, zoals uit JSON.',
  }),
  job(
    'Informatiepunt en registraties',
    'Help point and registrations',
    'registratie teller publiceren bezoek vraag tally publish',
    {
      readRegistrations: 'Leest registraties uit de rijen van een CSV- of JSON-bestand.',
      validateRegistration: 'Controleert één registratie.',
      validatePoint: 'Controleert een informatiepunt.',
      tally: 'Telt bezoeken en vragen, in elke combinatie.',
      mergeTallies: 'Voegt twee tellingen van verschillende registraties samen.',
      publishTallies: 'Maakt alle tabellen van een bibliotheek samen veilig om te publiceren.',
      publishTally: 'Maakt één tabel veilig om te publiceren.',
      indicators: 'Wat het beleid van een IDO wil weten, uit tellingen.',
      personalDataIn: 'Welke persoonsgegevens een tekst lijkt te bevatten.',
      routesFor: 'Waarheen een vraag kan worden doorverwezen.',
      categoryName: 'De naam van een soort vraag.',
      dimensionName: 'De naam van een indeling.',
      keyName: 'De naam van een groep in een telling.',
      uniqueById: 'Laat registraties met een id die al voorkwam weg.',
    },
  ),
  job(
    'Rollen van de gemeente',
    'Roles of the municipality',
    'rol profiel aanbeveling promotie roles',
    {
      assessRoles: 'Hoe een gemeente haar zes rollen vervult en wat er mist.',
      rolesOf: 'Bij welke rol een activiteit hoort.',
      validateProfile: 'Leest een profiel van buiten, zoals uit JSON.',
      promotionCalendar: 'Welke promotie wanneer komt, en of medewerkers op tijd zijn ingelicht.',
      briefing: 'Een korte uitleg voor collega’s en het klantcontactcentrum.',
      handover: 'Een overdracht: wie doet wat, sinds wanneer.',
    },
  ),
  job('Monitor en enquête', 'Monitor and survey', 'enquête monitor antwoorden survey', {
    tabulate: 'Telt de antwoorden op één vraag.',
    tabulateBySize: 'Telt de antwoorden per grootte van de gemeente.',
    sizeClasses: 'De grootteklassen tussen grenzen.',
    compareTabulations: 'Twee tabellen van dezelfde vraag naast elkaar.',
    compareWithMonitor: 'Uw antwoord naast de monitor van 2023.',
    checkMonitor: 'De tegenspraken in de tabellen van een enquête.',
    checkTabulation: 'Of een tabel met antwoorden kan kloppen.',
    intervalFor: 'Tussen welke grenzen het aandeel van een antwoord ligt.',
    proportionInterval: 'Tussen welke grenzen een aandeel ligt, bij een steekproef.',
    responseRate: 'Hoeveel er meededen.',
    validateResponse: 'Controleert één ingevuld formulier.',
  }),
  job('Gemeenten', 'Municipalities', 'gemeente inwoners herindeling municipality', {
    municipality: 'De gemeente met een naam of code.',
    findMunicipality: 'Zoekt een gemeente; bij een fout komt er een voorstel.',
    municipalities: 'Alle gemeenten op een dag.',
    inhabitants: 'Het aantal inwoners op 1 januari.',
    lowEducationShare: 'Het aandeel laagopgeleiden van een gemeente.',
    educationShares: 'Het aandeel laagopgeleiden van alle gemeenten.',
    successors: 'In welke gemeente een gemeente is opgegaan.',
  }),
  job(
    'Uitleggen, afdrukken en bewaren',
    'Explaining, printing and keeping',
    'uitleg verklaring markdown csv json bewijs explain print',
    {
      explain: 'Hoe een uitkomst tot stand komt, regel voor regel.',
      difference: 'Waardoor twee uitkomsten verschillen.',
      toMarkdown: 'Een uitkomst als stuk in Markdown.',
      toHtml: 'Een uitkomst als stuk van een webpagina.',
      toCsv: 'De tabel van een uitkomst als CSV.',
      toRows: 'De tabel van een uitkomst als rijen.',
      toTable: 'De rijen van een uitkomst met de kopjes van haar kolommen.',
      toSvg: 'Een uitkomst als staafdiagram.',
      receipt: 'Een uitkomst met haar invoer, om te bewaren bij een besluit.',
      parseReceipt: 'Leest een bewijs terug uit JSON.',
      replay: 'Rekent een bewijs na.',
      recompute: 'Rekent een verklaring opnieuw, ook met andere invoer.',
      canonicalJson: 'JSON in één vaste vorm, om een hash van te maken.',
      describe: 'Een melding als zin.',
      issuesByField: 'Meldingen per veld, voor een formulier.',
      isSpukError: 'Of een fout van deze bibliotheek is.',
    },
  ),
  job('Bedragen', 'Amounts', 'bedrag euro cent money amount', {
    euro: "Een bedrag, van een getal of tekst: euro('1234.56').",
    parseEuro: 'Leest een bedrag zoals mensen het schrijven: € 1.234,56.',
    sumEuros: 'De som van bedragen.',
    roundToEuro: 'Rondt een exacte waarde af op centen.',
    isEuro: 'Of een waarde een bedrag is.',
  }),
  job('Datums en termijnen', 'Dates and terms', 'datum termijn feestdag werkdag date holiday', {
    addTerm: 'De dag waarop een termijn eindigt.',
    daysBetween: 'Hoeveel dagen er tussen twee data liggen.',
    holidays: 'De feestdagen van een jaar voor wettelijke termijnen.',
    isHoliday: 'Of een dag een feestdag is.',
    isWorkingDay: 'Of een dag een werkdag is.',
    nextWorkingDay: 'De eerste werkdag vanaf een dag.',
    equatedDaysAssumption: 'Wat een berekening aanneemt over gelijkgestelde dagen.',
    isoDate: 'Controleert een datum.',
    isIsoDate: 'Of een waarde een datum is.',
    lastDayOfMonth: 'De laatste dag van de maand.',
    monthOf: 'De maand van een dag.',
    monthsBetween: 'Alle maanden van een periode.',
  }),
  job('Wetten', 'Law', 'wet artikel bron law article', {
    law: 'De verwijzing naar een wetsartikel.',
    juriconnect: 'De Juriconnect-vorm van een plaats in een wet.',
    valueOn: 'De versie van een waarde die op een dag geldt.',
    freshness: 'Welke waarden voor een jaar niet zijn bevestigd.',
  }),
]
