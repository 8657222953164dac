import { join } from 'node:path';
import { type Translate, translator } from '@sapa/language';
import type { CommandIo, CommandOptions } from '../command.ts';
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

/** Stops what was started, the last first. */
type Closers = (() => Promise<unknown>)[];

/** The built pages. */
const webRoot = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');

/**
 * Starts everything, prints the address, waits until it shall stop and stops everything in reverse order. What was
 * started is also stopped when a later step fails. Returns the address.
 */
export async function startService(request: ServiceRequest, io: CommandIo): Promise<{ address: string }> {
  const translate = translator(io.language);
  const stopped = stopSignal();
  const closers: Closers = [];
  try {
    const address = await startAll(request, io, translate, closers);
    io.print(`\n${translate('service.start.open', { address })}\n`);
    await stopped;
    io.print(translate('service.start.stopping'));
    return { address };
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

async function startAll(
  { port, options }: ServiceRequest,
  io: CommandIo,
  translate: Translate,
  closers: Closers,
): Promise<string> {
  const data = dataDirectory(options);
  const log = serviceLog(data, 'start');
  const postgres = await openPostgres(data, translate, io.print);
  closers.push(() => postgres.stop());

  io.print(translate('service.start.schema'));
  const { openMigratedSystem } = await import('./open-migrated-system.ts');
  const system = await openMigratedSystem(postgres.url, log);
  closers.push(() => system.close());
  if (options.demo !== 'none') {
    const { createDemo } = await import('./create-demo.ts');
    await createDemo(system.context, options.demo, io);
  }

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
