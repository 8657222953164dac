/** Ends and step of an axis, in the unit of the values. */
export interface Axis {
  min: number;
  max: number;
  step: number;
}

const targetSteps = 6;

/**
 * Returns round ends and a round step (1, 2, 2.5 or 5 × a power of ten) that hold all values, in about six steps.
 * Without values, or with only one, the axis is one step wide on each side.
 */
export function roundAxis(values: readonly number[]): Axis {
  const low = values.length === 0 ? 0 : Math.min(...values);
  const high = values.length === 0 ? 1 : Math.max(...values);
  const raw = (high - low) / targetSteps || Math.max(Math.abs(high), 1) / 10;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw) ?? raw;
  const min = Math.floor(low / step) * step;
  const max = Math.ceil(high / step) * step;
  return min === max ? { min: min - step, max: max + step, step } : { min, max, step };
}
