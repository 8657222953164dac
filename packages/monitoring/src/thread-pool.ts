import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** Room for young objects: half a million figures live for some seconds, and copying them about takes longer than making them. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

let pool: Piscina | null = null;

/**
 * Runs the default export of a `*.thread.ts` module on the process's pool of threads (as many as cores, made when first needed),
 * so that the HTTP server goes on answering while numbers are crunched.
 */
export function runInThread<Input, Output>(module: URL, input: Input, signal?: AbortSignal): Promise<Output> {
  pool ??= new Piscina({ maxThreads: availableParallelism(), idleTimeout: 10_000, resourceLimits });
  return pool.run(input, { filename: module.href, ...(signal ? { signal } : {}) });
}

/** Ends the threads; call it when the process stops. */
export async function closeThreads(): Promise<void> {
  const closing = pool;
  pool = null;
  await closing?.destroy();
}
