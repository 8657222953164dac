import type { Problem } from '../problem.ts';
import { refuse } from './check.ts';
import type { Analysis, Statistic } from './types.ts';

const withPredictors: readonly Statistic[] = [
  'regression',
  'logistic',
  'quantile-regression',
  'concentration',
  'odds-ratio',
  'crosstable',
  'group-test',
  'decomposition',
];
const withTwoPercents: readonly string[] = ['percentile-gap', 'percentile-ratio'];
const mostColumns = 4;

/** What must hold between the fields of one analysis; adds a problem for each that does not. */
export function checkAnalysisFields(one: Analysis, path: string, problems: Problem[]): void {
  const need = (condition: boolean, field: string, expected: string, received: unknown): void => {
    if (condition) return;
    const code = received === undefined ? 'missing-field' : 'not-allowed';
    refuse(problems, code, `${path}.${field}`, received, expected);
  };
  const { statistic } = one;
  const measured = statistic === 'difference' ? (one.measure ?? 'mean') : statistic;
  const names = [one.of ?? []].flat().length;
  const by = one.by ?? [];
  const p = one.p ?? [];
  need(names > 0 || statistic === 'total', 'of', '"…"', one.of);
  if (measured === 'percentile' || measured === 'quantile-regression')
    need(p.length > 0, 'p', '[10, 50, 90]', one.p);
  if (withTwoPercents.includes(measured)) need(p.length === 2 && p[0] < p[1], 'p', '[10, 90]', one.p);
  if (withPredictors.includes(statistic)) need(one.on !== undefined, 'on', '["…"]', one.on);
  if (statistic === 'correlation' || statistic === 'ratio' || statistic === 'growth')
    need(names > 1 || one.on !== undefined, 'on', '["…"]', one.on);
  if (statistic === 'two-level') need(one.school !== undefined, 'school', '"…"', one.school);
  if (statistic === 'difference' || statistic === 'decomposition') need(by.length > 0, 'by', '["…"]', one.by);
  if (one.totals && statistic === 'decomposition') need(false, 'totals', 'false', true);
  const cuts = one.cuts ?? [];
  const ascending = cuts.every((cut, i) => i === 0 || cut > cuts[i - 1]);
  need(ascending, 'cuts', 'a < b < c', one.cuts);
  need(new Set(by).size === by.length, 'by', 'a ≠ b', one.by);
  need(by.length <= mostColumns, 'by', `<= ${mostColumns}`, one.by);
}
