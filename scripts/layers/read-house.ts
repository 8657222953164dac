import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Import, readImports } from './read-imports.ts';

/** A source file of a package. */
export interface SourceFile {
  /** Path from the root, with `/`. */
  path: string;
  package: string;
  /** Tests, and what only tests import, may do more than the code they test. */
  isTest: boolean;
  source: string;
  imports: Import[];
}

/** What a package file declares. */
export interface PackageFile {
  dependencies: ReadonlySet<string>;
  developmentDependencies: ReadonlySet<string>;
  /** Entries other packages may import: `.` and declared subpaths. */
  entries: ReadonlySet<string>;
}

/** All sources of the house and what its packages declare. */
export interface House {
  files: SourceFile[];
  packages: ReadonlyMap<string, PackageFile>;
  /** Tools of the root, which tests of every package may use. */
  tools: ReadonlySet<string>;
}

/** Reads the sources and package files under `root`. */
export function readHouse(root: string): House {
  const paths = globSync('packages/*/src/**/*.{ts,tsx,mts}', { cwd: root }).sort();
  const packageFiles = globSync('packages/*/package.json', { cwd: root });
  const files = paths.map((path): SourceFile => {
    const source = readFileSync(join(root, path), 'utf8');
    return { path, package: packageName(path), isTest: isTest(path), source, imports: readImports(source) };
  });
  markTestSupport(files);
  return {
    files,
    packages: new Map(packageFiles.map((path) => [packageName(path), readPackage(join(root, path))])),
    tools: readPackage(join(root, 'package.json')).developmentDependencies,
  };
}

function packageName(path: string): string {
  return path.split('/')[1] ?? '';
}

function isTest(path: string): boolean {
  return /\.(?:test|bench|fixture)\.tsx?$|\/(?:testing|fixtures)\//.test(path);
}

// A file that only tests import is part of the tests, whatever its name; what only such files import is too.
function markTestSupport(files: readonly SourceFile[]): void {
  const importers = new Map<string, SourceFile[]>();
  for (const file of files) {
    for (const { specifier } of file.imports) {
      const target = resolveImport(file.path, specifier);
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  let changed = true;
  while (changed) {
    const found = files.filter(
      (file) => !file.isTest && importers.get(file.path)?.every(({ isTest }) => isTest),
    );
    for (const file of found) file.isTest = true;
    changed = found.length > 0;
  }
}

/** Path from the root of the file that a relative import means; empty for the import of a package. */
export function resolveImport(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : '';
}

function readPackage(path: string): PackageFile {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const exported = field(content, 'exports');
  return {
    dependencies: new Set([...keys(content, 'dependencies'), ...keys(content, 'peerDependencies')]),
    developmentDependencies: new Set(keys(content, 'devDependencies')),
    entries: new Set(['.', ...(typeof exported === 'string' ? [] : keys(content, 'exports'))]),
  };
}

function keys(content: unknown, name: string): string[] {
  const value = field(content, name);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function field(content: unknown, name: string): unknown {
  if (typeof content !== 'object' || content === null) return undefined;
  return new Map<string, unknown>(Object.entries(content)).get(name);
}
