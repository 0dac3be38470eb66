export {
  amount,
  amountFromZero,
  count,
  date,
  decimal,
  equatedDays,
  fraction,
  name,
  nameUpTo,
  period,
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
  notAYear,
  notText,
} from './issues.js'
export { inOrder } from './period.js'
