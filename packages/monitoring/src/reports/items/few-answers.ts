import { reportingRules } from '../../estimates/rules.ts';

const few = reportingRules.item.minimumPupils;

/** A share that is told exactly, or as a bound: the share lies at or below (above) `value`, which does not tell whose answers are missing. */
export interface ToldShare {
  value: number;
  bound?: 'at-most' | 'at-least';
}

/**
 * A share of points won as it may be told: nobody can see that all, or all but one or two, of the pupils won everything (or nothing).
 * `won` and `attainable` are columns over pupils; pupils without anything attainable do not count.
 */
export function toldShare(won: Float64Array, attainable: Float64Array): ToldShare {
  let points = 0;
  let possible = 0;
  let pupils = 0;
  let withPoints = 0;
  let withLosses = 0;
  for (const [pupil, all] of attainable.entries()) {
    if (all === 0) continue;
    const own = won[pupil] ?? 0;
    points += own;
    possible += all;
    pupils++;
    if (own > 0) withPoints++;
    if (own < all) withLosses++;
  }
  const value = points / possible;
  const edge = few / pupils;
  if (withPoints < few) return { value: Math.max(edge, value), bound: 'at-most' };
  if (withLosses < few) return { value: Math.min(1 - edge, value), bound: 'at-least' };
  return { value };
}

/** Answers to one item that may be told: numbers by option (index), of pupils who gave none, and of the rest together. */
export interface ToldAnswers {
  chosen: { option: number; count: number }[];
  /** Null where counted among the others. */
  omitted: number | null;
  /** Pupils with any other answer or none; 0 where all is told. */
  other: number;
}

/**
 * Joins the answers of one or two pupils (the right one, at `key`, also of none) and further ones, the rarest first, until the
 * joined ones are of three pupils or more; null where this leaves nothing to be told, or nearly all pupils gave the same answer.
 */
export function toldAnswers(chosen: readonly number[], omitted: number, key: number): ToldAnswers | null {
  const answers = [...chosen.map((count, option) => ({ option, count })), { option: -1, count: omitted }];
  const all = answers.reduce((sum, { count }) => sum + count, 0);
  const given = answers.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  const joined = new Set(
    answers.filter(({ option, count }) => count < few && (count > 0 || (option === key && key >= 0))),
  );
  const sum = () => [...joined].reduce((total, { count }) => total + count, 0);
  for (const answer of given) if (joined.size > 0 && sum() < few) joined.add(answer);
  const told = answers.filter((answer) => !joined.has(answer));
  if (told.every(({ count }) => count === 0) || told.some(({ count }) => all - count < few)) return null;
  return {
    chosen: told.filter(({ option }) => option >= 0),
    omitted: told.find(({ option }) => option < 0)?.count ?? null,
    other: sum(),
  };
}
