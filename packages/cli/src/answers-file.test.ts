import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSapa } from './run-sapa.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content?: string | Uint8Array): string {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

const sapa = (...line: string[]) => runSapa([...line, '--language', 'en']);

/** Forty pupils, three items of different difficulty, in an order that leaves no item constant. */
const rows = Array.from({ length: 40 }, (_, i) => [i % 2, i % 3 === 0 ? 1 : 0, i % 5 < 3 ? 1 : 0]);
const answers = [
  'id;region;w;I1;I2;I3',
  ...rows.map((row, i) => `p${i};r${i % 2};1,5;${row.join(';')}`),
].join('\n');

describe('answers in a table', () => {
  test('score adds person fit where it is asked for and defined', async () => {
    const responses = file('answers.csv', answers);
    const calibration = file('calibration.json');
    await sapa(
      'calibrate',
      '--responses',
      responses,
      '--items',
      'I*',
      '--model',
      'rasch',
      '--out',
      calibration,
    );
    const shared = ['score', '--responses', responses, '--calibration', calibration, '--person-fit'];
    const scored = await sapa(...shared, '--method', 'wle', '--out', file('fit.csv'));
    expect(scored.code, scored.stderr).toBe(0);
    const [header] = readFileSync(file('fit.csv'), 'utf8').split('\n');
    expect(header).toBe('id,theta,se,raw,n,lz,lz_star,guttman,guttman_normed,ht');
    expect((await sapa(...shared, '--method', 'eap', '--out', file('fit.csv'))).code).toBe(2);
  });

  test('items, calibrate and score work on one file with semicolons and decimal commas', async () => {
    const responses = file('answers.csv', answers);
    const shared = ['--responses', responses, '--items', 'I*', '--weight', 'w'];
    const classical = await sapa('items', ...shared, '--out', file('items.csv'), '--json');
    expect(classical.code, classical.stderr).toBe(0);
    expect(JSON.parse(classical.stdout)).toMatchObject({ persons: 40, items: 3 });
    expect(readFileSync(file('items.csv'), 'utf8')).toContain('I1,40,0,1,0.5,');

    const calibration = file('calibration.json');
    const calibrated = await sapa(
      'calibrate',
      ...shared,
      '--model',
      'rasch',
      '--errors',
      '--fit',
      '--out',
      calibration,
    );
    expect(calibrated.code, calibrated.stderr).toBe(0);
    const written = JSON.parse(readFileSync(calibration, 'utf8'));
    expect(written).toMatchObject({ model: 'rasch', persons: 40, converged: true });
    expect(written.items[0]).toMatchObject({ id: 'I1', a: 1, n: 40 });
    expect(written.timing.fitMs).toBeGreaterThanOrEqual(0);

    const out = file('abilities.csv');
    const scored = await sapa(
      'score',
      '--responses',
      responses,
      '--calibration',
      calibration,
      '--method',
      'mle',
      '--out',
      out,
    );
    expect(scored.code, scored.stderr).toBe(0);
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    expect(lines[0]).toBe('id,theta,se,raw,n');
    expect(lines).toHaveLength(41);
    // Pupil 15 has nothing right apart from the second and third item; pupil 8 has nothing right but the third.
    expect(lines[1 + 4]).toBe('p4,,,0,3');
  });

  test('every bad cell is listed with its row and column, and nothing is written', async () => {
    const responses = file('bad.csv', 'id,I1,I2,w\n1,1,0,1\n2,x,1,-1\n3,0,1.5,1\n');
    const { code, stderr } = await sapa(
      ...['calibrate', '--responses', responses, '--weight', 'w', '--group', 'gender', '--model', 'rasch'],
      ...['--out', file('c.json')],
    );
    expect(code).toBe(1);
    for (const part of [
      '4 problems',
      'row 3, column “I1”',
      'row 4, column “I2”',
      'row 3, column “w”',
      'gender',
    ]) {
      expect(stderr).toContain(part);
    }
    expect(() => readFileSync(file('c.json'))).toThrow();
  });

  test('a column of names is one problem, not one a row', async () => {
    const responses = file('names.csv', 'id,name,I1\n1,Abai,1\n2,Mukhtar,0\n');
    const { code, stderr } = await sapa('items', '--responses', responses, '--out', file('i.csv'));
    expect(code).toBe(1);
    expect(stderr).toContain('1 problem:');
    expect(stderr).toContain('Abai, Mukhtar');
  });

  test('an item that cannot be calibrated is named with the file', async () => {
    const responses = file('constant.csv', 'id,I1,I2\n1,1,0\n2,1,1\n3,1,0\n');
    const { code, stderr } = await sapa(
      'calibrate',
      '--responses',
      responses,
      '--model',
      '2pl',
      '--out',
      file('c.json'),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/constant\.csv, column “I1”/);
  });

  test('wrong values of options are wrong usage', async () => {
    const responses = file('answers.csv', answers);
    const shared = ['calibrate', '--responses', responses, '--out', file('c.json'), '--items', 'I*'];
    expect((await sapa(...shared, '--model', '4pl')).code).toBe(2);
    expect((await sapa(...shared, '--model', '2pl', '--nodes', 'two')).code).toBe(2);
    expect((await sapa(...shared, '--model', '2pl', '--tolerance', '0')).code).toBe(2);
  });
});

