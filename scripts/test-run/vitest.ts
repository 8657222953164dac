import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './tally.ts';

/** What of vitest's JSON report is counted here (the form is Jest's). */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs the tests of one project of vitest.config.ts, with `env` added, and counts them. */
export async function runTests(
  root: string,
  project: 'pure' | 'database' | 'system' | 'journeys',
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'sapa-report-'));
  try {
    const file = join(folder, 'report.json');
    const code = await runVitest(root, project, file, env);
    return tallyOf(readReport(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runVitest(
  root: string,
  project: string,
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<number | null> {
  const vitest = join(root, 'node_modules', '.bin', 'vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return new Promise((resolve) => {
    const child = spawn(vitest, ['run', '--project', project, ...reporters], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function tallyOf(report: Report | null, code: number | null): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  // A file that cannot even be loaded has no failed test in it, but is a failure.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  // So is a run that fails outside every test.
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
