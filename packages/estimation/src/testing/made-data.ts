import type { Columns } from '../columns.ts';

/** Numbers in [0, 1) from a seed: Mulberry32 (public domain). */
export function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal numbers from a seed (Box–Muller). */
export function normalFrom(seed: number): () => number {
  const uniform = uniformFrom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** A categorical column from labels. */
export function labelled(labels: readonly string[]): { codes: Int32Array; labels: string[] } {
  const distinct = [...new Set(labels)].sort();
  const codeOf = new Map(distinct.map((label, code) => [label, code]));
  return { codes: Int32Array.from(labels, (label) => codeOf.get(label) ?? -1), labels: distinct };
}

/** Schools of ten pupils in zones of two: score with its error, pv1…pv3, weight, zone, unit, school, gender, region. */
export function madeSchools(schools: number, seed: number): Columns {
  const normal = normalFrom(seed);
  const uniform = uniformFrom(seed + 1);
  const pupils = Array.from({ length: schools * 10 }, (_, i) => ({ school: Math.floor(i / 10) }));
  const effect = Array.from({ length: schools }, () => 5 * normal());
  const schoolWeight = Array.from({ length: schools }, () => 1 + 9 * uniform());
  const numeric = (of: (school: number) => number): Float64Array =>
    Float64Array.from(pupils, ({ school }) => of(school));
  return {
    rows: pupils.length,
    numeric: {
      score: numeric((school) => Math.round(50 + effect[school] + 10 * normal())),
      pv1: numeric((school) => 50 + effect[school] + 10 * normal()),
      pv2: numeric((school) => 50 + effect[school] + 10 * normal()),
      pv3: numeric((school) => 50 + effect[school] + 10 * normal()),
      error: numeric(() => 4 + 0.5 * uniform()),
      weight: numeric((school) => schoolWeight[school]),
      zone: numeric((school) => school >> 1),
      unit: numeric((school) => (school % 2) + 1),
    },
    categorical: {
      school: labelled(pupils.map(({ school }) => `s${String(school).padStart(4, '0')}`)),
      gender: labelled(pupils.map(() => (uniform() < 0.5 ? 'girls' : 'boys'))),
      region: labelled(pupils.map(({ school }) => (school < schools / 2 ? 'east' : 'west'))),
    },
  };
}

/** The same rows in another order. */
export function reordered(data: Columns, order: readonly number[]): Columns {
  const numeric = Object.entries(data.numeric).map(
    ([name, values]) => [name, Float64Array.from(order, (row) => values[row])] as const,
  );
  const categorical = Object.entries(data.categorical).map(
    ([name, { codes, labels }]) =>
      [name, { codes: Int32Array.from(order, (row) => codes[row]), labels }] as const,
  );
  return {
    rows: order.length,
    numeric: Object.fromEntries(numeric),
    categorical: Object.fromEntries(categorical),
  };
}
