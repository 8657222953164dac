/** Test information I(θ) = 1/se² as a function, learnt from pupils' estimates and their errors. */
export interface InformationCurve {
  /** log I and its slope. */
  at(theta: number): { log: number; slope: number };
}

/** Mean (θ, log I) of each interval of `width`, ascending. */
function knotsOf(
  values: Float64Array,
  errors: Float64Array,
  members: readonly number[],
  width: number,
): { x: Float64Array; y: Float64Array } {
  const bins = new Map<number, { n: number; x: number; y: number }>();
  for (const i of members) {
    const key = Math.floor(values[i] / width);
    const bin = bins.get(key) ?? { n: 0, x: 0, y: 0 };
    bin.n++;
    bin.x += values[i];
    bin.y -= 2 * Math.log(errors[i]);
    bins.set(key, bin);
  }
  const sorted = [...bins].sort(([a], [b]) => a - b).map(([, bin]) => bin);
  const merged: typeof sorted = [];
  for (const bin of sorted) {
    const last = merged[merged.length - 1];
    // Two intervals that met close to their border count as one knot.
    if (last === undefined || bin.x / bin.n - last.x / last.n > width / 2) merged.push(bin);
    else merged[merged.length - 1] = { n: last.n + bin.n, x: last.x + bin.x, y: last.y + bin.y };
  }
  return {
    x: Float64Array.from(merged, (bin) => bin.x / bin.n),
    y: Float64Array.from(merged, (bin) => bin.y / bin.n),
  };
}

/** Second derivatives of the natural cubic spline through the knots (tridiagonal system). */
function curvatures(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length;
  const second = new Float64Array(n);
  const upper = new Float64Array(n);
  for (let i = 1; i < n - 1; i++) {
    const [before, after] = [x[i] - x[i - 1], x[i + 1] - x[i]];
    const right = 6 * ((y[i + 1] - y[i]) / after - (y[i] - y[i - 1]) / before);
    const pivot = 2 * (before + after) - before * upper[i - 1];
    upper[i] = after / pivot;
    second[i] = (right - before * second[i - 1]) / pivot;
  }
  for (let i = n - 2; i > 0; i--) second[i] -= upper[i] * second[i + 1];
  return second;
}

/** The curve through pupils `members` on one form: log I as a natural cubic spline, straight beyond the outermost
 *  estimates (the information of logistic items fades exponentially). `width`: least distance of knots. */
export function informationCurve(
  values: Float64Array,
  errors: Float64Array,
  members: readonly number[],
  width: number,
): InformationCurve {
  const { x, y } = knotsOf(values, errors, members, width);
  const second = curvatures(x, y);
  const last = x.length - 1;
  const inside = (theta: number, i: number): { log: number; slope: number } => {
    const h = x[i + 1] - x[i];
    const [a, b] = [(x[i + 1] - theta) / h, (theta - x[i]) / h];
    return {
      log:
        a * y[i] + b * y[i + 1] + ((a ** 3 - a) * second[i] + (b ** 3 - b) * second[i + 1]) * ((h * h) / 6),
      slope:
        (y[i + 1] - y[i]) / h + ((1 - 3 * a * a) * second[i] + (3 * b * b - 1) * second[i + 1]) * (h / 6),
    };
  };
  return {
    at(theta) {
      if (last === 0) return { log: y[0], slope: 0 };
      if (theta > x[0] && theta < x[last]) {
        let i = 0;
        while (x[i + 1] < theta) i++;
        return inside(theta, i);
      }
      const end = theta <= x[0] ? 0 : last;
      const { slope } = inside(x[end], end === 0 ? 0 : last - 1);
      return { log: y[end] + slope * (theta - x[end]), slope };
    },
  };
}
