import type { DeletionReplication, Influence, LinearisedReplication, Replication } from './replication.ts';
import { contrastingUnits, stageParts } from './variance.ts';

/** Which degrees of freedom an error of sampling has: see `samplingDegrees` of the design. */
export type DegreesOfSampling = 'effective' | 'johnson-rust' | 'nominal';

/** What each stratum (zone) adds to a variance, and the degrees of freedom that it is learnt from. */
export interface VarianceParts {
  stratum: Int32Array;
  size: Float64Array;
  degrees: Float64Array;
}

function linearisedDegrees(stratumOfCell: Int32Array, index: Int32Array): number {
  let strata = 0;
  for (let j = 0; j < index.length; j++)
    if (j === 0 || stratumOfCell[index[j]] !== stratumOfCell[index[j - 1]]) strata++;
  return index.length - strata;
}

/** Complete-data degrees of freedom of a group, at least 1: cells − strata (linearised), Σ c_r over the jackknife
 *  replicates that can move the group (zones for JK2, clusters − strata for JKn; never more than its cells − 1),
 *  R for BRR, Fay and R − 1 for bootstrap-like coefficients that do not add up to degrees. */
export function nominalDegrees(replication: Replication, influence: Influence, cellsInGroup: number): number {
  switch (replication.kind) {
    case 'none':
      return Number.POSITIVE_INFINITY;
    case 'linearised':
      return Math.max(
        1,
        linearisedDegrees(
          (replication.firstStage ?? replication).cells.stratumOfCell,
          contrastingUnits(replication, influence.index),
        ),
      );
    case 'columns': {
      if (!replication.jackknife) return replication.replicates;
      const { index, values, terms } = influence;
      let sum = 0;
      for (let j = 0; j < index.length; j++)
        if (values.subarray(j * terms, (j + 1) * terms).some((deviation) => deviation !== 0))
          sum += replication.coefficients[index[j]];
      return Math.max(1, sum);
    }
    case 'deletion': {
      let sum = 0;
      for (const replicate of influence.index) sum += replication.degrees[replicate];
      return Math.max(1, Math.min(sum, cellsInGroup - 1));
    }
  }
}

const strataOf = (cells: { stratumOfCell: Int32Array }, ids: Int32Array): Int32Array =>
  Int32Array.from(new Set(ids.map((cell) => cells.stratumOfCell[cell])));

/** What a stratum contributes whatever the figure: its finite population factor, and its degrees of freedom. */
function stratumFacts(
  replication: DeletionReplication | LinearisedReplication,
  stratum: number,
): [number, number] {
  if (replication.kind === 'linearised') {
    const { firstCell } = replication.cells;
    return [
      replication.factorOfStratum[stratum],
      Math.max(1, firstCell[stratum + 1] - firstCell[stratum] - 1),
    ];
  }
  const { firstReplicate, coefficients, degrees } = replication;
  let [factor, free] = [0, 0];
  for (let r = firstReplicate[stratum]; r < firstReplicate[stratum + 1]; r++) {
    factor += coefficients[r];
    free += degrees[r];
  }
  return [free > 0 ? factor / free : 0, Math.max(1, free)];
}

/** Parts of the variance of a group's mean under a working model in which the means of all sampling units vary alike: Σ W² over the
 *  units of a stratum, W the weight of the group in a unit (Kott 2020, The Degrees of Freedom of a Variance Estimator in a
 *  Probability Sample; the idea is that of Bell & McCaffrey 2002). Null where units are not known (stored replicate weights). */
export function modelParts(
  replication: Replication,
  cells: Int32Array,
  weightOf: (cell: number) => number,
): VarianceParts | null {
  if (replication.kind !== 'deletion' && replication.kind !== 'linearised') return null;
  if (replication.kind === 'linearised' && replication.firstStage !== undefined) return null;
  const { stratumOfCell } = replication.cells;
  const stratum = strataOf(replication.cells, cells);
  const [size, degrees] = [new Float64Array(stratum.length), new Float64Array(stratum.length)];
  let total = 0;
  for (let c = 0, h = 0; c < cells.length; c++) {
    if (stratumOfCell[cells[c]] !== stratum[h]) h++;
    size[h] += weightOf(c) ** 2;
    total += weightOf(c);
  }
  stratum.forEach((one, h) => {
    const [factor, free] = stratumFacts(replication, one);
    size[h] *= factor / total ** 2;
    degrees[h] = free;
  });
  return { stratum, size, degrees };
}

