import { cholesky, invertPositive, solveCholesky } from '../numerics/cholesky.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';
import { codeCells } from '../responses/answer-patterns.ts';
import { NOT_ADMINISTERED, type OmittedAs, type ResponseMatrix } from '../responses/response-matrix.ts';
import { productsWithout } from './score-polynomials.ts';

/** Conditional estimates of the partial credit model. */
export interface ConditionalPartialCredit {
  /** Step difficulties, whose mean over all items is 0, and their errors. */
  readonly items: readonly {
    readonly id: string;
    readonly b: readonly number[];
    readonly se: readonly number[];
  }[];
  /** Covariance of all steps, item by item; steps × steps, row-major. Null where the data do not determine them. */
  readonly covariance: Float64Array | null;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Persons who were given the same items, by score. */
interface Form {
  readonly items: readonly number[];
  readonly scores: Float64Array;
}

/** Categories of all items one after the other, category 0 left out. */
interface Layout {
  readonly first: Int32Array;
  readonly highest: Int32Array;
  readonly size: number;
}

const MOST_STEPS = 100;
const H = 1e-5;

/**
 * Partial credit model by conditional maximum likelihood (Andersen 1972; Masters 1982; as eRm's PCM): given a person's
 * score the answers do not depend on ability, so nothing is assumed about its distribution. With right/wrong items it is
 * the Rasch model. Newton steps; answers missing by design are handled form by form; errors from the observed information.
 *
 * @throws PsychometricProblems naming items of which persons with scores between 0 and the highest leave a category unused.
 */
export function conditionalPartialCredit(
  responses: ResponseMatrix,
  omitted: OmittedAs = 'wrong',
): ConditionalPartialCredit {
  const cells = codeCells(responses, omitted);
  const layout = layOut(cells, responses.items.length);
  const { forms, counts } = collect(cells, responses, layout);
  let easiness = startValues(layout, counts);
  let best = logLikelihood(forms, counts, easiness, layout);
  let iterations = 0;
  let largest = Number.POSITIVE_INFINITY;
  while (largest > 1e-9 && iterations < MOST_STEPS) {
    iterations++;
    const gradient = subtract(counts, expectedCounts(forms, easiness, layout));
    const factor = cholesky(informationOf(forms, easiness, layout), layout.size);
    if (!factor) break;
    const step = solveCholesky(factor, layout.size, gradient);
    let part = 1;
    let next = easiness;
    let value = Number.NaN;
    for (; part > 1e-4; part /= 2) {
      next = easiness.map((start, i) => start + part * step[i]);
      value = logLikelihood(forms, counts, next, layout);
      if (value >= best - 1e-10 * Math.abs(best)) break;
    }
    easiness = next;
    best = value;
    largest = part * step.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  }
  const covariance = invertPositive(informationOf(forms, easiness, layout), layout.size);
  return describe(responses.items, layout, easiness, {
    covariance: covariance && stepCovariance(covariance, layout),
    logLikelihood: best,
    iterations,
    converged: largest <= 1e-9,
  });
}

function layOut(cells: Uint8Array, items: number): Layout {
  const highest = new Int32Array(items);
  cells.forEach((cell, place) => {
    if (cell !== NOT_ADMINISTERED) highest[place % items] = Math.max(highest[place % items], cell);
  });
  const first = new Int32Array(items);
  let size = 0;
  highest.forEach((count, item) => {
    first[item] = size;
    size += count;
  });
  return { first, highest, size };
}

/** Forms with their scores, and how often each category was reached, without persons who got all or nothing. */
function collect(
  cells: Uint8Array,
  { items, persons }: ResponseMatrix,
  { first, highest, size }: Layout,
): { forms: Form[]; counts: Float64Array } {
  const width = items.length;
  const forms = new Map<string, Form>();
  const counts = new Float64Array(size);
  const zeros = new Float64Array(width);
  for (let person = 0; person < persons; person++) {
    const row = cells.subarray(person * width, (person + 1) * width);
    const given = [...row.keys()].filter((item) => row[item] !== NOT_ADMINISTERED);
    const score = given.reduce((sum, item) => sum + row[item], 0);
    const most = given.reduce((sum, item) => sum + highest[item], 0);
    if (score === 0 || score >= most) continue;
    const key = given.join(' ');
    const form = forms.get(key) ?? { items: given, scores: new Float64Array(most + 1) };
    forms.set(key, form);
    form.scores[score]++;
    for (const item of given) {
      if (row[item] > 0) counts[first[item] + row[item] - 1]++;
      else zeros[item]++;
    }
  }
  const problems = items.flatMap((id, item): Problem[] => {
    const own = [zeros[item], ...counts.subarray(first[item], first[item] + highest[item])];
    const used = own.flatMap((count, category) => (count > 0 ? [category] : []));
    const place = { column: id };
    if (used.length < 2)
      return [{ code: 'constant-item', place, received: used.join(', '), expected: '0, 1' }];
    if (used.length === own.length) return [];
    const expected = [...own.keys()].join(', ');
    return [{ code: 'unused-category', place, received: used.join(', '), expected }];
  });
  if (problems.length > 0) throw new PsychometricProblems(problems);
  return { forms: [...forms.values()], counts };
}

/** Logs of the counts of each item's categories against their mean. */
function startValues({ first, highest, size }: Layout, counts: Float64Array): Float64Array {
  const start = new Float64Array(size);
  highest.forEach((count, item) => {
    const own = counts.subarray(first[item], first[item] + count);
    const mean = own.reduce((sum, value) => sum + value, 0) / count;
    own.forEach((value, k) => {
      start[first[item] + k] = Math.log(value / mean);
    });
  });
  return start;
}

/** Polynomials Σ_k exp(β_k) x^k of a form's items. */
function polynomials({ items }: Form, easiness: Float64Array, { first, highest }: Layout): Float64Array[] {
  return items.map((item) =>
    Float64Array.from({ length: highest[item] + 1 }, (_, k) =>
      k === 0 ? 1 : Math.exp(easiness[first[item] + k - 1]),
    ),
  );
}

/** Expected number of answers in each category given the scores. */
function expectedCounts(forms: readonly Form[], easiness: Float64Array, layout: Layout): Float64Array {
  const expected = new Float64Array(layout.size);
  for (const form of forms) {
    const own = polynomials(form, easiness, layout);
    const { all, without } = productsWithout(own);
    form.items.forEach((item, i) => {
      for (let k = 1; k < own[i].length; k++) {
        let sum = 0;
        for (let score = k; score < all.length; score++) {
          const rest = without[i][score - k];
          if (form.scores[score] > 0 && rest !== undefined)
            sum += (form.scores[score] * own[i][k] * rest) / all[score];
        }
        expected[layout.first[item] + k - 1] += sum;
      }
    });
  }
  return expected;
}

function logLikelihood(
  forms: readonly Form[],
  counts: Float64Array,
  easiness: Float64Array,
  layout: Layout,
): number {
  let sum = counts.reduce((all, count, i) => all + count * easiness[i], 0);
  for (const form of forms) {
    const { all } = productsWithout(polynomials(form, easiness, layout));
    form.scores.forEach((persons, score) => {
      if (persons > 0) sum -= persons * Math.log(all[score]);
    });
  }
  return sum;
}

/** Slope of the expected counts; singular along β_k = k (another origin of the scale), which is filled up. */
function informationOf(forms: readonly Form[], easiness: Float64Array, layout: Layout): Float64Array {
  const { size } = layout;
  const steps = stepNumbers(layout);
  const information = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const [up, down] = [H, -H].map((change) =>
      expectedCounts(forms, easiness.with(j, easiness[j] + change), layout),
    );
    for (let i = 0; i < size; i++)
      information[i * size + j] = (up[i] - down[i]) / (2 * H) + steps[i] * steps[j];
  }
  return information;
}

