import {
  frameMargins,
  holdPlaces,
  type PlaceWeights,
  type Problem,
  replicatePlaces,
  replicateWeights,
  type SamplePlace,
  type SchoolState,
  varianceUnits,
  type WeightSettings,
  weighPlaces,
} from '@sapa/sampling';
import { InputProblems } from '../command.ts';
import type { PupilGroups } from './pupil-groups.ts';
import type { DrawFolder } from './read-draw-folder.ts';
import { type ReplicateColumns, unitColumns, weightColumns } from './replicate-design.ts';

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
  const options = settings.replicates;
  const placeOfGroup = schools.map((code) => holder.get(code) ?? 0);
  const warnings = [
    ...weights.warnings,
    ...unrecorded.map(({ school, taker }) => ({
      code: 'replacement-without-refusal',
      place: {},
      received: school,
      expected: taker,
      severity: 'warning' as const,
    })),
  ];
  if (options.form === 'units' && (options.method === 'jk2' || options.method === 'jkn')) {
    const units = varianceUnits(draw.schools, options.method, options.finitePopulation !== 'none');
    return { weights, places, placeOfGroup, replicates: unitColumns(units, options), warnings };
  }
  const factors = replicatesOf(draw.schools, options);
  const made = replicatePlaces(places, groups, { rules: settings.rules, margins, placeOf }, factors);
  const unmet: Problem[] =
    made.unmet === 0
      ? []
      : [{ code: 'replicates-not-raked', place: {}, received: String(made.unmet), severity: 'warning' }];
  const replicates = weightColumns(factors, made.weights, options.fayCoefficient ?? 0.5);
  return { weights, places, placeOfGroup, replicates, warnings: [...warnings, ...unmet] };
}

/** BRR asks for zones of two schools: with three the pattern has no solution, and Fay's method has to be asked for. */
function replicatesOf(schools: DrawFolder['draw']['schools'], options: WeightSettings['replicates']) {
  try {
    return replicateWeights(schools, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = { path: 'replicates.method' };
    throw new InputProblems([
      { code: 'replicates-do-not-fit', place, received: options.method, expected: 'fay (≥ 0.3), jk2, jkn' },
    ]);
  }
}
