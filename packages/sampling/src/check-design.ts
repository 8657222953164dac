import type { Design } from './design.ts';
import type { Frame } from './frame.ts';
import { isYes } from './lots.ts';
import type { Problem } from './problem.ts';
import { numberIn } from './school.ts';
import { formStrata } from './share-out.ts';

/**
 * Asks whether a design can be carried out on a frame: its columns exist, the sample is not empty, the strata's minimums
 * fit into it, sizes are positive numbers. Returns every problem with the path of the design's field; none = it can.
 */
export function checkDesign(frame: Frame, design: Design): Problem[] {
  const problems = checkColumns(frame, design);
  return problems.length > 0 ? problems : formStrata(frame, design).problems;
}

/** The part of `checkDesign` that looks at columns and cells only. */
export function checkColumns(frame: Frame, design: Design): Problem[] {
  return [
    ...unknownColumns(frame, design),
    ...unusableNumbers(frame, design),
    ...impossibleProbabilities(frame, design),
  ];
}

function unknownColumns(frame: Frame, design: Design): Problem[] {
  const named = [
    ...design.strata.map((column, index) => ({ column, path: `strata[${index}]` })),
    ...usedImplicitOrder(design).map((column, index) => ({ column, path: `implicitOrder[${index}]` })),
    ...usedNumbers(design),
    ...usedOverlap(design),
  ];
  return named
    .filter(({ column }) => !frame.columns.includes(column))
    .map(({ column, path }) => ({
      code: 'unknown-column',
      place: { path, column },
      received: column,
      expected: frame.columns.join(', '),
      severity: 'error',
    }));
}

function unusableNumbers(frame: Frame, design: Design): Problem[] {
  return usedNumbers(design)
    .filter(({ column }) => frame.columns.includes(column))
    .flatMap(({ column, path, positive }): Problem[] => {
      const bad = frame.eligible.filter((school) => {
        const value = numberIn(school, column);
        return positive ? value === null || value <= 0 : false;
      });
      const all = frame.eligible.every((school) => numberIn(school, column) === null);
      if (bad.length === 0 && !all) return [];
      const code = positive ? 'size-not-positive' : 'not-a-number';
      return [
        {
          code,
          place: { path, column },
          received: firstCodes(bad.map(({ code }) => code)),
          severity: 'error',
        },
      ];
    });
}

function usedOverlap({ selection, overlap }: Design): { column: string; path: string }[] {
  if (!overlap || selection === 'systematic') return [];
  return [
    { column: overlap.drawn, path: 'overlap.drawn' },
    { column: overlap.probability, path: 'overlap.probability' },
  ];
}

// A school that was drawn had a chance, and no chance is above 1.
function impossibleProbabilities(frame: Frame, design: Design): Problem[] {
  const { overlap } = design;
  if (!overlap || usedOverlap(design).length === 0) return [];
  const bad = frame.eligible.filter((school) => {
    const probability = numberIn(school, overlap.probability) ?? 0;
    return probability < 0 || probability > 1 || (probability === 0 && isYes(school[overlap.drawn]));
  });
  if (bad.length === 0) return [];
  const place = { path: 'overlap.probability', column: overlap.probability };
  const received = firstCodes(bad.map(({ code }) => code));
  return [{ code: 'out-of-range', place, received, expected: '> 0, ≤ 1', severity: 'error' }];
}

function usedImplicitOrder(design: Design): string[] {
  return design.selection === 'systematic' ? design.implicitOrder : [];
}

function usedNumbers(design: Design): { column: string; path: string; positive: boolean }[] {
  const used: { column: string; path: string; positive: boolean }[] = [];
  if (design.selection !== 'equal' && design.size !== null) {
    used.push({ column: design.size, path: 'size', positive: true });
  }
  if (design.allocation === 'neyman' && design.neymanColumn !== null) {
    used.push({ column: design.neymanColumn, path: 'neymanColumn', positive: false });
  }
  return used;
}

function firstCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, 5).join(', ');
  return codes.length > 5 ? `${shown}, … (${codes.length})` : shown;
}
