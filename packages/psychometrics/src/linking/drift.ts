import type { AnchorItem } from './anchor-items.ts';
import type { LinkingConstants } from './moment-linking.ts';

/** How far an anchor is from the common line of the others. */
export interface AnchorDrift {
  readonly id: string;
  /** Mean difficulty on the target scale less the linked one. */
  readonly difference: number;
  /** (difference − median) ÷ (0.74 × interquartile range) over the anchors; null where all differ alike. */
  readonly robustZ: number | null;
  /** Slope on the target scale ÷ linked slope. */
  readonly slopeRatio: number;
  readonly drifted: boolean;
  /** False where the item was left out of the linking. */
  readonly used: boolean;
}

/** When an anchor counts as drifted: |z| above `z`, and farther than `shift` logits from the common line. */
export interface DriftLimit {
  readonly z: number;
  readonly shift: number;
}

/**
 * z by Huynh & Meyer (2010). Smaller shifts are none to speak of: a scale on which all anchors agree has outliers of nothing.
 */
const usualLimit: DriftLimit = { z: 1.645, shift: 0.1 };

/** Robust z of the anchors (Huynh & Meyer 2010) for the given linking; `used`: those the median is taken over. */
export function anchorDrift(
  anchors: readonly AnchorItem[],
  { A, B }: LinkingConstants,
  used: ReadonlySet<string>,
  limit: DriftLimit = usualLimit,
): AnchorDrift[] {
  const differences = anchors.map(({ from, to }) => mean(to.b) - (A * mean(from.b) + B));
  const basis = differences.filter((_, i) => used.has(anchors[i].id)).sort((a, b) => a - b);
  const centre = quantile(basis, 0.5);
  const spread = 0.74 * (quantile(basis, 0.75) - quantile(basis, 0.25));
  return anchors.map(({ id, from, to }, i) => {
    const robustZ = spread > 0 ? (differences[i] - centre) / spread : null;
    return {
      id,
      difference: differences[i],
      robustZ,
      slopeRatio: to.a / (from.a / A),
      drifted:
        robustZ !== null && Math.abs(robustZ) > limit.z && Math.abs(differences[i] - centre) > limit.shift,
      used: used.has(id),
    };
  });
}

/** Quantile by linear interpolation (type 7 of Hyndman & Fan). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
