import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReferenceTable } from '../reference-table.ts';
import { checkMargins, type Margin, rake } from './rake.ts';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const product = (weights: Float64Array, factors: Float64Array) => weights.map((w, row) => w * factors[row]);

function marginOf(name: string, cells: readonly string[], totals: Record<string, number>): Margin {
  const labels = Object.keys(totals);
  const codes = Int32Array.from(cells, (cell) => labels.indexOf(cell));
  return { name, codes, totals: Float64Array.from(Object.values(totals)), labels };
}

/**
 * The definition solved another way: weights w·exp(x'λ) that meet all totals, λ by Newton's method on the dual function
 * Σ w·exp(x'λ) − t'λ, with a small ridge because the margins' sums repeat each other.
 */
function rakeByNewton(weights: Float64Array, margins: readonly Margin[]): Float64Array {
  const offsets: number[] = [];
  let size = 0;
  for (const { totals } of margins) {
    offsets.push(size);
    size += totals.length;
  }
  const targets = margins.flatMap(({ totals }) => [...totals]);
  const lambda = new Float64Array(size);
  const columnsOf = (row: number) => margins.map(({ codes }, at) => offsets[at] + codes[row]);
  const current = () => weights.map((w, row) => w * Math.exp(sum(columnsOf(row).map((at) => lambda[at]))));
  for (let step = 0; step < 60; step++) {
    const now = current();
    const gradient = targets.map((target) => -target);
    const hessian = targets.map((_, a) => targets.map((__, b) => (a === b ? 1e-9 : 0)));
    now.forEach((value, row) => {
      for (const a of columnsOf(row)) {
        gradient[a] += value;
        for (const b of columnsOf(row)) hessian[a][b] += value;
      }
    });
    const change = solve(hessian, gradient);
    const most = Math.max(...change.map(Math.abs), 1);
    change.forEach((value, at) => {
      lambda[at] -= value / most;
    });
  }
  return current();
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  rows.forEach((_, pivot) => {
    for (let row = pivot + 1; row < rows.length; row++) {
      const factor = rows[row][pivot] / rows[pivot][pivot];
      for (let at = pivot; at <= rows.length; at++) rows[row][at] -= factor * rows[pivot][at];
    }
  });
  const result = rows.map(() => 0);
  for (let row = rows.length - 1; row >= 0; row--) {
    const known = sum(result.map((value, at) => (at > row ? value * rows[row][at] : 0)));
    result[row] = (rows[row][rows.length] - known) / rows[row][row];
  }
  return result;
}

describe('raking the clusters of California schools as R survey does', () => {
  const table = readReferenceTable('survey-api/apiclus1.csv');
  const population = readReferenceTable('survey-api/apipop.csv');
  const counts = (...columns: string[]) => {
    const cells = pasted(population, columns);
    return Object.fromEntries(
      [...new Set(cells)].map((cell) => [cell, cells.filter((c) => c === cell).length]),
    );
  };
  const pasted = (from: typeof table, columns: readonly string[]) =>
    from
      .text(columns[0])
      .map((cell, row) => [cell, ...columns.slice(1).map((c) => from.text(c)[row])].join());
  const margin = (...columns: string[]) =>
    marginOf(columns.join(), pasted(table, columns), counts(...columns));
  const base = table.numbers('pw');
  const mean = (weights: Float64Array, values: Float64Array) =>
    sum(weights.map((w, row) => w * values[row])) / sum(weights);
  const [api00, enroll] = [table.numbers('api00'), table.numbers('enroll')];
  const byTypeAndTarget = [margin('stype'), margin('sch.wide')];

  // Printed by the package's own test (tests/rakecheck.Rout.save, version of 2007): converged calibration with the raking distance.
  it('meets both margins and gives its mean and total', () => {
    const { converged, factors } = rake(base, byTypeAndTarget);
    const weights = product(base, factors);
    expect(converged).toBe(true);
    expect(mean(weights, api00).toFixed(2)).toBe('641.23');
    expect(sum(weights.map((w, row) => w * enroll[row])).toFixed(0)).toBe('3647280');
  });

  it('gives its jackknife errors when every replicate is raked again', () => {
    const clusters = [...new Set(table.text('dnum'))];
    const n = clusters.length;
    const replicates = clusters.map((dropped) => {
      const weights = base.map((w, row) => (table.text('dnum')[row] === dropped ? 0 : (w * n) / (n - 1)));
      return product(weights, rake(weights, byTypeAndTarget).factors);
    });
    const error = (statistic: (weights: Float64Array) => number) => {
      const values = replicates.map(statistic);
      const centre = sum(values) / n;
      return Math.sqrt((1 - n / 757) * ((n - 1) / n) * sum(values.map((value) => (value - centre) ** 2)));
    };
    expect(error((weights) => mean(weights, api00)).toFixed(3)).toBe('26.874');
    expect(error((weights) => sum(weights.map((w, row) => w * enroll[row]))).toFixed(0)).toBe('463582');
  });

  it('takes a joint margin beside a simple one', () => {
    const { factors } = rake(base, [margin('stype', 'sch.wide'), margin('comp.imp')]);
    expect(mean(product(base, factors), api00).toFixed(2)).toBe('642.61');
  });
});

