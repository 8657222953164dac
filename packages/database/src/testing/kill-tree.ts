import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Kills a process with all that it started, directly or not, at once (SIGKILL), as a power cut would. PostgreSQL's own
 * processes each lead a session of their own, so a signal to a process group would miss them.
 */
export async function killTree(pid: number): Promise<void> {
  const parents = process.platform === 'linux' ? await parentsFromProc() : await parentsFromPs();
  // A process that appears while others are killed has lost its parent and ends by itself.
  for (const victim of [pid, ...descendants(pid, parents)]) kill(victim);
}

/** Every process with its parent. Slim systems have no `ps`, so Linux is read directly. */
async function parentsFromProc(): Promise<number[][]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return [Number(pid), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0)];
    }),
  );
}

async function parentsFromPs(): Promise<number[][]> {
  const { stdout } = await run('ps', ['-e', '-o', 'pid=,ppid=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
}

function descendants(pid: number, parents: readonly (readonly number[])[]): number[] {
  const children = parents.filter(([, parent]) => parent === pid).map(([child = 0]) => child);
  return children.flatMap((child) => [child, ...descendants(child, parents)]);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
