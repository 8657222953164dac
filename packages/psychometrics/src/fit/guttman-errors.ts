import { codeCells } from '../responses/answer-patterns.ts';
import { NOT_ADMINISTERED, type OmittedAs, type ResponseMatrix } from '../responses/response-matrix.ts';

/** How far right/wrong answers are from the order of the items; NaN for persons where it is not defined. */
export interface OrderFit {
  /** Pairs of an easier item wrong and a harder one right. */
  readonly guttman: Float64Array;
  /** The same as a share of the most that the score allows (van der Flier 1977). */
  readonly normed: Float64Array;
  /** H^T (Sijtsma 1986; Sijtsma & Meijer 1992): 1 perfect order, 0 chance; persons with all items answered. */
  readonly ht: Float64Array;
}

/** Order fit of the persons on the items with two categories. */
export function orderFit(responses: ResponseMatrix, omitted: OmittedAs = 'wrong'): OrderFit {
  const cells = codeCells(responses, omitted);
  const { persons } = responses;
  const width = responses.items.length;
  const { shares, binary } = itemShares(cells, width);
  const order = binary.sort((a, b) => shares[b] - shares[a] || a - b);
  const [guttman, normed] = [new Float64Array(persons), new Float64Array(persons)];
  const scores = new Int32Array(persons).fill(-1);
  for (let person = 0; person < persons; person++) {
    const { errors, right, wrong } = countErrors(cells.subarray(person * width, (person + 1) * width), order);
    guttman[person] = right + wrong > 0 ? errors : Number.NaN;
    normed[person] = right * wrong > 0 ? errors / (right * wrong) : Number.NaN;
    if (right + wrong === order.length) scores[person] = right;
  }
  return { guttman, normed, ht: transposedScalability(cells, width, order, scores) };
}

function countErrors(row: Uint8Array, order: readonly number[]) {
  let [errors, right, wrong] = [0, 0, 0];
  for (const item of order) {
    if (row[item] === NOT_ADMINISTERED) continue;
    if (row[item] === 0) wrong++;
    else {
      right++;
      errors += wrong;
    }
  }
  return { errors, right, wrong };
}

function itemShares(cells: Uint8Array, width: number): { shares: Float64Array; binary: number[] } {
  const shares = new Float64Array(width);
  const given = new Float64Array(width);
  const highest = new Uint8Array(width);
  for (let place = 0; place < cells.length; place++) {
    const cell = cells[place];
    const item = place % width;
    if (cell === NOT_ADMINISTERED) continue;
    shares[item] += cell;
    given[item]++;
    if (cell > highest[item]) highest[item] = cell;
  }
  const binary = [...highest.keys()].filter((item) => highest[item] <= 1 && given[item] > 0);
  return { shares: shares.map((sum, item) => sum / given[item]), binary };
}

/**
 * H^T = Σ cov(person, other) ÷ Σ of the largest covariances that the two scores allow, over all others. The sum over the
 * others is one covariance with the item totals, and the largest ones depend on the scores alone.
 */
function transposedScalability(
  cells: Uint8Array,
  width: number,
  order: readonly number[],
  scores: Int32Array,
): Float64Array {
  const count = order.length;
  const totals = new Float64Array(width);
  const persons = new Float64Array(count + 1);
  scores.forEach((score, person) => {
    if (score < 0) return;
    persons[score]++;
    for (const item of order) totals[item] += cells[person * width + item];
  });
  const mean = order.reduce((sum, item) => sum + totals[item], 0) / count;
  return Float64Array.from(scores, (score, person) => {
    if (score <= 0 || score === count) return Number.NaN;
    const own = score / count;
    let covariance = 0;
    for (const item of order)
      covariance += ((cells[person * width + item] - own) * (totals[item] - mean)) / count;
    covariance -= own * (1 - own);
    let largest = -own * (1 - own);
    persons.forEach((number, other) => {
      const share = other / count;
      largest += number * Math.min(own, share) * (1 - Math.max(own, share));
    });
    return largest > 0 ? covariance / largest : Number.NaN;
  });
}
