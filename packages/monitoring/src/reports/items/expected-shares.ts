import { expectedScore } from '@sapa/psychometrics';
import type { ReportDomain, ReportItem } from './test-items.ts';

const nodes = Float64Array.from({ length: 81 }, (_, index) => -6 + 0.15 * index);
const widestMean = 5;

/** A school's distribution of ability in one domain, and what it lets expect of the items. */
export interface Expectation {
  /** Expected share of the attainable score of each item, in the order given. */
  shares: Float64Array;
  /** Rate of change of each with the school's mean ability. */
  slopes: Float64Array;
}

/**
 * What the calibrated items of a domain let expect from a school. Ability in the school is taken as normal; its standard
 * deviation comes from the scores (less their error variance), its mean is the one at which the expected total equals
 * the observed total. So a school is held against pupils of its own level nationwide, and the deviations of its items
 * add up to nothing: they show its profile, not its level.
 */
export class DomainExpectation {
  readonly #tables: Float64Array[];

  constructor(domain: ReportDomain, items: readonly ReportItem[]) {
    this.#tables = items.map((item) =>
      Float64Array.from(nodes, (theta) =>
        item.calibrated ? expectedScore(item.calibrated, domain.model, theta) / item.maxScore : Number.NaN,
      ),
    );
  }

  /** `attainable`: points that could be won on each item in this school, 0 for items that shall not count towards the total. */
  expect(total: number, attainable: Float64Array, sd: number): Expectation {
    let low = -widestMean;
    let high = widestMean;
    for (let step = 0; step < 24; step++) {
      const middle = (low + high) / 2;
      if (this.#total(middle, sd, attainable) < total) low = middle;
      else high = middle;
    }
    const mean = (low + high) / 2;
    const above = this.#shares(mean + 0.01, sd);
    const below = this.#shares(mean - 0.01, sd);
    return {
      shares: this.#shares(mean, sd),
      slopes: above.map((share, item) => (share - below[item]!) / 0.02),
    };
  }

  #total(mean: number, sd: number, attainable: Float64Array): number {
    let won = 0;
    let all = 0;
    for (const [item, share] of this.#shares(mean, sd, attainable).entries()) {
      if (attainable[item] === 0) continue;
      won += attainable[item]! * share;
      all += attainable[item]!;
    }
    return won / all;
  }

  #shares(mean: number, sd: number, wanted?: Float64Array): Float64Array {
    const weights = nodes.map((theta) => Math.exp(-0.5 * ((theta - mean) / sd) ** 2));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return Float64Array.from(this.#tables, (table, item) => {
      if (wanted?.[item] === 0) return 0;
      let share = 0;
      for (let node = 0; node < nodes.length; node++) share += weights[node]! * table[node]!;
      return share / sum;
    });
  }
}
