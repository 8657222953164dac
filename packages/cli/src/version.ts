import { readFileSync } from 'node:fs';

/** Version of the program, from its package file. */
export function programVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const content: unknown = JSON.parse(text);
  if (typeof content !== 'object' || content === null || !('version' in content)) return '';
  return String(content.version);
}
