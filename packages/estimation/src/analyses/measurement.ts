import type { GroupEstimate } from '../engine/group-estimate.ts';
import { momentPass } from '../engine/moment-pass.ts';
import type { RowStatistic } from '../engine/row-pass.ts';
import { rowPass } from '../engine/row-pass.ts';
import type { Transform } from '../engine/transform.ts';
import { transformed } from '../engine/transform.ts';
import type { Grouping } from '../grouping.ts';
import type { Prepared } from '../prepare.ts';
import type { MomentStatistic } from '../statistics/moment-statistic.ts';

/** One thing to estimate in every group, ready to run with each plausible value. */
export interface Measurement {
  /** Text for `of` of the rows. */
  of: string;
  /** Names whose plausible values count. */
  names: readonly string[];
  terms: readonly string[];
  /** `log`: values are logarithms; rows give their exponentials. */
  link?: 'log';
  run(grouping: Grouping, draw: number, visit: (group: number, estimate: GroupEstimate) => void): void;
}

/** A measurement that is a function of sums. */
export function ofMoments(
  prepared: Prepared,
  of: string,
  names: readonly string[],
  terms: readonly string[],
  statistic: (draw: number) => MomentStatistic,
): Measurement {
  return {
    of,
    names,
    terms,
    run: (grouping, draw, visit) =>
      momentPass(
        prepared.replication,
        prepared.cellSlices(grouping, draw),
        prepared.weight,
        statistic(draw),
        visit,
      ),
  };
}

/** A measurement that needs the rows themselves. */
export function ofRows(
  prepared: Prepared,
  of: string,
  names: readonly string[],
  statistic: (draw: number) => RowStatistic,
): Measurement {
  return {
    of,
    names,
    terms: statistic(0).terms,
    run: (grouping, draw, visit) =>
      rowPass(
        prepared.replication,
        prepared.cellSlices(grouping, draw),
        prepared.weight,
        statistic(draw),
        visit,
      ),
  };
}

/** Figures made of another measurement's. */
export function ofTransform(prepared: Prepared, base: Measurement, transform: Transform): Measurement {
  return {
    ...base,
    terms: transform.terms,
    run: (grouping, draw, visit) =>
      base.run(grouping, draw, (group, estimate) => {
        visit(group, transformed(prepared.replication, estimate, transform));
      }),
  };
}
