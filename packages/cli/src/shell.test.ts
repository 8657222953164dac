import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from './command.ts';
import { runShell } from './shell.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-shell-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fake(
  run: (options: CommandOptions, io: CommandIo) => Promise<Record<string, unknown>>,
): FileCommand {
  return {
    name: 'fake',
    define: (command) =>
      command
        .description('tries the shell')
        .requiredOption('--out <file>', 'where to write')
        .option('--size <n>', 'a number')
        .addHelpText('after', '\nExample: sapa fake --out a.csv'),
    run,
  };
}

async function sapa(line: string, run: FileCommand['run'], environment: Record<string, string> = {}) {
  let stdout = '';
  let stderr = '';
  const world = {
    environment,
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    terminal: null,
  };
  const table = {
    fake: async () => fake(run),
    other: async () => ({ ...fake(run), name: 'other' }),
  };
  const code = await runShell(line.split(' ').filter(Boolean), world, table);
  const lastLine = stdout.trimEnd().split('\n').at(-1) ?? '';
  return { code, stdout, stderr, json: (): unknown => JSON.parse(lastLine) };
}

const nothing = async () => ({});

describe('success', () => {
  test('prints the summary as readable lines', async () => {
    const result = await sapa('fake --out x', async () => ({
      schools: 12,
      files: ['a', 'b'],
      nested: { n: 1 },
    }));
    expect(result).toMatchObject({
      code: 0,
      stdout: 'schools: 12\nfiles: a, b\nnested: {"n":1}\n',
      stderr: '',
    });
  });

  test('prints one JSON object as the last line with --json', async () => {
    const result = await sapa('fake --out x --json', async (_options, io) => {
      io.print('on the way');
      return { schools: 12 };
    });
    expect(result.code).toBe(0);
    expect(result.stdout.split('\n')).toHaveLength(3);
    expect(result.json()).toEqual({ schools: 12 });
  });

  test('writes by extension, makes the folder, leaves no draft, and reads again', async () => {
    const out = join(folder, 'deep', 'table.csv');
    const result = await sapa(`fake --out ${out}`, async (options, io) => {
      await io.write(String(options.out), { columns: ['a'], rows: [[1]] });
      await io.write(join(folder, 'deep', 'b.json'), { json: { a: 1 } });
      const table = await io.readTable(String(options.out));
      return { rows: table.rows, json: await io.readJson(join(folder, 'deep', 'b.json')) };
    });
    expect(result).toMatchObject({ code: 0, stdout: 'rows: [["1"]]\njson: {"a":1}\n' });
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['b.json', 'table.csv']);
    expect(readFileSync(out, 'utf8')).toBe('a\n1\n');
  });

  test('passes warnings on', async () => {
    const file = join(folder, 'a.csv');
    writeFileSync(file, 'a,b\n1,2\n,\n3,4\n');
    const read: FileCommand['run'] = async (_options, io) => ({
      rows: (await io.readTable(file)).rows.length,
    });
    const result = await sapa('fake --out x --json', read);
    expect(result.code).toBe(0);
    expect(result.json()).toMatchObject({ rows: 3, warnings: [{ code: 'blank-row', place: { row: 3 } }] });
    expect(result.stderr).toContain('row 3');
  });
});

