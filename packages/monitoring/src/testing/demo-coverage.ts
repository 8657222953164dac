import {
  type Analysis,
  type CategoricalColumn,
  type Columns,
  type EstimateRow,
  estimate,
} from '@sapa/estimation';
import { type Draw, defaultDesign, drawSample, weighPupils } from '@sapa/sampling';
import { levelRules } from '../estimates/rules.ts';
import { fractionsByZone } from '../estimates/sampled-fractions.ts';
import type { WholeNation } from './demo-nation.ts';

/** How often the 95 % intervals of one figure held the truth of the whole nation. */
export interface Coverage {
  figure: string;
  share: number;
  /** Mean of the squared stated errors over the variance of the estimates. */
  varianceRatio: number;
}

const p = [10, 25, 50, 75, 90];
const ofNation: Analysis[] = [
  ...[[], ['gender']].flatMap((by): Analysis[] => [
    { name: 'mean', statistic: 'mean', of: 'score', by },
    { name: 'sd', statistic: 'sd', of: 'score', by, denominator: 'weights' },
    { name: 'percentile', statistic: 'percentile', of: 'score', by, p },
  ]),
  { name: 'level', statistic: 'share', of: 'score', cuts: [400, 475, 550, 625] },
  { name: 'difference', statistic: 'difference', of: 'score', by: ['gender'] },
  { name: 'coefficient', statistic: 'regression', of: 'score', on: ['books', 'girl'] },
];
const ofRegions: Analysis[] = [
  { name: 'region mean', statistic: 'mean', of: 'score', by: ['region'] },
  { name: 'region percentile', statistic: 'percentile', of: 'score', by: ['region'], p: [10, 50, 90] },
  { name: 'region difference', statistic: 'difference', of: 'score', by: ['region'], against: 'whole' },
];

const kept = (rows: readonly EstimateRow[]) =>
  rows.filter(
    ({ analysis, term }) => analysis !== 'coefficient' || ['(intercept)', 'books', 'girl'].includes(term),
  );

const nameOf = (row: EstimateRow) =>
  [row.analysis, ...Object.values(row.group), row.term].filter((part) => part !== '').join(' ');

/**
 * Draws the round `draws` times from the whole nation, as a round is drawn, weighted and estimated (the replicates of
 * `levelRules`), and counts the intervals that hold what the whole nation shows, for the nation and, where asked for, its regions;
 * `report` is told after each draw what has been found so far.
 */
export function demoCoverage(
  nation: WholeNation,
  draws: number,
  { regions, report }: { regions: boolean; report?: (done: number, found: Coverage[]) => void },
): Coverage[] {
  const analyses = regions ? [...ofNation, ...ofRegions] : ofNation;
  const { rows, numeric, categorical } = nation;
  const whole = kept(estimate({ rows, numeric, categorical }, { weight: 'weight', analyses }));
  const found = new Map(
    whole.map((row) => [
      nameOf(row),
      { truth: row.value ?? Number.NaN, inside: 0, sum: 0, squares: 0, stated: 0 },
    ]),
  );
  const counted = (done: number): Coverage[] =>
    [...found].map(([figure, { inside, sum, squares, stated }]) => ({
      figure,
      share: inside / done,
      varianceRatio: stated / (squares - sum ** 2 / done),
    }));
  const { replicates } = levelRules.nation;
  for (let index = 1; index <= draws; index++) {
    const draw = drawSample(nation.frame, defaultDesign, `coverage ${index}`);
    for (const row of kept(estimate(roundOf(nation, draw), { weight: 'weight', replicates, analyses }))) {
      const sums = found.get(nameOf(row));
      if (!sums || row.value === null || row.se === null || row.low === null || row.high === null) continue;
      if (row.low <= sums.truth && sums.truth <= row.high) sums.inside++;
      sums.sum += row.value - sums.truth;
      sums.squares += (row.value - sums.truth) ** 2;
      sums.stated += row.se ** 2;
    }
    report?.(index, counted(index));
  }
  return counted(draws);
}

/** A round as it is estimated: the pupils of the drawn schools with weights, zones and the drawn part of the strata. */
function roundOf(nation: WholeNation, draw: Draw): Columns {
  const places = draw.schools.map((school) => ({ ...school, pupils: nation.schools.get(school.code) }));
  const present = places.flatMap(({ pupils, ...school }) =>
    pupils && pupils.to > pupils.from ? [{ ...school, ...pupils }] : [],
  );
  const { weight: weights } = weighPupils(
    places.map(({ code, stratum, baseWeight, pupils }) => {
      return { code, cell: [stratum], baseWeight, pupils: pupils?.enrolled ?? 0 };
    }),
    present.map(({ code, enrolled, from, to }) => {
      return { school: code, group: '', classBase: 1, pupilBase: 1, eligible: enrolled, tested: to - from };
    }),
  );
  const tested = present.map((school, index) => ({ ...school, weight: weights[index] ?? 0 }));
  const fractions = fractionsByZone(
    tested.map(({ stratum, jkZone, jkUnit }) => ({ stratum, zone: jkZone, unit: jkUnit })),
    new Map(draw.strata.map(({ name, eligible }) => [name, eligible])),
  );
  const rows = tested.reduce((sum, { from, to }) => sum + to - from, 0);
  const column = (fill: (into: Float64Array, school: (typeof tested)[number], at: number) => void) => {
    const into = new Float64Array(rows);
    let at = 0;
    for (const school of tested) {
      fill(into, school, at);
      at += school.to - school.from;
    }
    return into;
  };
  const picked = (values: ArrayLike<number> & { subarray(from: number, to: number): ArrayLike<number> }) =>
    column((into, { from, to }, at) => into.set(values.subarray(from, to), at));
  const ofSchool = (value: (school: (typeof tested)[number]) => number) =>
    column((into, school, at) => into.fill(value(school), at, at + school.to - school.from));
  const labelled = ({ codes, labels }: CategoricalColumn) => ({
    codes: Int32Array.from(picked(codes)),
    labels,
  });
  return {
    rows,
    numeric: {
      score: picked(nation.numeric.score),
      books: picked(nation.numeric.books),
      girl: picked(nation.numeric.girl),
      weight: ofSchool(({ weight }) => weight),
      zone: ofSchool(({ jkZone }) => jkZone),
      unit: ofSchool(({ jkUnit }) => jkUnit),
      fraction: ofSchool(({ jkZone }) => fractions.get(jkZone) ?? 0),
    },
    categorical: {
      gender: labelled(nation.categorical.gender),
      region: labelled(nation.categorical.region),
    },
  };
}
