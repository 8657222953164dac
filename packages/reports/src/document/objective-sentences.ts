import { isSuppressed, type MeasuredDifference } from '../findings/figure.ts';
import type { Objective, ObjectiveResult } from '../findings/objective.ts';
import type { Finding } from './sentences.ts';
import { bounded, sharePoints, signedShare, wholePercent } from './shares.ts';
import type { Words } from './words.ts';

/** Says how far an objective lies below nation or expectation, and which wrong answer stands behind it; null where no shortfall is found. */
export function sayObjective(words: Words, objective: Objective): Finding | null {
  const { result } = objective;
  if (!result || result.attainment === 'attained') return null;
  const { toNation, toExpected } = result;
  if (isSuppressed(toNation) || isSuppressed(toExpected)) return null;
  const [kind, difference] =
    result.attainment === 'not-attained'
      ? (['not-attained', toExpected] as const)
      : toNation.verdict === 'lower'
        ? (['below-nation', toNation] as const)
        : (['below-expected', toExpected] as const);
  const figures = figuresOf(words, objective, result, difference);
  const text = words.say(`report.objectives.${kind}.sentence`, figures);
  return { sign: 'lower', text: [text, ...wrongAnswer(words, result)].join(' ') };
}

function figuresOf(
  words: Words,
  { code, names }: Objective,
  { school, bound, expected, region, nation }: ObjectiveResult,
  difference: MeasuredDifference,
) {
  return {
    code,
    name: words.name(names),
    school: bounded(wholePercent(words, school), bound),
    expected: wholePercent(words, expected),
    region: region === null ? words.say('report.objectives.hidden-region') : wholePercent(words, region),
    nation: wholePercent(words, nation),
    points: sharePoints(difference.value),
    low: signedShare(words, difference.low),
    high: signedShare(words, difference.high),
  };
}

function wrongAnswer(words: Words, { wrongAnswer: wrong }: ObjectiveResult): string[] {
  if (!wrong) return [];
  const { item, option, misconception } = wrong;
  const share = wholePercent(words, wrong.share);
  if (!misconception) return [words.say('report.objectives.wrong-unnamed', { item, option, share })];
  const name = words.name(misconception);
  // A name stands inside the sentence, so it begins with a small letter.
  const inside = name.charAt(0).toLocaleLowerCase(words.language) + name.slice(1);
  return [words.say('report.objectives.wrong', { item, option, share, misconception: inside })];
}
