import { posix } from 'node:path';
import { resolveImport, type SourceFile } from './read-house.ts';
import type { Breach } from './rules.ts';

/** One breach for each circle of files that import each other, told at the import that closes it. */
export function checkCycles(files: readonly SourceFile[]): Breach[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const breaches: Breach[] = [];

  function visit(file: SourceFile, trail: readonly string[]): void {
    if (done.has(file.path)) return;
    const path = [...trail, file.path];
    for (const { specifier, line } of file.imports) {
      const target = byPath.get(resolveImport(file.path, specifier));
      if (!target) continue;
      const start = path.indexOf(target.path);
      if (start < 0) {
        visit(target, path);
        continue;
      }
      const circle = [...path.slice(start), target.path].map((part) => posix.basename(part)).join(' → ');
      breaches.push({
        file: file.path,
        line,
        what: `import '${specifier}'`,
        rule: `no circle of imports: ${circle}`,
      });
    }
    done.add(file.path);
  }

  for (const file of files) visit(file, []);
  return breaches;
}
