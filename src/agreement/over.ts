import type { Agreement } from './model.js'
import type { AgreementState } from './states.js'

const OVER: readonly AgreementState[] = ['refused', 'withdrawn', 'abandoned']

/** Whether the award never came, or was taken back: then nothing that was agreed falls due any more. */
export function isOver({ state, history }: Pick<Agreement, 'state' | 'history'>): boolean {
  const before = state === 'closed' ? history.at(-1)?.from : state
  return before !== undefined && OVER.includes(before)
}
