import { join } from 'node:path';
import { type Translate, translator } from '@sapa/language';
import type { Logger } from 'pino';
import type { CommandIo, CommandOptions } from '../command.ts';
import { closeAll } from './close-all.ts';
import { dataDirectory } from './data-directory.ts';
import { onNextFreePort } from './next-free-port.ts';
import { openPostgres } from './open-postgres.ts';
import { serviceLog } from './service-log.ts';
import { stopSignal } from './stop-signal.ts';
import { startWorkerProcess } from './worker-process.ts';

/** What is asked for on the command line of `sapa start`. */
export interface ServiceRequest {
  readonly port: number;
  readonly options: CommandOptions;
}

/** How to stop what was started. */
type Closers = (() => Promise<unknown>)[];

/** What the steps of a start have in common. */
interface Start extends ServiceRequest {
  readonly io: CommandIo;
  readonly translate: Translate;
  readonly data: string;
  readonly log: Logger;
  readonly closers: Closers;
  /** Fires when Sapa shall end, also before it is open: the first start with a demonstration takes a minute. */
  readonly signal: AbortSignal;
}

/** The built pages. */
const webRoot = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');

/**
 * Starts everything, prints the address, waits until it shall stop and stops everything in reverse order. What was
 * started is also stopped when a later step fails. Returns the address, or nothing where it was stopped before it had one.
 */
export async function startService(request: ServiceRequest, io: CommandIo): Promise<{ address?: string }> {
  const translate = translator(io.language);
  const data = dataDirectory(request.options);
  const log = serviceLog(data, 'start');
  const stop = new AbortController();
  const stopped = stopSignal().then(() => {
    io.print(translate('service.start.stopping'));
    stop.abort();
  });
  const closers: Closers = [];
  const errors: unknown[] = [];
  let address: string | null = null;
  try {
    address = await startAll({ ...request, io, translate, data, log, closers, signal: stop.signal });
    io.print(`\n${translate('service.start.open', { address })}\n`);
    await stopped;
  } catch (error) {
    if (!isStop(error, stop.signal)) errors.push(error);
  }
  errors.push(...(await closeAll(closers)));
  for (const error of errors.slice(1)) log.error({ err: error }, 'could not be closed');
  if (errors.length > 0) throw errors[0];
  return address === null ? {} : { address };
}

/** True where a step ended because it was told to; a thread that is told so throws an error of its own. */
function isStop(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof Error && error.name === 'AbortError';
}

async function startAll(start: Start): Promise<string> {
  const { port, options, io, translate, data, log, closers, signal } = start;
  const postgres = await openPostgres(data, translate, io.print);
  closers.push(() => postgres.stop());
  signal.throwIfAborted();

  io.print(translate('service.start.schema'));
  const { openMigratedSystem } = await import('./open-migrated-system.ts');
  const system = await openMigratedSystem(postgres.url, log);
  closers.push(() => system.close());
  if (options.demo !== 'none') {
    const { createDemo } = await import('./create-demo.ts');
    await createDemo({ ...system.context, signal }, options.demo, io);
  }
  signal.throwIfAborted();

  io.print(translate('service.start.server'));
  const { startServer } = await import('@sapa/server');
  const common = { context: system.context, databaseUrl: postgres.url, log, host: '127.0.0.1', webRoot };
  const listen = (free: number) => startServer({ ...common, port: free });
  // Both take their second side by side; whichever fails, the other is known and closed.
  const [worker, server] = await Promise.allSettled([
    startWorkerProcess(data, log),
    onNextFreePort(port, listen),
  ]);
  if (worker.status === 'fulfilled') closers.push(() => worker.value.stop());
  if (server.status === 'fulfilled') closers.push(() => server.value.close());
  if (worker.status === 'rejected') throw worker.reason;
  if (server.status === 'rejected') throw server.reason;
  const { address } = server.value;
  if (new URL(address).port !== String(port))
    io.print(translate('service.start.busy-port', { port: String(port) }));
  return address;
}
