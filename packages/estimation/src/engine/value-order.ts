/** One pass of a counting sort by the 16 bits of `keys` from `shift` on. */
function pass(keys: Uint32Array, shift: number, from: Int32Array, to: Int32Array): void {
  const start = new Uint32Array(65537);
  for (const item of from) start[((keys[item] >>> shift) & 0xffff) + 1]++;
  for (let digit = 0; digit < 65536; digit++) start[digit + 1] += start[digit];
  for (const item of from) to[start[(keys[item] >>> shift) & 0xffff]++] = item;
}

function radixOrder(values: Float64Array): Int32Array {
  const words = new Uint32Array(values.slice().buffer);
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    // IEEE 754 sorts like an integer once negative numbers are inverted and positive ones raised above them.
    const negative = words[2 * i + 1] >>> 31 === 1;
    low[i] = negative ? ~words[2 * i] : words[2 * i];
    high[i] = negative ? ~words[2 * i + 1] : words[2 * i + 1] ^ 0x80000000;
  }
  let order = Int32Array.from(values, (_, i) => i);
  let other = new Int32Array(values.length);
  for (const [keys, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    pass(keys, shift, order, other);
    [order, other] = [other, order];
  }
  return order;
}

/** Row numbers of finite values with positive weight, ascending by value, equal values in row order. O(rows). */
export function valueOrder(values: Float64Array, weight: Float64Array): Int32Array {
  const all = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++)
    if (weight[row] > 0 && Number.isFinite(values[row])) all[count++] = row;
  const rows = all.subarray(0, count);
  if (count < 4096) return rows.slice().sort((a, b) => values[a] - values[b] || a - b);
  const kept = new Float64Array(count);
  for (let i = 0; i < count; i++) kept[i] = values[rows[i]];
  return radixOrder(kept).map((item) => rows[item]);
}
