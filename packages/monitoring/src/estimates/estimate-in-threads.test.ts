import { afterAll, expect, test } from 'vitest';
import { type MadePupil, madeScores } from '../testing/made-scores.ts';
import { closeThreads, runInThread } from '../thread-pool.ts';
import { type DomainEstimates, type DomainToEstimate, estimateDomain } from './estimate-domain.ts';

const thread = new URL('./estimate-domain.thread.ts', import.meta.url);
afterAll(closeThreads);

const domains = ['reading', 'mathematics', 'science'];

/** Forty schools of four regions with other scores in each domain. */
function nation(domain: number): MadePupil[] {
  return Array.from({ length: 40 * 25 }, (_, at) => {
    const school = at % 40;
    return {
      school: `S${school}`,
      region: `R${school % 4}`,
      district: `D${school % 8}`,
      territory: school % 3 === 0 ? 'urban' : 'rural',
      gender: at % 2 === 0 ? 'girl' : 'boy',
      language: school % 5 === 0 ? 'ru' : 'kk',
      score: 300 + ((at * (77 + domain) + school * 13) % 400),
      weight: 1 + (school % 7) / 3,
    };
  });
}

test('domains estimated at the same time in threads are, to the last bit, those estimated one by one', async () => {
  const inputs = domains.map((domain, at) => ({ domain, nation: 'land', scores: madeScores(nation(at)) }));
  const alone = inputs.map((input) => estimateDomain(input));
  const together = await Promise.all(
    inputs.map((input) => runInThread<DomainToEstimate, DomainEstimates>(thread, input)),
  );
  expect(alone[0]?.figures.length).toBeGreaterThan(300);
  expect(together).toEqual(alone);
});
