import { linkingError } from '@sapa/psychometrics';
import { z } from 'zod';
import type { ReportingScale } from './reporting-scale.ts';

const number = z.number();

/** How a scale stands to that of an earlier round; what a scaling keeps of it. */
export const scaleLink = z.object({
  round: z.string(),
  year: z.int(),
  /** The test of that round; null where it has none of this grade and domain. */
  test: z.string().nullable(),
  /** Items of this round's domain; those that the earlier test had too; those of these that were good on both sides. */
  items: z.int(),
  common: z.int(),
  good: z.int(),
  /** θ of the earlier round = A θ + B; null where the scales could not be linked, and this one is a scale of its own. */
  constants: z
    .object({
      A: number,
      B: number,
      /** Standard errors of A and B and their covariance: jackknife over the anchors. */
      se: z.object({ A: number, B: number, covariance: number }),
      /** The line of the earlier round to the reporting scale, when this one was linked to it. */
      to: z.object({ slope: number, intercept: number }),
    })
    .nullable(),
  /** The items tried as anchors, with their distance from the common line and whether they were kept. */
  anchors: z.array(
    z.object({
      id: z.string(),
      difference: number,
      robustZ: number.nullable(),
      used: z.boolean(),
    }),
  ),
});
export type ScaleLink = z.infer<typeof scaleLink>;

/** The line to the reporting scale of the earlier round; null for a scale of its own. */
export function linkedScale(link: ScaleLink | null): ReportingScale | null {
  if (!link?.constants) return null;
  const { A, B, to } = link.constants;
  return { slope: to.slope * A, intercept: to.intercept + to.slope * B };
}

/** Standard error, in points of the reporting scale, that the link adds to a mean of this round; `mean` in points, null: of ability 0. */
export function linkErrorAt(link: ScaleLink, mean: number | null): number {
  const scale = linkedScale(link);
  if (!link.constants || !scale) throw new Error('the scale is not linked');
  const theta = mean === null ? 0 : (mean - scale.intercept) / scale.slope;
  return link.constants.to.slope * linkingError(link.constants.se, theta);
}

/** Degrees of freedom of the link's error: one fewer than the items that the jackknife is over. */
export function linkDf(link: Pick<ScaleLink, 'anchors'>): number {
  return itemsUsed(link) - 1;
}

/** Items by which the scales were linked: an item that is separate in each language counts once. */
export function itemsUsed({ anchors }: Pick<ScaleLink, 'anchors'>): number {
  return new Set(anchors.filter(({ used }) => used).map(({ id }) => id.split('@')[0])).size;
}