/** Parts of the variance of a difference from those of both groups, as if what they share did not cancel. */
export function jointParts(first: VarianceParts | null, second: VarianceParts | null): VarianceParts | null {
  if (first === null || second === null) return null;
  const found = new Map<number, { size: number; degrees: number }>();
  for (const { stratum, size, degrees } of [first, second])
    stratum.forEach((one, h) => {
      const known = found.get(one)?.size ?? 0;
      found.set(one, { size: known + size[h], degrees: degrees[h] });
    });
  const parts = [...found.values()];
  return {
    stratum: Int32Array.from(found.keys()),
    size: Float64Array.from(parts, (part) => part.size),
    degrees: Float64Array.from(parts, (part) => part.degrees),
  };
}

/** (Σ q)² / Σ (q²/ν): Satterthwaite (1946) with known parts. */
function satterthwaite({ size, degrees }: VarianceParts): number {
  let [sum, squares] = [0, 0];
  size.forEach((part, h) => {
    sum += part;
    squares += part ** 2 / degrees[h];
  });
  return squares > 0 ? sum ** 2 / squares : Number.POSITIVE_INFINITY;
}

/** The parts of the variance of one term as the replicates (or cells) show them; null where they do not come by stratum. */
function observedParts(replication: Replication, influence: Influence, term: number): VarianceParts | null {
  const found = new Map<number, number>();
  const { index, values, terms } = influence;
  switch (replication.kind) {
    case 'none':
      return null;
    case 'columns':
      if (!replication.jackknife) return null;
      for (let j = 0; j < index.length; j++)
        found.set(j, replication.coefficients[index[j]] * values[j * terms + term] ** 2);
      break;
    case 'linearised':
      if (replication.firstStage !== undefined) return null;
      stageParts(replication, influence, term, term, (stratum, part) => found.set(stratum, part));
      break;
    case 'deletion': {
      const { firstReplicate, coefficients } = replication;
      for (let j = 0, stratum = 0; j < index.length; j++) {
        while (firstReplicate[stratum + 1] <= index[j]) stratum++;
        const part = coefficients[index[j]] * values[j * terms + term] ** 2;
        found.set(stratum, (found.get(stratum) ?? 0) + part);
      }
    }
  }
  const stratum = Int32Array.from(found.keys());
  const degrees = Float64Array.from(stratum, (one) =>
    replication.kind === 'columns' ? 1 : stratumFacts(replication, one)[1],
  );
  return { stratum, size: Float64Array.from(found.values()), degrees };
}

/** Satterthwaite's degrees from parts that are estimates themselves, both moments without bias: (Σ q)²/Σ (q²/(ν + 2)) − 2, for pairs
 *  3(Σ q)²/Σ q² − 2 (von Davier 2025, A modified Satterthwaite effective degrees of freedom approximation). */
function unbiasedSatterthwaite({ stratum, size, degrees }: VarianceParts): number {
  const wider = degrees.map((free) => free + 2);
  return satterthwaite({ stratum, size, degrees: wider }) - 2;
}

/** Johnson & Rust (1992): (3.16 − 2.77/√m)·(Σ q)²/Σ q² over m zones, as in NAEP. */
function johnsonRust(parts: VarianceParts): number {
  const zones = parts.size.length;
  const plain = satterthwaite({ ...parts, degrees: parts.degrees.map(() => 1) });
  return (3.16 - 2.77 / Math.sqrt(zones)) * plain;
}

/** Degrees of freedom of the sampling error of one term, from 1 to the nominal ones. `effective`: those that the working model gives
 *  for the group's weights, or those that the replicates show, whichever are fewer. Zones of unequal size, and figures that hang
 *  on few of them, have much fewer than there are zones. */
export function degreesOf(
  rule: DegreesOfSampling,
  replication: Replication,
  influence: Influence,
  term: number,
  nominal: number,
  model: VarianceParts | null,
): number {
  if (rule === 'nominal' || !Number.isFinite(nominal)) return nominal;
  const parts = observedParts(replication, influence, term);
  if (parts === null || (replication.kind === 'linearised' && parts.size.length === 1)) return nominal;
  // Two halves of a zone, each with half its variance, count as two parts of half a degree.
  const share = replication.kind === 'columns' ? Math.min(1, nominal / parts.size.length) : 1;
  const observed = share * (rule === 'effective' ? unbiasedSatterthwaite(parts) : johnsonRust(parts));
  const expected = rule === 'effective' && model !== null ? satterthwaite(model) : Number.POSITIVE_INFINITY;
  const fewest = Math.min(nominal, observed, expected);
  return Number.isFinite(fewest) ? Math.max(1, fewest) : nominal;
}
