/** Adjusted p values (false discovery rate) of Benjamini and Hochberg (1995), in the order given:
 *  min over j ≥ i of p₍ⱼ₎·m/j, at most 1. Those at or below α are discoveries at rate α. R: `p.adjust(p, "BH")`. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b] - p[a]);
  const adjusted = new Array<number>(p.length);
  let least = 1;
  order.forEach((i, position) => {
    least = Math.min(least, (p[i] * p.length) / (p.length - position));
    adjusted[i] = least;
  });
  return adjusted;
}

/** Adjusted p values of Bonferroni: p·m, at most 1. R: `p.adjust(p, "bonferroni")`. */
export function bonferroni(p: readonly number[]): number[] {
  return p.map((one) => Math.min(1, one * p.length));
}
