import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellQuote } from './shell-quote.ts';

test('a quoted text goes through a shell unchanged', () => {
  const text = fc.string({ unit: fc.constantFrom('a', "'", '"', '$', '`', '\\', ' ', '|', '!', 'ә') });
  fc.assert(
    fc.property(text, (seed) => {
      const said = execFileSync('sh', ['-c', `printf '%s' ${shellQuote(seed)}`]).toString();
      expect(said).toBe(seed);
    }),
    { numRuns: 30 },
  );
});
