// Stands in for vitest inside a bundle of test files: collects the tests, and leaves it to the runner to run them.

// `expect` is vitest's own; it asks for a worker only to name the test file.
globalThis.__vitest_worker__ ??= { config: {}, filepath: '' }
const { expect } = await import('vitest')

const names = []

/** The tests of the bundle that was imported last, in the order in which they stand. */
export const tests = []

function describe(name, body) {
  names.push(name)
  body()
  names.pop()
}

function it(name, body) {
  const id = `${[...names, name].join(' > ')} #${tests.length}`
  tests.push({ id, run: () => checked(body) })
}

/** Each case by its number: a name made of its values could be a megabyte long. */
it.each = (cases) => (name, body) => {
  const spread = cases.every((values) => Array.isArray(values))
  cases.forEach((values, i) =>
    it(`${name} [${i}]`, () => (spread ? body(...values) : body(values))),
  )
}

async function checked(body) {
  expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null })
  await body()
  const { assertionCalls, expectedAssertionsNumber: expected } = expect.getState()
  if (expected !== null && assertionCalls !== expected) throw new Error('expect.assertions')
}

export { describe, expect, it }
