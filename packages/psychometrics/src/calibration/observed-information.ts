import { type AnswerPatterns, takePatterns } from '../responses/answer-patterns.ts';
import { CREDITED } from '../responses/response-matrix.ts';
import { distributeToCategories } from './block-likelihood.ts';
import { layCategories } from './category-tables.ts';
import { densitySlopes } from './density-slopes.ts';
import { gather } from './expectation.ts';
import { itemDerivatives } from './item-derivatives.ts';
import type { MarginalLikelihood } from './marginal-likelihood.ts';
import { type LaidItem, place } from './parameter-layout.ts';

/** An estimated parameter: its owner and its slope ∂ log(probability) / ∂ parameter on the nodes. */
export interface Parameter {
  readonly place: number;
  /** Item number, or −1 for a parameter of a group. */
  readonly item: number;
  readonly group: number;
  /** For an item: categories × nodes; for a group: nodes. */
  readonly slope: Float64Array;
}

/** Distance of the central differences of the complete-data gradient. */
const H = 1e-5;

/**
 * Patterns that the missing information is summed over at most. Beyond that it is taken from as many, evenly spaced, and
 * scaled up: an average over so many persons changes no standard error by as much as a percent.
 */
const MOST_PATTERNS = 40_000;

/**
 * Observed information of the marginal likelihood at the last evaluated vector (size × size, row-major), by Oakes'
 * (1999) identity: −∂²Q/∂φ² − ∂²Q/∂φ∂ψ. The second term, the change of the expected counts with each parameter, is
 * analytic: ∂ posterior(q) = posterior(q) (s(q) − E s). Includes the priors. A place that several items share
 * gathers the parts of all of them.
 */
export function observedInformation(likelihood: MarginalLikelihood): Float64Array {
  const { size } = likelihood.layout;
  const information = completeInformation(likelihood);
  const parameters = listParameters(likelihood);
  const missing = missingInformation(likelihood, parameters);
  for (const column of parameters) {
    missing(column, (row, value) => {
      information[row * size + column.place] -= value / 2;
      information[column.place * size + row] -= value / 2;
    });
  }
  return information;
}

/** −∂²Q/∂φ² with the expected counts held fixed: a block an item, a block a group. */
export function completeInformation({
  layout,
  expectation,
  nodes,
  firstRow,
}: MarginalLikelihood): Float64Array {
  const { size } = layout;
  const information = new Float64Array(size * size);
  layout.items.forEach((item, j) => {
    const { places } = item;
    const local = Float64Array.from(places, (at) => layout.vector[at]);
    const vector = Float64Array.from(layout.vector);
    const at = (values: Float64Array) => {
      places.forEach((to, l) => {
        vector[to] = values[l];
      });
      place(item, vector);
      return itemDerivatives(item, expectation.counts, firstRow[j] * nodes.length, nodes).gradient;
    };
    places.forEach((column, l) => {
      difference(local, l, at).forEach((change, m) => {
        information[places[m] * size + column] -= change;
      });
    });
    place(item, layout.vector);
  });
  layout.groups.forEach((group, g) => {
    const persons = expectation.persons.subarray(g * nodes.length, (g + 1) * nodes.length);
    const { places } = group;
    if (group.density?.form === 'histogram') {
      // The masses count as known: a unit block keeps them apart from everything else.
      for (const at of places) information[at * size + at] = 1;
      return;
    }
    const from = group.read();
    const gradient = (values: Float64Array) => {
      group.write([...values]);
      return Float64Array.from(densitySlopes(group, nodes), ({ slope }) =>
        slope.reduce((sum, s, q) => sum + s * persons[q], 0),
      );
    };
    places.forEach((column, i) => {
      difference(Float64Array.from(from), i, gradient).forEach((change, k) => {
        information[places[k] * size + column] -= change;
      });
    });
    group.write(from);
  });
  return information;
}

function difference(
  vector: Float64Array,
  index: number,
  gradient: (vector: Float64Array) => Float64Array,
): Float64Array {
  const up = Float64Array.from(vector);
  const down = Float64Array.from(vector);
  up[index] += H;
  down[index] -= H;
  const below = gradient(down);
  return gradient(up).map((value, i) => (value - below[i]) / (2 * H));
}

/** Every estimated parameter by item or group; a shared place comes once an item. */
export function listParameters({ layout, nodes }: MarginalLikelihood): Parameter[] {
  const ofItems = layout.items.flatMap((item, j) => {
    return itemSlopes(item, nodes).map(
      (slope, l): Parameter => ({ place: item.places[l], item: j, group: -1, slope }),
    );
  });
  const ofGroups = layout.groups.flatMap((group, g) =>
    densitySlopes(group, nodes).map(({ place, slope }): Parameter => ({ place, item: -1, group: g, slope })),
  );
  return [...ofItems, ...ofGroups];
}

