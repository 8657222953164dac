import type { School, WeightedGroup } from '@sapa/sampling';
import type { ReadPupils } from './read-pupils.ts';

/** Groups of pupils that were drawn together, and the group of each row (−1 = not tested). */
export interface PupilGroups {
  groups: WeightedGroup[];
  groupOfRow: Int32Array;
}

/** Counts of a school's pupils by a list of participation. */
export interface SchoolCount {
  enrolled: number | null;
  exempt: number | null;
}

/**
 * Forms the groups (school, class, bases) of a list of pupils. Eligible are those on the list who are not exempt and have not left; where the
 * list has only tested pupils, as many as the record of participation says, else the frame, but never fewer than tested.
 */
export function groupPupils(
  pupils: ReadPupils,
  countOf: (school: string) => SchoolCount | null,
  frame: ReadonlyMap<string, School>,
  pupilsColumn: string,
): PupilGroups {
  const numbers = new Map<string, number>();
  const groups: WeightedGroup[] = [];
  const groupOfRow = Int32Array.from(pupils.schools, (school, row) => {
    const [classBase = 1, pupilBase = 1] = [pupils.classBase[row], pupils.pupilBase[row]];
    const name = pupils.hasStatus ? (pupils.classes[row] ?? '') : '';
    const key = JSON.stringify([school, name, classBase, pupilBase]);
    const number = numbers.get(key) ?? groups.length;
    if (number === groups.length)
      groups.push({ school, group: name, classBase, pupilBase, eligible: 0, tested: 0 });
    numbers.set(key, number);
    const group = groups[number];
    const status = pupils.statuses[row];
    if (!group) return -1;
    if (status === 'tested' || status === 'absent') group.eligible++;
    if (status !== 'tested') return -1;
    group.tested++;
    return number;
  });
  if (!pupils.hasStatus) expectAll(groups, countOf, frame, pupilsColumn);
  return { groups, groupOfRow };
}

/** The pupils of a school without a list who were to be tested, shared among its groups as those tested are. */
function expectAll(
  groups: WeightedGroup[],
  countOf: (school: string) => SchoolCount | null,
  frame: ReadonlyMap<string, School>,
  pupilsColumn: string,
): void {
  for (const [school, own] of Map.groupBy(groups, (group) => group.school)) {
    const stoodFor = own.reduce((sum, group) => sum + group.classBase * group.pupilBase * group.tested, 0);
    const counted = countOf(school);
    const inFrame = frame.get(school)?.[pupilsColumn];
    const known =
      counted?.enrolled != null
        ? counted.enrolled - (counted.exempt ?? 0)
        : typeof inFrame === 'number'
          ? inFrame
          : stoodFor;
    const ratio = Math.max(1, known / stoodFor);
    for (const group of own) group.eligible = group.tested * ratio;
  }
}
