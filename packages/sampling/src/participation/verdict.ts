import type { Participation, Rates } from './rates.ts';

/** From which rates a sample may be believed, 0 … 1; the defaults are those of PISA and TIMSS. */
export interface ParticipationThresholds {
  /** Schools before replacement, at least. */
  schoolsBefore: number;
  /** Schools, at least: before replacement, or else after it. */
  schoolsAfter: number;
  /** Pupils of the tested schools, at least. */
  pupils: number;
}

export const defaultThresholdsOfParticipation: Readonly<ParticipationThresholds> = {
  schoolsBefore: 0.65,
  schoolsAfter: 0.85,
  pupils: 0.8,
};

/** `met`: without replacements; `met-with-replacements`; `open`: not met yet, but can be; `not-met`. */
export const participationVerdicts = ['met', 'met-with-replacements', 'open', 'not-met'] as const;
export type ParticipationVerdict = (typeof participationVerdicts)[number];

export interface Judgement {
  verdict: ParticipationVerdict;
  /** Rates below their threshold. */
  missed: (keyof ParticipationThresholds)[];
}

/**
 * Holds the weighted rates of a sample against thresholds (PISA Technical Report, "School response rate standards"; TIMSS guidelines for sampling
 * participation): met where the schools drawn reach the higher threshold by themselves; with replacements where they reach the lower one
 * and replacements lift them over the higher; in both cases enough pupils. While places are open, `open` where it can still be reached.
 * A rate that is not known misses nothing.
 */
export function judgeParticipation(
  { weighted, reachable, places }: Pick<Participation, 'weighted' | 'reachable' | 'places'>,
  thresholds: ParticipationThresholds,
): Judgement {
  const missed = missedBy(weighted, thresholds);
  if (missed.length === 0) {
    const isMetAlone = reaches(weighted.schoolsBefore, thresholds.schoolsAfter);
    const verdict = places.eligible === 0 ? 'open' : isMetAlone ? 'met' : 'met-with-replacements';
    return { verdict, missed };
  }
  const atBest = missedBy({ ...weighted, ...reachable }, thresholds).filter((rate) => rate !== 'pupils');
  return { verdict: places.pending > 0 && atBest.length === 0 ? 'open' : 'not-met', missed };
}

function missedBy(rates: Rates, thresholds: ParticipationThresholds): Judgement['missed'] {
  const isMetAlone = reaches(rates.schoolsBefore, thresholds.schoolsAfter);
  const missed: Judgement['missed'] = [];
  if (!reaches(rates.schoolsBefore, thresholds.schoolsBefore)) missed.push('schoolsBefore');
  if (!isMetAlone && !reaches(rates.schoolsAfter, thresholds.schoolsAfter)) missed.push('schoolsAfter');
  if (!reaches(rates.pupils, thresholds.pupils)) missed.push('pupils');
  return missed;
}

/** With a little slack for sums of floating-point numbers: 0.85 that comes out as 0.8499999999999999 is 0.85. */
function reaches(rate: number | null, threshold: number): boolean {
  return rate === null || rate >= threshold - 1e-12;
}
