export {
  amount,
  amountFromZero,
  count,
  date,
  decimal,
  equatedDays,
  locale,
  name,
  nameUpTo,
  period,
  text,
  words,
  year,
} from './fields.js'
export { endsBeforeStart, negativeAmount, notACount, notAYear, notText } from './issues.js'
export { inOrder } from './period.js'
