import type { ScoredItem } from '../models/scored-item.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/** The likelihood of one person's answers about an ability θ. */
export interface AbilityTerms {
  /** ∂ log L / ∂θ. */
  readonly slope: number;
  /** Fisher information Σ P′² / P. */
  readonly information: number;
  /** −∂² log L / ∂θ². */
  readonly observed: number;
  /** Warm's J = Σ P′ P″ / P. */
  readonly correction: number;
}

/** Terms of an item's answer categories at one θ: per category the two log derivatives, and the item's I and J. */
export interface ItemTerms {
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
  information: number;
  correction: number;
}

/** Memory for {@link fillItemTerms}. */
export function itemTerms(item: ScoredItem): ItemTerms {
  return {
    slope: new Float64Array(item.categories),
    curvature: new Float64Array(item.categories),
    information: 0,
    correction: 0,
  };
}

/** Function that fills the terms of an item at θ, with its own scratch memory. */
export function itemTermsFiller(items: readonly ScoredItem[]) {
  const widest = items.reduce((most, item) => Math.max(most, item.categories), 2);
  const p = new Float64Array(widest);
  const first = new Float64Array(widest);
  const second = new Float64Array(widest);
  return (item: ScoredItem, theta: number, terms: ItemTerms): void => {
    item.family.derive(item.parameters, item.categories, theta, p, first, second);
    terms.information = 0;
    terms.correction = 0;
    for (let k = 0; k < item.categories; k++) {
      const share = Math.max(p[k], 1e-300);
      const slope = first[k] / share;
      terms.slope[k] = slope;
      terms.curvature[k] = slope * slope - second[k] / share;
      terms.information += first[k] * slope;
      terms.correction += slope * second[k];
    }
  };
}

/** The value of an omitted answer with credit, from those of categories 0 and 1. */
function ofCredit(ofCategories: Float64Array, credit: number): number {
  return (1 - credit) * ofCategories[0] + credit * ofCategories[1];
}

/** Function that sums the terms of one row of cells at θ; omitted answers with credit count `credit` of a right one. */
export function abilityEquation(items: readonly ScoredItem[], credit: number) {
  const fill = itemTermsFiller(items);
  const scratch = items.map(itemTerms);
  return (cells: Uint8Array, theta: number): AbilityTerms => {
    let slope = 0;
    let information = 0;
    let observed = 0;
    let correction = 0;
    for (let j = 0; j < items.length; j++) {
      const cell = cells[j];
      if (cell === NOT_ADMINISTERED) continue;
      const terms = scratch[j];
      fill(items[j], theta, terms);
      slope += cell === CREDITED ? ofCredit(terms.slope, credit) : terms.slope[cell];
      observed += cell === CREDITED ? ofCredit(terms.curvature, credit) : terms.curvature[cell];
      information += terms.information;
      correction += terms.correction;
    }
    return { slope, information, observed, correction };
  };
}
