import { describe, expect, test } from 'vitest';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { readReferenceMatrix } from '../testing/reference.ts';
import { conditionalPartialCredit } from './conditional-partial-credit.ts';
import { conditionalRasch } from './conditional-rasch.ts';

/**
 * Numbers of eRm 1.0-2 (R 4.2.2): PCM(read.csv('polytomous/….csv')), its loglik, betapar (easiness of each category,
 * normed to sum 0) and se.beta; the third case leaves the first item of every second person out.
 */
const judged = {
  science: {
    logLikelihood: -791.24445981,
    beta: [
      ...[1.7765431, 2.8169179, -0.0245464, 0.2801292, -0.2353804, -3.5937213],
      ...[1.0268046, 0.9576864, -1.6042544, 0.8337801, 0.2843884, -2.5183472],
    ],
    se: [
      ...[0.5620567, 0.478763, 0.4326387, 0.2115805, 0.2461409, 0.3545333],
      ...[0.300079, 0.2929703, 0.3446464, 0.246304, 0.2651548, 0.3460794],
    ],
  },
  gpcm: {
    logLikelihood: -511.68414876,
    beta: [
      ...[1.3991284, -0.8659373, -3.5911271, 1.8478534, 1.0564273],
      ...[-0.366165, 1.3146892, 0.5822275, -1.3770965],
    ],
    se: [
      ...[0.1312317, 0.2071268, 0.5279929, 0.169289, 0.1808893],
      ...[0.2322883, 0.1496111, 0.1700095, 0.2637111],
    ],
  },
  missing: {
    logLikelihood: -651.58839975,
    beta: [
      ...[1.525935, 2.8245131, 0.125785, 0.3053087, -0.2129025, -3.6946307],
      ...[1.0889234, 1.0234956, -1.6126231, 0.8735507, 0.326102, -2.5734572],
    ],
    se: [
      ...[0.734433, 0.622552, 0.5574112, 0.2234822, 0.2816067, 0.4136856],
      ...[0.3139441, 0.3245453, 0.3998706, 0.2581866, 0.2983825, 0.403893],
    ],
  },
};

function answersOf(name: keyof typeof judged): ResponseMatrix {
  const answers = readReferenceMatrix(`polytomous/${name === 'gpcm' ? 'gpcm' : 'science'}.csv`);
  if (name !== 'missing') return answers;
  const width = answers.items.length;
  return {
    ...answers,
    cells: answers.cells.map((cell, place) => (place % (2 * width) === 0 ? NOT_ADMINISTERED : cell)),
  };
}

describe('partial credit by conditional likelihood, as eRm', () => {
  test.each(['science', 'gpcm', 'missing'] as const)('%s', (name) => {
    const { logLikelihood, beta, se } = judged[name];
    const result = conditionalPartialCredit(answersOf(name));
    expect(result.converged).toBe(true);
    expect(result.logLikelihood).toBeCloseTo(logLikelihood, 5);
    // eRm's easiness of category k is −Σ b up to k, with the origin that makes the sum of all 0.
    const b = result.items.flatMap((item) => item.b);
    const size = b.length;
    const easiness = (row: (i: number) => number): number[] => {
      const cumulated: number[] = [];
      const steps: number[] = [];
      let at = 0;
      for (const item of result.items) {
        let sum = 0;
        for (let k = 0; k < item.b.length; k++) {
          sum -= row(at++);
          cumulated.push(sum);
          steps.push(k + 1);
        }
      }
      const shift =
        cumulated.reduce((sum, value) => sum + value, 0) / steps.reduce((sum, value) => sum + value, 0);
      return cumulated.map((value, i) => value - shift * steps[i]);
    };
    easiness((i) => b[i]).forEach((value, i) => {
      expect(Math.abs(value - beta[i])).toBeLessThan(1e-4);
    });
    const half = Array.from({ length: size }, (_, i) =>
      easiness((j) => result.covariance?.[i * size + j] ?? Number.NaN),
    );
    for (let j = 0; j < size; j++) {
      const variance = easiness((i) => half[i][j])[j];
      expect(Math.abs(Math.sqrt(variance) / se[j] - 1)).toBeLessThan(1e-3);
    }
  });
});

test('of right/wrong items it is the Rasch model', () => {
  const answers = readReferenceMatrix('dichotomous/lsat7.csv');
  const [partial, rasch] = [conditionalPartialCredit(answers), conditionalRasch(answers)];
  expect(partial.logLikelihood).toBeCloseTo(rasch.logLikelihood, 8);
  partial.items.forEach(({ b, se }, j) => {
    expect(b[0]).toBeCloseTo(rasch.items[j].b, 7);
    expect(se[0]).toBeCloseTo(rasch.items[j].se, 6);
  });
});

test('categories that nobody in between reached are named', () => {
  const answers = { persons: 3, items: ['A', 'B', 'C'], cells: Uint8Array.of(0, 1, 2, 1, 1, 0, 0, 1, 0) };
  expect(() => conditionalPartialCredit(answers)).toThrow('constant-item (B), unused-category (C)');
});
