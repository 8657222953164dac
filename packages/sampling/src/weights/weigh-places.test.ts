import { describe, expect, test } from 'vitest';
import type { SchoolState } from '../participation/place.ts';
import { replicateWeights } from '../replicates/replicate-weights.ts';
import type { School } from '../school.ts';
import { frameMargins } from './frame-margins.ts';
import { holdPlaces } from './hold-places.ts';
import { defaultWeightRules } from './pupil-weights.ts';
import { replicatePlaces } from './replicate-places.ts';
import { type SamplePlace, weighPlaces } from './weigh-places.ts';

let schools = 0;
type Told = SamplePlace & { tested: number };
const place = (stratum: string, more: Partial<Told>): Told => ({
  code: `S${schools++}`,
  stratum,
  cell: stratum.split('/'),
  baseWeight: 4,
  pupils: 10,
  tested: 10,
  ...more,
});

const groupsOf = (sample: readonly Told[]) =>
  sample
    .filter(({ tested }) => tested > 0)
    .map(({ code, pupils, tested }) => ({
      school: code,
      group: '',
      classBase: 1,
      pupilBase: 1,
      eligible: Math.max(pupils ?? tested, tested),
      tested,
    }));

/** Weights in the order of the places, and the codes of the warnings. */
function weigh(...sample: Told[]) {
  const groups = groupsOf(sample);
  const { weight, warnings } = weighPlaces(sample, groups);
  const byCode = new Map(groups.map(({ school }, at) => [school, weight[at]]));
  return {
    weights: sample.map(({ code }) => byCode.get(code) ?? 0),
    warnings: warnings.map(({ code, received }) => `${code} ${received}`),
  };
}

describe('the weights of a sample', () => {
  test('let those who came stand for the absent ones of their school and stratum', () => {
    expect(
      weigh(place('A', {}), place('A', { pupils: 30, tested: 0 }), place('B', { pupils: 30, tested: 20 })),
    ).toEqual({ weights: [16, 0, 6], warnings: [] });
  });

  test('count every school as one where the enrolment of one that stayed away is not known', () => {
    const unknown = { pupils: null };
    expect(weigh(place('A', unknown), place('A', { ...unknown, tested: 0 }))).toEqual({
      weights: [8, 0],
      warnings: ['enrolment-not-known 1'],
    });
    // Without it being known that a school has no pupils of the grade it would be counted; known, it is not.
    expect(
      weigh(place('A', {}), place('A', { ...unknown, tested: 0 }), place('A', { pupils: 0, tested: 0 })),
    ).toMatchObject({ weights: [8, 0, 0] });
  });

  test('need no enrolment where every school took part', () => {
    expect(weigh(place('A', { pupils: null }), place('B', { pupils: null, tested: 3 }))).toEqual({
      weights: [4, 4],
      warnings: [],
    });
  });

  test('lose no stratum in which nobody took part: the nearest stratum stands for it, and that is told', () => {
    const sample = [
      place('north/urban', {}),
      place('north/rural', { pupils: 20, tested: 0 }),
      place('south/urban', { pupils: 15, tested: 15 }),
    ];
    const { weights, warnings } = weigh(...sample);
    expect(weights).toEqual([12, 0, 4]);
    expect(warnings).toEqual(['stratum-without-answers north/rural']);
    const sum = sample.reduce((total, { tested }, index) => total + tested * weights[index], 0);
    expect(sum).toBe(4 * (10 + 20 + 15));
  });

  test('take more tested than enrolled as they come', () => {
    expect(weigh(place('A', { pupils: 8 })).weights).toEqual([4]);
  });
});

