import { describe, expect, it } from 'vitest'
import {
  categoryName,
  dimensionName,
  keyName,
  personalDataIn,
  routesFor,
} from '../../src/information-point/index.js'
import { issuesOf } from './issues.js'

describe('names', () => {
  it('are those of the preset, and otherwise the key itself', () => {
    expect(categoryName('help', 'constructor').nl).toBe('constructor')
    expect(keyName('library', '?').en).toBe('Unknown category')
    expect(keyName('library', 'Noord').nl).toBe('Noord')
    expect(dimensionName('form').nl).toBe('Formulier')
  })

  it.each(['__proto__', 'colour', null, ['help']])('has none for the dimension %j', (given) => {
    const none = [' input/not-a-choice']
    expect(issuesOf(() => categoryName(given as never, 'digid'))).toEqual(none)
    expect(issuesOf(() => dimensionName(given as never))).toEqual(none)
    expect(issuesOf(() => keyName(given as never, null))).toEqual(none)
  })

  it.each([7, {}, ['digid']])('has none for the key %j', (given) => {
    const none = [' input/wrong-type']
    expect(issuesOf(() => categoryName('help', given as never))).toEqual(none)
    expect(issuesOf(() => keyName('month', given as never))).toEqual(none)
    expect(issuesOf(() => personalDataIn(given as never))).toEqual(none)
  })
})

it('routesFor says all that is wrong at once', () => {
  const point = { routes: [{ to: 'Wijkteam', kind: 'friend', questions: 'debts' }, null] }
  expect(issuesOf(() => routesFor(point as never, 5 as never, { sensitve: [] } as never))).toEqual([
    'point.routes.0.kind input/not-a-choice',
    'point.routes.0.questions input/wrong-type',
    'point.routes.1 input/wrong-type',
    'question input/not-text',
    'sensitve input/unknown-field',
  ])
})
