import { andersonAccelerator } from '../numerics/anderson.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { invertPositive } from '../numerics/cholesky.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';
import { codeCells } from '../responses/answer-patterns.ts';
import { NOT_ADMINISTERED, type OmittedAs, type ResponseMatrix } from '../responses/response-matrix.ts';
import { productsWithout } from './score-polynomials.ts';

/** Conditional estimates of the Rasch model. */
export interface ConditionalRasch {
  /** Difficulties with sum 0, and their errors. */
  readonly items: readonly { readonly id: string; readonly b: number; readonly se: number }[];
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Persons who were given the same items. */
interface Form {
  readonly items: readonly number[];
  /** Persons at each score 0 … number of items. */
  readonly scores: Float64Array;
}

/**
 * Rasch model by conditional maximum likelihood (Andersen 1972): given a person's score the answers do not depend on
 * ability, so nothing is assumed about its distribution (up to some 900 items a form). A check on the marginal estimates; answers missing by design are
 * handled form by form. Errors from the observed information.
 *
 * @throws PsychometricProblems naming items with more than two categories, and those that persons with scores between 0
 * and the highest all got right or all wrong.
 */
export function conditionalRasch(responses: ResponseMatrix, omitted: OmittedAs = 'wrong'): ConditionalRasch {
  const cells = codeCells(responses, omitted);
  const { forms, right } = collect(cells, responses);
  const accelerator = andersonAccelerator(6);
  let b = new Float64Array(responses.items.length);
  let iterations = 0;
  let change = Number.POSITIVE_INFINITY;
  while (change > 1e-10 && iterations < 1000) {
    const expected = expectedRight(forms, b);
    // Proportional fitting: an item that is expected right too often becomes harder.
    const image = centre(b.map((difficulty, item) => difficulty + Math.log(expected[item] / right[item])));
    change = b.reduce((most, value, item) => Math.max(most, Math.abs(image[item] - value)), 0);
    const next = accelerator.next(b, image);
    b = centre(next.every((value) => Math.abs(value) < 50) ? next : image);
    iterations++;
  }
  const errors = errorsOf(forms, b);
  return {
    items: responses.items.map((id, item) => ({ id, b: b[item], se: errors[item] })),
    logLikelihood: logLikelihood(forms, right, b),
    iterations,
    converged: change <= 1e-10,
  };
}

/**
 * Andersen's (1973) likelihood-ratio test: are the difficulties the same in all groups? df = (groups − 1)(items − 1).
 *
 * @throws PsychometricProblems where a group cannot be estimated by itself.
 */
export function andersenTest(
  responses: ResponseMatrix,
  groups: readonly string[],
  omitted: OmittedAs = 'wrong',
): { readonly value: number; readonly df: number; readonly p: number } {
  const names = [...new Set(groups)];
  const width = responses.items.length;
  const parts = names.map((name) => {
    const persons = [...groups.keys()].filter((person) => groups[person] === name);
    const cells = new Uint8Array(persons.length * width);
    persons.forEach((person, row) => {
      cells.set(responses.cells.subarray(person * width, (person + 1) * width), row * width);
    });
    return conditionalRasch({ persons: persons.length, items: responses.items, cells }, omitted)
      .logLikelihood;
  });
  const common = conditionalRasch(responses, omitted).logLikelihood;
  const value = Math.max(0, 2 * (parts.reduce((sum, part) => sum + part, 0) - common));
  const df = (names.length - 1) * (width - 1);
  return { value, df, p: chiSquareTail(value, df) };
}

/** Forms with their scores, and how often each item was right, without persons who got all or nothing. */
function collect(
  cells: Uint8Array,
  { items, persons }: ResponseMatrix,
): { forms: Form[]; right: Float64Array } {
  const width = items.length;
  const forms = new Map<string, Form>();
  const [right, wrong] = [new Float64Array(width), new Float64Array(width)];
  const tooHigh = new Set<number>();
  for (let person = 0; person < persons; person++) {
    const row = cells.subarray(person * width, (person + 1) * width);
    const given = [...row.keys()].filter((item) => row[item] !== NOT_ADMINISTERED);
    const score = given.reduce((sum, item) => sum + row[item], 0);
    for (const item of given) if (row[item] > 1) tooHigh.add(item);
    if (score === 0 || score >= given.length) continue;
    const key = given.join(' ');
    const form = forms.get(key) ?? { items: given, scores: new Float64Array(given.length + 1) };
    forms.set(key, form);
    form.scores[score]++;
    for (const item of given) (row[item] === 1 ? right : wrong)[item]++;
  }
  const problems = items.flatMap((id, item): Problem[] => {
    const place = { column: id };
    if (tooHigh.has(item)) return [{ code: 'too-many-categories', place, expected: '0, 1' }];
    return right[item] > 0 && wrong[item] > 0 ? [] : [{ code: 'constant-item', place, expected: '0, 1' }];
  });
  if (problems.length > 0) throw new PsychometricProblems(problems);
  return { forms: [...forms.values()], right };
}

/** Expected number of right answers to each item given the scores. */
function expectedRight(forms: readonly Form[], b: Float64Array): Float64Array {
  const expected = new Float64Array(b.length);
  for (const { items, scores } of forms) {
    const easiness = Float64Array.from(items, (item) => Math.exp(-b[item]));
    const { all, without } = symmetricFunctions(easiness);
    items.forEach((item, i) => {
      for (let score = 1; score < items.length; score++)
        expected[item] += (scores[score] * easiness[i] * without[i][score - 1]) / all[score];
    });
  }
  return expected;
}

/** Elementary symmetric functions of the values, and for each value those of all others. */
function symmetricFunctions(values: Float64Array) {
  return productsWithout(Array.from(values, (value) => Float64Array.of(1, value)));
}

function logLikelihood(forms: readonly Form[], right: Float64Array, b: Float64Array): number {
  let sum = 0;
  right.forEach((count, item) => {
    sum -= count * b[item];
  });
  for (const { items, scores } of forms) {
    const { all } = symmetricFunctions(Float64Array.from(items, (item) => Math.exp(-b[item])));
    for (let score = 1; score < items.length; score++) sum -= scores[score] * Math.log(all[score]);
  }
  return sum;
}

/** Errors of difficulties with sum 0: the information is singular along the vector of ones, which is filled up. */
function errorsOf(forms: readonly Form[], b: Float64Array): Float64Array {
  const size = b.length;
  const information = new Float64Array(size * size).fill(1 / size);
  const h = 1e-5;
  for (let item = 0; item < size; item++) {
    const [up, down] = [h, -h].map((step) => {
      const moved = Float64Array.from(b);
      moved[item] += step;
      return expectedRight(forms, moved);
    });
    // The score of an item is expected − observed, so the information is minus its slope.
    for (let other = 0; other < size; other++)
      information[other * size + item] -= (up[other] - down[other]) / (2 * h);
  }
  const covariance = invertPositive(information, size);
  return Float64Array.from(b, (_, item) =>
    covariance ? Math.sqrt(covariance[item * (size + 1)] - 1 / size) : Number.NaN,
  );
}

function centre(values: Float64Array): Float64Array<ArrayBuffer> {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Float64Array.from(values, (value) => value - mean);
}
