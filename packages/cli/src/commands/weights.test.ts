import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EstimateRow } from '@sapa/estimation';
import type { Draw } from '@sapa/sampling';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'sapa-weights-'));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function sapa(...line: string[]): Promise<{ code: number; out: string; errors: string }> {
  const { code, stdout, stderr } = await runSapa(line);
  return { code, out: stdout, errors: stderr };
}

/** Sixty schools in two regions with grades of 11 to 28 pupils. */
const gradeOf = (index: number) => 11 + ((index * 7) % 18);
const codeOf = (index: number) => `K${String(index).padStart(3, '0')}`;
const register = [
  'code,region,territory,grade4',
  ...Array.from({ length: 60 }, (_, at) =>
    [codeOf(at), at % 3 ? 'north' : 'south', at % 2 ? 'urban' : 'rural', gradeOf(at)].join(','),
  ),
].join('\n');
const scoreOf = (school: number, pupil: number) => 400 + ((school * 37) % 100) + ((pupil * 23) % 70);

let draw: Draw;
let held: { code: string; place: number }[];
/** Pupils absent in a school: every fifth of the list. */
const isAbsent = (pupil: number) => pupil % 5 === 4;

function pupilsFile(schools: readonly string[]): string {
  const rows = schools.flatMap((code) => {
    const school = Number(code.slice(1));
    return Array.from({ length: gradeOf(school) }, (_, pupil) =>
      [`${code}-${pupil}`, code, isAbsent(pupil) ? 'absent' : 'tested', scoreOf(school, pupil)].join(','),
    );
  });
  return ['pupil,school,status,score', ...rows].join('\n');
}

beforeAll(async () => {
  writeFileSync(path('schools.csv'), register);
  const design = { fraction: 0.25, strata: ['region'], mergeOrder: [], exclusions: [], replacements: 2 };
  writeFileSync(path('plan.json'), JSON.stringify(design));
  const drawn = await sapa(
    ...['draw', '--register', path('schools.csv'), '--design', path('plan.json')],
    ...['--seed', '4-1-6', '--out', path('draw')],
  );
  expect(drawn.errors).toBe('');
  draw = JSON.parse(readFileSync(path('draw/draw.json'), 'utf8'));
  // The first school drawn refuses and its first replacement is tested; the fourth is lost; the fifth is closed.
  const [first, , , fourth, fifth] = draw.schools;
  const states = [
    [first?.code, 'refused', 'repairs'],
    [fourth?.code, 'refused', 'no teachers'],
    ...(fourth?.replacements ?? []).map((code) => [code, 'refused', 'far away']),
    [fifth?.code, 'closed', 'merged'],
  ];
  writeFileSync(
    path('participation.csv'),
    ['code,state,reason', ...states.map((row) => row.join(','))].join('\n'),
  );
  held = draw.schools.flatMap(({ code, replacements }, place) =>
    place === 3 || place === 4 ? [] : [{ code: place === 0 ? (replacements[0] ?? '') : code, place }],
  );
  writeFileSync(path('pupils.csv'), pupilsFile(held.map(({ code }) => code)));
});

const files = () => [
  ...['--draw', path('draw'), '--pupils', path('pupils.csv')],
  ...['--participation', path('participation.csv'), '--grade', '4'],
];

