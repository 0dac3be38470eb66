export type { Holiday, HolidayOptions, Term, TermOptions } from './index.js'
export {
  addTerm,
  daysBetween,
  equatedDaysAssumption,
  holidays,
  isHoliday,
  isIsoDate,
  isoDate,
  isWorkingDay,
  lastDayOfMonth,
  monthOf,
  monthsBetween,
  nextWorkingDay,
} from './index.js'
