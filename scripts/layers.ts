import { fileURLToPath } from 'node:url';
import { checkCycles } from './layers/cycles.ts';
import { readHouse } from './layers/read-house.ts';
import { type Breach, checkImports, checkPurity } from './layers/rules.ts';

/** All breaches of the order of the house under `root` (see docs on the architecture), by file and line. */
export function checkLayers(root: string): Breach[] {
  const house = readHouse(root);
  const breaches = [
    ...house.files.flatMap((file) => [...checkImports(file, house), ...checkPurity(file)]),
    ...checkCycles(house.files),
  ];
  return breaches.sort((left, right) => left.file.localeCompare(right.file, 'en') || left.line - right.line);
}

// Run as a command: prints every breach and ends with 1 when there is one.
if (import.meta.main) {
  const breaches = checkLayers(fileURLToPath(new URL('..', import.meta.url)));
  for (const { file, line, what, rule } of breaches) console.log(`${file}:${line}  ${what}  ${rule}`);
  console.log(
    breaches.length === 0 ? 'The layers are in order.' : `${breaches.length} breach(es) of the layers.`,
  );
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
