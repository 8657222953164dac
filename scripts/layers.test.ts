import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readImports } from './layers/read-imports.ts';
import { checkLayers } from './layers.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sapa-layers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const names = ['web', 'cli', 'server', 'monitoring', 'database', 'reports', 'tables', 'demo'];
const ground = ['sampling', 'psychometrics', 'estimation', 'language'];

function house(files: Record<string, string>): string[] {
  const dependencies = Object.fromEntries([...names, ...ground].map((name) => [`@sapa/${name}`, '1']));
  const declared = { ...dependencies, kysely: '1', zod: '1' };
  write('package.json', JSON.stringify({ devDependencies: { vitest: '1' } }));
  for (const name of [...names, ...ground]) {
    const exported =
      name === 'server' ? { '.': './src/index.ts', './api': './src/api.ts' } : './src/index.ts';
    write(`packages/${name}/package.json`, JSON.stringify({ exports: exported, dependencies: declared }));
  }
  for (const [path, source] of Object.entries(files)) write(`packages/${path}`, source);
  return checkLayers(root).map(({ file, line, rule }) => `${file.slice('packages/'.length)}:${line} ${rule}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('a house in order has no breach', () => {
  const files = {
    'cli/src/main.ts': `import { serve } from '@sapa/server';\nimport '@sapa/server/api';\n`,
    'server/src/index.ts': `import { draw } from '@sapa/monitoring';\nexport * from './api.ts';\n`,
    'server/src/api.ts': `export const now = Date.now();\n`,
    'monitoring/src/index.ts': `import { sql } from 'kysely';\nimport '@sapa/database';\nimport '@sapa/sampling';\n`,
    'reports/src/index.ts': `import type { Problem } from '@sapa/tables';\nimport '@sapa/language';\n`,
    'web/src/main.tsx': `import '@sapa/language';\nimport { verify } from '@sapa/sampling';\n`,
    'sampling/src/index.ts': `// never Date.now() here\nexport const note = 'no console.log';\nexport const day = new Date(0);\n`,
    'sampling/src/index.test.ts': `import { test } from 'vitest';\nimport './reference.ts';\n`,
    'sampling/src/reference.ts': `import { readFileSync } from 'node:fs';\nprocess.env.X;\n`,
  };
  expect(house(files)).toEqual([]);
});

test.each([
  [
    'upwards',
    'database/src/a.ts',
    `import '@sapa/monitoring';`,
    'imports point down: database may not import monitoring',
  ],
  [
    'sideways',
    'demo/src/a.ts',
    `\nimport { readTable } from '@sapa/tables';`,
    'imports point down: demo may not import tables',
  ],
  [
    'up on the ground floor',
    'sampling/src/a.ts',
    `import '@sapa/language';`,
    'imports point down: sampling may not import language',
  ],
  [
    'from the ground floor, as a type',
    'estimation/src/a.ts',
    `import type { P } from '@sapa/tables';`,
    'imports point down: estimation may not import tables',
  ],
  [
    'by a lazy import',
    'tables/src/a.ts',
    `export const f = () => import('@sapa/server');`,
    'imports point down: tables may not import server',
  ],
  [
    'by a re-export',
    'reports/src/a.ts',
    `export { x } from '@sapa/cli';`,
    'imports point down: reports may not import cli',
  ],
  [
    'into the web',
    'web/src/a.tsx',
    `import type { Routes } from '@sapa/server';`,
    'web imports only language and sampling; the rest is HTTP',
  ],
  [
    'by a path',
    'cli/src/a.ts',
    `import '../../tables/src/index.ts';`,
    'another package is imported by its name, not by a path',
  ],
  [
    'past the public entry',
    'cli/src/a.ts',
    `import '@sapa/tables/src/read-csv.ts';`,
    'a package is entered by its public entry',
  ],
  ['of itself', 'tables/src/a.ts', `import '@sapa/tables';`, 'a package imports its own files by path'],
  ['of SQL', 'server/src/a.ts', `import { sql } from 'kysely';`, 'SQL only in database and monitoring'],
  [
    'of the file system',
    'psychometrics/src/a.ts',
    `import fs from 'fs';`,
    'psychometrics is pure: no module of Node',
  ],
  [
    'not declared',
    'server/src/a.ts',
    `import left from 'left-pad/x.js';`,
    'not declared in packages/server/package.json',
  ],
  [
    'of a test tool by the program',
    'server/src/a.ts',
    `import { test } from 'vitest';`,
    'not declared in packages/server/package.json',
  ],
])('an import %s is found', (_name, path, source, rule) => {
  const line = source.startsWith('\n') ? 2 : 1;
  expect(house({ [path]: source })).toEqual([`${path}:${line} ${rule}`]);
});

test.each([
  'Date.now()',
  'new Date()',
  'new Date;',
  'Math.random()',
  'performance.now()',
  'process.env.SEED',
  'console.log(1)',
  'fetch("x")',
  'setTimeout(f, 1)',
  `\`at \${Date.now()}\``,
])('the ground floor may not say %s', (expression) => {
  for (const name of ground) {
    expect(house({ [`${name}/src/a.ts`]: `const quotes = /['"]/;\nexport const x = ${expression}` })).toEqual(
      [`${name}/src/a.ts:2 ${name} is pure: no clock, no chance, no process, no network`],
    );
    rmSync(join(root, 'packages', name), { recursive: true });
  }
});

test('a circle of files is told once, with all its files', () => {
  const files = {
    'tables/src/a.ts': `import './b.ts';`,
    'tables/src/b.ts': `import type { C } from './c.ts';`,
    'tables/src/c.ts': `\nexport { a } from './a.ts';`,
    'tables/src/d.ts': `import './a.ts';\nimport './b.ts';`,
  };
  expect(house(files)).toEqual(['tables/src/c.ts:2 no circle of imports: a.ts → b.ts → c.ts → a.ts']);
});

test('imports are read as the compiler reads them', () => {
  const source = [
    `import a, { type B } from 'one';`,
    `import {`,
    `  c,`,
    `} from "two";`,
    `// import 'comment';`,
    `const text = "import 'text'"; /* import 'block' */`,
    `import type { D } from 'three';`,
    `const lazy = await import('four');`,
    `export * from './five.ts';`,
    `export const from = 'six';`,
  ].join('\n');
  expect(readImports(source)).toEqual([
    { line: 1, specifier: 'one', typeOnly: false },
    { line: 2, specifier: 'two', typeOnly: false },
    { line: 7, specifier: 'three', typeOnly: true },
    { line: 8, specifier: 'four', typeOnly: false },
    { line: 9, specifier: './five.ts', typeOnly: false },
  ]);
});
