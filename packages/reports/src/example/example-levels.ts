import type { Level } from '../findings/domain.ts';

const edges = [400, 475, 550, 625] as const;

/** Standard normal distribution function (Abramowitz & Stegun 26.2.17, error below 7.5e-8). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

function name(index: number): Level['names'] {
  const level = index + 1;
  const from = edges[index - 1];
  const to = edges[index];
  if (from === undefined)
    return {
      kk: `${level}-деңгей: ${to} балға дейін`,
      ru: `Уровень ${level}: до ${to} баллов`,
      en: `Level ${level}: below ${to} points`,
    };
  if (to === undefined)
    return {
      kk: `${level}-деңгей: ${from} балл және одан жоғары`,
      ru: `Уровень ${level}: ${from} баллов и выше`,
      en: `Level ${level}: ${from} points and above`,
    };
  return {
    kk: `${level}-деңгей: ${from}–${to} балл`,
    ru: `Уровень ${level}: ${from}–${to} баллов`,
    en: `Level ${level}: ${from}–${to} points`,
  };
}

interface Place {
  of: 'school' | 'region' | 'nation';
  mean: number;
  sd: number;
  /** Cases that the error is computed from. */
  n: number;
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** Shares of normal distributions between the edges, with binomial errors. */
export function exampleLevels(places: readonly Place[]): Level[] {
  return Array.from({ length: edges.length + 1 }, (_, index) => ({
    code: String(index + 1),
    names: name(index),
    shares: places.map(({ of, mean, sd, n }) => {
      const below = (edge: number | undefined, otherwise: number) =>
        edge === undefined ? otherwise : normal((edge - mean) / sd);
      const value = round(below(edges[index], 1) - below(edges[index - 1], 0));
      const se = round(Math.sqrt((value * (1 - value)) / n));
      const low = round(Math.max(0, value - 1.96 * se));
      return { of, share: { value, se, low, high: round(Math.min(1, value + 1.96 * se)) } };
    }),
  }));
}
