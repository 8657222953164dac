import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const sapa = join(import.meta.dirname, '../../cli/src/main.ts');
const startMs = 110_000;

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Sapa that the journeys go through. */
    address: string;
  }
}

/** Reads what Sapa prints until it names its address. Throws, with all that was printed, when it ends before. */
async function addressOf(running: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const give = (problem: string) => reject(new Error(`${problem}\n${printed}`));
    const timer = setTimeout(() => give('Sapa did not open in time'), startMs);
    const read = (text: Buffer) => {
      printed += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (!address) return;
      clearTimeout(timer);
      resolve(address[0]);
    };
    running.stdout?.on('data', read);
    running.stderr?.on('data', read);
    running.once('exit', () => {
      clearTimeout(timer);
      give('Sapa ended before it opened');
    });
  });
}

/**
 * Starts Sapa with the demonstration of one region on a data folder of its own and tells the journeys its address.
 * `SAPA_ADDRESS` names a running one instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SAPA_ADDRESS;
  if (given) {
    project.provide('address', given);
    return async () => undefined;
  }
  const data = await mkdtemp(join(tmpdir(), 'sapa-journeys-'));
  const options = ['start', '--demo', 'region', '--port', '3180', '--data', data, '--language', 'en'];
  const running = spawn(process.execPath, [sapa, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    if (running.exitCode === null && running.signalCode === null) {
      running.kill('SIGTERM');
      await once(running, 'exit');
    }
    await rm(data, { recursive: true, force: true });
  };
  try {
    project.provide('address', await addressOf(running));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
