import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCanonicalCsv } from './canonical-csv.ts';
import { deriveColumns, naepSizeSteps } from './derived-columns.ts';
import { type Design, defaultDesign, rulesOfDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import { csvOf, exclusionsTable, sampleTable } from './published-files.ts';
import type { School } from './school.ts';
import { syntheticRegister } from './synthetic-register.ts';

const program = join(import.meta.dirname, '../verify/verify.py');
const folder = mkdtempSync(join(tmpdir(), 'sapa-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

const register = syntheticRegister(600).map((school, at): School => {
  return { ...school, earlier_probability: 0.1 + (at % 5) / 10 };
});
const registerFile = join(folder, 'register.csv');

const apartFromLastYear = {
  overlap: { mode: 'apart', drawn: 'participated_last_year', probability: 'earlier_probability' },
} as const;

function publish(changes: Partial<Design>, seed: string): void {
  const design = { ...defaultDesign, ...changes };
  const frame = freezeFrame(deriveColumns(register, design.derived), rulesOfDesign(design), design.target);
  const draw = drawSample(frame, design, seed);
  writeFileSync(join(folder, 'draw.json'), JSON.stringify(draw));
  writeFileSync(join(folder, 'sample.csv'), csvOf(sampleTable(draw)));
  writeFileSync(join(folder, 'exclusions.csv'), csvOf(exclusionsTable(frame.exclusions)));
  writeFileSync(join(folder, 'frame.csv'), frame.csv);
  const { columns } = freezeFrame(register, []);
  const rows = register.map((school) => columns.map((column) => school[column] ?? null));
  writeFileSync(registerFile, writeCanonicalCsv(columns, rows));
}

const repeat = () => execFileSync('python3', [program, folder, registerFile], { encoding: 'utf8' }).trim();

describe('an independent program in Python repeats', () => {
  const designs: Record<string, Partial<Design>> = {
    'the default draw': {},
    'rules of 2025 counted on grades 4 and 9': {
      exclusions: { preset: 'modo-2025', pupilsCountedOn: 'grades-4-9', pupils: 30 },
    },
    'equal allocation without strata to merge': { allocation: 'equal', strata: ['region'], fraction: 0.3 },
    'power allocation, three replacements': { allocation: 'power', replacements: 3, minimumPerStratum: 1 },
    'neyman allocation': { allocation: 'neyman', neymanColumn: 'enrolment', strata: ['territory', 'kind'] },
    'pareto with size': { selection: 'pareto', size: 'enrolment', fraction: 0.2 },
    'systematic with size and order': {
      selection: 'systematic',
      size: 'enrolment',
      implicitOrder: ['kind', 'internet_mbps'],
      strata: ['language'],
    },
    'pareto apart from last year’s schools': {
      ...apartFromLastYear,
      selection: 'pareto',
      size: 'enrolment',
      strata: [],
      mergeOrder: [],
    },
    'equal together with last year’s schools': {
      overlap: { ...apartFromLastYear.overlap, mode: 'together' },
    },
    'a measure of size with floors, in bands': {
      target: { pupils: ['grade4', 'grade9'], lossAlarm: 0.05 },
      strata: ['band'],
      mergeOrder: [],
      selection: 'systematic',
      size: 'mos',
      derived: [
        { column: 'mos', from: 'grade4', steps: [...naepSizeSteps], unknown: 60 },
        { column: 'band', from: 'internet_mbps', limits: [20, 62.5] },
      ],
    },
    'a small sample, whose margins ask for exchanges': {
      fraction: 0.13,
      minimumPerStratum: 0,
      mergeOrder: [],
    },
    'at least four schools a region': {
      strata: ['region', 'language'],
      minimumPerStratum: 1,
      mergeOrder: [],
      floor: { column: 'region', schools: 4 },
    },
    'one stratum': { strata: [], mergeOrder: [], exclusions: [] },
    'strata merged as far as they go': { minimumPerStratum: 9, fraction: 0.5 },
  };

  it.each(Object.entries(designs))(
    '%s',
    (name, design) => {
      publish(design, `2026-03-01 ${name}`);
      expect(repeat()).toBe('equal');
    },
    20_000,
  );

  it('and finds a changed replacement', () => {
    publish({}, 'seed');
    const sample = join(folder, 'sample.csv');
    const [header = '', first = '', second = '', ...rest] = readFileSync(sample, 'utf8').split('\n');
    const cells = first.split(',');
    cells[6] = second.split(',')[6] ?? '';
    writeFileSync(sample, [header, cells.join(','), second, ...rest].join('\n'));
    const { status, stdout } = spawnSync('python3', [program, folder, registerFile], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain(`${cells[0]} replacement_1`);
  });
});
