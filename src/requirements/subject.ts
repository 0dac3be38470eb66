import type { CommonItem, Conflict } from './harmonised.js'
import type { Frequency, Period, Requirement } from './model.js'

/** Weeks do not add up to months: no frequency of the one calendar covers one of the other. */
function calendarOf(every: Frequency): 'months' | 'weeks' {
  return every === 'week' || every === 'four-weeks' ? 'weeks' : 'months'
}

/** What a requirement or a common item is about: those with the same subject belong together. */
export function subjectOf(asked: Requirement | CommonItem, period: Period): readonly string[] {
  switch (asked.kind) {
    case 'deadline':
      return deadlineSubject(asked.document, asked.reportsOn ?? period)
    case 'frequency':
      return [asked.kind, asked.document, calendarOf(asked.every)]
    case 'document':
      return [asked.kind, asked.document]
    case 'indicator':
      return [asked.kind, asked.indicator]
    case 'quality':
    case 'price':
    case 'intensity':
      return [asked.kind, asked.measure, asked.unit]
    case 'format':
      return [asked.kind, asked.document, asked.format]
  }
}

/** Where requirements may clash: formats do so per document, all others per subject. */
export function arenaOf(asked: Requirement | CommonItem, period: Period): readonly string[] {
  return asked.kind === 'format' ? [asked.kind, asked.document] : subjectOf(asked, period)
}

/** The arena in which a conflict stands. */
export function arenaOfConflict(conflict: Conflict): readonly string[] {
  switch (conflict.rule) {
    case 'due-too-early':
      return deadlineSubject(conflict.document, conflict.reportsOn)
    case 'bounds-cross':
      return [conflict.on, conflict.measure, conflict.unit]
    case 'formats-exclude':
      return [conflict.on, conflict.document]
  }
}

function deadlineSubject(document: string, reportsOn: Period | 'nothing'): readonly string[] {
  const about = reportsOn === 'nothing' ? [] : [reportsOn.from, reportsOn.to]
  return ['deadline', document, ...about]
}
