import { join } from 'node:path';
import { type Logger, pino } from 'pino';

/** The log of the service: one JSON object a line, appended to `sapa.log` in the data directory. `process` names who writes. */
export function serviceLog(data: string, process: 'start' | 'work'): Logger {
  const file = pino.destination({ dest: join(data, 'sapa.log'), mkdir: true, mode: 0o600, sync: true });
  return pino({ base: { process } }, file);
}
