import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runShell } from '../shell.ts';
import { commands } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sapa-plan-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function plan(...line: string[]): Promise<{ code: number; out: string; errors: string }> {
  let [out, errors] = ['', ''];
  const world = {
    environment: {},
    stdout: (text: string) => {
      out += text;
    },
    stderr: (text: string) => {
      errors += text;
    },
    terminal: null,
  };
  const code = await runShell(['plan', '--register', inFolder('schools.csv'), ...line], world, commands);
  return { code, out, errors };
}

beforeAll(() => {
  const rows = Array.from({ length: 120 }, (_, at) => `K${at},${at % 2 ? 'a' : 'b'},${20 + (at % 40)},25`);
  writeFileSync(inFolder('schools.csv'), `code,region,grade4,computer_places\n${rows.join('\n')}\n`);
  writeFileSync(inFolder('design.json'), JSON.stringify({ strata: ['region'], exclusions: [] }));
  writeFileSync(inFolder('assumptions.json'), JSON.stringify({ difference: 40, pupilsPerSchool: 25 }));
});

test('sapa plan writes the whole plan as JSON and the groups as a table', async () => {
  const files = ['--design', inFolder('design.json'), '--assumptions', inFolder('assumptions.json')];
  const { code, out } = await plan(...files, '--out', inFolder('plan.json'), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ eligible: 120, schools: 30, strata: 2, groups: 2 });
  const planned = JSON.parse(readFileSync(inFolder('plan.json'), 'utf8'));
  expect(planned).toMatchObject({
    schools: 30,
    computers: { schoolsTooFew: 0 },
    assumptions: { difference: 40 },
  });
  expect((await plan(...files, '--out', inFolder('plan.csv'))).code).toBe(0);
  const [header, total, a] = readFileSync(inFolder('plan.csv'), 'utf8').split('\n');
  expect(header).toContain('column,value,eligible,pupils,schools,tested,standard_error');
  expect(total).toMatch(/^,,120,/);
  expect(a).toMatch(/^region,a,60,/);
  for (const cell of `${total},${a}`.split(',')) expect(cell.replace(/\D/g, '').length).toBeLessThan(9);
});

test('sapa plan tells all that is wrong with the assumptions and writes nothing', async () => {
  writeFileSync(inFolder('wrong.json'), JSON.stringify({ pupils: 'grade12', groups: ['planet'] }));
  const { code, errors } = await plan(
    '--design',
    inFolder('design.json'),
    '--assumptions',
    inFolder('wrong.json'),
    '--out',
    inFolder('nothing.json'),
  );
  expect(code).toBe(1);
  expect(errors).toContain('grade12');
  expect(errors).toContain('planet');
  expect(() => readFileSync(inFolder('nothing.json'))).toThrow();
});
