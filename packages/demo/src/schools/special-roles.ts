import type { SpecialRole } from './school.ts';

// Assumed numbers of schools outside the monitoring, by region: every rule of the exclusion list has to bite
// somewhere whatever the seed. The only schools under a foreign ministry are those of Baikonur (region 43).
const culture: Record<string, number> = { 71: 3, 75: 4 };
const international: Record<string, number> = { 15: 1, 23: 1, 35: 1, 71: 5, 75: 8, 79: 2 };
const evening: Record<string, number> = { 47: 2, 62: 2, 71: 3, 79: 3 };
const withoutPrison = new Set(['62', '71', '75', '79']);

/** The special schools of a region, in the order in which they are placed in its towns. */
export function specialRoles(region: string): SpecialRole[] {
  return [
    ...times('culture', culture[region] ?? 2),
    ...times('health', region === '62' ? 1 : 2),
    ...times('foreign', region === '43' ? 6 : 0),
    ...times('international', international[region] ?? 0),
    ...times('autonomous', region === '71' ? 2 : 1),
    ...times('penal', withoutPrison.has(region) ? 0 : 2),
    ...times('evening', evening[region] ?? 4),
  ];
}

function times(role: SpecialRole, count: number): SpecialRole[] {
  return Array.from({ length: count }, () => role);
}
