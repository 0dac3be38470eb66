export {
  amount,
  amountFromZero,
  count,
  date,
  decimal,
  equatedDays,
  name,
  text,
  words,
  year,
} from './fields.js'
export { endsBeforeStart, negativeAmount, notACount, notAYear, notText } from './issues.js'
export { inOrder } from './period.js'
