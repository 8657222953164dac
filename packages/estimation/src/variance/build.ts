import type { ColumnReplicates, LinearisedReplicates, ReplicateMethod, Replicates } from '../design/types.ts';
import { numberCells, populationFactors, zoneFactors } from './cells.ts';
import { replicateFactors } from './replicate-factors.ts';
import type {
  ColumnReplication,
  DeletionReplication,
  DesignCells,
  LinearisedReplication,
  Replication,
} from './replication.ts';

/** Where the builders get their columns; codes are never negative (checked before). */
export interface ReplicationSource {
  rows: number;
  weight: Float64Array;
  numeric(column: string): Float64Array;
  codes(column: string): Int32Array;
  replicateColumns(columns: string | string[]): Float64Array[];
}

function defaultScale(method: ReplicateMethod, replicates: number, fay: number): number {
  switch (method) {
    case 'jk1':
      return (replicates - 1) / replicates;
    case 'jk2':
    case 'jkn':
      return 1;
    case 'brr':
    case 'bootstrap':
      return 1 / replicates;
    case 'fay':
      return 1 / (replicates * (1 - fay) ** 2);
  }
}

function fromColumns(design: ColumnReplicates, source: ReplicationSource): ColumnReplication {
  const columns = source.replicateColumns(design.columns);
  const replicates = columns.length;
  const scale = design.scale ?? defaultScale(design.method, replicates, design.fayCoefficient ?? 0.5);
  const rscale = (r: number): number =>
    typeof design.rscales === 'object' ? (design.rscales[r] ?? 1) : (design.rscales ?? 1);
  return {
    kind: 'columns',
    ...replicateFactors(columns, source.weight),
    replicates,
    coefficients: Float64Array.from({ length: replicates }, (_, r) => scale * rscale(r)),
    centre: design.centre ?? 'estimate',
    jackknife: design.method.startsWith('jk'),
  };
}

interface Deletion {
  cell: number;
  /** Variance coefficient without the finite population factor; these add up to the degrees of freedom. */
  coefficient: number;
}

/** All deletions of stratum h with the JKn factor (n−1)/n. */
function everyDeletion(cells: DesignCells, stratum: number): Deletion[] {
  const size = cells.firstCell[stratum + 1] - cells.firstCell[stratum];
  return Array.from({ length: size }, (_, unit) => ({
    cell: cells.firstCell[stratum] + unit,
    coefficient: (size - 1) / size,
  }));
}

/** A pair of JK2; when its partner is missing, the cell is dropped if it has the file's smallest unit code
 *  (the one that is dropped in whole zones), else doubled, as stored TIMSS weights would do. */
function pairDeletions(
  cells: DesignCells & { unitOfCell: Int32Array },
  stratum: number,
  full: boolean,
): Deletion[] {
  const first = cells.firstCell[stratum];
  const size = cells.firstCell[stratum + 1] - first;
  const smallest = cells.unitOfCell[first] === 0;
  const dropped = size === 2 || smallest ? first : -1;
  if (!full) return [{ cell: dropped, coefficient: 1 }];
  const other = size === 2 ? first + 1 : smallest ? -1 : first;
  return [
    { cell: dropped, coefficient: 0.5 },
    { cell: other, coefficient: 0.5 },
  ];
}

function deletion(
  cells: DesignCells,
  centre: 'estimate' | 'mean',
  factors: Float64Array,
  deletionsOf: (stratum: number, size: number) => Deletion[],
): DeletionReplication {
  const size = (stratum: number): number => cells.firstCell[stratum + 1] - cells.firstCell[stratum];
  const lists = Array.from({ length: cells.strata }, (_, stratum) => deletionsOf(stratum, size(stratum)));
  const firstReplicate = new Int32Array(cells.strata + 1);
  lists.forEach((list, stratum) => {
    firstReplicate[stratum + 1] = firstReplicate[stratum] + list.length;
  });
  return {
    kind: 'deletion',
    cells,
    unitsOfStratum: Float64Array.from(lists, (_, stratum) => Math.max(2, size(stratum))),
    firstReplicate,
    deletedCell: Int32Array.from(lists.flatMap((list) => list.map((one) => one.cell))),
    coefficients: Float64Array.from(
      lists.flatMap((list, stratum) => list.map((one) => factors[stratum] * one.coefficient)),
    ),
    degrees: Float64Array.from(lists.flatMap((list) => list.map((one) => one.coefficient))),
    centre,
  };
}

function stageFactors(cells: DesignCells, population: Float64Array | null): Float64Array {
  return populationFactors(cells, population).map((factor, stratum) => {
    const size = cells.firstCell[stratum + 1] - cells.firstCell[stratum];
    return size > 1 ? (factor * size) / (size - 1) : factor;
  });
}

function linearised(
  design: LinearisedReplicates,
  cells: DesignCells,
  source: ReplicationSource,
): LinearisedReplication {
  const population = design.population === undefined ? null : source.numeric(design.population);
  const factorOfStratum = stageFactors(cells, population);
  if (design.secondPopulation === undefined) return { kind: 'linearised', cells, factorOfStratum };
  const units = design.secondCluster === undefined ? null : source.codes(design.secondCluster);
  const second = numberCells(source.rows, cells.cellOf, units);
  // The second stage counts with the fraction of clusters that were drawn at all.
  const drawn = populationFactors(cells, population).map((factor) => 1 - factor);
  const inside = stageFactors(second, source.numeric(design.secondPopulation));
  return {
    kind: 'linearised',
    cells: second,
    factorOfStratum: inside.map((factor, cluster) => factor * drawn[cells.stratumOfCell[cluster]]),
    firstStage: { cells, factorOfStratum },
  };
}

/** Turns the `replicates` of a design into what the variance engine needs. */
export function buildReplication(design: Replicates | undefined, source: ReplicationSource): Replication {
  if (design === undefined) return { kind: 'none' };
  if ('columns' in design) return fromColumns(design, source);
  if ('zone' in design) {
    const cells = numberCells(source.rows, source.codes(design.zone), source.codes(design.unit));
    const strata = design.stratum === undefined ? null : source.codes(design.stratum);
    const factors =
      design.population === undefined
        ? populationFactors(cells, null)
        : zoneFactors(cells, strata, source.numeric(design.population));
    return deletion(cells, design.centre ?? 'estimate', factors, (stratum, size) =>
      size > 2 ? everyDeletion(cells, stratum) : pairDeletions(cells, stratum, design.full ?? false),
    );
  }
  const stratum = design.stratum === undefined ? null : source.codes(design.stratum);
  const cluster = design.cluster === undefined ? null : source.codes(design.cluster);
  const population = design.population === undefined ? null : source.numeric(design.population);
  const cells = numberCells(source.rows, stratum, cluster);
  if (design.method === 'linearised') return linearised(design, cells, source);
  const factors = populationFactors(cells, population);
  // A stratum of one cluster has no deletion to learn from and adds no variance.
  return deletion(cells, design.centre ?? 'estimate', factors, (h, size) =>
    size > 1 ? everyDeletion(cells, h) : [],
  );
}
