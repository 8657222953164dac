import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustForNonResponse } from './non-response.ts';
import {
  defaultWeightRules,
  standInWeight,
  type WeightedGroup,
  type WeightedSchool,
  weighPupils,
} from './pupil-weights.ts';
import { trimWeights } from './trim.ts';
import { weightSums } from './weight-sums.ts';

const school = (
  code: string,
  cell: readonly string[],
  baseWeight: number,
  pupils: number,
): WeightedSchool => ({
  code,
  cell,
  baseWeight,
  pupils,
});
const group = (
  school: string,
  name: string,
  eligible: number,
  tested: number,
  bases = [1, 1],
): WeightedGroup => ({
  school,
  group: name,
  classBase: bases[0],
  pupilBase: bases[1],
  eligible,
  tested,
});

describe('weights of pupils', () => {
  it('multiply the factors of the example worked by hand', () => {
    // Stratum 1: A (4 × 50) takes part, B (4 × 30) does not: adjustment (200 + 120)/200 = 1.6.
    const weights = weighPupils(
      [school('A', ['1'], 4, 50), school('B', ['1'], 4, 30), school('C', ['2'], 2, 40)],
      [group('A', 'a', 25, 20, [2, 1]), group('B', 'b', 30, 0), group('C', 'c', 20, 20, [1, 2])],
    );
    expect([...weights.schoolNonResponse]).toEqual([1.6, 0, 1]);
    expect([...weights.pupilNonResponse]).toEqual([1.25, 0, 1]);
    expect([...weights.weight]).toEqual([4 * 1.6 * 2 * 1.25, 0, 2 * 2]);
    const sums = weightSums(
      weights.weight,
      ['1', '1', '2'],
      new Map([
        ['1', 320],
        ['2', 80],
        ['3', 5],
      ]),
      Float64Array.of(20, 0, 20),
    );
    expect(sums).toEqual([
      { category: '1', sum: 320, total: 320, ratio: 1 },
      { category: '2', sum: 80, total: 80, ratio: 1 },
      { category: '3', sum: 0, total: 5, ratio: 0 },
    ]);
  });

  it('let a school stand for its class that stayed away, and others for a school with too few pupils', () => {
    const rules = { ...defaultWeightRules, leastParticipation: 0.5 };
    const weights = weighPupils(
      [school('A', ['1'], 1, 60), school('B', ['1'], 1, 60)],
      [group('A', 'a', 30, 24), group('A', 'b', 30, 0), group('A', 'c', 30, 26), group('B', 'd', 60, 29)],
      rules,
    );
    expect(weights.pupilNonResponse[0]).toBeCloseTo(90 / 50, 12);
    expect(weights.pupilNonResponse[1]).toBe(0);
    expect([...weights.schoolNonResponse]).toEqual([2, 2, 2, 0]);
  });

  it('add up to the pupils that the drawn schools stand for, whoever stays away', () => {
    const samples = fc.array(
      fc.record({
        cell: fc.constantFrom(['1', 'kk'], ['1', 'ru'], ['2', 'kk']),
        base: fc.integer({ min: 1, max: 9 }),
        classes: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 })), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(samples, (sample) => {
        const groups = sample.flatMap(({ classes }, at) =>
          classes.map(([eligible, tested], index) =>
            group(`S${at}`, `${index}`, eligible, Math.min(eligible, tested)),
          ),
        );
        if (groups.every(({ tested }) => tested === 0)) return;
        const schools = sample.map(({ cell, base, classes }, at) =>
          school(
            `S${at}`,
            cell,
            base,
            classes.reduce((sum, [eligible]) => sum + eligible, 0),
          ),
        );
        const { weight } = weighPupils(schools, groups);
        const sum = weight.reduce((total, value, row) => total + value * groups[row].tested, 0);
        const frame = schools.reduce((total, { baseWeight, pupils }) => total + baseWeight * pupils, 0);
        expect(sum / frame).toBeCloseTo(1, 10);
      }),
      { seed: 11 },
    );
  });

  it('with one group a school are base × pupils × (drawn ÷ present in the stratum) ÷ tested', () => {
    const school1 = { stratum: 'a', baseWeight: 4, pupils: 50, tested: 44 };
    const rows = [
      school1,
      { ...school1, baseWeight: 3, pupils: 70, tested: 0 },
      { ...school1, pupils: 20, tested: 20 },
      { ...school1, stratum: 'b', baseWeight: 2, pupils: 30, tested: 15 },
    ];
    const size = ({ baseWeight, pupils }: typeof school1) => baseWeight * pupils;
    const sumOf = (list: (typeof school1)[]) => list.reduce((sum, row) => sum + size(row), 0);
    const expected = rows.map((row) => {
      const stratum = rows.filter((other) => other.stratum === row.stratum);
      const present = stratum.filter((other) => other.tested > 0);
      return row.tested === 0 ? 0 : (size(row) * sumOf(stratum)) / sumOf(present) / row.tested;
    });
    const { weight } = weighPupils(
      rows.map((row, at) => school(`S${at}`, [row.stratum], row.baseWeight, row.pupils)),
      rows.map((row, at) => group(`S${at}`, '', row.pupils, row.tested)),
    );
    weight.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at], 12);
    });
  });

  it('refuse a class of an unknown school and more tested than eligible', () => {
    expect(() => weighPupils([], [group('A', 'a', 1, 1)])).toThrow(RangeError);
    expect(() => weighPupils([school('A', ['1'], 1, 1)], [group('A', 'a', 1, 2)])).toThrow(RangeError);
  });

  it('give a replacement the weight that it would have had itself', () => {
    expect(standInWeight(8, 50, 40)).toBe(10);
    expect(standInWeight(2, 50, 500)).toBe(1);
  });
});

