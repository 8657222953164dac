import type { TestReporting } from '../items/test-reporting.ts';

/** Questions about the home whose answers go from less to more. Standardised and averaged they stand for circumstances. */
const homeQuestions = ['books', 'internet'];

/**
 * Mean circumstances of the pupils of each school (by key) in standard deviations of pupils: the mean of the standardised
 * answers to the questions about the home. Empty where nobody was asked.
 */
export function circumstancesOf(tests: readonly TestReporting[]): Map<number, number> {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const test of tests) for (const question of homeQuestions) addQuestion(sums, test, question);
  return new Map([...sums].map(([school, { sum, n }]) => [school, sum / n]));
}

function addQuestion(
  sums: Map<number, { sum: number; n: number }>,
  { answers }: TestReporting,
  question: string,
): void {
  const values = answers.covariates.map((given) => answerIndex(given[question]));
  const given = values.filter((value) => value !== null);
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  const sd = Math.sqrt(given.reduce((sum, value) => sum + (value - mean) ** 2, 0) / given.length);
  if (!(sd > 0)) return;
  for (const [school, { from, to }] of answers.schools) {
    const entry = sums.get(school) ?? { sum: 0, n: 0 };
    for (const value of values.slice(from, to)) {
      if (value === null) continue;
      entry.sum += (value - mean) / sd;
      entry.n += 1;
    }
    if (entry.n > 0) sums.set(school, entry);
  }
}

/** Index of an answer (0 = first); null where the question was left out or the value is no index. */
export function answerIndex(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 254 ? value : null;
}
