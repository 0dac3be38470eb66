export {
  amount,
  amountFromZero,
  count,
  date,
  decimal,
  equatedDays,
  name,
  nameUpTo,
  period,
  rate,
  text,
  words,
  year,
} from './fields.js'
export {
  endsBeforeStart,
  negativeAmount,
  notACount,
  notARate,
  notAYear,
  notText,
} from './issues.js'
export { inOrder } from './period.js'
