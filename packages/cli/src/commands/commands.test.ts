import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { languages } from '@sapa/language';
import { describe, expect, test } from 'vitest';
import { runShell } from '../shell.ts';
import { commands } from './index.ts';

async function help(line: readonly string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const stdout = (more: string) => {
    text += more;
  };
  const world = { environment: {}, stdout, stderr: stdout, terminal: null };
  const code = await runShell([...line, '--help'], world, commands);
  return { code, text };
}

test('the help lists every command', async () => {
  for (const language of languages) {
    const { code, text } = await help(['--language', language]);
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(text).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  }
});

describe.each(Object.keys(commands))('%s', (name) => {
  test('has the name it is called by, and explains itself with an example', async () => {
    expect((await commands[name]?.())?.name).toBe(name);
    const { code, text } = await help([name]);
    expect(code).toBe(0);
    expect(text.split(`sapa ${name}`).length).toBeGreaterThan(2);
  });

  test.each(['kk', 'ru'])('speaks %s in its description and in every option', async (language) => {
    const { text } = await help([name, `--language=${language}`]);
    const [, description = '', ...rest] = text.split('\n\n');
    const options = rest.join('\n').match(/^ {2}-.*(?:\n {8,}.*)*/gm) ?? [];
    expect(options.length).toBeGreaterThan(1);
    for (const sentence of [description, ...options]) expect(sentence).toMatch(/\p{Script=Cyrillic}{2}/u);
  });
});

test('the installed command starts', async () => {
  const bin = fileURLToPath(new URL('../../bin/sapa.mjs', import.meta.url));
  const run = promisify(execFile);
  expect((await run(process.execPath, [bin, '--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  await expect(run(process.execPath, [bin, 'no-such-command', '--json'])).rejects.toMatchObject({ code: 2 });
});