describe('non-response cells', () => {
  const unit = (cell: string[], respondents: number) => ({
    cell,
    drawn: 2,
    responded: 2 * respondents,
    respondents,
  });

  it('that are too thin are joined with those beside them, and no others', () => {
    const units = [unit(['1', 'kk'], 1), unit(['1', 'ru'], 0), unit(['2', 'kk'], 1), unit(['2', 'ru'], 1)];
    const { factors, cells } = adjustForNonResponse(units, { minimumRespondents: 1, mostAdjustment: 3 });
    expect([...factors]).toEqual([2, 0, 1, 1]);
    expect(cells.map(({ cell }) => cell)).toEqual([['1'], ['2', 'kk'], ['2', 'ru']]);
  });

  it('keep to the largest adjustment as far as there is anything to join', () => {
    const units = [unit(['1'], 1), unit(['1'], 0), unit(['1'], 0), unit(['2'], 1)];
    const { cells } = adjustForNonResponse(units, { minimumRespondents: 1, mostAdjustment: 2.5 });
    expect(cells).toEqual([{ cell: [], units: 4, respondents: 2, adjustment: 2 }]);
  });

  it('cannot stand for a survey without a single answer', () => {
    expect(() => adjustForNonResponse([unit(['1'], 0)], defaultWeightRules.schoolCells)).toThrow(RangeError);
  });
});

describe('trimming', () => {
  it('cuts at so many medians and keeps the sum', () => {
    const weights = Float64Array.of(1, 1, 1, 1, 10, 5);
    const { factors, rows } = trimWeights(weights, ['a', 'a', 'a', 'a', 'a', 'b'], 4);
    expect(rows).toEqual([4]);
    expect([...weights.map((w, row) => w * factors[row])]).toEqual([2.5, 2.5, 2.5, 2.5, 4, 5]);
  });

  it('trims again what the spreading lifted above the limit', () => {
    const weights = Float64Array.of(1, 1, 1, 1, 1, 1, 3.9, 6);
    const { factors, rows } = trimWeights(weights, Array<string>(8).fill(''), 4);
    expect(rows).toEqual([6, 7]);
    const trimmed = weights.map((w, row) => w * factors[row]);
    expect(trimmed.reduce((sum, w) => sum + w, 0)).toBeCloseTo(15.9, 10);
    expect([trimmed[6], trimmed[7]]).toEqual([4, 4]);
  });

  it('only cuts where the mean itself is above the limit', () => {
    const weights = Float64Array.of(1, 1, 1, 3.9, 20);
    const { factors, rows } = trimWeights(weights, ['', '', '', '', ''], 4);
    expect(rows).toEqual([4]);
    expect([...factors]).toEqual([1, 1, 1, 1, 0.2]);
  });
});
