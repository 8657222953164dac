import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For tests: a file of the independent reference results (see the folder's README). Fails with the way out where it is absent. */
export function readReference(path: string): string {
  const folder = process.env.SAPA_REFERENCE ?? join(import.meta.dirname, '../../../../shared/reference');
  const file = join(folder, path);
  if (!existsSync(file)) {
    throw new Error(
      `The reference file ${file} is missing: set SAPA_REFERENCE to the folder with the reference data.`,
    );
  }
  return readFileSync(file, 'utf8');
}
