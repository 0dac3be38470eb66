import { agreementNames } from '../../agreement/index.js'
import type { Agreement, Deadline } from '../../agreement/index.js'
import type { Text } from '../../core/result/index.js'
import { day, facts, tableOf } from '../model.js'
import type { Document } from '../model.js'
import { assumptionBlocks, heading, wordsFor } from './parts.js'
import { paperDocument } from '../papers/paper.js'
import { PURPOSES } from './spending.js'

const { forms, states, events, money } = agreementNames

const AGREED: Text = { nl: 'afgesproken', en: 'agreed' }

function agreement(one: Agreement): Document {
  const { municipality, library, period, history } = one
  const known = [
    ['Kenmerk', 'Reference', one.id],
    ['Gemeente', 'Municipality', `${municipality.name} (${municipality.code})`],
    ['Bibliotheek', 'Library', library.name],
    ['Vorm', 'Form', wordsFor(forms, one.form)],
    ['Periode', 'Period', period],
  ] as const
  const state = ['Status', 'State', wordsFor(states, one.state)] as const
  const entries = Object.entries(money) as [keyof Agreement['money'], Text][]
  return {
    title: {
      nl: `Subsidiedossier ${municipality.name} – ${library.name}`,
      en: `Agreement of ${municipality.name} with ${library.name}`,
    },
    main: facts([...known, ['Bedrag', 'Amount', one.amount], state]),
    blocks: [
      facts([...known, state]),
      heading('Doelen', 'Purposes'),
      tableOf(one.purposes, [
        ['purpose', 'Doel', 'Purpose', ({ purpose }) => wordsFor(PURPOSES, purpose)],
        ['description', 'Omschrijving', 'Description', ({ description }) => description],
        ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
      ]),
      heading('Geld', 'Money'),
      tableOf(
        [
          { label: AGREED, amount: one.amount },
          ...entries.map(([key, label]) => ({ label, amount: one.money[key] })),
        ],
        [
          ['item', 'Post', 'Item', ({ label }) => label],
          ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
        ],
      ),
      ...(history.length > 0
        ? [
            heading('Verloop', 'History'),
            tableOf(history, [
              ['date', 'Datum', 'Date', ({ date }) => day(date)],
              ['event', 'Wat', 'What', ({ event }) => events[event]],
              ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
              ['basis', 'Grondslag', 'Basis', ({ basis }) => basis],
              ['actor', 'Door', 'By', ({ actor }) => actor],
            ]),
          ]
        : []),
    ],
  }
}

function agreements(list: readonly Agreement[]): Document {
  return {
    title: { nl: 'Afspraken', en: 'Agreements' },
    blocks: [
      tableOf(list, [
        ['id', 'Kenmerk', 'Reference', ({ id }) => id],
        ['code', 'Code', 'Code', ({ municipality }) => municipality.code],
        ['name', 'Gemeente', 'Municipality', ({ municipality }) => municipality.name],
        ['library', 'Bibliotheek', 'Library', ({ library }) => library.name],
        ['form', 'Vorm', 'Form', ({ form }) => wordsFor(forms, form)],
        ['period', 'Periode', 'Period', ({ period }) => period],
        ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
        ['state', 'Stand', 'State', ({ state }) => wordsFor(states, state)],
      ]),
    ],
  }
}

const MET: Readonly<Record<Deadline['status'], Text>> = {
  met: { nl: 'gehaald', en: 'met' },
  'met-late': { nl: 'te laat', en: 'met late' },
  open: { nl: 'open', en: 'open' },
  passed: { nl: 'verstreken', en: 'passed' },
}

const BY: Readonly<Record<Deadline['by'], Text>> = {
  municipality: { nl: 'gemeente', en: 'municipality' },
  library: { nl: 'bibliotheek', en: 'library' },
}

function deadlines(list: readonly Deadline[]): Document {
  const assumptions = new Map(list.flatMap((one) => one.assumptions.map((each) => [each.id, each])))
  return {
    title: { nl: 'Termijnen', en: 'Deadlines' },
    blocks: [
      tableOf(list, [
        ['due', 'Uiterlijk', 'Due', ({ due }) => day(due)],
        ['what', 'Wat', 'What', ({ label }) => label],
        ['by', 'Door', 'By', ({ by }) => wordsFor(BY, by)],
        ['status', 'Stand', 'Status', ({ status }) => wordsFor(MET, status)],
        ['basis', 'Grondslag', 'Basis', ({ basis }) => basis],
      ]),
      ...assumptionBlocks([...assumptions.values()]),
    ],
  }
}

/** Documents of the agreement room. */
export const agreementDocuments = {
  agreement: { one: agreement, many: agreements },
  'agreement-paper': { one: paperDocument },
  deadline: { one: (one: Deadline) => deadlines([one]), many: deadlines },
}
