import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultDesign } from '../design.ts';
import { drawSample } from '../draw.ts';
import { freezeFrame } from '../frame.ts';
import { csvOf } from '../published-files.ts';
import { syntheticRegister } from '../synthetic-register.ts';
import type { WithinDesign } from './draw-within.ts';
import { listCommitment, makeWithinRecord, type WithinRecord, withinTable } from './within-record.ts';

const program = join(import.meta.dirname, '../../verify/verify.py');
const goldenFile = join(import.meta.dirname, '../../verify/within.golden.json');
const folder = mkdtempSync(join(tmpdir(), 'sapa-within-'));
afterAll(() => rmSync(folder, { recursive: true }));

// From the frame to the pupil: the schools are drawn first, the lists are those of the first school of the sample.
const frame = freezeFrame(syntheticRegister(200), []);
const draw = drawSample(frame, { ...defaultDesign, exclusions: [] }, 'golden 4 1 6');
const [school] = draw.schools;
const lists = ['4а', '4ә', '4б'].map((code, at) => ({
  code,
  pupils: Array.from(
    { length: 7 + 2 * at },
    (_, pupil) => `${school.code}-${at + 1}${String(pupil + 1).padStart(2, '0')}`,
  ),
}));
const late = ['4б', '4а', '4ә', '4в', '4б'].map((code, at) => ({
  code: `${school.code}-9${at}`,
  class: code,
}));

function recordOf(design: WithinDesign): WithinRecord {
  return makeWithinRecord({
    seed: draw.seed,
    school: school.code,
    grade: 4,
    design,
    salt: '00112233445566778899aabbccddeeff',
    lists,
    late,
  });
}

function repeat(record: WithinRecord): string {
  const table = withinTable([{ record, commitment: listCommitment(record.salt, record.pupils) }]);
  const files = { record: join(folder, 'record.json'), table: join(folder, 'within.csv') };
  writeFileSync(files.record, JSON.stringify(record));
  writeFileSync(files.table, csvOf(table));
  const { stdout, stderr } = spawnSync('python3', [program, '--within', files.record, files.table], {
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.trim();
}

describe('an independent program in Python repeats inside a school', () => {
  const designs: Record<string, WithinDesign> = {
    'all pupils': { take: 'all' },
    'two classes of three': { take: 'classes', classes: 2, booklets: ['A', 'B', 'C', 'D'] },
    'five pupils in each of two classes': { take: 'classes', classes: 2, pupils: 5, booklets: ['A', 'B'] },
    'twelve pupils of the grade': { take: 'pupils', pupils: 12, booklets: ['1', '2', '3'] },
    'more pupils than there are': { take: 'pupils', pupils: 90, booklets: ['1', '2'] },
  };

  it.each(Object.entries(designs))(
    '%s',
    (_, design) => {
      expect(repeat(recordOf(design))).toBe('equal');
    },
    20_000,
  );

  it('and finds a late pupil who was let in', () => {
    const record = recordOf({ take: 'pupils', pupils: 12 });
    const outside = record.late.findIndex(({ drawn }) => !drawn);
    const letIn = record.late.map((one, at) => (at === outside ? { ...one, drawn: true } : one));
    expect(repeat({ ...record, late: letIn })).toContain(`pupil ${record.late[outside].code}`);
  }, 20_000);
});

it('from the frame to the pupil: the golden record, which both programs agree on, is what is drawn today', () => {
  const record = recordOf({ take: 'classes', classes: 2, pupils: 5, booklets: ['A', 'B'] });
  expect(draw.frameHash).toBe('8d7657feaeac39536710be7dfc817bb7a6dbc575fb790c960e2f95f8b3779c97');
  expect(listCommitment(record.salt, record.pupils)).toBe(
    '7b7ba2bf9972f773c125fb8537051bbc1c265e6509969fcca04e46e38ef36abb',
  );
  expect(record).toEqual(JSON.parse(readFileSync(goldenFile, 'utf8')));
});
