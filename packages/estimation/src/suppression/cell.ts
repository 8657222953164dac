import type { GroupKey } from './relations.ts';

/** A cell of the tables that are published together. */
export interface SuppressionCell {
  key: GroupKey;
  /** Number of persons; cells without any hide nobody and are never used to hide others. */
  n: number;
  /** Hidden by the reporting rules. */
  primary: boolean;
  /** Already public: must not be counted on as hidden. */
  fixed?: boolean;
  /** Hidden for others by an earlier release: stays so, for it would tell of that release what it hid. */
  kept?: boolean;
  /** What is lost when it is hidden; the cheapest cells are hidden for others. Default: n. */
  cost?: number;
  /** Of a primary cell: hidden because its figures are not exact, not to protect anybody. It may follow from others. */
  imprecise?: boolean;
}
