import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticket } from './sha256.ts';
import { shellQuote } from './shell-quote.ts';

test('a ticket is the SHA-256 of seed|code', async () => {
  const expected = createHash('sha256').update('бас 7|2701015').digest('hex');
  expect(await ticket('бас 7', '2701015')).toBe(expected);
});

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
