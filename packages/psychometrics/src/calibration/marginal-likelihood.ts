import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { layCategories } from './category-tables.ts';
import { type Expectation, prepareExpectation } from './expectation.ts';
import { logPrior } from './item-derivatives.ts';
import { lowestSd, maximiseGroup, maximiseItems } from './maximisation.ts';
import { allowsItem, type ParameterLayout } from './parameter-layout.ts';
import { fillDensities, fillTable } from './probability-tables.ts';

/** The marginal likelihood of the data as a function of the parameter vector. */
export interface MarginalLikelihood {
  readonly data: AnswerPatterns;
  readonly layout: ParameterLayout;
  /** The items of the layout, whose parameters are those of the last evaluated vector. */
  readonly scored: readonly ScoredItem[];
  readonly nodes: Float64Array;
  /** Row of the first category of each item in `table` and in `expectation.counts`. */
  readonly firstRow: Int32Array;
  /** Category probabilities at the last evaluated vector: rows × nodes. */
  readonly table: Float64Array;
  /** Ability densities at the last evaluated vector: groups × nodes. */
  readonly densities: Float64Array;
  readonly expectation: Expectation;
  /** Expectation step at the vector: weighted log-likelihood, and the same plus the log prior of the items. */
  evaluate(vector: Float64Array): { logLikelihood: number; objective: number };
  /** Maximisation step from the last expectation step: the EM image of the last evaluated vector. */
  maximise(): Float64Array;
  /** False where the vector is outside of the parameter space. */
  allows(vector: Float64Array): boolean;
}

/** Largest absolute value a parameter may take while searching; beyond it the likelihood has no maximum in reach. */
const FARTHEST = 500;

/**
 * Binds data, parameters and quadrature together.
 *
 * @param densityRows number of ability densities; where it is not the number of the layout's groups the caller fills them.
 */
export function marginalLikelihood(
  data: AnswerPatterns,
  layout: ParameterLayout,
  nodes: Float64Array,
  densityRows = layout.groups.length,
): MarginalLikelihood {
  const rows = layCategories(data.categories);
  const table = new Float64Array(rows.total * nodes.length);
  const densities = new Float64Array(densityRows * nodes.length);
  const expectation = prepareExpectation(data, rows, densityRows, nodes.length);
  const scored = layout.items;
  const parts = partsOf(layout);
  const fill = () => {
    fillTable(scored, rows.start, nodes, table);
    fillDensities(layout.groups, nodes, densities);
  };
  return {
    data,
    layout,
    scored,
    nodes,
    firstRow: rows.start,
    table,
    densities,
    expectation,
    evaluate(vector) {
      layout.unpack(vector);
      fill();
      const logLikelihood = expectation.run(table, densities);
      const prior = layout.items.reduce((sum, item) => sum + logPrior(item), 0);
      return { logLikelihood, objective: logLikelihood + prior };
    },
    maximise() {
      for (const part of parts)
        maximiseItems(
          part.map((j) => layout.items[j]),
          part.map((j) => ({ counts: expectation.counts, start: rows.start[j] * nodes.length })),
          nodes,
          layout.vector,
        );
      layout.groups.forEach((group, g) => {
        maximiseGroup(group, expectation.persons.subarray(g * nodes.length, (g + 1) * nodes.length), nodes);
      });
      return layout.pack();
    },
    allows: (vector) => allows(layout, vector, nodes),
  };
}

function allows(layout: ParameterLayout, vector: Float64Array, nodes: Float64Array): boolean {
  if (!vector.every((value) => Math.abs(value) < FARTHEST)) return false;
  layout.unpack(vector);
  const low = nodes[0];
  const high = nodes[nodes.length - 1];
  return (
    layout.items.every((item) => item.places.length === 0 || allowsItem(item)) &&
    layout.groups.every(
      ({ mean, sd }) => sd >= lowestSd(nodes) && sd < high - low && mean > low && mean < high,
    )
  );
}

/** Items that are maximised together: each by itself but for those that share parameters, which make one part. */
function partsOf({ items }: ParameterLayout): number[][] {
  const free = [...items.keys()].filter((j) => items[j].places.length > 0);
  const tied = free.filter((j) => items[j].tied);
  return [...free.filter((j) => !items[j].tied).map((j) => [j]), ...(tied.length > 0 ? [tied] : [])];
}
