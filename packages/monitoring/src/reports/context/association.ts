import { tQuantile, twoSidedP } from '@sapa/estimation';
import { type GradeFindings, verdictOf } from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { ratioOf, varianceOf } from '../items/ratio.ts';
import type { TestReporting } from '../items/test-reporting.ts';
import type { AskedQuestion } from './questionnaire.ts';

type Association = NonNullable<NonNullable<GradeFindings['questions']>[number]['association']>;

/** Fewer pupils with one of the two answers, and nothing is said about them. */
const fewestPupils = 100;

/** Scores of the pupils of a test in each domain, row by row of its answers; NaN where there is none. */
export async function loadTestScores(
  { db }: Context,
  test: TestReporting,
): Promise<Map<string, Float64Array>> {
  const rowOf = new Map<number, number>();
  test.answers.sheetIds.forEach((id, row) => {
    rowOf.set(id, row);
  });
  const scores = new Map<string, Float64Array>();
  for (const { domain } of test.domains.values()) {
    const column = new Float64Array(test.answers.persons).fill(Number.NaN);
    const { rows } = await sql<{ ids: number[]; thetas: number[] }>`
      select array_agg(sheet_id) as ids, array_agg(theta_wle) as thetas from measure
      where calibration_id = ${domain.calibrationId}`.execute(db);
    const [all] = rows;
    (all?.ids ?? []).forEach((id, index) => {
      const row = rowOf.get(id);
      if (row !== undefined)
        column[row] = domain.intercept + domain.slope * (all?.thetas[index] ?? Number.NaN);
    });
    scores.set(domain.domain, column);
  }
  return scores;
}

/**
 * Nationwide difference in mean score between pupils who gave the last and the first answer, weighted, with an error over
 * schools as clusters. The domain is the one that the question's code names (`likes_science`), else the first.
 */
export function associationOf(
  test: TestReporting,
  scores: ReadonlyMap<string, Float64Array>,
  question: AskedQuestion,
  given: Int16Array,
): Association | undefined {
  const domain = [...scores.keys()].find((name) => question.code.includes(name)) ?? [...scores.keys()][0];
  const score = domain === undefined ? undefined : scores.get(domain);
  if (domain === undefined || !score) return undefined;
  const last = meanOf(test, score, (row) => given[row] === question.answers.length - 1);
  const first = meanOf(test, score, (row) => given[row] === 0);
  if (last.pupils < fewestPupils || first.pupils < fewestPupils) return undefined;
  const value = last.value - first.value;
  // The same schools stand behind both means: their contributions are subtracted school by school.
  const contributions = last.contributions.map((u, school) => u - first.contributions[school]!);
  const se = Math.sqrt(varianceOf(contributions));
  const df = contributions.length - 1;
  const reach = tQuantile(0.975, df) * se;
  const interval = { low: value - reach, high: value + reach };
  const difference = {
    value,
    se,
    ...interval,
    verdict: verdictOf(interval),
    effectSize: null,
    p: twoSidedP(value / se, df),
    df,
  };
  return { domain, difference };
}

function meanOf({ answers }: TestReporting, score: Float64Array, isIn: (row: number) => boolean) {
  let pupils = 0;
  const schools = [...answers.schools.values()].map(({ from, to }) => {
    let sum = 0;
    let weight = 0;
    for (let row = from; row < to; row++) {
      if (!isIn(row) || Number.isNaN(score[row])) continue;
      pupils++;
      sum += answers.weights[row]! * score[row]!;
      weight += answers.weights[row]!;
    }
    return { sum, weight };
  });
  const ratio = ratioOf(
    Float64Array.from(schools, ({ sum }) => sum),
    Float64Array.from(schools, ({ weight }) => weight),
  );
  return { ...ratio, pupils };
}