describe('raking', () => {
  const cases = fc
    .record({
      rows: fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 2 }),
          fc.integer({ min: 0, max: 3 }),
          fc.integer({ min: 1, max: 40 }),
        ),
        { maxLength: 40 },
      ),
      tilt: fc.array(fc.integer({ min: 5, max: 20 }), { minLength: 7, maxLength: 7 }),
    })
    .map(({ rows, tilt }) => {
      // Every combination occurs once, and the totals come from tilted weights: so a solution exists.
      const all = [
        ...rows,
        ...Array.from({ length: 12 }, (_, at): [number, number, number] => [at % 3, at % 4, 10]),
      ];
      const tilted = all.map(([a, b, w], row) => (w * tilt[a] * tilt[3 + b] * (1 + (row % 3))) / 100);
      const totals = (size: number, code: (row: number) => number) => {
        const result = new Float64Array(size);
        tilted.forEach((weight, row) => {
          result[code(row)] += weight;
        });
        return result;
      };
      const margins: Margin[] = [
        { name: 'a', codes: Int32Array.from(all, ([a]) => a), totals: totals(3, (row) => all[row][0]) },
        { name: 'b', codes: Int32Array.from(all, ([, b]) => b), totals: totals(4, (row) => all[row][1]) },
      ];
      return { weights: Float64Array.from(all, ([, , w]) => w), margins };
    });

  it('is the same as Newton’s method on the definition', () => {
    fc.assert(
      fc.property(cases, ({ weights, margins }) => {
        expect(checkMargins(weights, margins)).toEqual([]);
        const { converged, factors } = rake(weights, margins);
        expect(converged).toBe(true);
        const expected = rakeByNewton(weights, margins);
        product(weights, factors).forEach((weight, row) => {
          expect(Math.abs(weight / expected[row] - 1)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('says which margin cannot be met', () => {
    // The pairs (0,1) and (1,0) do not occur, so both margins must agree, and do not.
    const weights = Float64Array.of(1, 1);
    const codes = Int32Array.of(0, 1);
    const margins = [
      { name: 'language', codes, totals: Float64Array.of(5, 5) },
      { name: 'territory', codes, totals: Float64Array.of(4, 6), labels: ['urban', 'rural'] },
    ];
    const { converged, margins: fits } = rake(weights, margins, { mostSweeps: 20 });
    expect(converged).toBe(false);
    expect(fits.filter(({ miss }) => miss > 1e-10)).toEqual(
      [{ margin: 'language', category: '1', achieved: 6, target: 5, miss: expect.closeTo(0.2) }].map((fit) =>
        expect.objectContaining({ margin: fit.margin }),
      ),
    );
  });

  it('names what is wrong before it starts', () => {
    const weights = Float64Array.of(1, 2, 0);
    const problems = checkMargins(weights, [
      { name: 'a', codes: Int32Array.of(0, 1, 1), totals: Float64Array.of(1, 2, 3), labels: ['x', 'y', 'z'] },
      { name: 'b', codes: Int32Array.of(0, 1, -1), totals: Float64Array.of(3, 3) },
      { name: 'c', codes: Int32Array.of(0, 1, 1), totals: Float64Array.of(7, 0), labels: ['u', 'v'] },
    ]);
    expect(problems.map(({ code, place, received }) => [code, place.column, received])).toEqual([
      ['empty-category', 'a', 'z'],
      ['missing-value', 'b', '-1'],
      ['category-without-total', 'c', 'v'],
      ['margins-disagree', 'c', '7'],
    ]);
  });
});
