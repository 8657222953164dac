import { testTrend } from '@sapa/estimation';
import { calibrate, score } from '@sapa/psychometrics';
import { type LinkableScale, linkDomain } from '../scaling/link-domain.ts';
import { reportingScale } from '../scaling/reporting-scale.ts';
import { linkDf, linkErrorAt, linkedScale } from '../scaling/scale-link.ts';
import { mulberry32 } from './small-answers.ts';

/** How the common items of two made rounds change between them. */
export interface LinkingCase {
  /** Items of each round's test, and how many both have. */
  items: number;
  common: number;
  /** Standard deviation of the shift of each common item's difficulty, in logits. */
  drift: number;
  /** Shift of the first common item besides. */
  outlier: number;
}

/** How often the interval of a change held the truth, in so many pairs of rounds. */
export interface LinkingCoverage {
  share: number;
  /** The same for an interval without the error of the linking. */
  withoutLink: number;
  /** Mean error of the change, its standard deviation, and the standard error that was stated, in points. */
  bias: number;
  rmse: number;
  stated: number;
  /** Common items left out as drifted, in the mean. */
  dropped: number;
}

const pupils = 2000;
/** The pupils of the second round are abler by so many standard deviations of the first. */
const change = 0.3;

interface Item {
  id: string;
  a: number;
  b: number;
}

/** Makes pairs of rounds of 2,000 pupils drawn at random, links the second to the first as a scaling does, and holds the change against the truth. */
export function linkingCoverage(given: LinkingCase, pairs: number, seed: number): LinkingCoverage {
  const errors: { error: number; se: number; covered: boolean; plain: boolean; dropped: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) errors.push(onePair(given, mulberry32(seed + 7919 * pair)));
  const mean = (of: (pair: (typeof errors)[number]) => number) =>
    errors.reduce((sum, each) => sum + of(each), 0) / pairs;
  return {
    share: mean(({ covered }) => Number(covered)),
    withoutLink: mean(({ plain }) => Number(plain)),
    bias: mean(({ error }) => error),
    rmse: Math.sqrt(mean(({ error }) => error ** 2)),
    stated: Math.sqrt(mean(({ se }) => se ** 2)),
    dropped: mean(({ dropped }) => dropped),
  };
}

function onePair({ items, common, drift, outlier }: LinkingCase, random: () => number) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const made = (name: string, count: number) =>
    Array.from(
      { length: count },
      (_, at): Item => ({ id: `${name}${at}`, a: Math.exp(0.25 * normal()), b: 0.9 * normal() }),
    );
  const both = made('C', common);
  const then = measure([...both, ...made('A', items - common)], 0, random, normal);
  const moved = both.map((item, at) => ({
    ...item,
    b: item.b + drift * normal() + (at === 0 ? outlier : 0),
  }));
  const now = measure([...moved, ...made('B', items - common)], change, random, normal);
  const scale = reportingScale(then.theta, new Float64Array(pupils).fill(1));
  const link = linkDomain(
    now.scale,
    { round: 'first', year: 2025 },
    { ...then.scale, test: 'first', grade: null, domain: 'any', scale },
  );
  const line = linkedScale(link);
  if (!line) throw new Error('the rounds cannot be linked');
  const later = { value: line.intercept + line.slope * now.mean, se: line.slope * now.se };
  const earlier = { value: scale.intercept + scale.slope * then.mean, se: scale.slope * then.se };
  const trend = testTrend(later, earlier, linkErrorAt(link, later.value), 0.95, linkDf(link));
  const plain = testTrend(later, earlier, 0);
  const truth = scale.slope * change;
  return {
    error: trend.difference - truth,
    se: trend.se,
    covered: trend.low <= truth && truth <= trend.high,
    plain: plain.low <= truth && truth <= plain.high,
    dropped: link.anchors.filter(({ used }) => !used).length,
  };
}

/** Answers of pupils of this mean ability, calibrated and scored. */
function measure(items: readonly Item[], ability: number, random: () => number, normal: () => number) {
  const cells = new Uint8Array(pupils * items.length);
  for (let pupil = 0; pupil < pupils; pupil++) {
    const theta = ability + normal();
    items.forEach(({ a, b }, item) => {
      cells[pupil * items.length + item] = random() < 1 / (1 + Math.exp(-a * (theta - b))) ? 1 : 0;
    });
  }
  const responses = { persons: pupils, items: items.map(({ id }) => id), cells };
  const calibration = calibrate(responses, { model: '2pl' });
  const { theta } = score(responses, calibration, 'wle');
  const mean = theta.reduce((sum, value) => sum + value, 0) / pupils;
  const variance = theta.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (pupils - 1);
  const scale: LinkableScale = {
    model: '2pl',
    parameters: calibration.items,
    items: items.map(({ id }) => ({ code: id, key: null, flags: [], out: false })),
  };
  return { scale, theta, mean, se: Math.sqrt(variance / pupils) };
}