/** k of each category. */
function stepNumbers({ highest }: Layout): number[] {
  return [...highest].flatMap((count) => Array.from({ length: count }, (_, k) => k + 1));
}

/** Difficulties of the steps, b_k = β_{k−1} − β_k, less their mean. */
function stepsOf(easiness: Float64Array, { first, highest }: Layout): Float64Array {
  const steps = new Float64Array(easiness.length);
  highest.forEach((count, item) => {
    for (let k = 0; k < count; k++) {
      const at = first[item] + k;
      steps[at] = (k > 0 ? easiness[at - 1] : 0) - easiness[at];
    }
  });
  const mean = steps.reduce((sum, value) => sum + value, 0) / steps.length;
  return steps.map((value) => value - mean);
}

/** T C T′ for the linear map T from easiness to steps. */
function stepCovariance(covariance: Float64Array, layout: Layout): Float64Array {
  const { size } = layout;
  const half = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    half.set(stepsOf(covariance.subarray(i * size, (i + 1) * size), layout), i * size);
  const result = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const column = stepsOf(
      Float64Array.from({ length: size }, (_, i) => half[i * size + j]),
      layout,
    );
    for (let i = 0; i < size; i++) result[i * size + j] = column[i];
  }
  return result;
}

function describe(
  ids: readonly string[],
  layout: Layout,
  easiness: Float64Array,
  rest: Omit<ConditionalPartialCredit, 'items'>,
): ConditionalPartialCredit {
  const steps = stepsOf(easiness, layout);
  const errors = steps.map((_, i) =>
    rest.covariance ? Math.sqrt(rest.covariance[i * (layout.size + 1)]) : Number.NaN,
  );
  const part = (values: Float64Array, item: number) => [
    ...values.subarray(layout.first[item], layout.first[item] + layout.highest[item]),
  ];
  return { items: ids.map((id, item) => ({ id, b: part(steps, item), se: part(errors, item) })), ...rest };
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]);
}
