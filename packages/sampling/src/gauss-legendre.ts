/**
 * Nodes and weights of the Gauss–Legendre rule with `count` nodes on [−1, 1], by Newton's method on the Legendre
 * polynomial from the usual cosine start (Abramowitz & Stegun 1972, 25.4.29).
 */
export function gaussLegendre(count: number): { node: number; weight: number }[] {
  return Array.from({ length: count }, (_, index) => {
    let node = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 0;
    for (let iteration = 0; iteration < 100; iteration++) {
      const { value, derivative } = legendre(count, node);
      slope = derivative;
      const change = value / derivative;
      node -= change;
      if (Math.abs(change) < 1e-16) break;
    }
    return { node, weight: 2 / ((1 - node * node) * slope * slope) };
  });
}

function legendre(degree: number, x: number): { value: number; derivative: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= degree; k++) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  }
  return { value, derivative: (degree * (x * value - before)) / (x * x - 1) };
}
