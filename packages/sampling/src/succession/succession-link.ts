/** What can happen to a unit between two years. */
export const successionKinds = ['merged', 'split', 'renamed', 'closed'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** One row of a table of succession: a unit that was, and a unit that continues it (null = none does). */
export interface SuccessionLink {
  from: string;
  to: string | null;
  kind: SuccessionKind;
}

/** A link with the row of its file (header = 1), where its problems are told. */
export type SuccessionRow = SuccessionLink & { row: number };

/** The links from the units of one register to those of a later one, or to later units of the same. */
export interface SuccessionStep {
  links: readonly SuccessionLink[];
  /** Codes of the earlier register. */
  earlier: ReadonlySet<string>;
  /** Both sides are one register, which holds former and present units. */
  inside: boolean;
}
