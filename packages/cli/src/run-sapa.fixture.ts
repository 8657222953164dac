import { commands } from './commands/index.ts';
import { runShell } from './shell.ts';

/** How a command line ended and what it printed. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line of `sapa` inside the test, without a terminal and without an environment. */
export async function runSapa(line: readonly string[]): Promise<Ran> {
  const told = { stdout: '', stderr: '' };
  const world = {
    environment: {},
    stdout: (text: string) => {
      told.stdout += text;
    },
    stderr: (text: string) => {
      told.stderr += text;
    },
    terminal: null,
  };
  return { code: await runShell(line, world, commands), ...told };
}
