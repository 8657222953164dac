import { differentialFunctioning } from '../dif/differential-functioning.ts';
import { limitedInformationFit } from '../fit/limited-information.ts';
import { personFit } from '../fit/person-fit.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { noShare, type Share, type SimulatedRound } from './simulated-rounds.ts';

/** The tests of fit and DIF whose false alarms are counted. */
type Test = 'sx2' | 'm2' | 'mantelHaenszel' | 'mantel' | 'logistic' | 'lzStar';

/** Tests of true hypotheses rejected at 5 %. */
export type FalseAlarms = Readonly<Record<Test, Share>>;

/** Counts over the rounds how often each test rejects what is true. */
export function falseAlarms() {
  const alarms: FalseAlarms = {
    ...{ sx2: noShare(), m2: noShare(), lzStar: noShare() },
    ...{ mantelHaenszel: noShare(), mantel: noShare(), logistic: noShare() },
  };
  return {
    add({ responses, calibration }: SimulatedRound): void {
      for (const { sx2 } of calibration.items) countAlarm(alarms.sx2, sx2?.p);
      countAlarm(alarms.m2, limitedInformationFit(responses, calibration)?.p);
      countDif(responses, alarms);
      const { theta } = score(responses, calibration, 'wle');
      for (const lz of personFit(responses, calibration, { method: 'wle', theta }).lzStar)
        if (Number.isFinite(lz)) countAlarm(alarms.lzStar, lz < -1.6448536 ? 0 : 1);
    },
    result: () => alarms,
  };
}

/** Two groups that differ in nothing: every second person. */
function countDif(responses: ResponseMatrix, alarms: FalseAlarms): void {
  const groups = Array.from({ length: responses.persons }, (_, person) => (person % 2 ? 'b' : 'a'));
  const { items } = differentialFunctioning(responses, { groups, reference: 'a', focal: 'b' });
  for (const { mantelHaenszel, ordered, logistic } of items) {
    countAlarm(alarms.mantelHaenszel, mantelHaenszel?.pUncorrected);
    countAlarm(alarms.mantel, ordered.mantel?.p);
    countAlarm(alarms.logistic, logistic?.both.p);
  }
}

function countAlarm(share: Share, p: number | null | undefined): void {
  if (p === null || p === undefined) return;
  share.of++;
  if (p < 0.05) share.hits++;
}
