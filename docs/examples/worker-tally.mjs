// A year of registrations counted by several threads, each its own part, and the parts merged. The
// registrations are made up from a fixed seed. Run it after a build: node docs/examples/worker-tally.mjs
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { categoryPreset, indicators, mergeTallies, publishTally, tally, toMarkdown } from 'spuk-ido'

const BY = ['quarter', 'question']
const MUNICIPALITIES = ['GM0312', 'GM0340', 'GM0352', 'GM0355']
const ids = (field) => categoryPreset[field].map(({ id }) => id)
const [QUESTIONS, ORGANISATIONS, HELP] = [ids('question'), ids('organisation'), ids('help')]

/** Made-up registrations of 2024, one at a time: no list of them is ever held. */
function* registrations(count, seed) {
  let state = seed
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
  // The smaller of two draws: some answers are far more common than others.
  const pick = (list) => list[Math.min(random(list.length), random(list.length))]
  const two = (number) => String(number).padStart(2, '0')
  for (let i = 0; i < count; i++) {
    const questions = Array.from({ length: random(5) === 0 ? 2 : 1 }, () => ({
      question: pick(QUESTIONS),
      organisation: pick(ORGANISATIONS),
      help: pick(HELP),
    }))
    const date = `2024-${two(1 + random(12))}-${two(1 + random(28))}`
    yield { form: '2024', date, municipality: pick(MUNICIPALITIES), questions }
  }
}

/** Starts a thread that counts one part; its tally comes back as plain data. */
function partOf(part, count) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { seed: part + 1, count } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

if (isMainThread) {
  const threads = Math.min(4, availableParallelism())
  const count = Number(process.argv[2] ?? 40_000)
  const share = (part) =>
    Math.floor(((part + 1) * count) / threads) - Math.floor((part * count) / threads)
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, part) => partOf(part, share(part))),
  )
  const whole = parts.reduce(mergeTallies)
  console.log(`${threads} delen, ${whole.visits} bezoeken, ${whole.questions} vragen (verzonnen)\n`)
  const published = publishTally(whole, { minimumCell: 5 })
  console.log(toMarkdown(published))
  console.log(toMarkdown(indicators(published)))
} else {
  parentPort.postMessage(tally(registrations(workerData.count, workerData.seed), { by: BY }))
}