describe('answers with a key', () => {
  const chosen = 'id,Q1,Q2\n1,a,B\n2,B,r\n3,C,A\n4,A,B\n5,,B\n';

  test.each([
    ['a table of items and options', 'key.csv', 'item,key\nQ1,A\nQ2,B\n'],
    ['one row of options', 'key.csv', 'Q1,Q2\nA,B\n'],
    ['a JSON object', 'key.json', '{"Q1":"A","Q2":"B"}'],
    ['a JSON list', 'key.json', '["A","B"]'],
  ])('%s', async (_, name, key) => {
    const out = file('items.json');
    const responses = file('chosen.csv', chosen);
    const { code, stderr } = await sapa(
      'items',
      '--responses',
      responses,
      '--key',
      file(name, key),
      '--out',
      out,
    );
    expect(code, stderr).toBe(0);
    const [first, second] = JSON.parse(readFileSync(out, 'utf8')).items;
    expect(first).toMatchObject({ id: 'Q1', n: 4, p: 0.5, omitted: 0 });
    expect(second).toMatchObject({ id: 'Q2', n: 5, p: 0.6, omitted: 1 });
    expect(first.options.map(({ option, n }: { option: string; n: number }) => [option, n])).toEqual([
      ['A', 2],
      ['B', 1],
      ['C', 1],
    ]);
  });

  test('an item without a key is named', async () => {
    const shared = [
      'items',
      '--responses',
      file('chosen.csv', chosen),
      '--items',
      'Q*',
      '--out',
      file('i.json'),
    ];
    const { code, stderr } = await sapa(...shared, '--key', file('key.json', '{"Q1":"A"}'));
    expect(code).toBe(1);
    expect(stderr).toContain('column “Q2”');
  });
});

