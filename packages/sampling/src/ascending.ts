const largestInsertion = 24;

/**
 * The positions of keys ≥ 0 in ascending order; equal keys by `tie`. Buckets by key/(1 + key), which spreads uniform numbers and Pareto ranks
 * alike, then each bucket is sorted: linear time for a million schools.
 */
export function ascending(keys: Float64Array, tie: (a: number, b: number) => number): Uint32Array {
  const compare = (a: number, b: number) => keys[a] - keys[b] || tie(a, b);
  const { order, starts } = bucketed(keys);
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const from = starts[bucket];
    const to = starts[bucket + 1];
    if (to - from > largestInsertion) order.subarray(from, to).sort(compare);
    else insertionSort(order, from, to, compare);
  }
  return order;
}

function bucketed(keys: Float64Array): { order: Uint32Array; starts: Uint32Array } {
  const buckets = Math.max(1, keys.length);
  const bucketOf = (key: number) => Math.min(buckets - 1, Math.floor((key / (1 + key)) * buckets));
  const starts = new Uint32Array(buckets + 1);
  for (let at = 0; at < keys.length; at++) starts[bucketOf(keys[at]) + 1]++;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] += starts[bucket];
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) order[next[bucketOf(keys[at])]++] = at;
  return { order, starts };
}

function insertionSort(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  for (let end = from + 1; end < to; end++) {
    const moving = order[end];
    let at = end;
    while (at > from && compare(order[at - 1], moving) > 0) {
      order[at] = order[at - 1];
      at--;
    }
    order[at] = moving;
  }
}
