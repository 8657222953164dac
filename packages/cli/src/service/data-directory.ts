import { resolve } from 'node:path';
import type { CommandOptions } from '../command.ts';

/** Where a running Sapa keeps its database, passwords and log: `--data`, else `SAPA_DATA`, else `.sapa` in the present folder. */
export function dataDirectory(
  options: CommandOptions,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return resolve(typeof options.data === 'string' ? options.data : environment.SAPA_DATA || '.sapa');
}
