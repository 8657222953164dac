import type { TestForm } from '../equating/true-score.ts';
import type { Problem } from '../problem.ts';
import type { Judgement, PanelOptions } from './judgement.ts';

/** Everything wrong with a record of judgements; rows are counted as in a table with a header. */
export function findPanelProblems(
  { items }: TestForm,
  judgements: readonly Judgement[],
  { method, clusters = {} }: PanelOptions,
  steps: number,
): Problem[] {
  if (judgements.length === 0) return [{ code: 'no-judgements', place: {} }];
  const most = highestOf(items, method, clusters);
  const problems: Problem[] = [];
  if (method === '3dc')
    for (const { id } of items)
      if (clusters[id] === undefined) problems.push({ code: 'item-without-cluster', place: { column: id } });
  const first = new Map<string, number>();
  judgements.forEach(({ round, judge, level, of = '', value }, index) => {
    const row = index + 2;
    const known = method === 'bookmark' ? steps : most.get(of);
    if (known === undefined) {
      problems.push({
        code: 'unknown-part',
        place: { row },
        received: of,
        expected: [...most.keys()].join(', '),
      });
      return;
    }
    const [low, whole] = method === 'bookmark' ? [1, Number.isInteger(value)] : [0, true];
    if (!(value >= low && value <= known && whole))
      problems.push({
        code: 'judgement-out-of-range',
        place: { row },
        received: String(value),
        expected: `${low} … ${known}`,
      });
    const key = JSON.stringify([round, judge, level, of]);
    const earlier = first.get(key);
    if (earlier !== undefined)
      problems.push({ code: 'judgement-twice', place: { row }, received: judge, expected: `≠ ${earlier}` });
    else first.set(key, row);
  });
  return [...problems, ...(method === 'bookmark' ? [] : missingParts(judgements, [...most.keys()]))];
}

/** Highest score of each item or cluster. */
function highestOf(
  items: TestForm['items'],
  method: PanelOptions['method'],
  clusters: Readonly<Record<string, string>>,
): Map<string, number> {
  const most = new Map<string, number>();
  if (method === 'bookmark') return most;
  for (const { id, b } of items) {
    const name = method === 'angoff' ? id : clusters[id];
    if (name !== undefined) most.set(name, (most.get(name) ?? 0) + b.length);
  }
  return most;
}

/** A judge rates every part in a round, or is not in it. */
function missingParts(judgements: readonly Judgement[], parts: readonly string[]): Problem[] {
  const rated = new Map<string, Set<string>>();
  for (const { round, judge, level, of = '' } of judgements) {
    const key = JSON.stringify([round, judge, level]);
    rated.set(key, (rated.get(key) ?? new Set()).add(of));
  }
  return [...rated].flatMap(([key, own]) => {
    const missing = parts.filter((part) => !own.has(part));
    const [round, judge, level]: readonly unknown[] = JSON.parse(key);
    return missing.map(
      (part): Problem => ({
        code: 'judgement-missing',
        place: { column: part },
        received: `${round}, ${judge}, ${level}`,
      }),
    );
  });
}
