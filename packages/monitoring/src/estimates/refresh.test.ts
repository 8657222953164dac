import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MadePupil, madeScores } from '../testing/made-scores.ts';
import { areaName } from './areas.ts';
import { type DomainEstimates, estimateDomain, type KnownDomain, nothingKnown } from './estimate-domain.ts';
import type { ReleasedGroup } from './release-ledger.ts';
import type { StoredEstimate } from './stored-estimate.ts';

/** Pupils of `schools` schools in four districts of two regions; sizes, genders and scores always the same. */
function madeNation(schools: number): MadePupil[] {
  return Array.from({ length: schools }, (_, at) => {
    const size = 5 + ((at * 7) % 13);
    return Array.from(
      { length: size },
      (_, pupil): MadePupil => ({
        school: `S${at}`,
        region: at % 2 === 0 ? 'R0' : 'R1',
        district: `D${at % 4}`,
        territory: at % 3 === 0 ? 'urban' : 'rural',
        gender: (pupil * 5 + at) % 3 === 0 ? 'girl' : 'boy',
        language: at % 5 === 0 && pupil % 2 === 0 ? 'ru' : 'kk',
        score: 300 + ((at * 131 + pupil * 77) % 400),
        weight: 1 + (at % 3),
      }),
    );
  }).flat();
}

const estimated = (pupils: readonly MadePupil[], known: KnownDomain): DomainEstimates =>
  estimateDomain({ domain: 'mathematics', nation: 'land', scores: madeScores(pupils), known });

const nameOf = (it: StoredEstimate) =>
  [it.areaLevel, it.areaCode, it.groupBy, it.groupValue, it.statistic, it.term].join('/');

const areaOf = ({ areaLevel, areaCode }: StoredEstimate) => areaName(areaLevel, areaCode);

/** What is stored after a release: the figures, and the ledger with what it told. */
interface Store {
  figures: StoredEstimate[];
  fingerprints: Map<string, string>;
  released: ReleasedGroup[];
}

function after(store: Store | null, now: DomainEstimates): Store {
  const outdated = new Set(now.outdated);
  const release = 1 + Math.max(0, ...(store?.released ?? []).map((group) => group.release));
  const told = now.groups.map((group) => ({ ...group, release }));
  const kept = (store?.figures ?? []).filter((figure) => !outdated.has(areaOf(figure)));
  return {
    figures: [...kept, ...now.figures],
    fingerprints: now.fingerprints,
    released: [...(store?.released ?? []), ...told],
  };
}

/** What the database gives to the next estimation. */
function knownFrom({ figures, fingerprints, released }: Store): KnownDomain {
  const differences = ['mean', 'gender-difference', 'language-difference'];
  const deciding = figures.filter(
    ({ statistic, value, suppressed }) =>
      differences.includes(statistic) ||
      (statistic === 'share' && value === 1) ||
      ['complementary', 'earlier-release'].includes(suppressed ?? ''),
  );
  return { fingerprints, deciding, released };
}

/** In the order of their names. Sums over other pupils round in other last digits: twelve of them have to agree. */
function rounded({ figures }: Store): Record<string, unknown>[] {
  return [...figures]
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map((figure) =>
      Object.fromEntries(
        Object.entries(figure).map(([key, value]) => [
          key,
          typeof value === 'number' ? Number(value.toPrecision(12)) : value,
        ]),
      ),
    );
}

const change = fc.record({
  at: fc.nat(),
  what: fc.constantFrom<(pupil: MadePupil) => MadePupil[]>(
    (pupil) => [{ ...pupil, score: pupil.score + 31 }],
    (pupil) => [{ ...pupil, gender: pupil.gender === 'girl' ? 'boy' : 'girl' }],
    (pupil) => [{ ...pupil, weight: 2.5 }],
    (pupil) => [{ ...pupil, language: null }],
    (pupil) => [pupil, { ...pupil, score: 444 }],
    () => [],
  ),
});

describe('a refreshed round', () => {
  test('equals one computed anew, figure by figure, after any changes of pupils', () => {
    const before = madeNation(16);
    const first = after(null, estimated(before, nothingKnown));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), (changes, close) => {
        const changed = before.flatMap((pupil, at) => {
          const what = changes.find((one) => one.at % before.length === at)?.what;
          if (close && pupil.school === 'S7') return [];
          return what ? what(pupil) : [pupil];
        });
        const refreshed = estimated(changed, knownFrom(first));
        const anew = estimated(changed, { ...nothingKnown, released: first.released });
        expect(refreshed.outdated.length).toBeLessThan(anew.outdated.length);
        expect(rounded(after(first, refreshed))).toEqual(rounded(after(null, anew)));
        expect(refreshed.groups).toEqual(anew.groups);
      }),
      { numRuns: 6, seed: 11, endOnFailure: true },
    );
  });

  test('computes the way from a changed school up to the nation, and where figures were hidden for others', () => {
    const before = madeNation(40);
    const first = after(null, estimated(before, nothingKnown));
    const unclear = new Set(
      first.figures.filter(({ suppressed }) => suppressed === 'complementary').map(areaOf),
    );
    expect(unclear.size).toBeLessThan(30);
    expect(new Set(estimated(before, knownFrom(first)).outdated)).toEqual(unclear);
    const corrected = before.map((pupil, at) => (at === 0 ? { ...pupil, score: pupil.score + 1 } : pupil));
    const way = [
      ['nation', 'land'],
      ['region', 'R0'],
      ['district', 'D0'],
      ['school', 'S0'],
    ] as const;
    expect(new Set(estimated(corrected, knownFrom(first)).outdated)).toEqual(
      new Set([...unclear, ...way.map(([level, code]) => areaName(level, code))]),
    );
  });

  test('makes the errors anew of an area whose zone lost a school in another area', () => {
    const pupils = madeNation(40);
    const first = after(null, estimated(pupils, nothingKnown));
    // Zones pair S0 with S1, which lies in the other region.
    const alone = pupils.filter(({ school }) => school !== 'S1');
    expect(estimated(alone, knownFrom(first)).outdated).toContain(areaName('region', 'R0'));
  });
});
