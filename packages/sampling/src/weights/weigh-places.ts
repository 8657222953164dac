import type { Problem } from '../problem.ts';
import {
  defaultWeightRules,
  type PupilWeights,
  type WeightedGroup,
  type WeightedSchool,
  type WeightRules,
  weighPupils,
} from './pupil-weights.ts';
import { checkMargins, type Margin, type Raked, rake } from './rake.ts';

/** A place of the sample and the school that holds it: the one that was tested in it, else the one drawn. */
export interface SamplePlace {
  code: string;
  /** Name of its stratum, as the draw calls it. */
  stratum: string;
  /** Path of its non-response cell, the coarsest part first; see `adjustmentCells`. */
  cell: readonly string[];
  /** 1 / inclusion probability; of a replacement: see `standInWeight`. */
  baseWeight: number;
  /** Pupils of the grade in the frame; null where it does not say. */
  pupils: number | null;
}

/** Every factor of the weights of the groups, raking among them, and what has to be known about them. */
export interface PlaceWeights extends Omit<PupilWeights, 'weight'> {
  raking: Float64Array;
  /** The product of all factors. */
  weight: Float64Array;
  /** How raking ended; null where there was none to do, or it could not be done (then `warnings` say which margin cannot). */
  raked: Omit<Raked, 'factors'> | null;
  warnings: Problem[];
}

/**
 * Weights of the tested pupils of a sample: `weighPupils`, then raking of the pupils to the margins (whose codes are those of the groups).
 * Schools count by their pupils in the frame (more tested than that: by those tested); where the frame does not say how many a school that
 * stayed away has, every school counts as one. A stratum in which nobody was tested is stood for by the ones most like it, and is told.
 */
export function weighPlaces(
  places: readonly SamplePlace[],
  groups: readonly WeightedGroup[],
  rules: WeightRules = defaultWeightRules,
  margins: readonly Margin[] = [],
): PlaceWeights {
  const tested = new Map<string, number>();
  for (const group of groups) tested.set(group.school, (tested.get(group.school) ?? 0) + group.tested);
  const testedOf = (place: SamplePlace) => tested.get(place.code) ?? 0;
  const unsized = places.filter((place) => place.pupils === null && testedOf(place) === 0).length;
  const schools = places.map(
    (place): WeightedSchool => ({
      code: place.code,
      cell: place.cell,
      baseWeight: place.baseWeight,
      pupils:
        unsized > 0 ? Number(isThere(place, testedOf(place))) : Math.max(place.pupils ?? 0, testedOf(place)),
    }),
  );
  const { weight: unraked, ...factors } = weighPupils(schools, groups, rules);
  const { raking, raked, problems } = rakingOf(unraked, groups, margins);
  return {
    ...factors,
    raking,
    weight: unraked.map((weight, group) => weight * raking[group]),
    raked,
    warnings: [...lostStrata(places, testedOf), ...countedAlike(unsized), ...problems],
  };
}

function rakingOf(
  weights: Float64Array,
  groups: readonly WeightedGroup[],
  margins: readonly Margin[],
): { raking: Float64Array; raked: PlaceWeights['raked']; problems: Problem[] } {
  const none = new Float64Array(weights.length).fill(1);
  if (margins.length === 0) return { raking: none, raked: null, problems: [] };
  const sums = weights.map((weight, group) => weight * groups[group].tested);
  const faults = checkMargins(sums, margins);
  if (faults.length > 0) return { raking: none, raked: null, problems: faults.map(asWarning) };
  const { factors, ...raked } = rake(sums, margins);
  const unmet = raked.converged ? [] : raked.margins.filter(({ miss }) => miss > 1e-10);
  return {
    raking: factors,
    raked,
    problems: unmet.map(({ margin, category, achieved, target }) => ({
      code: 'margin-not-met',
      place: { column: margin },
      received: `${category}: ${achieved}`,
      expected: String(target),
      severity: 'warning',
    })),
  };
}

const asWarning = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

/** Whether a school has pupils of the grade, as far as is known. */
function isThere({ pupils }: SamplePlace, tested: number): boolean {
  return pupils !== 0 || tested > 0;
}

function lostStrata(places: readonly SamplePlace[], testedOf: (place: SamplePlace) => number): Problem[] {
  const present = new Set(places.flatMap((place) => (testedOf(place) > 0 ? [place.stratum] : [])));
  const lost = places.filter((place) => isThere(place, testedOf(place)) && !present.has(place.stratum));
  return [...new Set(lost.map(({ stratum }) => stratum))].map((stratum) => ({
    code: 'stratum-without-answers',
    place: {},
    received: stratum,
    severity: 'warning',
  }));
}

function countedAlike(schools: number): Problem[] {
  if (schools === 0) return [];
  return [{ code: 'enrolment-not-known', place: {}, received: String(schools), severity: 'warning' }];
}
