import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { addTallies, type Tally } from './tally.ts';

interface Check {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'types', program: 'tsc', args: ['--build'] },
  { name: 'format and lint', program: 'biome', args: ['ci', '.'] },
  { name: 'layers', program: 'node', args: ['scripts/layers.ts'] },
  { name: 'nothing unused', program: 'knip', args: [] },
  { name: 'pages can be built', program: 'node', args: ['scripts/build-pages.mjs'] },
];

/** Runs the checks of the sources; each counts as one test, and shows its output only when it fails. */
export async function runChecks(root: string): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const check of checks) tallies.push(await runCheck(root, check));
  return addTallies(tallies);
}

async function runCheck(root: string, { name, program, args }: Check): Promise<Tally> {
  const begin = performance.now();
  const { code, output } = await run(join(root, 'node_modules', '.bin', program), args, root);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}  ${seconds} s`);
  if (code !== 0) console.error(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (piece: Buffer) => {
      output += piece.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
