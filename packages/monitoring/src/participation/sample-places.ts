import {
  type DrawnSchool,
  holdPlaces,
  numberIn,
  type PlaceOutcome,
  placeOutcome,
  type RatePlace,
  type School,
} from '@sapa/sampling';
import { type ParticipationRecord, stateIn } from './load-record.ts';
import type { ParticipationSettings } from './participation-settings.ts';
import { testedPupilsOf } from './tested-pupils-of.ts';

/** A place of the sample with what became of it in the grades asked for. */
export interface BoardPlace {
  drawn: DrawnSchool;
  /** The school drawn, as frozen. */
  school: School;
  outcome: PlaceOutcome;
  /** Code of the school that was tested in the place. */
  taker: string | null;
  rate: RatePlace;
}

/**
 * The places of a draw in some grades. A school without pupils of these grades has no place in them; one that tested too few of its pupils
 * counts as not tested (`leastParticipation`).
 */
export function placesOfGrades(
  record: ParticipationRecord,
  grades: readonly number[],
  settings: ParticipationSettings,
): BoardPlace[] {
  const size = sizeOf(record, grades);
  const held = holdPlaces(record.draw, record.frame, '', (code) => stateIn(record, code));
  const weights = new Map(held.places.map(({ code, baseWeight }) => [code, baseWeight]));
  return record.draw.schools.flatMap((drawn): BoardPlace[] => {
    const chain = [drawn.code, ...drawn.replacements].map((code) => ({ code, state: stateIn(record, code) }));
    const outcome = placeOutcome(chain);
    const school = record.frame.get(drawn.code);
    const own = size(drawn.code);
    if (!school || own === 0) return [];
    const taker = outcome.taker === null ? null : (chain[outcome.taker]?.code ?? null);
    const pupils = taker === null ? null : pupilsOf(record, taker, grades);
    const tooFew = pupils !== null && pupils.tested < settings.leastParticipation * pupils.eligible;
    const rate: RatePlace = {
      baseWeight: drawn.baseWeight,
      size: own,
      status: tooFew || pupils?.tested === 0 ? 'lost' : outcome.status,
      taker:
        taker === null || tooFew || pupils?.tested === 0
          ? null
          : {
              baseWeight: weights.get(taker) ?? drawn.baseWeight,
              size: size(taker),
              isReplacement: taker !== drawn.code,
            },
      pupils: tooFew ? null : pupils && { ...pupils, withinBase: 1 },
    };
    return [{ drawn, school, outcome, taker, rate }];
  });
}

/** Pupils of several grades together; null where those of some grade are not known. */
function pupilsOf(record: ParticipationRecord, code: string, grades: readonly number[]) {
  const known = grades.map((grade) => testedPupilsOf(record, code, grade));
  const sum = { eligible: 0, tested: 0 };
  for (const pupils of known) {
    if (pupils === null) return null;
    sum.eligible += pupils.eligible;
    sum.tested += pupils.tested;
  }
  return sum;
}

/**
 * Measure of size: the pupils of the grades in the frame; where the frame does not say it of every school of the sample, the enrolment; where it does not
 * say that either, every school counts as one.
 */
function sizeOf({ draw, frame }: ParticipationRecord, grades: readonly number[]): (code: string) => number {
  const codes = draw.schools.flatMap(({ code, replacements }) => [code, ...replacements]);
  const sum = (code: string, columns: readonly string[]) => {
    const school = frame.get(code);
    const values = columns.map((column) => (school ? numberIn(school, column) : null));
    return values.reduce<number | null>(
      (total, value) => (total === null || value === null ? null : total + value),
      0,
    );
  };
  const columns = [grades.map((grade) => `grade${grade}`), ['enrolment']].find((candidate) =>
    codes.every((code) => sum(code, candidate) !== null),
  );
  return (code) => (columns ? (sum(code, columns) ?? 0) : 1);
}
