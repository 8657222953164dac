import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';

/** An item that may be drawn on, with what the blueprint speaks of: content, format, minutes … */
export interface PoolItem extends ItemParameters {
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** A pool of calibrated items on one scale. */
export interface ItemPool {
  readonly model: ModelName;
  readonly items: readonly PoolItem[];
}

/** Bounds of one form: of the number of items whose attribute has the value, or, without a value, of the attribute's sum. */
export interface BlueprintBound {
  readonly attribute: string;
  readonly value?: string | number;
  readonly min?: number;
  readonly max?: number;
}

/** Wanted information at an ability. */
export interface TargetPoint {
  readonly theta: number;
  readonly information: number;
}

/** What forms have to be like. */
export interface Blueprint {
  /** Number of equivalent variants, default 1. */
  readonly forms?: number;
  /** Items of a form. */
  readonly length: number;
  readonly bounds?: readonly BlueprintBound[];
  /**
   * `relative`: as much information as the pool has, in these proportions (van der Linden 2005, maximin); `absolute`: as
   * near to these values as possible. Variants differ as little as possible in both.
   */
  readonly target: { readonly kind: 'relative' | 'absolute'; readonly points: readonly TargetPoint[] };
  /** Forms that an item may be in, default 1. */
  readonly mostUses?: number;
  /** Sets of items of which a form takes at most one. */
  readonly enemies?: readonly (readonly string[])[];
  /** Items in every form, such as anchors to the last round; they may be used in all. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}
