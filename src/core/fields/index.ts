export {
  amount,
  amountFromZero,
  count,
  date,
  decimal,
  equatedDays,
  fraction,
  locale,
  name,
  nameUpTo,
  period,
  rate,
  ratioFromZero,
  text,
  words,
  year,
} from './fields.js'
export {
  endsBeforeStart,
  negativeAmount,
  negativeNumber,
  notACount,
  notARate,
  notAYear,
  notText,
} from './issues.js'
export { endsNotBeforeStart } from './period.js'
