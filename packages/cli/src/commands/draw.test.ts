import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitmentOf, parseDesign, seedOfRolls } from '@sapa/sampling';
import { writeTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'sapa-draw-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function sapa(...line: string[]): Promise<{ code: number; out: string; errors: string }> {
  const { code, stdout, stderr } = await runSapa(line);
  return { code, out: stdout, errors: stderr };
}

const columns = [
  'Код',
  'Область',
  'Город/село',
  'Язык обучения',
  'Количество учащихся',
  'Скорость интернета',
];
const rows = Array.from({ length: 200 }, (_, index) => [
  `K${String(index).padStart(3, '0')}`,
  index % 2 ? 'Абай облысы' : 'Ұлытау облысы',
  index % 3 ? 'село' : 'город',
  ['казахский', 'русский', 'смешанный'][index % 3] ?? '',
  40 + 7 * (index % 50),
  index % 20 === 0 ? '2,5' : '30,5',
]);

beforeAll(async () => {
  writeFileSync(inFolder('schools.xlsx'), await writeTable(columns, rows, 'xlsx'));
  const csv = [columns, ...rows].map((row) => row.join(';')).join('\r\n');
  writeFileSync(inFolder('schools.csv'), `\uFEFF${csv}\r\n`);
});

describe('sapa draw and sapa verify', () => {
  test('draw from a workbook; the same register as CSV gives the same draw and verifies it', async () => {
    const drawn = await sapa(
      'draw',
      '--register',
      inFolder('schools.xlsx'),
      '--seed',
      'a seed',
      '--out',
      inFolder('out'),
      '--json',
    );
    expect(drawn.errors).toBe('');
    expect(drawn.code).toBe(0);
    const summary = JSON.parse(drawn.out.trim().split('\n').at(-1) ?? '');
    expect(summary).toMatchObject({ register: 200, drawn: Math.floor(summary.eligible / 4) });
    expect(summary.eligible + summary.excluded).toBe(200);
    const sample = readFileSync(inFolder('out/sample.csv'), 'utf8').trim().split('\n');
    expect(sample[0]).toBe(
      'code,stratum,ticket,inclusion_probability,base_weight,order,replacement_1,replacement_2,jk_zone,jk_unit',
    );
    expect(sample).toHaveLength(summary.drawn + 1);

    const verified = await sapa(
      'verify',
      '--draw',
      inFolder('out'),
      '--register',
      inFolder('schools.csv'),
      '--json',
    );
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ same: true, frameHash: summary.frameHash });
  });

  test('verify names a changed cell and exits with 1', async () => {
    await sapa('draw', '--register', inFolder('schools.csv'), '--seed', 'x', '--out', inFolder('changed'));
    const file = inFolder('changed/sample.csv');
    const [header = '', first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    const cells = first.split(',');
    cells[6] = 'K999';
    writeFileSync(file, [header, cells.join(','), ...rest].join('\n'));
    const line = ['verify', '--draw', inFolder('changed'), '--register', inFolder('schools.csv')];
    const { code, out } = await sapa(...line, '--json');
    expect(code).toBe(1);
    const { problems } = JSON.parse(out);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'draw-differs',
      place: { file, row: 2, column: 'replacement_1', path: cells[0] },
      received: 'K999',
    });
    expect((await sapa(...line, '--language', 'kk')).errors).toContain('K999');
  });

  test('verify checks the ceremony that lies beside the draw', async () => {
    const revealed = [
      { name: 'Observer', salt: 'a'.repeat(32), rolls: '4162533612345' },
      { name: 'Қоғам өкілі', salt: 'b'.repeat(32), rolls: '6152436512344' },
    ];
    const seed = seedOfRolls(revealed.map(({ rolls }) => rolls));
    await sapa('draw', '--register', inFolder('schools.csv'), '--seed', seed, '--out', inFolder('public'));
    const { frameHash } = JSON.parse(readFileSync(inFolder('public/draw.json'), 'utf8'));
    const at = '2026-03-02T10:00:00Z';
    const ceremony = {
      format: 'sapa-ceremony-1',
      round: 'demo',
      ceremony: 1,
      openedAt: at,
      supersedes: null,
      supersededBy: null,
      design: null,
      frame: { sha256: frameHash, schools: 200, frozenAt: at },
      commitments: revealed.map((told) => ({
        name: told.name,
        rolls: 13,
        sha256: commitmentOf({ round: 'demo', ceremony: 1, ...told }),
        committedAt: at,
        reveal: { salt: told.salt, rolls: told.rolls, revealedAt: at },
      })),
      commitmentsClosedAt: at,
      seed: { way: 'dice', text: seed, madeAt: at },
    };
    const write = (record: object) => writeFileSync(inFolder('public/ceremony.json'), JSON.stringify(record));
    const line = ['verify', '--draw', inFolder('public'), '--register', inFolder('schools.csv'), '--json'];

    write(ceremony);
    const verified = await sapa(...line);
    expect(JSON.parse(verified.out)).toMatchObject({ same: true, commitments: 2 });
    expect(JSON.parse(verified.out).seedBits).toBeCloseTo(26 * Math.log2(6), 6);

    write({ ...ceremony, commitments: [{ ...ceremony.commitments[0], sha256: 'f'.repeat(64) }] });
    const { code, out } = await sapa(...line);
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([
      { code: 'draw-differs', place: { column: 'commitments[0].sha256' }, received: 'f'.repeat(64) },
    ]);
  });

  test('foreign columns are mapped, and verify reads them in the same way', async () => {
    writeFileSync(
      inFolder('foreign.csv'),
      `cds,stype\n${rows.map((_, index) => `0${index},${index % 4 ? 'E' : 'H'}`).join('\n')}\n`,
    );
    writeFileSync(inFolder('design.json'), JSON.stringify({ strata: ['stype', 'region'], fraction: 0.1 }));
    const mapped = ['--register', inFolder('foreign.csv'), '--map', 'code=cds', '--constant', 'region=CA'];
    const rest = ['--design', inFolder('design.json'), '--seed', '1', '--out', inFolder('foreign')];
    expect((await sapa('draw', ...mapped, ...rest)).code).toBe(0);
    expect(
      (await sapa('verify', '--draw', inFolder('foreign'), '--register', inFolder('foreign.csv'))).code,
    ).toBe(0);
  });

  test('tells which rules could not judge schools, in the reader’s language', async () => {
    const line = ['draw', '--register', inFolder('schools.csv'), '--seed', 'x'];
    const told = await sapa(...line, '--out', inFolder('told'), '--language', 'ru');
    expect(told.code).toBe(0);
    expect(told.out).toContain('Правило «Вечерняя школа» не смогло оценить 200 школ');
    expect(told.out).toContain('(evening)');
    expect(told.out).not.toContain('Медленный интернет');
    const json = await sapa(...line, '--out', inFolder('told-json'), '--json');
    const { rulesNotJudged } = JSON.parse(json.out.trim().split('\n').at(-1) ?? '');
    expect(rulesNotJudged).toMatchObject({ evening: 200 });
    expect(rulesNotJudged).not.toHaveProperty('small');
  });

  test('leaves a draw that is already there alone, unless it is to be replaced', async () => {
    const line = ['draw', '--register', inFolder('schools.csv'), '--out', inFolder('kept')];
    mkdirSync(inFolder('kept'));
    expect((await sapa(...line, '--seed', 'first')).code).toBe(0);
    const before = readFileSync(inFolder('kept/draw.json'), 'utf8');
    const again = await sapa(...line, '--seed', 'second', '--json');
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out).problems).toMatchObject([
      { code: 'draw-already-there', place: { file: inFolder('kept/draw.json') } },
    ]);
    expect(readFileSync(inFolder('kept/draw.json'), 'utf8')).toBe(before);
    expect((await sapa(...line, '--seed', 'second', '--replace')).code).toBe(0);
    expect(readFileSync(inFolder('kept/draw.json'), 'utf8')).not.toBe(before);
  });

  test('the example design is complete and draws as no design does', async () => {
    const printed = await sapa('draw', '--example');
    expect(printed.code).toBe(0);
    expect((await sapa('draw', '--example', '--out', inFolder('example.json'))).code).toBe(0);
    const design = JSON.parse(readFileSync(inFolder('example.json'), 'utf8'));
    expect(JSON.parse(printed.out)).toEqual(design);
    expect(parseDesign(design)).toEqual({ ok: true, design, warnings: [] });
    const line = ['draw', '--register', inFolder('schools.csv'), '--seed', 'x'];
    await sapa(...line, '--out', inFolder('plain'));
    await sapa(...line, '--design', inFolder('example.json'), '--out', inFolder('by-example'));
    const sample = (name: string) => readFileSync(inFolder(`${name}/sample.csv`), 'utf8');
    expect(sample('by-example')).toBe(sample('plain'));
    expect((await sapa('draw', '--help')).out).toContain('sapa draw --example');
  });

  test('all problems of the design or the register are told; wrong usage exits with 2', async () => {
    writeFileSync(inFolder('bad.json'), JSON.stringify({ fraction: 2, colour: 'red' }));
    const register = ['--register', inFolder('schools.csv'), '--out', inFolder('none')];
    const bad = await sapa('draw', ...register, '--seed', '1', '--design', inFolder('bad.json'), '--json');
    expect(bad.code).toBe(1);
    const { problems } = JSON.parse(bad.out);
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(['unknown-field', 'out-of-range']);
    expect((await sapa('draw', ...register, '--seed', ' ')).code).toBe(2);
    expect((await sapa('draw', ...register)).code).toBe(2);
    expect((await sapa('draw', ...register, '--seed', '1', '--map', 'code')).code).toBe(2);
    const absent = await sapa('verify', '--draw', inFolder('nowhere'), '--register', inFolder('schools.csv'));
    expect(absent.code).toBe(1);
  });
});
