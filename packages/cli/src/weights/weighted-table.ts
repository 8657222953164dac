import type { PlaceWeights } from '@sapa/sampling';
import type { OutputCell, Table } from '@sapa/tables';
import type { PupilGroups } from './pupil-groups.ts';
import type { WeighedFiles } from './weigh-files.ts';

const factors = [
  ['school_base', 'schoolBase'],
  ['school_non_response', 'schoolNonResponse'],
  ['class_base', 'classBase'],
  ['pupil_base', 'pupilBase'],
  ['pupil_non_response', 'pupilNonResponse'],
  ['trimming', 'trimming'],
  ['raking', 'raking'],
  ['weight', 'weight'],
] as const satisfies readonly (readonly [string, keyof PlaceWeights])[];

/**
 * The tested pupils of the file with its own columns, every factor of their weight, the weight, and the columns of the replicates. A column of the
 * file that has the name of one of these gives way to it. Pupils of schools that count as not taking part (weight 0) are left out.
 */
export function weightedTable(
  table: Table,
  { groupOfRow }: PupilGroups,
  { weights, placeOfGroup, replicates }: WeighedFiles,
): { columns: string[]; rows: OutputCell[][] } {
  const made = [...factors.map(([name]) => name), ...replicates.columns];
  const kept = table.columns.flatMap((name, at) => (new Set<string>(made).has(name) ? [] : [at]));
  const cellsOfGroup = placeOfGroup.map((place, group): OutputCell[] => [
    ...factors.map(([, factor]) => weights[factor][group] ?? 0),
    ...replicates.cells(group, place),
  ]);
  const rows = table.rows.flatMap((row, at): OutputCell[][] => {
    const group = groupOfRow[at] ?? -1;
    if (group < 0 || !((weights.weight[group] ?? 0) > 0)) return [];
    return [[...kept.map((column) => row[column] ?? ''), ...(cellsOfGroup[group] ?? [])]];
  });
  return { columns: [...kept.map((at) => table.columns[at] ?? ''), ...made], rows };
}