describe('faults that would change the result unseen', () => {
  const told = (stdout: string): { code: string; place: object; received?: string }[] =>
    JSON.parse(stdout).problems;

  test('a missing code read as a score is a warning with item, score, number of cells and first row', async () => {
    const lines = answers.split('\n');
    const slipped = [...lines.slice(0, 5), 'p4;r0;1,5;99;0;1', 'p5;r1;1,5;1;2;0', ...lines.slice(7)].join(
      '\n',
    );
    const shared = ['items', '--responses', file('a.csv', slipped), '--items', 'I*'];
    const { code, stdout } = await sapa(...shared, '--json', '--out', file('i.csv'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).warnings).toMatchObject([
      { code: 'skipped-scores', place: { row: 6, column: 'I1' }, received: '99 (n = 1)', expected: '≤ 2' },
      {
        code: 'rare-maximum',
        place: { row: 7, column: 'I2' },
        received: '2 (n = 1)',
        expected: 'n ≥ 3, n ≥ 0.5 %',
      },
    ]);
    expect(readFileSync(file('i.csv'), 'utf8')).toContain('skipped-scores 99 (n = 1)');
    const clean = await sapa(
      'items',
      '--responses',
      file('b.csv', answers),
      '--items',
      'I*',
      '--out',
      file('j.csv'),
    );
    expect(clean.stderr).toBe('');
  });

  test('an item left out of the key, a key without a column and an item keyed twice are told at once', async () => {
    const responses = file('chosen.csv', 'id,Q1,Q2,Q3\n1,A,B,C\n2,B,A,C\n3,A,B,A\n');
    const shared = ['items', '--responses', responses, '--json', '--out', file('i.json')];
    const key = file('key.csv', 'item,key\nQ1,A\nQ2,B\nQ9,C\nQ2,A\n');
    const faulty = await sapa(...shared, '--key', key);
    expect(faulty.code).toBe(1);
    expect(told(faulty.stdout)).toMatchObject([
      { code: 'item-keyed-twice', place: { file: key, row: 5 }, received: 'Q2', expected: '≠ 3' },
      { code: 'item-without-key', place: { file: key, column: 'Q3' } },
      { code: 'key-without-item', place: { file: key, row: 4 }, received: 'Q9' },
    ]);
    const good = file('good.csv', 'item,key\nQ1,A\nQ2,B\n');
    expect((await sapa(...shared, '--key', good)).code).toBe(1);
    expect((await sapa(...shared, '--key', good, '--items', 'Q1,Q2')).code).toBe(0);
    const twice = await sapa(...shared, '--key', file('key.json', '{"Q1":"A","Q2":"B","Q3":"C","Q1":"B"}'));
    expect(told(twice.stdout)).toMatchObject([{ code: 'item-keyed-twice', place: { path: 'Q1' } }]);
  });

  test('a pupil’s code that stands twice is told with both rows', async () => {
    const responses = file('twice.csv', 'code,I1,I2\n7,1,0\n8,0,1\n7,1,1\n');
    const shared = ['items', '--responses', responses, '--id', 'code', '--json', '--out', file('i.csv')];
    const { code, stdout } = await sapa(...shared);
    expect(code).toBe(1);
    expect(told(stdout)).toMatchObject([
      { code: 'duplicate-pupil', place: { row: 4, column: 'code' }, received: '7', expected: '≠ 2' },
    ]);
  });

  test('the summary says how many items were taken, and the first and last', async () => {
    const responses = file('c.csv', 'id,country,I1,I2\n1,1,1,0\n2,2,0,1\n3,1,1,1\n');
    const { stdout } = await sapa('items', '--responses', responses, '--out', file('i.csv'));
    expect(stdout).toContain('items: 3\nitemsTaken: country … I2\n');
  });

  test.each([
    ['letters', '1,A,B,C\n2,B,A,C\n3,D,B,A\n'],
    ['digits', '1,1,2,3\n2,2,1,3\n3,4,2,1\n'],
  ])('options as %s without a key are one problem of calibrate', async (_, cells) => {
    const responses = file('raw.csv', `id,Q1,Q2,Q3\n${cells}`);
    for (const model of ['rasch', 'gpcm']) {
      const shared = [
        'calibrate',
        '--responses',
        responses,
        '--model',
        model,
        '--json',
        '--out',
        file('c.json'),
      ];
      const { code, stdout } = await sapa(...shared);
      expect(code).toBe(1);
      expect(told(stdout)).toMatchObject([{ code: 'options-without-key', expected: '--key' }]);
    }
  });
});

describe('packed answers', () => {
  test('bytes beside their description give what the table gives', async () => {
    const packed = file('packed.u8', Uint8Array.from(rows.flat()));
    file('packed.json', JSON.stringify({ persons: 40, items: ['I1', 'I2', 'I3'] }));
    const one = ['calibrate', '--model', '2pl', '--json', '--out', file('a.json'), '--responses', packed];
    const other = ['--responses', file('answers.csv', answers), '--items', 'I*'];
    const bytes = JSON.parse((await sapa(...one)).stdout);
    const table = JSON.parse(
      (await sapa('calibrate', '--model', '2pl', '--json', '--out', file('b.json'), ...other)).stdout,
    );
    expect(bytes.logLikelihood).toBe(table.logLikelihood);
  });

  test('a file of another size than described is refused', async () => {
    file('short.json', JSON.stringify({ persons: 3, items: ['I1', 'I2'] }));
    const { code, stderr } = await sapa(
      'items',
      '--responses',
      file('short.u8', new Uint8Array(5)),
      '--out',
      file('i.json'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('3 × 2 = 6');
  });
});