let runs = 0;
async function weigh(settings: object) {
  // Tests run side by side: each has files of its own.
  const name = `run${runs++}`;
  writeFileSync(path(`${name}-settings.json`), JSON.stringify({ pupils: 'grade4', ...settings }));
  const outs = ['--out', path(`${name}.csv`), '--design', path(`${name}.json`)];
  const weighed = await sapa(
    'weights',
    ...files(),
    '--settings',
    path(`${name}-settings.json`),
    ...outs,
    '--json',
  );
  expect(weighed.code, weighed.errors).toBe(0);
  const design: object = JSON.parse(readFileSync(path(`${name}.json`), 'utf8'));
  const analyses = [{ statistic: 'mean', of: 'score' }];
  writeFileSync(path(`${name}.json`), JSON.stringify({ ...design, analyses }));
  const figures = [
    '--data',
    path(`${name}.csv`),
    '--design',
    path(`${name}.json`),
    '--out',
    path(`${name}-figures.json`),
  ];
  const estimated = await sapa('estimate', ...figures);
  expect(estimated.errors).toBe('');
  const [row]: EstimateRow[] = JSON.parse(readFileSync(path(`${name}-figures.json`), 'utf8'));
  const [heading = '', ...lines] = readFileSync(path(`${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  return {
    row,
    columns: heading.split(','),
    lines: lines.map((line) => line.split(',')),
    told: JSON.parse(weighed.out),
  };
}

/** The mean by hand from the places' factors: base weight × factor, non-response in the region by base × grade, pupils inside the school. */
function meanByHand(factor: (place: number) => number): number {
  const regionOf = (code: string) => (Number(code.slice(1)) % 3 ? 'north' : 'south');
  const size = (code: string) => gradeOf(Number(code.slice(1)));
  const base = (place: number) => (draw.schools[place]?.baseWeight ?? 0) * factor(place);
  let [sum, total] = [0, 0];
  for (const { code, place } of held) {
    const inRegion = held.filter((other) => regionOf(other.code) === regionOf(code));
    const came = inRegion.reduce((all, other) => all + base(other.place) * size(other.code), 0);
    const lost = draw.schools[3]?.code ?? '';
    const all = came + (regionOf(lost) === regionOf(code) ? base(3) * size(lost) : 0);
    const tested = Array.from({ length: size(code) }, (_, pupil) => pupil).filter(
      (pupil) => !isAbsent(pupil),
    );
    const weight = (base(place) * (all / came) * size(code)) / tested.length;
    for (const pupil of tested) {
      sum += weight * scoreOf(Number(code.slice(1)), pupil);
      total += weight;
    }
  }
  return sum / total;
}

/** The jackknife error by hand: a school dropped, the others of its stratum times n/(n − 1), all weights anew; factor (n − 1)/n. */
function errorByHand(): number {
  const whole = meanByHand(() => 1);
  let variance = 0;
  draw.schools.forEach((school, dropped) => {
    const n = draw.schools.filter(({ stratum }) => stratum === school.stratum).length;
    const value = meanByHand((place) =>
      place === dropped ? 0 : draw.schools[place]?.stratum === school.stratum ? n / (n - 1) : 1,
    );
    variance += ((n - 1) / n) * (value - whole) ** 2;
  });
  return Math.sqrt(variance);
}

describe('draw → weights → estimate', () => {
  test('is the mean that the factors give by hand', async () => {
    const { row, columns, told } = await weigh({});
    expect(row?.value).toBeCloseTo(
      meanByHand(() => 1),
      9,
    );
    expect(columns.slice(4)).toEqual([
      ...['school_base', 'school_non_response', 'class_base', 'pupil_base', 'pupil_non_response'],
      ...['trimming', 'raking', 'weight', 'jk_zone', 'jk_unit'],
    ]);
    expect(told).toMatchObject({
      drawn: 15,
      places: 14,
      testedSchools: 13,
      design: { weight: 'weight', replicates: { method: 'jk2', zone: 'jk_zone', unit: 'jk_unit' } },
    });
  });

  test('keeps every factor: their product is the weight, and the weights add up to the pupils of the regions', async () => {
    const { columns, lines } = await weigh({ rakeTo: ['region', ['territory']] });
    const at = (name: string) => columns.indexOf(name);
    const sums = new Map<string, number>();
    for (const line of lines) {
      const product = line
        .slice(at('school_base'), at('weight'))
        .reduce((all, factor) => all * Number(factor), 1);
      const weight = Number(line[at('weight')]);
      expect(product).toBeCloseTo(weight, 9);
      const region = Number((line[at('school')] ?? '').slice(1)) % 3 ? 'north' : 'south';
      sums.set(region, (sums.get(region) ?? 0) + weight);
    }
    for (const [region, remainder] of [
      ['north', false],
      ['south', true],
    ] as const) {
      const schools = Array.from({ length: 60 }, (_, school) => school).filter(
        (at) => (at % 3 === 0) === remainder,
      );
      expect(sums.get(region)).toBeCloseTo(
        schools.reduce((sum, school) => sum + gradeOf(school), 0),
        6,
      );
    }
  });

  test('has the jackknife error in which every replicate is adjusted anew', async () => {
    const { row, columns } = await weigh({ replicates: { method: 'jkn', form: 'weights' } });
    expect(columns.filter((name) => name.startsWith('rw'))).toHaveLength(15);
    expect(row?.se).toBeCloseTo(errorByHand(), 9);
  });

  test.each([
    [{ method: 'jk2', full: true }],
    [{ method: 'jk2', finitePopulation: 'scales' }],
    [{ method: 'jk2', form: 'weights', finitePopulation: 'factors' }],
    [{ method: 'jkn' }],
    [{ method: 'jkn', finitePopulation: 'scales' }],
    [{ method: 'fay', finitePopulation: 'factors' }],
    [{ method: 'bootstrap', replicates: 80, seed: 'public' }],
  ])('gives an error of the same size by %j', async (replicates) => {
    const { row } = await weigh({ replicates });
    const correction = 'finitePopulation' in replicates ? Math.sqrt(0.75) : 1;
    const ratio = (row?.se ?? 0) / errorByHand() / correction;
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });
});

describe('what is wrong', () => {
  test('with the settings is told at once', async () => {
    const settings = { trimTimes: 0.5, rakeTo: [3], replicates: { method: 'brr', form: 'units' }, trim: 1 };
    writeFileSync(path('bad.json'), JSON.stringify(settings));
    const { code, out } = await sapa(
      'weights',
      ...files(),
      '--settings',
      path('bad.json'),
      '--out',
      path('x.csv'),
      '--json',
    );
    expect(code).toBe(1);
    const { problems }: { problems: { code: string; place: { path: string } }[] } = JSON.parse(out);
    expect(problems.map((one) => `${one.code} ${one.place.path}`).sort()).toEqual([
      'not-one-of replicates.form',
      'out-of-range trimTimes',
      'unknown-field trim',
      'wrong-type rakeTo[0]',
    ]);
  });

  test('with the pupils is told with row and column', async () => {
    const [heading, first = ''] = pupilsFile([held[0]?.code ?? '']).split('\n');
    const cells = first.split(',');
    const rows = [first, first, `x,K999,tested,1`, `y,${cells[1]},ill,1`];
    writeFileSync(path('pupils-bad.csv'), [heading, ...rows].join('\n'));
    const { code, out } = await sapa(
      ...['weights', '--draw', path('draw'), '--pupils', path('pupils-bad.csv')],
      ...['--out', path('x.csv'), '--json'],
    );
    expect(code).toBe(1);
    const { problems }: { problems: { code: string; place: { row: number; column: string } }[] } =
      JSON.parse(out);
    expect(problems.map((one) => [one.code, one.place.row, one.place.column])).toEqual([
      ['duplicate-pupil', 3, 'pupil'],
      ['school-not-drawn', 4, 'school'],
      ['not-one-of', 5, 'status'],
    ]);
  });

  test('with the order of replacements is told, and the weights are made', async () => {
    const { out } = await sapa(
      ...['weights', '--draw', path('draw'), '--pupils', path('pupils.csv'), '--grade', '4'],
      ...['--out', path('y.csv'), '--json'],
    );
    const { warnings }: { warnings: { code: string; received: string }[] } = JSON.parse(out);
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'replacement-without-refusal', received: draw.schools[0]?.code }),
    ]);
  });
});
