import type { MomentStatistic } from './moment-statistic.ts';

/** Which of the classes a row falls into: writes 1 or 0 a class; false when its value is missing. */
export interface Classes {
  terms: readonly string[];
  mark(row: number, into: Float64Array, at: number): boolean;
}

/** Levels between cut scores: k cuts make k+1 levels, a level contains its lower cut. `cumulative`: at or above
 *  each cut (international benchmarks), k terms. */
export function levelsByCuts(values: Float64Array, cuts: readonly number[], cumulative: boolean): Classes {
  const terms = cumulative
    ? cuts.map((cut) => `>=${cut}`)
    : [
        `<${cuts[0]}`,
        ...cuts.slice(1).map((cut, index) => `[${cuts[index]},${cut})`),
        `>=${cuts[cuts.length - 1]}`,
      ];
  return {
    terms,
    mark(row, into, at) {
      const value = values[row];
      let level = 0;
      while (level < cuts.length && value >= cuts[level]) level++;
      for (let t = 0; t < terms.length; t++) into[at + t] = (cumulative ? t < level : t === level) ? 1 : 0;
      return Number.isFinite(value);
    },
  };
}

/** Categories of a variable; code -1 = missing. */
export function categories(codes: Int32Array, labels: readonly string[]): Classes {
  return {
    terms: labels,
    mark(row, into, at) {
      into.fill(0, at, at + labels.length);
      if (codes[row] < 0) return false;
      into[at + codes[row]] = 1;
      return true;
    },
  };
}

/** Share (0..1) of each class among rows whose class is known: Σw·1(class)/Σw. */
export function share(classes: Classes): MomentStatistic {
  const count = classes.terms.length;
  return {
    terms: classes.terms,
    moments: count + 1,
    scaleFree: true,
    fill(row, z) {
      z[0] = 1;
      return classes.mark(row, z, 1);
    },
    evaluate(sums, _cases, out, at) {
      for (let t = 0; t < count; t++) out[at + t] = sums[0] > 0 ? sums[t + 1] / sums[0] : Number.NaN;
    },
    derivative: (sums) => (cells, from, out, at) => {
      for (let t = 0; t < count; t++)
        out[at + t] = (cells[from + t + 1] - (sums[t + 1] / sums[0]) * cells[from]) / sums[0];
    },
  };
}

/** Estimated number of each class in the population: Σw·1(class). */
export function classTotals(classes: Classes): MomentStatistic {
  const count = classes.terms.length;
  return {
    ...share(classes),
    scaleFree: false,
    evaluate(sums, _cases, out, at) {
      for (let t = 0; t < count; t++) out[at + t] = sums[t + 1];
    },
    derivative: () => (cells, from, out, at) => {
      for (let t = 0; t < count; t++) out[at + t] = cells[from + t + 1];
    },
  };
}
