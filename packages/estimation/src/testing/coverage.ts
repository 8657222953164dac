import type { Columns } from '../columns.ts';
import type { Analysis, EstimateRow } from '../design/types.ts';
import { estimate } from '../estimate.ts';
import { labelled, normalFrom, uniformFrom } from './made-data.ts';

const strata = 8;
const schoolsInStratum = 100;
const drawnInStratum = 25;
const pupilsInSchool = 20;

interface Population {
  columns: Columns;
  /** School of each row, numbered through. */
  schoolOf: Int32Array;
}

/** A whole nation: 800 schools in 8 strata, all pupils of a grade, scores that hang on school, gender and books. */
function population(seed: number): Population {
  const normal = normalFrom(seed);
  const uniform = uniformFrom(seed + 1);
  const schools = strata * schoolsInStratum;
  const effect = Array.from(
    { length: schools },
    (_, j) => 15 * Math.floor(j / schoolsInStratum) + 35 * normal(),
  );
  const rows = schools * pupilsInSchool;
  const schoolOf = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / pupilsInSchool));
  const books = Float64Array.from({ length: rows }, () => Math.floor(5 * uniform()));
  const girl = Float64Array.from({ length: rows }, () => (uniform() < 0.5 ? 1 : 0));
  const score = books.map(
    (count, row) =>
      430 + effect[schoolOf[row]] + 8 * count + 12 * girl[row] + (70 + 10 * girl[row]) * normal(),
  );
  const gender = labelled(Array.from(girl, (one) => (one === 1 ? 'girls' : 'boys')));
  const stratum = labelled(Array.from(schoolOf, (j) => `s${Math.floor(j / schoolsInStratum)}`));
  return { columns: { rows, numeric: { score, books, girl }, categorical: { gender, stratum } }, schoolOf };
}

/** A round: in each stratum a quarter of the schools by simple random sampling, paired into zones as drawn. */
function drawRound({ columns, schoolOf }: Population, uniform: () => number): Columns {
  const place = new Map<number, { zone: number; unit: number }>();
  for (let stratum = 0; stratum < strata; stratum++) {
    const tickets = Array.from({ length: schoolsInStratum }, (_, j) => ({ j, ticket: uniform() }));
    const drawn = tickets.sort((a, b) => a.ticket - b.ticket).slice(0, drawnInStratum);
    drawn.forEach(({ j }, order) => {
      // 25 schools: eleven pairs and a triple at the end.
      const zone = stratum * 100 + Math.min(Math.floor(order / 2), Math.floor(drawnInStratum / 2) - 1);
      place.set(stratum * schoolsInStratum + j, { zone, unit: order });
    });
  }
  const rows = Int32Array.from(schoolOf.keys()).filter((row) => place.has(schoolOf[row]));
  const of = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row]);
  const placed = (field: 'zone' | 'unit'): Float64Array =>
    Float64Array.from(rows, (row) => place.get(schoolOf[row])?.[field] ?? 0);
  const { score, books, girl } = columns.numeric;
  const { gender, stratum } = columns.categorical;
  const picked = ({ codes, labels }: typeof gender) => ({
    codes: Int32Array.from(rows, (row) => codes[row]),
    labels,
  });
  return {
    rows: rows.length,
    numeric: {
      score: of(score),
      books: of(books),
      girl: of(girl),
      zone: placed('zone'),
      unit: placed('unit'),
      fraction: new Float64Array(rows.length).fill(drawnInStratum / schoolsInStratum),
    },
    categorical: { gender: picked(gender), stratum: picked(stratum) },
  };
}

const analyses: Analysis[] = [
  { name: 'mean', statistic: 'mean', of: 'score' },
  { name: 'mean by gender', statistic: 'mean', of: 'score', by: ['gender'] },
  { name: 'mean by stratum', statistic: 'mean', of: 'score', by: ['stratum'] },
  { name: 'sd', statistic: 'sd', of: 'score', denominator: 'weights' },
  { name: 'difference', statistic: 'difference', of: 'score', by: ['gender'] },
  { name: 'percentile', statistic: 'percentile', of: 'score', p: [10, 50, 90] },
  {
    name: 'percentile, Woodruff',
    statistic: 'percentile',
    of: 'score',
    p: [10, 50, 90],
    percentileError: 'woodruff',
  },
  { name: 'level', statistic: 'share', of: 'score', cuts: [400, 500, 600] },
  { name: 'regression', statistic: 'regression', of: 'score', on: ['books', 'girl'] },
  { name: 'logistic', statistic: 'logistic', of: 'score', cuts: [500], on: ['books'] },
];

