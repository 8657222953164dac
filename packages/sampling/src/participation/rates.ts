import type { PlaceStatus } from './place.ts';

/** A school of a place with what the rates need of it. */
export interface RateSchool {
  /** 1 / inclusion probability; of a replacement: see `standInWeight`. */
  baseWeight: number;
  /** Measure of size: its pupils of the grade in the frame. */
  size: number;
}

/** One place of the sample: the school drawn and what became of it. */
export interface RatePlace extends RateSchool {
  status: PlaceStatus;
  /** The school that was tested in the place; null where there is none, the school drawn itself where it was. */
  taker: (RateSchool & { isReplacement: boolean }) | null;
  /** Pupils of the tested school who were to be tested, and who were; null where nobody counted them. */
  pupils: { eligible: number; tested: number /** Class base × pupil base. */; withinBase: number } | null;
}

/** Places by what became of them. `eligible` = all but those whose school is closed. */
export interface PlaceCounts {
  drawn: number;
  eligible: number;
  original: number;
  replacement: number;
  pending: number;
  lost: number;
  notEligible: number;
}

/** Participation rates, 0 … 1; null where there is nothing to divide by. */
export interface Rates {
  schoolsBefore: number | null;
  schoolsAfter: number | null;
  pupils: number | null;
  /** schoolsAfter × pupils (TIMSS: overall rate). */
  overall: number | null;
}

export interface Participation {
  places: PlaceCounts;
  pupils: {
    eligible: number;
    tested: number /** Tested schools whose pupils nobody counted. */;
    uncounted: number;
  };
  weighted: Rates;
  unweighted: Rates;
  /** The rates of schools if every place that is still open were tested by its present school: what can be reached at best. */
  reachable: { schoolsBefore: number | null; schoolsAfter: number | null };
}

/**
 * Participation rates of a sample, or of a part of it.
 *
 * Schools, weighted (PISA Technical Report, "Sampling outcomes"; TIMSS weights their pupils likewise): Σ_T WᵢEᵢ / Σ_(T∪N) WᵢEᵢ, with W the base
 * weight and E the pupils of the grade in the frame; N are the schools that were drawn, are eligible and were not tested. Before
 * replacement T are the schools drawn that were tested and everyone else drawn is N; after it a tested replacement counts in T with its own
 * W and E in place of the school that it stands for. Unweighted: W = E = 1. Schools that are closed count nowhere.
 * Pupils (TIMSS methods reports, "student participation rate"): Σ Wᵢbᵢ·tested / Σ Wᵢbᵢ·eligible over the tested schools, replacements included,
 * b the class and pupil base. Overall = schools after replacement × pupils.
 */
export function participationRates(places: readonly RatePlace[]): Participation {
  const weighted = new RateSums(
    ({ baseWeight, size }) => baseWeight * size,
    ({ baseWeight }, withinBase) => baseWeight * withinBase,
  );
  const unweighted = new RateSums(
    () => 1,
    () => 1,
  );
  const counts: PlaceCounts = {
    drawn: places.length,
    eligible: 0,
    original: 0,
    replacement: 0,
    pending: 0,
    lost: 0,
    notEligible: 0,
  };
  const pupils = { eligible: 0, tested: 0, uncounted: 0 };
  for (const place of places) {
    count(counts, place);
    if (place.taker && !place.pupils) pupils.uncounted++;
    pupils.eligible += place.pupils?.eligible ?? 0;
    pupils.tested += place.pupils?.tested ?? 0;
    weighted.add(place);
    unweighted.add(place);
  }
  return {
    places: counts,
    pupils,
    weighted: weighted.rates(),
    unweighted: unweighted.rates(),
    reachable: weighted.reachable(),
  };
}

function count(counts: PlaceCounts, { status, taker }: RatePlace): void {
  if (status === 'not-eligible') {
    counts.notEligible++;
    return;
  }
  counts.eligible++;
  if (status === 'pending') counts.pending++;
  else if (status === 'lost') counts.lost++;
  else if (taker?.isReplacement) counts.replacement++;
  else counts.original++;
}

type PupilWeight = (school: RateSchool, withinBase: number) => number;

class RateSums {
  private readonly measure: (school: RateSchool) => number;
  private readonly pupilWeight: PupilWeight;
  private before = { all: 0, tested: 0, open: 0 };
  private after = { all: 0, tested: 0, open: 0 };
  private pupils = { all: 0, tested: 0 };

  constructor(measure: (school: RateSchool) => number, pupilWeight: PupilWeight) {
    this.measure = measure;
    this.pupilWeight = pupilWeight;
  }

  add(place: RatePlace): void {
    const { status, taker, pupils } = place;
    if (status === 'not-eligible') return;
    const drawn = this.measure(place);
    const held = taker ? this.measure(taker) : drawn;
    this.before.all += drawn;
    this.after.all += held;
    if (status === 'pending') {
      this.before.open += drawn;
      this.after.open += held;
    }
    if (!taker) return;
    this.after.tested += held;
    if (!taker.isReplacement) this.before.tested += drawn;
    if (!pupils) return;
    const weight = this.pupilWeight(taker, pupils.withinBase);
    this.pupils.all += weight * pupils.eligible;
    this.pupils.tested += weight * pupils.tested;
  }

  rates(): Rates {
    const schoolsAfter = ratio(this.after.tested, this.after.all);
    const pupils = ratio(this.pupils.tested, this.pupils.all);
    return {
      schoolsBefore: ratio(this.before.tested, this.before.all),
      schoolsAfter,
      pupils,
      overall: schoolsAfter === null || pupils === null ? null : schoolsAfter * pupils,
    };
  }

  reachable(): Participation['reachable'] {
    return {
      schoolsBefore: ratio(this.before.tested + this.before.open, this.before.all),
      schoolsAfter: ratio(this.after.tested + this.after.open, this.after.all),
    };
  }
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
