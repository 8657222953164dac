import { describe, expect, it } from 'vitest';
import { type Design, defaultDesign } from '../design.ts';
import { drawSample } from '../draw.ts';
import { freezeFrame } from '../frame.ts';
import type { School } from '../school.ts';
import { uniformOfCode } from '../ticket.ts';
import { numberedSeeds } from '../validation/cases.ts';
import { type Assumptions, defaultAssumptions, parseAssumptions } from './assumptions.ts';
import { planSample } from './plan-sample.ts';

const register = Array.from({ length: 240 }, (_, at): School => {
  const region = ['A', 'B', 'C'][at % 3];
  return {
    code: `S${at}`,
    region,
    territory: at % 4 === 0 ? 'urban' : 'rural',
    grade9: 12 + ((at * 37) % 140),
    computer_places: 30,
  };
});
const frame = freezeFrame(register, []);
const base: Design = {
  ...defaultDesign,
  strata: ['region', 'territory'],
  mergeOrder: [],
  exclusions: [],
  fraction: 0.25,
};
const known: Assumptions = { ...defaultAssumptions, pupils: 'grade9', intraclassCorrelation: 0.3 };

/** A standard normal number made of two tickets (Box & Muller 1958). */
function normal(seed: string, name: string): number {
  const radius = Math.sqrt(-2 * Math.log(uniformOfCode(seed, `${name}/1`)));
  return radius * Math.cos(2 * Math.PI * uniformOfCode(seed, `${name}/2`));
}

interface Simulated {
  total: number;
  rest: number;
  kinds: number;
}

/** Results of every school made new for each draw, estimated from the draw: errors against the population (or against 0, the model's mean). */
function simulate(design: Design, assumptions: Assumptions, draws: number): Simulated {
  const { standardDeviation: sd, intraclassCorrelation: rho, finitePopulation } = assumptions;
  const [between, within] = [sd * Math.sqrt(rho), sd * Math.sqrt(1 - rho)];
  const errors = { total: [] as number[], rest: [] as number[], kinds: [] as number[] };
  for (const seed of numberedSeeds('plan', draws)) {
    const drawn = new Map(
      drawSample(frame, design, seed).schools.map(({ code, baseWeight }) => [code, baseWeight]),
    );
    const population = sums();
    const sample = sums();
    for (const { code, region, grade9 } of register) {
      const pupils = Number(grade9);
      const tested = Math.max(
        1,
        Math.min(pupils, assumptions.pupilsPerSchool ?? pupils) * assumptions.pupilParticipation,
      );
      const school = between * normal(seed, `${code}/school`);
      const all = (within / Math.sqrt(pupils)) * normal(seed, `${code}/pupils`);
      const sampled = all + within * Math.sqrt(1 / tested - 1 / pupils) * normal(seed, `${code}/sampled`);
      const gap = 2 * (within / Math.sqrt(tested)) * normal(seed, `${code}/kinds`);
      add(population, String(region), pupils, school + all, 0);
      const weight = drawn.get(code);
      const takesPart = uniformOfCode(seed, `${code}/part`) < assumptions.schoolParticipation;
      if (weight !== undefined && takesPart)
        add(sample, String(region), weight * pupils, school + sampled, gap);
    }
    const truth = finitePopulation ? population : sums();
    errors.total.push(meanOf(sample, () => true) - meanOf(truth, () => true));
    const rest = (s: typeof sample) => meanOf(s, (r) => r === 'A') - meanOf(s, (r) => r !== 'A');
    errors.rest.push(rest(sample) - rest(truth));
    errors.kinds.push(sample.gap / sample.weight);
  }
  const root = (values: number[]) =>
    Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
  return { total: root(errors.total), rest: root(errors.rest), kinds: root(errors.kinds) };
}

const sums = () => ({ weight: 0, gap: 0, byRegion: new Map<string, { weight: number; total: number }>() });

function add(into: ReturnType<typeof sums>, region: string, weight: number, mean: number, gap: number): void {
  const own = into.byRegion.get(region) ?? { weight: 0, total: 0 };
  into.byRegion.set(region, { weight: own.weight + weight, total: own.total + weight * mean });
  into.weight += weight;
  into.gap += weight * gap;
}

function meanOf({ byRegion }: ReturnType<typeof sums>, isIn: (region: string) => boolean): number {
  let [weight, total] = [0, 0];
  for (const [region, own] of byRegion) {
    if (!isIn(region)) continue;
    weight += own.weight;
    total += own.total;
  }
  return weight === 0 ? 0 : total / weight;
}

