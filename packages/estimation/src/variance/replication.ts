import type { Centre } from '../design/types.ts';
import type { ReplicateFactors } from './replicate-factors.ts';

/** Sampling units ("cells") of the design, numbered stratum by stratum. */
export interface DesignCells {
  /** Cell of each row. */
  cellOf: Int32Array;
  /** Cells of stratum h: firstCell[h] … firstCell[h+1]−1. */
  firstCell: Int32Array;
  stratumOfCell: Int32Array;
  strata: number;
}

export interface NoReplication {
  kind: 'none';
}

/** Stored replicate weights: that of row i in replicate r is weight[i]·factorOf(r, cellOf[i]). */
export interface ColumnReplication extends ReplicateFactors {
  kind: 'columns';
  replicates: number;
  /** c_r of variance = Σ c_r (θ_r − centre)². */
  coefficients: Float64Array;
  centre: Centre;
  /** Jackknife coefficients add up to the degrees of freedom; those of BRR, Fay and bootstrap do not. */
  jackknife: boolean;
}

/** Replicates that delete one cell of one stratum and blow up the rest of it; never written out as weights.
 *  With S the sums of the group, S_h of the stratum, S_c of the deleted cell:
 *  S_r = S + S_h/(n_h−1) − S_c·n_h/(n_h−1). */
export interface DeletionReplication {
  kind: 'deletion';
  cells: DesignCells;
  /** n_h; a zone that has lost one of its two units still counts 2. */
  unitsOfStratum: Float64Array;
  /** Replicates of stratum h: firstReplicate[h] … firstReplicate[h+1]−1. */
  firstReplicate: Int32Array;
  /** Cell that replicate r deletes; −1 = the unit that is missing in the data. */
  deletedCell: Int32Array;
  coefficients: Float64Array;
  /** Part of a degree of freedom that replicate r brings: its coefficient before the finite population factor. */
  degrees: Float64Array;
  centre: Centre;
}

/** Taylor linearisation: variance = Σ_h factor_h Σ_c (t_c − t̄_h)² over the n_h cells of stratum h. */
export interface LinearisedReplication {
  kind: 'linearised';
  cells: DesignCells;
  /** (1 − n_h/N_h)·n_h/(n_h−1); for a stratum of one cell (1 − 1/N_h). */
  factorOfStratum: Float64Array;
  /** With a second stage `cells` are its units and their „strata“ the clusters; this is the first stage, whose cells are
   *  those clusters. Both stages' variances add up (Särndal, Swensson & Wretman 1992, sec. 4.3). */
  firstStage?: { cells: DesignCells; factorOfStratum: Float64Array };
}

export type Replication = NoReplication | ColumnReplication | DeletionReplication | LinearisedReplication;

/** How the estimates of one group move: row j of `values` (terms wide) belongs to replicate or cell `index[j]`;
 *  all others do not move. Replication: θ_r − θ. Linearised: the cell's total of the linearised variable. */
export interface Influence {
  index: Int32Array;
  values: Float64Array;
  terms: number;
}
