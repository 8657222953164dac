import type { Curve, Family } from '../models/family.ts';
import type { Model } from '../models/model.ts';

/** An item inside the estimation: its full parameter vector and the part of it that is estimated. */
export interface LaidItem {
  readonly categories: number;
  /** All parameters, kept up to date by {@link ParameterLayout.unpack}. */
  readonly parameters: Float64Array;
  /** First estimated parameter: 0, or 1 where the slope is held at 1. */
  readonly firstFree: number;
  /** Place of the first estimated parameter in the common vector; −1 for an anchored item. */
  readonly offset: number;
}

/** A group's ability distribution; −1 where mean or log sd is not estimated. */
export interface LaidGroup {
  readonly meanOffset: number;
  readonly sdOffset: number;
  mean: number;
  sd: number;
}

/** The one vector of everything that is estimated, and how it falls to items and groups. */
export interface ParameterLayout {
  readonly family: Family;
  readonly items: readonly LaidItem[];
  readonly groups: readonly LaidGroup[];
  readonly size: number;
  pack(): Float64Array;
  unpack(vector: Float64Array): void;
}

/** What {@link layParameters} starts from. */
export interface LayoutInput {
  readonly model: Model;
  readonly categories: readonly number[];
  /** Start values of each item, of full length. */
  readonly start: readonly Float64Array[];
  /** Item → its fixed curve. */
  readonly anchors: ReadonlyMap<number, Curve>;
  readonly groups: number;
}

/**
 * Lays out what is estimated. Identification: with anchored items every mean and sd is free; otherwise the first group
 * has mean 0, and sd 1 where slopes are free; all other groups are free.
 */
export function layParameters({ model, categories, start, anchors, groups }: LayoutInput): ParameterLayout {
  let size = 0;
  const items = categories.map((count, item): LaidItem => {
    const anchor = anchors.get(item);
    if (anchor) {
      return { categories: count, parameters: model.family.fromItem(anchor), firstFree: 0, offset: -1 };
    }
    const firstFree = model.freeSlope ? 0 : 1;
    const offset = size;
    size += start[item].length - firstFree;
    return { categories: count, parameters: Float64Array.from(start[item]), firstFree, offset };
  });
  const anchored = anchors.size > 0;
  const latent = Array.from({ length: groups }, (_, group): LaidGroup => {
    const meanOffset = anchored || group > 0 ? size++ : -1;
    const sdOffset = anchored || group > 0 || !model.freeSlope ? size++ : -1;
    return { meanOffset, sdOffset, mean: 0, sd: 1 };
  });
  return {
    family: model.family,
    items,
    groups: latent,
    size,
    pack: () => pack(items, latent, size),
    unpack: (vector) => unpack(items, latent, vector),
  };
}

function pack(items: readonly LaidItem[], groups: readonly LaidGroup[], size: number): Float64Array {
  const vector = new Float64Array(size);
  for (const { parameters, firstFree, offset } of items) {
    if (offset >= 0) vector.set(parameters.subarray(firstFree), offset);
  }
  for (const { meanOffset, sdOffset, mean, sd } of groups) {
    if (meanOffset >= 0) vector[meanOffset] = mean;
    if (sdOffset >= 0) vector[sdOffset] = Math.log(sd);
  }
  return vector;
}

function unpack(items: readonly LaidItem[], groups: readonly LaidGroup[], vector: Float64Array): void {
  for (const { parameters, firstFree, offset } of items) {
    if (offset < 0) continue;
    for (let j = firstFree; j < parameters.length; j++) parameters[j] = vector[offset + j - firstFree];
  }
  for (const group of groups) {
    if (group.meanOffset >= 0) group.mean = vector[group.meanOffset];
    if (group.sdOffset >= 0) group.sd = Math.exp(vector[group.sdOffset]);
  }
}
