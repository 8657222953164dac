import { isMissing, numberIn, type School } from './school.ts';

/** One step of a measure of size: up to a number of pupils (null = all above) a fixed size or a multiple of the pupils. */
export interface SizeStep {
  /** The step holds for fewer pupils than this. */
  below: number | null;
  fixed?: number;
  times?: number;
}

/**
 * A column made from another one before the frame is frozen, so that it stands in the frame file and anyone can check it: a measure of size
 * with steps (the first that holds; `unknown` where the register does not say), or a band of sizes ("<80", "80–<200", "≥200").
 */
export type DerivedColumn =
  | { column: string; from: string; steps: SizeStep[]; unknown: number }
  | { column: string; from: string; limits: number[] };

/**
 * The measure of size of NAEP's state samples with about 60 pupils a school (NCES, NAEP Technical Documentation, 2000 state assessment): schools
 * that are tested whole are drawn alike, larger ones by their pupils, and very small ones at down to half that rate, because a
 * pupil costs more to reach there.
 */
export const naepSizeSteps: readonly SizeStep[] = [
  { below: 10, fixed: 30 },
  { below: 20, times: 3 },
  { below: 65, fixed: 60 },
  { below: null, times: 1 },
];

/** NAEP's measure of size for a school whose pupils the register does not know. */
export const naepUnknownSize = 60;

/** The measure of size of a school with so many pupils (null = unknown); 0 if no step holds. */
export function measureOfSize(pupils: number | null, steps: readonly SizeStep[], unknown: number): number {
  if (pupils === null) return unknown;
  const step = steps.find(({ below }) => below === null || pupils < below);
  return step?.fixed ?? (step?.times ?? 0) * pupils;
}

/** The band of a number between ascending limits, in neutral form; null where the register does not say. */
export function sizeBand(value: number | null, limits: readonly number[]): string | null {
  if (value === null) return null;
  const above = limits.findIndex((limit) => value < limit);
  if (above === 0) return `<${limits[0]}`;
  if (above < 0) return `≥${limits[limits.length - 1]}`;
  return `${limits[above - 1]}–<${limits[above]}`;
}

/** The register with derived columns added (in their order, so that one may rest on another). */
export function deriveColumns(
  register: readonly School[],
  derived: readonly DerivedColumn[] = [],
): readonly School[] {
  if (derived.length === 0) return register;
  return register.map((school) => {
    let result = school;
    for (const column of derived)
      result = { ...result, [column.column]: derivedCell(result, column), code: school.code };
    return result;
  });
}

function derivedCell(school: School, column: DerivedColumn): string | number | null {
  const value = isMissing(school[column.from]) ? null : numberIn(school, column.from);
  return 'steps' in column
    ? measureOfSize(value, column.steps, column.unknown)
    : sizeBand(value, column.limits);
}
