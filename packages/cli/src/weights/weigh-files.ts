import {
  frameMargins,
  holdPlaces,
  type PlaceWeights,
  type Problem,
  type ReplicateColumns,
  replicateColumns,
  type SamplePlace,
  type SchoolState,
  type WeightSettings,
  weighPlaces,
} from '@sapa/sampling';
import { InputProblems } from '../command.ts';
import type { PupilGroups } from './pupil-groups.ts';
import type { DrawFolder } from './read-draw-folder.ts';

/** The weights of the groups with all that goes into the files. */
export interface WeighedFiles {
  weights: PlaceWeights;
  places: SamplePlace[];
  /** Row in the draw of the place that each group's school holds. */
  placeOfGroup: number[];
  replicates: ReplicateColumns;
  warnings: Problem[];
}

/**
 * Weighs the groups of pupils of a draw. Throws `InputProblems` for a school that was tested without holding a place, for margins that the frame
 * does not have, and for replicates that do not fit the draw.
 */
export function weighFiles(
  { draw, frame }: DrawFolder,
  { groups }: PupilGroups,
  stateOf: (code: string) => SchoolState,
  settings: WeightSettings,
): WeighedFiles {
  const { places, placeOf, unrecorded } = holdPlaces(draw, frame, settings.pupils, stateOf);
  const holder = new Map(places.map(({ code }, at) => [code, placeOf[at] ?? 0]));
  const strangers = [...new Set(groups.map(({ school }) => school))].filter((code) => !holder.has(code));
  const schools = groups.map(({ school }) => school);
  const { margins, problems } = frameMargins([...frame.values()], settings.pupils, settings.rakeTo, schools);
  if (strangers.length > 0 || problems.length > 0)
    throw new InputProblems([
      ...strangers.map((code) => ({ code: 'school-without-place', place: {}, received: code })),
      ...problems,
    ]);
  const weights = weighPlaces(places, groups, settings.rules, margins);
  const placeOfGroup = schools.map((code) => holder.get(code) ?? 0);
  const warnings: Problem[] = [
    ...weights.warnings,
    ...unrecorded.map(({ school, taker }) => ({
      code: 'replacement-without-refusal',
      place: {},
      received: school,
      expected: taker,
      severity: 'warning' as const,
    })),
  ];
  const sample = { schools: draw.schools, places, placeOf, groups, margins };
  const replicates = replicateColumns(sample, settings);
  if (!replicates.ok) throw new InputProblems(replicates.problems);
  const { unmet } = replicates.value;
  if (unmet > 0)
    warnings.push({ code: 'replicates-not-raked', place: {}, received: String(unmet), severity: 'warning' });
  return { weights, places, placeOfGroup, replicates: replicates.value, warnings };
}
