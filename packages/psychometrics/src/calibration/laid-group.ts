import type { DensityShape } from './latent-density.ts';

/** Form of the ability density, and the number of values that describe its shape. */
export type DensityChoice =
  | { readonly form: 'normal' }
  | { readonly form: 'davidian'; readonly values: number }
  | { readonly form: 'histogram'; readonly nodes: Float64Array };

/** A group's ability distribution; −1 where mean or log sd is not estimated (or follows from the masses of a histogram). */
export interface LaidGroup {
  readonly meanOffset: number;
  readonly sdOffset: number;
  /** Places of everything that is estimated of the density: mean, log sd, and what describes the shape. */
  readonly places: readonly number[];
  /** True where the scale says that the mean is 0 and the sd 1. */
  readonly held: { readonly mean: boolean; readonly sd: boolean };
  mean: number;
  sd: number;
  /** Where the density is not normal. */
  readonly density?: { readonly form: DensityShape['form']; readonly values: Float64Array };
  /** The estimated values in the order of the places, and setting them. */
  read(): number[];
  write(values: readonly number[]): void;
}

/** Lays out a group's density from place `first` on. */
export function layGroup(held: LaidGroup['held'], first: number, choice: DensityChoice): LaidGroup {
  if (choice.form === 'histogram') return layHistogram(held, first, choice.nodes);
  const meanOffset = held.mean ? -1 : first;
  const sdOffset = held.sd ? -1 : first + (held.mean ? 0 : 1);
  const moments = [meanOffset, sdOffset].filter((place) => place >= 0);
  const values = new Float64Array(choice.form === 'davidian' ? choice.values : 0);
  const places = [...moments, ...Array.from(values, (_, i) => first + moments.length + i)];
  const group: LaidGroup = {
    ...{ meanOffset, sdOffset, places, held, mean: 0, sd: 1 },
    ...(choice.form === 'davidian' ? { density: { form: 'davidian', values } } : {}),
    read: () => [...(held.mean ? [] : [group.mean]), ...(held.sd ? [] : [Math.log(group.sd)]), ...values],
    write(given) {
      if (!held.mean) group.mean = given[0];
      if (!held.sd) group.sd = Math.exp(given[moments.length - 1]);
      values.set(given.slice(moments.length));
    },
  };
  return group;
}

/** The vector holds the roots of the masses, so that whatever an extrapolation makes of them is a density. */
function layHistogram(held: LaidGroup['held'], first: number, nodes: Float64Array): LaidGroup {
  const values = nodes.map((node) => Math.exp(-0.5 * node * node));
  const group: LaidGroup = {
    ...{ meanOffset: -1, sdOffset: -1, held, mean: 0, sd: 1, density: { form: 'histogram', values } },
    places: Array.from(nodes, (_, q) => first + q),
    read: () => Array.from(values, Math.sqrt),
    write(given) {
      const total = given.reduce((sum, root) => sum + root * root, 0);
      given.forEach((root, q) => {
        values[q] = (root * root) / total;
      });
      group.mean = nodes.reduce((sum, node, q) => sum + values[q] * node, 0);
      group.sd = Math.sqrt(nodes.reduce((sum, node, q) => sum + values[q] * (node - group.mean) ** 2, 0));
    },
  };
  group.write(group.read());
  return group;
}
