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

/** |z| above which an anchor counts as drifted: Huynh & Meyer (2010). */
const DRIFT_LIMIT = 1.645;

/** Differences too small to speak of drift, in logits: a scale on which all anchors agree has outliers of nothing. */
const SMALLEST_DRIFT = 0.1;

/** Robust z of the anchors (Huynh & Meyer 2010) for the given linking; `used`: those the median is taken over. */
export function anchorDrift(
  anchors: readonly AnchorItem[],
  { A, B }: LinkingConstants,
  used: ReadonlySet<string>,
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
        robustZ !== null &&
        Math.abs(robustZ) > DRIFT_LIMIT &&
        Math.abs(differences[i] - centre) > SMALLEST_DRIFT,
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
