import type { Design } from '../design.ts';
import type { DrawnSchool } from '../draw.ts';
import { type PlaceOutcome, placeOutcome, type SchoolState } from '../participation/place.ts';
import { numberIn, type School } from '../school.ts';
import { adjustmentCells, type Stratification } from './adjustment-cells.ts';
import { standInWeight } from './pupil-weights.ts';
import type { SamplePlace } from './weigh-places.ts';

/** The places of a draw with the schools that hold them, and what became of each. */
export interface HeldPlaces {
  /** Places whose school drawn is eligible. */
  places: SamplePlace[];
  /** Row of each of these places in the draw. */
  placeOf: number[];
  /** What became of every place of the draw, in its order. */
  outcomes: PlaceOutcome[];
  /** Schools that were passed over without a recorded refusal, and the school that was tested in their stead. */
  unrecorded: { school: string; taker: string }[];
}

/** The part of a draw that says who may hold a place and with which weight. */
interface DrawnPlaces extends Stratification {
  design: Stratification['design'] & Pick<Design, 'selection' | 'size'>;
  schools: readonly Pick<DrawnSchool, 'code' | 'stratum' | 'baseWeight' | 'replacements'>[];
}

/**
 * Lets the first tested school of each chain (the school drawn, then its replacements) hold the place: it keeps stratum, cell and zone of the place,
 * as in the TIMSS technical reports, with the base weight that it would have had itself (`standInWeight`; with equal chances, or where a
 * size is not known, that of the place). Where none was tested, the school drawn holds it. Places whose school is closed leave the sample.
 */
export function holdPlaces(
  draw: DrawnPlaces,
  frame: ReadonlyMap<string, School>,
  pupils: string,
  stateOf: (code: string) => SchoolState,
): HeldPlaces {
  const cells = adjustmentCells(draw);
  const size = draw.design.selection === 'equal' ? null : draw.design.size;
  const held: HeldPlaces = { places: [], placeOf: [], outcomes: [], unrecorded: [] };
  draw.schools.forEach((school, row) => {
    const chain = [school.code, ...school.replacements].map((code) => ({ code, state: stateOf(code) }));
    const outcome = placeOutcome(chain);
    held.outcomes.push(outcome);
    if (outcome.status === 'not-eligible') return;
    const { code } = chain[outcome.taker ?? 0];
    held.placeOf.push(row);
    held.places.push({
      code,
      stratum: school.stratum,
      cell: cells.get(school.stratum) ?? [],
      baseWeight: weightIn(school, code, frame, size),
      pupils: pupilsOf(frame.get(code), pupils),
    });
    for (const at of outcome.unrecorded) held.unrecorded.push({ school: chain[at].code, taker: code });
  });
  return held;
}

function weightIn(
  place: { code: string; baseWeight: number },
  taker: string,
  frame: ReadonlyMap<string, School>,
  size: string | null,
): number {
  if (taker === place.code || size === null) return place.baseWeight;
  const [own, other] = [place.code, taker].map((code) => pupilsOf(frame.get(code), size));
  return own === null || other === null || other <= 0
    ? place.baseWeight
    : standInWeight(place.baseWeight, own, other);
}

function pupilsOf(school: School | undefined, column: string): number | null {
  return school ? numberIn(school, column) : null;
}
