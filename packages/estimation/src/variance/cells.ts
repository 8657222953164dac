import type { DesignCells } from './replication.ts';

/** Numbers the different (stratum, unit) pairs stratum by stratum, units in the order of their codes.
 *  Codes must not be negative. Returns also the unit's code of each cell. */
export function numberCells(
  rows: number,
  stratumCodes: Int32Array | null,
  unitCodes: Int32Array | null,
): DesignCells & { unitOfCell: Int32Array } {
  const units = unitCodes === null ? rows : 1 + unitCodes.reduce((most, code) => Math.max(most, code), -1);
  const key = (row: number): number => (stratumCodes?.[row] ?? 0) * units + (unitCodes?.[row] ?? row);
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = key(row);
  const sorted = Float64Array.from(keys).sort();
  const distinct: number[] = [];
  for (const value of sorted) if (value !== distinct[distinct.length - 1]) distinct.push(value);
  const cellOfKey = new Map(distinct.map((value, cell) => [value, cell]));
  const cellOf = new Int32Array(rows);
  for (let row = 0; row < rows; row++) cellOf[row] = cellOfKey.get(keys[row]) ?? -1;
  const stratumOfCell = new Int32Array(distinct.length);
  const unitOfCell = new Int32Array(distinct.length);
  const firstCell: number[] = [];
  let code = -1;
  distinct.forEach((value, cell) => {
    const stratum = Math.floor(value / units);
    if (stratum !== code) firstCell.push(cell);
    code = stratum;
    stratumOfCell[cell] = firstCell.length - 1;
    unitOfCell[cell] = value % units;
  });
  const strata = firstCell.length;
  return {
    cellOf,
    firstCell: Int32Array.from([...firstCell, distinct.length]),
    stratumOfCell,
    strata,
    unitOfCell,
  };
}

/** First-stage finite population factor 1 − n_h/N_h of each stratum; 1 without a population column. N_h is read
 *  from the stratum's first row: above 1 a number of clusters, up to 1 a sampled fraction. */
export function populationFactors(cells: DesignCells, population: Float64Array | null): Float64Array {
  const factors = new Float64Array(cells.strata).fill(1);
  if (population === null) return factors;
  const done = new Uint8Array(cells.strata);
  for (let row = 0; row < population.length; row++) {
    const stratum = cells.stratumOfCell[cells.cellOf[row]];
    if (done[stratum] === 1) continue;
    done[stratum] = 1;
    const size = cells.firstCell[stratum + 1] - cells.firstCell[stratum];
    const fraction = population[row] > 1 ? size / population[row] : population[row];
    factors[stratum] = Math.max(0, 1 - fraction);
  }
  return factors;
}

/** The factor of each zone of a paired jackknife: 1 − n_h/N_h of the stratum that its first row lies in, n_h = units of
 *  all the stratum's zones. Without strata each zone is its own. `population` as in `populationFactors`. */
export function zoneFactors(
  cells: DesignCells,
  stratumCodes: Int32Array | null,
  population: Float64Array,
): Float64Array {
  if (stratumCodes === null) return populationFactors(cells, population);
  const firstRow = new Int32Array(cells.strata).fill(-1);
  for (let row = 0; row < population.length; row++) {
    const zone = cells.stratumOfCell[cells.cellOf[row]];
    if (firstRow[zone] < 0) firstRow[zone] = row;
  }
  const units = new Map<number, number>();
  const sizeOf = (zone: number): number => cells.firstCell[zone + 1] - cells.firstCell[zone];
  firstRow.forEach((row, zone) => {
    units.set(stratumCodes[row], (units.get(stratumCodes[row]) ?? 0) + sizeOf(zone));
  });
  return Float64Array.from(firstRow, (row) => {
    const drawn = units.get(stratumCodes[row]) ?? 0;
    return Math.max(0, 1 - (population[row] > 1 ? drawn / population[row] : population[row]));
  });
}
