import { calibrate } from '../calibration/calibrate.ts';
import { differentialFunctioning } from '../dif/differential-functioning.ts';
import { limitedInformationFit } from '../fit/limited-information.ts';
import { personFit } from '../fit/person-fit.ts';
import type { ItemParameters } from '../models/family.ts';
import { type ModelName, modelOf } from '../models/model.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { randomSource, simulateAnswers, simulatedItems } from './simulate.ts';

/** How often something happened. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** What a series of simulations with known parameters shows. */
export interface Recovery {
  readonly model: ModelName;
  readonly rounds: number;
  /** Largest |mean error| of a parameter ÷ its Monte-Carlo error: noise stays below about 4. */
  readonly largestBias: number;
  /** True parameters inside of their 95 % intervals. */
  readonly coverage: Share;
  /** Tests of true hypotheses rejected at 5 %. */
  readonly falseAlarms: Readonly<
    Record<'sx2' | 'm2' | 'mantelHaenszel' | 'mantel' | 'logistic' | 'lzStar', Share>
  >;
}

/** Size of one simulation. */
export interface RecoverySize {
  readonly rounds: number;
  readonly persons: number;
  readonly items: number;
}

/** Simulates, calibrates and counts; the same numbers every time. */
export function recover(model: ModelName, { rounds, persons, items: count }: RecoverySize): Recovery {
  const items = trueItems(model, count);
  const errors = new Map<string, number[]>();
  const coverage = { hits: 0, of: 0 };
  const alarms = {
    ...{ sx2: none(), m2: none(), mantelHaenszel: none(), mantel: none(), logistic: none(), lzStar: none() },
  };
  for (let round = 0; round < rounds; round++) {
    const { normal } = randomSource(1000 + round);
    const responses = simulateAnswers(items, model, Array.from({ length: persons }, normal), 5000 + round);
    const calibration = calibrate(responses, { model, errors: true, fit: true });
    calibration.items.forEach(({ a, b, se, sx2 }, j) => {
      const truth = items[j];
      if (modelOf(model).freeSlope) note(`${truth.id} a`, a - truth.a, se?.a);
      b.forEach((step, k) => {
        note(`${truth.id} b${k}`, step - truth.b[k], se?.b[k]);
      });
      countAlarm(alarms.sx2, sx2?.p);
    });
    countAlarm(alarms.m2, limitedInformationFit(responses, calibration)?.p);
    countDif(responses, alarms);
    const { theta } = score(responses, calibration, 'wle');
    for (const lz of personFit(responses, calibration, { method: 'wle', theta }).lzStar)
      if (Number.isFinite(lz)) countAlarm(alarms.lzStar, lz < -1.6448536 ? 0 : 1);
  }
  const biases = [...errors.values()].map(standardisedMean);
  return { model, rounds, largestBias: Math.max(...biases), coverage, falseAlarms: alarms };

  function note(name: string, error: number, se: number | null | undefined): void {
    errors.set(name, [...(errors.get(name) ?? []), error]);
    if (!se) return;
    coverage.of++;
    if (Math.abs(error) < 1.959964 * se) coverage.hits++;
  }
}

/** Items of the model with slopes 0.7 … 1.8 (1 where they are fixed) and, for several categories, three of them. */
function trueItems(model: ModelName, count: number): ItemParameters[] {
  const { freeSlope, twoCategories } = modelOf(model);
  return simulatedItems(count, 77).map(({ id, a, b: [b] }) => ({
    ...{ id, a: freeSlope ? a : 1, b: twoCategories ? [b * 0.8] : [b * 0.6 - 0.6, b * 0.6 + 0.6] },
    c: model === '3pl' ? 0.2 : 0,
  }));
}

/** Two groups that differ in nothing: every second person. */
function countDif(
  responses: ResponseMatrix,
  alarms: Record<'mantelHaenszel' | 'mantel' | 'logistic', Counted>,
): void {
  const groups = Array.from({ length: responses.persons }, (_, person) => (person % 2 ? 'b' : 'a'));
  const { items } = differentialFunctioning(responses, { groups, reference: 'a', focal: 'b' });
  for (const { mantelHaenszel, ordered, logistic } of items) {
    countAlarm(alarms.mantelHaenszel, mantelHaenszel?.pUncorrected);
    countAlarm(alarms.mantel, ordered.mantel?.p);
    countAlarm(alarms.logistic, logistic?.both.p);
  }
}

interface Counted {
  hits: number;
  of: number;
}

function none(): Counted {
  return { hits: 0, of: 0 };
}

function countAlarm(share: Counted, p: number | null | undefined): void {
  if (p === null || p === undefined) return;
  share.of++;
  if (p < 0.05) share.hits++;
}

function standardisedMean(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.abs(mean) / Math.sqrt(squares / (values.length - 1) / values.length);
}