/** How often the 95 % intervals of each figure held the truth of the whole nation. */
export interface Coverage {
  figure: string;
  share: number;
  /** Mean of the squared stated errors over the variance of the estimates. */
  varianceRatio: number;
}

const skipped = ['sigma', 'r-squared', 'standardised:books', 'standardised:girl'];

/** Draws the round `draws` times from one nation and compares the intervals (JK2 with finite population correction) with what
 *  the whole nation shows. */
export function coverage(draws: number, seed: number): Coverage[] {
  const nation = population(seed);
  const uniform = uniformFrom(seed + 7);
  const kept = (rows: EstimateRow[]) => rows.filter((row) => !skipped.includes(row.term));
  const truth = kept(estimate(nation.columns, { analyses }));
  const inside = new Float64Array(truth.length);
  const sums = Array.from(truth, () => ({ value: 0, square: 0, stated: 0 }));
  for (let draw = 0; draw < draws; draw++) {
    const data = drawRound(nation, uniform);
    const replicates = { method: 'jk2', zone: 'zone', unit: 'unit', population: 'fraction' } as const;
    kept(estimate(data, { replicates, analyses })).forEach((row, i) => {
      const value = truth[i].value ?? Number.NaN;
      if ((row.low ?? Infinity) <= value && value <= (row.high ?? -Infinity)) inside[i]++;
      const error = (row.value ?? 0) - value;
      sums[i].value += error / draws;
      sums[i].square += error ** 2 / draws;
      sums[i].stated += (row.se ?? 0) ** 2 / draws;
    });
  }
  return truth.map((row, i) => ({
    figure: [row.analysis, ...Object.values(row.group), row.term].filter((part) => part !== '').join(' '),
    share: inside[i] / draws,
    varianceRatio: sums[i].stated / (sums[i].square - sums[i].value ** 2),
  }));
}

/** Realised share of false discoveries among gender gaps in 24 regions of which 18 have none, over many made rounds, at the given
 *  rate: mean of (false / all discoveries), 0 where there are none (Benjamini & Hochberg 1995). */
export function falseDiscoveries(
  rounds: number,
  seed: number,
  rate: number,
): { share: number; power: number } {
  const normal = normalFrom(seed);
  const uniform = uniformFrom(seed + 1);
  const [regions, real, schools, pupils] = [24, 6, 16, 10];
  let [share, found] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const rows = regions * schools * pupils;
    const school = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / pupils));
    const effect = Array.from({ length: regions * schools }, () => 30 * normal());
    const girl = Int32Array.from({ length: rows }, () => (uniform() < 0.5 ? 1 : 0));
    const region = Int32Array.from(school, (j) => Math.floor(j / schools));
    const data: Columns = {
      rows,
      numeric: {
        score: Float64Array.from(
          { length: rows },
          (_, row) => 500 + effect[school[row]] + (region[row] < real ? 45 * girl[row] : 0) + 80 * normal(),
        ),
        zone: Float64Array.from(school, (j) => j >> 1),
        unit: Float64Array.from(school, (j) => j % 2),
      },
      categorical: {
        region: { codes: region, labels: Array.from({ length: regions }, (_, r) => String(r)) },
        gender: { codes: girl, labels: ['boys', 'girls'] },
      },
    };
    const gaps = estimate(data, {
      replicates: { method: 'jk2', zone: 'zone', unit: 'unit' },
      analyses: [
        { statistic: 'difference', of: 'score', by: ['region', 'gender'], adjust: 'benjamini-hochberg' },
      ],
    });
    const discovered = gaps.filter((row) => (row.adjustedP ?? 1) <= rate);
    const wrong = discovered.filter((row) => Number(row.group.region) >= real).length;
    share += discovered.length === 0 ? 0 : wrong / discovered.length / rounds;
    found += (discovered.length - wrong) / real / rounds;
  }
  return { share, power: found };
}
