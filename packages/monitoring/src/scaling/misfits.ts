import type { CalibratedItem } from '@sapa/psychometrics';

/** Mean squares between which an item is productive for measurement in a large survey (Wright & Linacre 1994, "run of the mill"). */
const meanSquares = { low: 0.7, high: 1.3 } as const;

/** Whether an item's answers are more, or less, by chance than its model says. */
export function misfits({ infit, outfit }: CalibratedItem): boolean {
  return [infit, outfit].some(
    (value) => typeof value === 'number' && (value < meanSquares.low || value > meanSquares.high),
  );
}
