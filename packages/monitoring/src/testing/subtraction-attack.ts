import { groupings, levelRules } from '../estimates/rules.ts';
import type { StoredEstimate } from '../estimates/stored-estimate.ts';
import type { MadePupil } from './made-scores.ts';

/** A group of pupils: a place and a part of a split; value null = pupils of whom it is not known. */
export interface PupilGroup {
  level: StoredEstimate['areaLevel'];
  code: string;
  by: StoredEstimate['groupBy'];
  value: string | null;
}

/** Whether a pupil belongs to a group. */
export function isIn({ level, code, by, value }: PupilGroup, pupil: MadePupil): boolean {
  const inPlace = level === 'nation' || pupil[level] === code;
  return inPlace && (by === 'all' || (pupil[by] ?? null) === value);
}

/** All groups that tables of these pupils may tell of, also those of pupils of whom something is not known; `nation`: the code of the whole. */
export function allGroups(pupils: readonly MadePupil[], nation: string): PupilGroup[] {
  const groups = pupils.flatMap((pupil) =>
    (['nation', 'region', 'district', 'school'] as const).flatMap((level) => {
      const code = level === 'nation' ? nation : pupil[level];
      if (code === null) return [];
      return groupings
        .filter((by) => levelRules[level].groupings.includes(by))
        .map((by): PupilGroup => ({ level, code, by, value: by === 'all' ? 'all' : (pupil[by] ?? null) }));
    }),
  );
  return [...new Map(groups.map((group) => [JSON.stringify(group), group])).values()];
}

/**
 * Those of the hidden groups whose sums follow from the sums of the shown ones by adding and subtracting: the membership of the
 * group is a linear combination of the memberships of shown groups. Members are the kinds of pupils that the places, genders
 * and languages of each school make possible, whether such a pupil exists or not: a reader does not know.
 */
export function followingGroups(
  pupils: readonly MadePupil[],
  shown: readonly PupilGroup[],
  hidden: readonly PupilGroup[],
): PupilGroup[] {
  const kinds = [...Map.groupBy(pupils, ({ school }) => school).values()].flatMap((ofSchool) => {
    const genders = [...new Set(ofSchool.map(({ gender }) => gender))];
    const languages = [...new Set(ofSchool.map(({ language }) => language))];
    const [first] = ofSchool;
    return first
      ? genders.flatMap((gender) => languages.map((language) => ({ ...first, gender, language })))
      : [];
  });
  const membership = (group: PupilGroup) => kinds.map((kind) => (isIn(group, kind) ? 1 : 0));
  const basis: { pivot: number; row: number[] }[] = [];
  for (const group of shown) {
    const row = reduced(membership(group), basis);
    const pivot = row.findIndex(isLarge);
    const at = row[pivot];
    if (at !== undefined) basis.push({ pivot, row: row.map((value) => value / at) });
  }
  return hidden.filter((group) => !reduced(membership(group), basis).some(isLarge));
}

const isLarge = (value: number) => Math.abs(value) > 1e-7;

function reduced(
  row: readonly number[],
  basis: readonly { pivot: number; row: readonly number[] }[],
): number[] {
  let left = [...row];
  for (const { pivot, row: other } of basis) {
    const factor = left[pivot] ?? 0;
    if (factor !== 0) left = left.map((value, at) => value - factor * (other[at] ?? 0));
  }
  return left;
}
