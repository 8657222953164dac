/**
 * Replacements by rank: on a list of schools (`order`, positions among `codes`) whose first n are the sample, the school drawn i-th (here
 * `index` = i − 1) has the (n + i)-th, the (2n + i)-th … school of the list, where they exist; so no two share one. Returns their codes.
 */
export function rankReplacements(
  order: Uint32Array,
  n: number,
  index: number,
  count: number,
  codes: readonly string[],
): string[] {
  const found: string[] = [];
  for (let position = n + index; found.length < count && position < order.length; position += n)
    found.push(codes[order[position]]);
  return found;
}

/**
 * Replacements by neighbourhood, for a systematic sample of an ordered list: in the first round every drawn school takes the
 * school after it, in the second the one before it, then two after, two before, …, if it exists, was not drawn and is not
 * taken yet (the rule of TIMSS and PISA for the first two). Returns one list a drawn position.
 */
export function neighbourReplacements(
  list: readonly string[],
  drawn: readonly number[],
  count: number,
): string[][] {
  const taken = new Set(drawn);
  const found: string[][] = drawn.map(() => []);
  for (let round = 0; round < count; round++) {
    const distance = (1 + Math.floor(round / 2)) * (round % 2 === 0 ? 1 : -1);
    drawn.forEach((position, index) => {
      const neighbour = position + distance;
      if (neighbour < 0 || neighbour >= list.length || taken.has(neighbour)) return;
      taken.add(neighbour);
      found[index].push(list[neighbour]);
    });
  }
  return found;
}
