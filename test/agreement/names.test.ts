import { describe, expect, it } from 'vitest'
import {
  agreementEvents,
  agreementNames,
  agreementStates,
  ordinancePresets,
} from '../../src/agreement/index.js'
import { made } from './input.js'

describe('agreementNames', () => {
  it('has a name in both languages for every state, event, amount and form', () => {
    const { states, events, money, forms } = agreementNames
    expect(Object.keys(states)).toEqual(agreementStates)
    expect(Object.keys(events)).toEqual(agreementEvents)
    expect(Object.keys(money).sort()).toEqual(Object.keys(made().money).sort())
    expect(Object.keys(forms)).toHaveLength(4)
    for (const names of [states, events, money, forms]) {
      for (const { nl, en } of Object.values(names)) expect([nl, en].every(Boolean)).toBe(true)
    }
    expect([events.recover.nl, states.abandoned.en]).toEqual(['terugvordering', 'abandoned'])
  })
})

describe('ordinancePresets', () => {
  it('say that they were not read in an ordinance of a municipality', () => {
    expect(ordinancePresets.vng.certainty).not.toBe('read')
  })
})