describe('a plan foretells the errors that simulated rounds have', () => {
  const draws = 700;
  it.each([
    ['equal, beyond this year', base, known],
    ['equal, this year’s schools', base, { ...known, finitePopulation: true, pupilShare: null }],
    [
      'by size, 20 pupils a school',
      { ...base, selection: 'pareto', size: 'grade9' },
      { ...known, pupilsPerSchool: 20 },
    ],
    [
      'systematic by size, not all take part',
      { ...base, selection: 'systematic', size: 'grade9' },
      { ...known, schoolParticipation: 0.85, pupilParticipation: 0.9 },
    ],
  ] as [string, Design, Assumptions][])(
    '%s',
    (_, design, assumptions) => {
      const plan = planSample(frame, design, assumptions);
      const simulated = simulate(design, assumptions, draws);
      // A standard deviation of 700 draws has a relative error of 1/√1400 = 2.7 %; four of them.
      const near = (expected: number | null | undefined, found: number) =>
        expect(Math.abs(found / (expected ?? Number.NaN) - 1)).toBeLessThan(0.107);
      near(plan.total.standardError, simulated.total);
      near(plan.groups[0].differences.rest, simulated.rest);
      if (assumptions.pupilShare !== null) near(plan.total.differences.pupilKinds, simulated.kinds);
    },
    30_000,
  );
});

describe('a plan', () => {
  const plan = planSample(frame, base, { ...known, groups: ['region', 'territory'] });

  it('counts schools, pupils and places', () => {
    expect(plan).toMatchObject({ schools: 60, strata: 6 });
    expect(plan.total).toMatchObject({ eligible: 240, schools: expect.closeTo(60, 9) });
    expect(plan.total.pupils).toBe(register.reduce((sum, { grade9 }) => sum + Number(grade9), 0));
    expect(plan.groups.map(({ group }) => group?.value)).toEqual(['A', 'B', 'C', 'rural', 'urban']);
    expect(plan.computers.places).toBeCloseTo(plan.total.tested, 9);
    expect(plan.computers.schoolsUnknown).toBe(0);
  });

  it('draws the curve: more schools, smaller errors', () => {
    const errors = plan.curve.map(({ standardError }) => standardError);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    const own = plan.curve.find(({ fraction }) => fraction === 0.25);
    expect(own?.standardError).toBe(plan.total.standardError);
    expect(own?.groups[0].largest).toBe(
      Math.max(...plan.groups.slice(0, 3).map(({ standardError }) => standardError)),
    );
  });

  it('says how many schools see the difference, and the plan with so many does', () => {
    const wanted: Assumptions = { ...known, difference: 45, compareWith: 'rest' };
    const { needed } = planSample(frame, { ...base, strata: ['region'] }, wanted);
    expect(needed.map(({ schools }) => schools !== null && schools > 1 && schools < 80)).toEqual([
      true,
      true,
      true,
    ]);
    const tooMuch = planSample(frame, base, { ...known, difference: 0.5, groups: ['region'] });
    expect(tooMuch.needed.map(({ schools }) => schools)).toEqual([null, null, null]);
    // A round later, drawn in every region with the number asked for by the neediest, all see it.
    const rounds = { ...known, difference: 45, groups: ['region'] };
    const most = Math.max(...planSample(frame, base, rounds).needed.map(({ schools }) => schools ?? 80));
    const fraction = (3 * most + 0.5) / 240;
    const enough = planSample(frame, { ...base, strata: ['region'], fraction }, rounds);
    for (const { detectable } of enough.groups) expect(detectable.nextRound).toBeLessThanOrEqual(45);
  });

  it('knows the textbook design effect 1 + (m − 1)ρ when schools are alike', () => {
    const alike = freezeFrame(
      register.map((school) => ({ ...school, grade9: 25 })),
      [],
    );
    const { total } = planSample(alike, { ...base, strata: [] }, known);
    expect(total.designEffect).toBeCloseTo(1 + 24 * 0.3, 9);
    expect(total.weightingEffect).toBeCloseTo(1, 12);
  });

  it('refuses columns that the register does not have', () => {
    expect(() => planSample(frame, base, { ...known, pupils: 'grade4' })).toThrow(/unknown-column pupils/);
    expect(() => planSample(frame, base, { ...known, groups: ['planet'] })).toThrow(
      /unknown-column groups\[0\]/,
    );
  });
});

describe('assumptions', () => {
  it('take defaults and tell everything that is wrong', () => {
    expect(parseAssumptions({ pupilsPerSchool: 30, pupilShare: null })).toEqual({
      ok: true,
      assumptions: { ...defaultAssumptions, pupilsPerSchool: 30, pupilShare: null },
    });
    const parsed = parseAssumptions({
      intraclassCorrelation: 2,
      power: 'much',
      finitePopulation: 1,
      sd: 100,
      pupilShare: 1,
    });
    expect(parsed.ok ? [] : parsed.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['unknown-field', 'sd'],
      ['out-of-range', 'intraclassCorrelation'],
      ['not-one-of', 'finitePopulation'],
      ['out-of-range', 'pupilShare'],
      ['not-a-number', 'power'],
    ]);
  });
});
