import { expectedScore, testInformation } from '../curves/item-curves.ts';
import { type AbilityDistribution, normalAbilities, scoreShares } from '../equating/observed-score.ts';
import type { TestForm } from '../equating/true-score.ts';
import { classify } from '../standards/cut-scores.ts';

/** A form at one ability, before anybody has taken it. */
export interface PrecisionPoint {
  readonly theta: number;
  readonly information: number;
  /** Standard error of an ability, 1 / √information; null without information. */
  readonly se: number | null;
  readonly expectedScore: number;
}

/** What a form promises in a population; null where it is not defined. */
export interface ExpectedPrecision {
  readonly points: readonly PrecisionPoint[];
  readonly reliability: {
    /** Of EAP: 1 − mean posterior variance / variance, the posterior variance taken as 1 / (I + 1 / variance). */
    readonly eap: number | null;
    /** Of WLE: variance / (variance + mean 1 / I). */
    readonly wle: number | null;
    /** Of the raw score: variance of the expected score / variance of the score (Lord & Wingersky). */
    readonly raw: number | null;
  };
  readonly meanScore: number;
  readonly sdScore: number;
  /** Expected share of pupils put at their true level (Rudner 2001), where cuts were given. */
  readonly accuracy: number | null;
  readonly consistency: number | null;
}

/** Population and cuts for {@link expectedPrecision}. */
export interface PrecisionOptions {
  readonly mean?: number;
  readonly sd?: number;
  /** Cut scores of levels on the ability scale. */
  readonly cuts?: readonly number[];
}

/** Test information and expected reliability of a form in a normal population, before the test. */
export function expectedPrecision(form: TestForm, options: PrecisionOptions = {}): ExpectedPrecision {
  const { mean = 0, sd = 1, cuts = [] } = options;
  const population = normalAbilities(mean, sd);
  const points = Array.from(population.nodes, (theta): PrecisionPoint => {
    const information = testInformation(form.items, form.model, theta);
    const score = form.items.reduce((sum, item) => sum + expectedScore(item, form.model, theta), 0);
    return {
      theta,
      information,
      se: information > 0 ? 1 / Math.sqrt(information) : null,
      expectedScore: score,
    };
  });
  const average = (value: (point: PrecisionPoint) => number) =>
    points.reduce((sum, point, q) => sum + population.shares[q] * value(point), 0);
  const variance = sd ** 2;
  const posterior = average(({ information }) => 1 / (information + 1 / variance));
  const error = average(({ information }) => 1 / information);
  const meanScore = average((point) => point.expectedScore);
  const trueVariance = average((point) => (point.expectedScore - meanScore) ** 2);
  const scoreVariance = varianceOf(scoreShares(form, population));
  const levels = cuts.length > 0 ? expectedLevels(points, population, cuts) : null;
  return {
    points,
    reliability: {
      eap: defined(1 - posterior / variance),
      wle: defined(variance / (variance + error)),
      raw: defined(trueVariance / scoreVariance),
    },
    meanScore,
    sdScore: Math.sqrt(scoreVariance),
    accuracy: levels?.accuracy ?? null,
    consistency: levels?.consistency ?? null,
  };
}

/** Levels of pupils spread over the population in proportion to its shares. */
function expectedLevels(
  points: readonly PrecisionPoint[],
  { shares }: AbilityDistribution,
  cuts: readonly number[],
) {
  const persons = points.flatMap(({ theta, se }, q) =>
    Array.from({ length: Math.round(20_000 * shares[q]) }, () => ({ theta, se: se ?? Number.NaN })),
  );
  return classify(
    Float64Array.from(persons, ({ theta }) => theta),
    Float64Array.from(persons, ({ se }) => se),
    cuts,
  );
}

function varianceOf(shares: Float64Array): number {
  const mean = shares.reduce((sum, share, score) => sum + share * score, 0);
  return shares.reduce((sum, share, score) => sum + share * (score - mean) ** 2, 0);
}

function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
