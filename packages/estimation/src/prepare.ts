import type { Columns } from './columns.ts';
import { checkData } from './design/check-data.ts';
import { expandColumns } from './design/columns-of.ts';
import type { EstimateDesign, EstimateRow } from './design/types.ts';
import type { Slices } from './engine/group-estimate.ts';
import { sliceByGroup } from './engine/group-estimate.ts';
import { valueOrder } from './engine/value-order.ts';
import type { Grouping } from './grouping.ts';
import { groupRows } from './grouping.ts';
import { EstimationProblems } from './problem.ts';
import type { LatentStore } from './statistics/corrected.ts';
import type { Variables } from './variables.ts';
import { orderedCodes, variablesOf } from './variables.ts';
import { buildReplication } from './variance/build.ts';
import type { DegreesOfSampling } from './variance/degrees.ts';
import type { Replication } from './variance/replication.ts';

/** Everything the analyses share: variables, weights, replication, and groupings and sort orders made once. */
export interface Prepared {
  rows: number;
  design: EstimateDesign;
  variables: Variables;
  weight: Float64Array;
  replication: Replication;
  /** How degrees of freedom of sampling errors are found. */
  samplingDegrees: DegreesOfSampling;
  grouping(by: readonly string[]): Grouping;
  /** Rows of positive weight by group, then by cell of the design. */
  cellSlices(grouping: Grouping, draw: number): Slices;
  /** Rows with a value and positive weight by group, then by value. */
  valueSlices(grouping: Grouping, draw: number, name: string): Slices;
  /** The groups that a row compares; rows that describe a single group are absent. */
  compared: Map<EstimateRow, Record<string, string>[]>;
  /** Latent distributions that are already fitted, by variable and plausible value. */
  latent(name: string, draw: number): LatentStore;
}

function remember<K, V>(store: Map<K, V>, key: K, make: () => V): V {
  const found = store.get(key) ?? make();
  store.set(key, found);
  return found;
}

/** Rows of positive weight in the order of the design's cells. */
function cellOrder(rows: number, weight: Float64Array, replication: Replication): Int32Array {
  const all = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (weight[row] > 0) all[count++] = row;
  const positive = all.subarray(0, count);
  if (replication.kind === 'none') return positive;
  if (replication.kind === 'columns')
    return sliceByGroup(positive, replication.cellOf, replication.cells).rows;
  const { cellOf, stratumOfCell } = replication.cells;
  return sliceByGroup(positive, cellOf, stratumOfCell.length).rows;
}

/** Checks design against data and prepares the run. Throws `EstimationProblems` with every problem found. */
export function prepare(data: Columns, design: EstimateDesign): Prepared {
  const plausible = Object.fromEntries(
    Object.entries(design.plausibleValues ?? {}).map(([name, columns]) => [
      name,
      expandColumns(data, columns),
    ]),
  );
  const problems = checkData(data, design, plausible);
  if (problems.length > 0) throw new EstimationProblems(problems);
  const variables = variablesOf(data, plausible);
  const weight =
    design.weight === undefined ? new Float64Array(data.rows).fill(1) : data.numeric[design.weight];
  const replication = buildReplication(design.replicates, {
    rows: data.rows,
    weight,
    numeric: (column) => data.numeric[column],
    codes: (column) => orderedCodes(data, column),
    replicateColumns: (columns) => expandColumns(data, columns).map((column) => data.numeric[column]),
  });
  const ordered = cellOrder(data.rows, weight, replication);
  const groupings = new Map<string, Grouping>();
  const valueOrders = new Map<Float64Array, Int32Array>();
  const cellSlices = new Map<Int32Array, Slices>();
  const latentStores = new Map<string, LatentStore>();
  const groupOf = (grouping: Grouping, draw: number): Int32Array =>
    grouping.groupOf[draw] ?? grouping.groupOf[0];
  return {
    rows: data.rows,
    design,
    variables,
    weight,
    replication,
    samplingDegrees: design.samplingDegrees ?? 'effective',
    compared: new Map(),
    latent: (name, draw) => remember(latentStores, `${name}\u0000${draw}`, () => new Map()),
    grouping: (by) => remember(groupings, by.join('\u0000'), () => groupRows(data.rows, by, variables)),
    cellSlices(grouping, draw) {
      const groups = groupOf(grouping, draw);
      return remember(cellSlices, groups, () => sliceByGroup(ordered, groups, grouping.labels.length));
    },
    valueSlices(grouping, draw, name) {
      const values = variables.numeric(name, draw);
      const order = remember(valueOrders, values, () => valueOrder(values, weight));
      return sliceByGroup(order, groupOf(grouping, draw), grouping.labels.length);
    },
  };
}