describe('problems in the input', () => {
  const refuse: FileCommand['run'] = async () => {
    throw new InputProblems([
      { code: 'not-a-number', place: { file: 'a.csv', row: 5, column: 'n' }, received: 'x', expected: '0–9' },
      { code: 'missing-value', place: { file: 'a.csv', row: 7, column: 'n' }, received: '' },
    ]);
  };

  test('are all listed with their place, in the reader’s language', async () => {
    const { code, stdout, stderr } = await sapa('fake --out x', refuse, { LANG: 'ru_RU.UTF-8' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'Во входных данных 2 ошибки:',
      '',
      '  Место                         Ошибка        Получено  Ожидалось',
      '  a.csv, строка 5, столбец «n»  Это не число  x         0–9',
      '  a.csv, строка 7, столбец «n»  Значения нет  пусто',
      '',
      '',
    ]);
  });

  test('show a long list of what was expected whole', async () => {
    const expected = Array.from({ length: 30 }, (_, at) => `column_${at}`).join(', ');
    const { stderr } = await sapa('fake --out x', async () => {
      throw new InputProblems([
        { code: 'missing-column', place: { file: 'a.csv' }, received: 'x', expected },
      ]);
    });
    const lines = stderr.split('\n').slice(3, -2);
    expect(lines.length).toBeGreaterThan(4);
    const start = lines[0]?.indexOf('column_0') ?? 0;
    expect(lines.map((line) => line.slice(start)).join(' ')).toBe(expected);
    expect(Math.max(...lines.map((line) => line.length - start))).toBeLessThanOrEqual(60);
  });

  test('are an object with --json', async () => {
    const result = await sapa('fake --out x --json --language en', refuse, { LANG: 'kk_KZ' });
    expect(result.code).toBe(1);
    expect(result.json()).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'not-a-number',
          place: { row: 5 },
          received: 'x',
          expected: '0–9',
          message: 'This is not a number',
        },
        { code: 'missing-value' },
      ],
    });
  });

  test.each([
    ['a missing file', 'none.csv', 'file-not-found'],
    ['a folder', '.', 'not-a-file'],
  ])('%s is one of them', async (_name, name, code) => {
    const result = await sapa('fake --out x --json', async (_options, io) => {
      await io.readTable(join(folder, name));
      return {};
    });
    expect(result.code).toBe(1);
    expect(result.json()).toMatchObject({ problems: [{ code }] });
  });

  test('malformed JSON is named with its line', async () => {
    const file = join(folder, 'design.json');
    writeFileSync(file, '{\n  "a": 1,\n  b: 2\n}\n');
    const result = await sapa('fake --out x --json', async (_options, io) => ({
      json: await io.readJson(file),
    }));
    expect(result.json()).toMatchObject({
      problems: [{ code: 'not-json', place: { row: 3 }, received: 'b: 2' }],
    });
  });

  test('a place where nothing can be written is one of them', async () => {
    const file = join(folder, 'plain');
    writeFileSync(file, '');
    const result = await sapa('fake --out x --json', async (_options, io) => {
      await io.write(join(file, 'a.csv'), { text: 'x' });
      return {};
    });
    expect(result).toMatchObject({ code: 1 });
    expect(result.json()).toMatchObject({ problems: [{ code: 'file-not-writable' }] });
  });
});

describe('wrong usage', () => {
  test.each([
    ['', 'No command was given'],
    ['fake', 'A required option is missing: --out <file>'],
    ['fake --out', 'The option needs a value: --out <file>'],
    ['fake --out x --nope', 'There is no such option: --nope'],
    ['fake --out x --language de', '--language <code>'],
    ['fake --out x y', 'There are too many arguments'],
    ['fke', 'There is no such command: fke (fake?)'],
  ])('“sapa %s” exits with 2', async (line, message) => {
    const { code, stderr } = await sapa(line, nothing);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('sapa --help');
  });

  test('found by the command itself is told the same way, also as JSON', async () => {
    const result = await sapa('fake --out x --json', async () => {
      throw new WrongUsage('--size and --out exclude each other');
    });
    expect(result.code).toBe(2);
    expect(result.json()).toMatchObject({ ok: false, error: { code: 'wrong-usage' } });
  });

  test('an output of unknown form is one', async () => {
    const { code } = await sapa('fake --out x', async (_options, io) => {
      await io.write(join(folder, 'a.doc'), { columns: [], rows: [] });
      return {};
    });
    expect(code).toBe(2);
  });
});

test('a fault of the program exits with 70 and writes its stack once', async () => {
  const result = await sapa('fake --out x --json', async () => {
    throw new TypeError('kernel broke', { cause: new Error('deeper') });
  });
  expect(result.code).toBe(70);
  expect(result.stderr.split('\n')[0]).toBe('Internal fault of the program: kernel broke');
  expect(result.stderr.match(/TypeError: kernel broke/g)).toHaveLength(1);
  expect(result.stderr).toContain('deeper');
  expect(result.json()).toMatchObject({
    ok: false,
    error: { code: 'internal-fault', message: 'kernel broke' },
  });
});

describe('help', () => {
  test('lists the commands in the reader’s language', async () => {
    const { code, stdout } = await sapa('--help --language kk', nothing);
    expect(code).toBe(0);
    for (const text of ['Қолданылуы:', 'Командалар:', 'fake', 'other']) expect(stdout).toContain(text);
    expect(stdout).not.toMatch(/Usage|Options|display help/);
  });

  test('of a command shows its options and example', async () => {
    const { code, stdout } = await sapa('fake --help', nothing);
    expect(code).toBe(0);
    for (const text of ['--out <file>', '--json', '--language', 'Example: sapa fake'])
      expect(stdout).toContain(text);
  });

  test('the version is shown', async () => {
    expect(await sapa('--version', nothing)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
