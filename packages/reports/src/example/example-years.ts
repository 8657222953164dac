import type { Figure, Measured } from '../findings/figure.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { Years } from '../findings/years.ts';
import { difference, meanOf, measured } from './measures.ts';

type Means = readonly [school: number, region: number, nation: number];

/** Invented means of the two earlier years, and the items of this year's test that the last one had too, and by which it was linked. */
const earlier: Readonly<Record<string, { 2023: Means; 2024: Means; common: number; used: number }>> = {
  '4-reading': { 2023: [498, 488, 500], 2024: [491, 490, 498], common: 6, used: 6 },
  '4-mathematics': { 2023: [512, 493, 500], 2024: [503, 490, 501], common: 7, used: 6 },
  '4-science': { 2023: [489, 495, 500], 2024: [481, 496, 503], common: 5, used: 5 },
  '9-reading': { 2023: [493, 489, 500], 2024: [490, 491, 499], common: 7, used: 7 },
  '9-mathematics': { 2023: [478, 486, 500], 2024: [461, 488, 498], common: 6, used: 5 },
  '9-science': { 2023: [485, 491, 500], 2024: [492, 492, 502], common: 8, used: 8 },
};

const linkingError = 4.2;
const pupils = { 4: 55, 9: 41 };

/** The results of two earlier years in a domain of the example, and the change since the last of them. */
export function exampleYears(
  { domain, items, sd }: { domain: string; items: number; sd: number },
  grade: number,
  now: { school: Measured; region: Figure; nation: Figure },
): { years: Years } | Record<never, never> {
  const given = earlier[`${grade}-${domain}`];
  if (!given) return {};
  const n = grade === 4 ? pupils[4] : pupils[9];
  const resultsOf = ([school, region, nation]: Means) => ({
    school: meanOf({ mean: school, sd, n }),
    region: measured(region, 5.4, 2_512),
    nation: measured(nation, 1.6, 54_870),
  });
  const then = resultsOf(given[2024]);
  const places = ['school', 'region', 'nation'] as const;
  const changes = places.flatMap((of): Years['changes'] => {
    const result = now[of];
    if (isSuppressed(result)) return [];
    const change = difference(result, then[of], {
      sd: of === 'school' ? sd : 100,
      pupils: now.school.n,
      linking: linkingError,
    });
    if (of === 'school') return [{ of, difference: change }];
    const { pupilEffect: _, p: _p, df: _df, ...area } = change;
    return [{ of, difference: area }];
  });
  return {
    years: {
      earlier: ([2023, 2024] as const).map((year) => {
        const results = resultsOf(given[year]);
        return { year, results: places.map((of) => ({ of, result: results[of] })) };
      }),
      changes,
      link: { to: 2024, items, common: given.common, used: given.used, error: linkingError },
    },
  };
}
