export { type DateStyle, formatDate } from './date.ts';
export {
  compareNames,
  formatNumber,
  formatPercent,
  formatPercentagePoints,
  type NumberStyle,
} from './format.ts';
export { isLanguage, type Language, languages, type Message, type Messages } from './language.ts';
export { type MessageKey, messages } from './messages/index.ts';
export { describeProblem, type ProblemLike, type ProblemText } from './problem.ts';
export { isMessageKey, type MessageArguments, type Translate, translator } from './translate.ts';
