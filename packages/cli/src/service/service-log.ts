import { join } from 'node:path';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { safeError } from './safe-error.ts';

/** The log of the service: one JSON object a line, appended to `sapa.log` in the data directory. `process` names who writes. */
export function serviceLog(data: string, process: 'start' | 'work'): Logger {
  const file = destination({ dest: join(data, 'sapa.log'), mkdir: true, mode: 0o600, sync: true });
  return logTo(file, { base: { process } });
}

/** The log of a single command: its warnings, on standard error. */
export function commandLog(): Logger {
  return logTo(destination(2), { level: 'warn' });
}

/** A log in which errors hold nothing of the data that caused them; see `safeError`. */
export function logTo(
  stream: DestinationStream,
  options: { base?: Record<string, string>; level?: string },
): Logger {
  return pino({ ...options, serializers: { err: safeError } }, stream);
}
