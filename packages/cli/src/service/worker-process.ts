import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@sapa/monitoring';

/** A worker in a process of its own, so that heavy work never holds up the pages. */
export interface WorkerProcess {
  /** Lets it end the jobs in hand, and waits for that. */
  stop(): Promise<void>;
}

/** How long a worker rests before it is started again after it died. */
const restMs = 1000;

/** Starts `sapa work` on the same data, and again whenever it dies. Returns when it takes jobs. */
export async function startWorkerProcess(data: string, log: Logger): Promise<WorkerProcess> {
  let stopping = false;
  let worker = spawnWorker(data);
  const supervise = async (): Promise<void> => {
    while (!stopping) {
      await ended(worker);
      if (stopping) return;
      log.error(
        { exitCode: worker.exitCode, signal: worker.signalCode },
        'the worker process died; starting another',
      );
      await wait(restMs);
      if (!stopping) worker = spawnWorker(data);
    }
  };
  await Promise.race([once(worker, 'message'), diedAtOnce(worker)]);
  const supervision = supervise();
  return {
    async stop() {
      stopping = true;
      // The worker ends when the line to this process is cut, also when that happens because this process was killed.
      if (worker.connected) worker.disconnect();
      await ended(worker);
      await supervision;
    },
  };
}

function spawnWorker(data: string): ChildProcess {
  const main = join(import.meta.dirname, '..', 'main.ts');
  return spawn(process.execPath, [main, 'work', '--data', data], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
}

async function diedAtOnce(worker: ChildProcess): Promise<never> {
  await ended(worker);
  throw new Error(`The worker process ended at once (${worker.exitCode ?? worker.signalCode}).`);
}
