import { symmetricEigenvalues } from '../numerics/eigenvalues.ts';
import { type RandomSource, randomSourceOf } from '../numerics/random.ts';
import { PsychometricProblems } from '../problem.ts';
import { codeCells, countCategories } from '../responses/answer-patterns.ts';
import { NOT_ADMINISTERED, type OmittedAs, type ResponseMatrix } from '../responses/response-matrix.ts';
import { polychoricMatrix } from './polychoric-matrix.ts';

/** An eigenvalue of the correlations between the items beside those of answers that have nothing in common. */
export interface Component {
  readonly eigenvalue: number;
  /** Mean and 95th percentile of the eigenvalue of this rank in the shuffled answers. */
  readonly randomMean: number;
  readonly random95: number;
}

/** The result of {@link parallelAnalysis}. */
export interface ParallelAnalysis {
  readonly persons: number;
  /** As many as items, largest eigenvalue first. */
  readonly components: readonly Component[];
  /** Leading components beyond the 95th percentile of chance (Glorfeld 1995): how many dimensions the answers show. */
  readonly dimensions: number;
  /** First eigenvalue ÷ second. */
  readonly ratio: number;
}

/** What {@link parallelAnalysis} can be told. */
export interface ParallelOptions {
  readonly seed: string;
  /** Shuffled copies of the answers; default 20. */
  readonly replications?: number;
  /** Default `'wrong'`. */
  readonly omitted?: OmittedAs;
  readonly onReplication?: (done: number) => void;
}

/**
 * Parallel analysis (Horn 1965) on tetrachoric, for several categories polychoric, correlations: eigenvalues against those of the same answers
 * shuffled inside each item among the persons to whom it was given, which keeps difficulties and booklets and takes everything in common away.
 *
 * @throws PsychometricProblems naming items of one category only and pairs of items that no person answered both of.
 */
export function parallelAnalysis(responses: ResponseMatrix, options: ParallelOptions): ParallelAnalysis {
  const { replications = 20, omitted = 'wrong', onReplication } = options;
  const cells = codeCells(responses, omitted);
  const size = responses.items.length;
  const categories = countCategories(cells, size);
  const observed = polychoricMatrix(cells, categories);
  requireAllPairs(observed, responses.items);
  const eigenvalues = symmetricEigenvalues(observed, size);
  const random = randomSourceOf(options.seed);
  const chance: Float64Array[] = [];
  while (chance.length < replications) {
    const matrix = polychoricMatrix(shuffled(cells, size, random), categories);
    // A shuffled pair may by chance show one category only: then nothing is known of it, and nothing in common is the truth.
    chance.push(
      symmetricEigenvalues(
        matrix.map((r) => (Number.isNaN(r) ? 0 : r)),
        size,
      ),
    );
    onReplication?.(chance.length);
  }
  const components = Array.from(eigenvalues, (eigenvalue, rank): Component => {
    const drawn = chance.map((values) => values[rank]).sort((a, b) => a - b);
    const randomMean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    return { eigenvalue, randomMean, random95: drawn[Math.ceil(0.95 * drawn.length) - 1] };
  });
  const within = components.findIndex(({ eigenvalue, random95 }) => eigenvalue <= random95);
  return {
    persons: responses.persons,
    components,
    dimensions: within < 0 ? size : within,
    ratio: eigenvalues[0] / eigenvalues[1],
  };
}

function requireAllPairs(matrix: Float64Array, items: readonly string[]): void {
  const size = items.length;
  const isUnknown = (first: number, second: number) => Number.isNaN(matrix[first * size + second]);
  const constant = items.filter((_, at) => items.every((__, other) => other === at || isUnknown(at, other)));
  const problems = constant.map((column) => ({ code: 'constant-item', place: { column } }));
  for (let first = 0; first < size; first++) {
    for (let second = 0; second < first; second++) {
      const known = constant.includes(items[first]) || constant.includes(items[second]);
      if (known || !isUnknown(first, second)) continue;
      problems.push({ code: 'no-joint-answers', place: { column: `${items[second]}, ${items[first]}` } });
    }
  }
  if (size < 2 || problems.length > 0)
    throw new PsychometricProblems(problems.length > 0 ? problems : [{ code: 'too-few-items', place: {} }]);
}

/** The answers to each item dealt out anew among those who got it (Fisher & Yates, Durstenfeld's form). */
function shuffled(cells: Uint8Array, items: number, { uniform }: RandomSource): Uint8Array {
  const result = cells.slice();
  const places = new Uint32Array(cells.length / items);
  for (let item = 0; item < items; item++) {
    let count = 0;
    for (let at = item; at < cells.length; at += items)
      if (cells[at] !== NOT_ADMINISTERED) places[count++] = at;
    for (let left = count - 1; left > 0; left--) {
      const other = Math.floor(uniform() * (left + 1));
      const kept = result[places[left]];
      result[places[left]] = result[places[other]];
      result[places[other]] = kept;
    }
  }
  return result;
}
