import { lineAt, scanSource } from './scan-source.ts';

/** One import of a source file. */
export interface Import {
  line: number;
  /** What stands in the quotes. */
  specifier: string;
  /** `import type` or `export type`: gone at run time. */
  typeOnly: boolean;
}

const patterns = [
  // import x from 'y', import 'y', export * from 'y'
  /(?<=^|[;}\s])(?:import|export)\s+(?<type>type\s)?(?:[\w*\s{},$]*?\sfrom\s*)?['"](?<specifier>[^'"\n]+)['"]/g,
  // import('y'), require('y'), require.resolve('y')
  /\b(?:import|require(?:\.resolve)?)\s*\(\s*['"](?<specifier>[^'"\n]+)['"]/g,
];

/** All imports of a TypeScript source text, static, dynamic and re-exports, in the order of the lines. */
export function readImports(source: string): Import[] {
  const { code } = scanSource(source);
  const found = patterns.flatMap((pattern) => [...code.matchAll(pattern)]);
  return found
    .map((match) => ({
      line: lineAt(code, match.index),
      specifier: match.groups?.specifier ?? '',
      typeOnly: match.groups?.type !== undefined,
    }))
    .sort((left, right) => left.line - right.line);
}
