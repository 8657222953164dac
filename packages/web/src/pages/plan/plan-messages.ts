import type { Plan, Problem } from '@sapa/sampling';

/** What the page asks of the thread: first the register, then plan after plan. */
export type PlanQuestion =
  | { kind: 'register'; text: string }
  /** Design and assumptions as files hold them; the rules take the place of the design's exclusions. */
  | { kind: 'plan'; design: Record<string, unknown>; rules: readonly unknown[]; assumptions: unknown };

/** What the thread answers. */
export type PlanAnswer =
  | { kind: 'plan'; plan: Plan; milliseconds: number }
  | { kind: 'problems'; problems: Problem[] };
