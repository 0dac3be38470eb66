import { categoryPreset } from '../../src/information-point/index.js'
import type { Registration } from '../../src/information-point/index.js'
import { pick, randomFrom } from './random.js'

const ids = (field: keyof typeof categoryPreset) => categoryPreset[field].map(({ id }) => id)
const [QUESTIONS, ORGANISATIONS, HELP, DURATIONS] = [
  ids('question'),
  ids('organisation'),
  ids('help'),
  ids('duration'),
]
export const MUNICIPALITIES = ['GM0312', 'GM0340', 'GM0352', 'GM0355'] as const

/** A UUID that holds a number. */
export function uuid(number: number): string {
  return `1c9a7c02-6f0e-4d7b-8a55-${String(number).padStart(12, '0')}`
}

/** A sound registration of form 2024; what is given replaces what it would hold. */
export function visit(changes: Partial<Registration> = {}): Registration {
  return {
    kind: 'registration',
    form: '2024',
    id: uuid(1),
    date: '2024-04-02',
    point: uuid(2),
    municipality: 'GM0344',
    library: 'Bibliotheek Voorbeeld',
    questions: [{ question: 'digid', organisation: 'logius', help: 'answered' }],
    ...changes,
  }
}

/** Made-up registrations of one year, the same for the same seed. */
export function visits(count: number, seed = 1): Registration[] {
  const random = randomFrom(seed)
  const two = (n: number) => String(n).padStart(2, '0')
  return Array.from({ length: count }, (_, i) => {
    const form = random(3) === 0 ? '2021' : '2024'
    const questions = Array.from({ length: form === '2024' && random(4) === 0 ? 2 : 1 }, () => ({
      question: pick(QUESTIONS, random),
      ...(random(5) > 0 && { organisation: pick(ORGANISATIONS, random) }),
      help: pick(HELP, random),
    }))
    return visit({
      form,
      id: uuid(i),
      date: `2024-${two(1 + random(12))}-${two(1 + random(28))}`,
      point: uuid(random(6)),
      municipality: pick(MUNICIPALITIES, random),
      library: pick(['Noord', 'Zuid'], random),
      ...(random(2) === 0 && { duration: pick(DURATIONS, random) }),
      questions,
    })
  })
}
