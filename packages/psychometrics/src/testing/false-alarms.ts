import { differentialFunctioning } from '../dif/differential-functioning.ts';
import { likelihoodRatioDif } from '../dif/likelihood-ratio.ts';
import { lordDif } from '../dif/lord.ts';
import { waldDif } from '../dif/wald.ts';
import { limitedInformationFit } from '../fit/limited-information.ts';
import { personFit } from '../fit/person-fit.ts';
import type { ModelName } from '../models/model-name.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { noShare, type Share, type SimulatedRound } from './simulated-rounds.ts';

/** The tests of fit and DIF whose false alarms are counted. */
type Test =
  | 'sx2'
  | 'infit'
  | 'outfit'
  | 'm2'
  | 'lzStar'
  | 'mantelHaenszel'
  | 'mantel'
  | 'generalised'
  | 'logistic'
  | 'likelihoodRatio'
  | 'lord'
  | 'wald';

/** Tests of true hypotheses rejected at 5 %. */
export type FalseAlarms = Readonly<Record<Test, Share>>;

/** Counts over the rounds how often each test rejects what is true; `modelled`: also DIF by likelihood ratio, Lord and Wald, which fit anew. */
export function falseAlarms({ modelled = false } = {}) {
  const alarms: FalseAlarms = {
    ...{ sx2: noShare(), infit: noShare(), outfit: noShare(), m2: noShare(), lzStar: noShare() },
    ...{ mantelHaenszel: noShare(), mantel: noShare(), generalised: noShare(), logistic: noShare() },
    ...{ likelihoodRatio: noShare(), lord: noShare(), wald: noShare() },
  };
  return {
    add({ model, responses, calibration }: SimulatedRound): void {
      for (const { sx2, infitZ, outfitZ } of calibration.items) {
        countAlarm(alarms.sx2, sx2?.p);
        countAlarm(alarms.infit, twoSided(infitZ));
        countAlarm(alarms.outfit, twoSided(outfitZ));
      }
      countAlarm(alarms.m2, limitedInformationFit(responses, calibration)?.p);
      countDif(responses, alarms);
      if (modelled) countModelledDif(responses, model, alarms);
      const { theta } = score(responses, calibration, 'wle');
      for (const lz of personFit(responses, calibration, { method: 'wle', theta }).lzStar)
        if (Number.isFinite(lz)) countAlarm(alarms.lzStar, lz < -1.6448536 ? 0 : 1);
    },
    result: () => alarms,
  };
}

function countDif(responses: ResponseMatrix, alarms: FalseAlarms): void {
  const { items } = differentialFunctioning(responses, halves(responses));
  for (const { mantelHaenszel, ordered, logistic } of items) {
    countAlarm(alarms.mantelHaenszel, mantelHaenszel?.pUncorrected);
    countAlarm(alarms.mantel, ordered.mantel?.p);
    countAlarm(alarms.generalised, ordered.generalised?.p);
    countAlarm(alarms.logistic, logistic?.both.p);
  }
}

function countModelledDif(responses: ResponseMatrix, model: ModelName, alarms: FalseAlarms): void {
  const sides = halves(responses);
  const anchors = responses.items.slice(0, 5);
  for (const { test } of waldDif(responses, { ...sides, model, anchors }).items)
    countAlarm(alarms.wald, test?.p);
  const all = likelihoodRatioDif(responses, { ...sides, model, anchors: responses.items.slice(3) });
  for (const { test } of all.items) countAlarm(alarms.likelihoodRatio, test?.p);
  for (const { test } of lordDif(responses, { ...sides, model }).items) countAlarm(alarms.lord, test?.p);
}

/** Two groups that differ in nothing: every second person. */
function halves({ persons }: ResponseMatrix) {
  const groups = Array.from({ length: persons }, (_, person) => (person % 2 ? 'b' : 'a'));
  return { groups, reference: 'a', focal: 'b' };
}

/** p of a standard normal deviate, both sides. */
function twoSided(z: number | null | undefined): number | null {
  return z === null || z === undefined ? null : chiSquareTail(z * z, 1);
}

function countAlarm(share: Share, p: number | null | undefined): void {
  if (p === null || p === undefined) return;
  share.of++;
  if (p < 0.05) share.hits++;
}
