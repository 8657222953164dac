import type { Design } from './design.ts';
import type { Draw } from './draw.ts';
import type { Frame } from './frame.ts';
import { isYes, type OverlapControl } from './lots.ts';
import { numberIn } from './school.ts';
import { targetProbabilities } from './select-schools.ts';
import { shareOut } from './share-out.ts';

/** How many schools of an earlier sample are drawn again. */
export interface Overlap {
  /** Eligible schools that the earlier draw took. */
  drawnBefore: number;
  /** Expected number drawn again under the design's overlap control, or without one. */
  expected: number;
  /** Expected number if the draws were independent. */
  independent: number;
  /** Number drawn again; null without a draw. */
  actual: number | null;
}

/**
 * The overlap of a design with an earlier draw, before the draw or with it. With p the earlier and π the new probability, a school drawn before
 * is drawn again with probability min(1, π/p) (together), max(0, π + p − 1)/p (apart), or π where the design has no overlap control.
 * Those are exact for one school and, with samples of fixed size, for schools alike in one stratum. `drawnColumn` says which schools the
 * earlier draw took; null where neither it nor the design names such a column.
 */
export function overlapOf(
  frame: Pick<Frame, 'eligible'>,
  design: Design,
  draw?: Pick<Draw, 'schools'>,
  drawnColumn = design.overlap?.drawn,
): Overlap | null {
  if (drawnColumn === undefined) return null;
  const control = design.selection === 'systematic' ? undefined : design.overlap;
  const { strata, numbers } = shareOut(frame, design);
  const drawn = draw && new Set(draw.schools.map(({ code }) => code));
  const sums = { drawnBefore: 0, expected: 0, independent: 0, actual: 0 };
  const size = design.selection === 'equal' ? null : design.size;
  strata.forEach(({ schools }, stratum) => {
    const targets = targetProbabilities(schools, numbers[stratum], size);
    schools.forEach((school, at) => {
      if (!isYes(school[drawnColumn])) return;
      const before = control ? (numberIn(school, control.probability) ?? 0) : 0;
      sums.drawnBefore++;
      sums.expected += control ? againProbability(targets[at], before, control.mode) : targets[at];
      sums.independent += targets[at];
      if (drawn?.has(school.code)) sums.actual++;
    });
  });
  return { ...sums, actual: drawn ? sums.actual : null };
}

function againProbability(now: number, before: number, mode: OverlapControl['mode']): number {
  return mode === 'together' ? Math.min(1, now / before) : Math.max(0, now + before - 1) / before;
}
