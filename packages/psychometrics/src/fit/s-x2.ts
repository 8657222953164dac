import type { MarginalLikelihood } from '../calibration/marginal-likelihood.ts';

/** Orlando & Thissen's S-X² of an item; see {@link sx2}. */
export interface ItemFitTest {
  readonly value: number;
  readonly df: number;
  readonly p: number | null;
}

export function sx2(_likelihood: MarginalLikelihood): (ItemFitTest | undefined)[] {
  return [];
}
