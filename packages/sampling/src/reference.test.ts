import { describe, expect, it } from 'vitest';
import { type AllocationStratum, allocationShares, standardDeviationOf } from './allocation.ts';
import { readCanonicalCsv } from './canonical-csv.ts';
import type { Allocation } from './design.ts';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
import { readReference } from './reference-data.ts';
import type { School } from './school.ts';
import { systematicSelection } from './systematic.ts';

interface Reference {
  units: { unit: number; size: number }[];
  n: number;
  inclusionprobabilities: number[];
  UPsystematic_seed1: { u: number; sample: number[] };
  samples_by_start: { u: number; selected_units: number[] }[];
  UPsystematicpi2: number[][];
  certainty: { sizes: number[]; n: number; inclusionprobabilities: number[] };
  certainty2: { sizes: number[]; n: number; inclusionprobabilities: number[] };
  allocation: Record<string, unknown> & { n: number; strata: string[]; N_h: number[] };
}

const reference: Reference = JSON.parse(readReference('sampling/results.json'));
const sizes = reference.units.map(({ size }) => size);
const places = (expected: number[], actual: number[], digits: number) => {
  expect(actual).toHaveLength(expected.length);
  // R prints ten significant digits, so half a unit of the tenth is the reference's own error.
  actual.forEach((value, index) => {
    expect(Math.abs(value - expected[index])).toBeLessThanOrEqual(
      0.6 * 10 ** -digits * Math.abs(expected[index]),
    );
  });
};

describe('against R package sampling', () => {
  it('inclusion probabilities proportional to size', () => {
    places(reference.inclusionprobabilities, inclusionProbabilities(sizes, reference.n), 9);
  });

  it('certainty units, once and twice over', () => {
    for (const { sizes, n, inclusionprobabilities } of [reference.certainty, reference.certainty2]) {
      places(inclusionprobabilities, inclusionProbabilities(sizes, n), 9);
    }
  });

  it('systematic samples for six starts', () => {
    const probabilities = inclusionProbabilities(sizes, reference.n);
    for (const { u, selected_units } of reference.samples_by_start) {
      expect(systematicSelection(probabilities, u).map((unit) => unit + 1)).toEqual(selected_units);
    }
    const { u, sample } = reference.UPsystematic_seed1;
    const taken = systematicSelection(probabilities, u);
    expect(sample.map((_, unit) => Number(taken.includes(unit)))).toEqual(sample);
  });

  it('joint inclusion probabilities of systematic sampling, by 20,000 starts', () => {
    const probabilities = inclusionProbabilities(sizes, reference.n);
    const starts = 20_000;
    const joint = sizes.map(() => sizes.map(() => 0));
    for (let start = 0; start < starts; start++) {
      const taken = systematicSelection(probabilities, (start + 0.5) / starts);
      for (const a of taken) for (const b of taken) joint[a][b] += 1 / starts;
    }
    joint.forEach((row, a) => {
      row.forEach((value, b) => {
        expect(value).toBeCloseTo(reference.UPsystematicpi2[a][b], 3.7);
      });
    });
  });
});

describe('against R, allocation of 200 schools over school types', () => {
  const [columns, ...rows] = readCanonicalCsv(readReference('sampling/apipop_min.csv'));
  const strata = reference.allocation.strata.map((type) => {
    const schools = rows
      .filter((row) => row[columns.indexOf('stype')] === type)
      .map((row): School => {
        const number = (column: string) => {
          const text = row[columns.indexOf(column)];
          return text === '' || text === 'NA' ? null : Number(text);
        };
        return { code: row[0], api00: number('api00'), enroll: number('enroll') };
      });
    return { name: type, schools };
  });
  const shares = (allocation: Allocation, column?: string) => {
    const described = strata.map(({ name, schools }): AllocationStratum => {
      const stratum = { name, eligible: schools.length };
      return column ? { ...stratum, standardDeviation: standardDeviationOf(schools, column) } : stratum;
    });
    return allocationShares(reference.allocation.n, described, { allocation, power: 0.5 });
  };

  it('counts schools as R does', () => {
    expect(strata.map(({ schools }) => schools.length)).toEqual(reference.allocation.N_h);
  });

  it.each([
    ['proportional', 'proportional', undefined],
    ['equal', 'equal', undefined],
    ['power', 'sqrt_N', undefined],
    ['neyman', 'neyman_api00', 'api00'],
    ['neyman', 'neyman_enroll', 'enroll'],
  ] as const)('%s (%s)', (allocation, name, column) => {
    const expected = reference.allocation[name];
    if (!Array.isArray(expected)) throw new Error(`no ${name} in the reference`);
    places(expected, shares(allocation, column), 9);
  });
});
