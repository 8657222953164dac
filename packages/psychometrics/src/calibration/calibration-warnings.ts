import type { Problem } from '../problem.ts';
import type { CalibratedItem } from './calibration.ts';

/** Beyond these values an item's parameters say that the data do not determine them. */
const limits = { slope: 6, difficulty: 8 };

/** What a careful reader must know about the result, as warnings. */
export function calibrationWarnings(
  items: readonly CalibratedItem[],
  state: { readonly converged: boolean; readonly singular: boolean },
): Problem[] {
  const warnings: Problem[] = [];
  const warn = (code: string, column?: string, received?: number, expected?: string) => {
    warnings.push({
      code,
      place: column === undefined ? {} : { column },
      ...(received === undefined ? {} : { received: received.toPrecision(4) }),
      ...(expected === undefined ? {} : { expected }),
      severity: 'warning',
    });
  };
  if (!state.converged) warn('not-converged');
  if (state.singular) warn('information-singular');
  for (const { id, a, b, anchored } of items) {
    if (anchored) continue;
    if (a <= 0) warn('negative-slope', id, a, '> 0');
    if (a > limits.slope) warn('extreme-slope', id, a, `≤ ${limits.slope}`);
    const farthest = b.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
    if (!(Math.abs(farthest) <= limits.difficulty)) {
      warn('extreme-difficulty', id, farthest, `−${limits.difficulty} … ${limits.difficulty}`);
    }
  }
  return warnings;
}