/** Per place of an item: ∂ log P(k) on the nodes, categories × nodes. */
export function itemSlopes(
  { family, parameters, categories, places, map }: LaidItem,
  nodes: Float64Array,
): Float64Array[] {
  const count = parameters.length;
  const width = places.length;
  const p = new Float64Array(categories);
  const gradient = new Float64Array(categories * count);
  const slopes = Array.from(places, () => new Float64Array(categories * nodes.length));
  nodes.forEach((node, q) => {
    family.evaluate(parameters, categories, node, p, gradient);
    slopes.forEach((slope, l) => {
      for (let k = 0; k < categories; k++)
        for (let j = 0; j < count; j++)
          slope[k * nodes.length + q] += gradient[k * count + j] * map[j * width + l];
    });
  });
  return slopes;
}

/** Function that adds up, for one parameter ψ, ∂²Q/∂φ∂ψ for every parameter φ. */
function missingInformation(likelihood: MarginalLikelihood, parameters: readonly Parameter[]) {
  const { nodes, firstRow, layout } = likelihood;
  const chosen = choosePatterns(likelihood.data);
  const data = chosen ? takePatterns(likelihood.data, chosen) : likelihood.data;
  const scale = sumOf(likelihood.data.weight) / sumOf(data.weight);
  const width = nodes.length;
  const rows = layCategories(data.categories);
  const { posteriors, firsts, lasts } = listPosteriors(likelihood, data.count, chosen);
  const gathered = data.blocks.map((block) => new Float64Array(block.patterns * width));
  const counts = new Float64Array(rows.total * width);
  const persons = new Float64Array(layout.groups.length * width);
  const change = new Float64Array(width);
  const clear = () => {
    for (const array of [...gathered, counts, persons]) array.fill(0);
  };
  const addPattern = (pattern: number, slope: Float64Array, start: number) => {
    const from = pattern * width;
    const first = firsts[pattern];
    const last = lasts[pattern];
    let mean = 0;
    for (let q = first; q <= last; q++) mean += posteriors[from + q] * slope[start + q];
    for (let q = first; q <= last; q++) {
      change[q] = data.weight[pattern] * posteriors[from + q] * (slope[start + q] - mean);
      persons[data.group[pattern] * width + q] += change[q];
    }
    gather(data, pattern, change, gathered, first, last);
  };
  return ({ item, group, slope }: Parameter, add: (row: number, value: number) => void): void => {
    clear();
    for (let pattern = 0; pattern < data.count; pattern++) {
      if (data.weight[pattern] === 0) continue;
      if (item < 0) {
        if (data.group[pattern] === group) addPattern(pattern, slope, 0);
        continue;
      }
      const cell = data.cells[data.example[pattern] * data.items + item];
      if (cell < data.categories[item]) addPattern(pattern, slope, cell * width);
      else if (cell === CREDITED) addPattern(pattern, slopeOfCredit(slope, data.credit, width), 0);
    }
    data.blocks.forEach((block, b) => {
      distributeToCategories(block, rows, gathered[b], width, counts);
    });
    for (const row of parameters) {
      const changed = row.item < 0 ? persons : counts;
      const start = (row.item < 0 ? row.group : firstRow[row.item]) * width;
      let sum = 0;
      for (let i = 0; i < row.slope.length; i++) sum += changed[start + i] * row.slope[i];
      add(row.place, scale * sum);
    }
  };
}

/** The slope of an omitted answer with credit, from those of categories 0 and 1 (categories × nodes). */
export function slopeOfCredit(slope: Float64Array, credit: number, nodes: number): Float64Array {
  return slope.subarray(0, nodes).map((ofWrong, q) => (1 - credit) * ofWrong + credit * slope[nodes + q]);
}

function choosePatterns({ count }: AnswerPatterns): Int32Array | null {
  if (count <= MOST_PATTERNS) return null;
  return Int32Array.from({ length: MOST_PATTERNS }, (_, i) => Math.floor((i * count) / MOST_PATTERNS));
}

/** Posteriors of the chosen patterns (patterns × nodes), with the first and last node that carries weight. */
function listPosteriors(
  { data, nodes, expectation, densities }: MarginalLikelihood,
  count: number,
  chosen: Int32Array | null,
): { posteriors: Float64Array; firsts: Int32Array; lasts: Int32Array } {
  const posteriors = new Float64Array(count * nodes.length);
  const firsts = new Int32Array(count);
  const lasts = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const pattern = chosen ? chosen[place] : place;
    if (data.weight[pattern] === 0) continue;
    const posterior = posteriors.subarray(place * nodes.length, (place + 1) * nodes.length);
    expectation.posterior(pattern, densities, posterior);
    let last = nodes.length - 1;
    while (posterior[firsts[place]] < 1e-14) firsts[place]++;
    while (posterior[last] < 1e-14) last--;
    lasts[place] = last;
  }
  return { posteriors, firsts, lasts };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