describe('raking of a sample', () => {
  const frame: School[] = [
    { code: 'N1', region: 'north', territory: 'urban', grade4: 50 },
    { code: 'N2', region: 'north', territory: 'rural', grade4: 30 },
    { code: 'S1', region: 'south', territory: 'urban', grade4: 20 },
    { code: 'S2', region: 'south', territory: 'rural', grade4: 60 },
  ];
  const sample = frame.map(({ code, grade4 }) =>
    place('all', { code, pupils: Number(grade4), tested: Number(grade4) / 2 }),
  );
  const groups = groupsOf(sample);
  const ofGroups = groups.map(({ school }) => school);

  test('meets the totals of the frame and keeps its factor', () => {
    const { margins, problems } = frameMargins(frame, 'grade4', [['region'], ['territory']], ofGroups);
    expect(problems).toEqual([]);
    const { weight, raking, raked, pupilNonResponse } = weighPlaces(
      sample,
      groups,
      defaultWeightRules,
      margins,
    );
    expect(raked?.converged).toBe(true);
    const sumOf = (codes: string[]) =>
      groups.reduce(
        (sum, { school, tested }, at) => sum + (codes.includes(school) ? weight[at] * tested : 0),
        0,
      );
    expect(sumOf(['N1', 'N2'])).toBeCloseTo(80, 8);
    expect(sumOf(['N1', 'S1'])).toBeCloseTo(70, 8);
    // Base weight 4, half of the pupils: everything else is the raking.
    groups.forEach((_, at) => {
      expect(weight[at]).toBeCloseTo(4 * pupilNonResponse[at] * raking[at], 12);
    });
  });

  test('says which margin cannot be met, and leaves the weights as they were', () => {
    const without = sample.filter(({ code }) => code.startsWith('N'));
    const ofNorth = groupsOf(without);
    const { margins } = frameMargins(
      frame,
      'grade4',
      [['region']],
      ofNorth.map(({ school }) => school),
    );
    const { raking, raked, warnings } = weighPlaces(without, ofNorth, defaultWeightRules, margins);
    expect(raked).toBeNull();
    expect([...raking]).toEqual([1, 1]);
    expect(warnings).toEqual([
      {
        code: 'empty-category',
        place: { column: 'region' },
        received: 'south',
        expected: '80',
        severity: 'warning',
      },
    ]);
  });

  test('wants a frame that knows its columns and its pupils', () => {
    const silent = [...frame, { code: 'X', region: 'south', territory: 'urban', grade4: null }];
    expect(frameMargins(silent, 'grade4', [['regoin']], ofGroups).problems.map(({ code }) => code)).toEqual([
      'unknown-column',
      'missing-value',
    ]);
  });

  test('is made anew in every replicate, so that each meets the totals', () => {
    const { margins } = frameMargins(frame, 'grade4', [['region']], ofGroups);
    const draw = frame.map(({ code }) => ({ stratum: 'all', ticket: code, inclusionProbability: 0.25 }));
    const jkn = replicateWeights(draw, { method: 'jkn' });
    const made = replicatePlaces(
      sample,
      groups,
      { rules: defaultWeightRules, margins, placeOf: [0, 1, 2, 3] },
      jkn,
    );
    expect(made.unmet).toBe(0);
    for (let replicate = 0; replicate < 4; replicate++) {
      const sum = groups.reduce(
        (total, { school, tested }, at) =>
          total + (school.startsWith('N') ? made.weights[at * 4 + replicate] * tested : 0),
        0,
      );
      expect(sum).toBeCloseTo(80, 8);
    }
  });
});

describe('the places of a draw', () => {
  const draw = {
    design: { strata: ['region'], mergeOrder: [], selection: 'pareto' as const, size: 'grade4' },
    strata: [{ name: 'north', values: { region: ['north'] } }],
    schools: [
      { code: 'A', stratum: 'north', baseWeight: 4, replacements: ['A1', 'A2'] },
      { code: 'B', stratum: 'north', baseWeight: 2, replacements: ['B1'] },
      { code: 'C', stratum: 'north', baseWeight: 3, replacements: [] },
    ],
  };
  const frame = new Map<string, School>(
    [
      { code: 'A', grade4: 30 },
      { code: 'A1', grade4: 20 },
      { code: 'A2', grade4: 60 },
      { code: 'B', grade4: 50 },
    ].map((school) => [school.code, school]),
  );
  const states: Record<string, SchoolState> = { A: 'refused', A2: 'tested', C: 'closed' };
  const held = holdPlaces(draw, frame, 'grade4', (code) => states[code] ?? 'awaiting');

  test('are held by the first school tested, with the weight that it would have had itself', () => {
    expect(held.places).toEqual([
      { code: 'A2', stratum: 'north', cell: ['north'], baseWeight: 2, pupils: 60 },
      { code: 'B', stratum: 'north', cell: ['north'], baseWeight: 2, pupils: 50 },
    ]);
    expect(held.placeOf).toEqual([0, 1]);
  });

  test('tell refusals that were not recorded, and leave out schools that are closed', () => {
    expect(held.unrecorded).toEqual([{ school: 'A1', taker: 'A2' }]);
    expect(held.outcomes.map(({ status }) => status)).toEqual(['tested', 'pending', 'not-eligible']);
  });
});
