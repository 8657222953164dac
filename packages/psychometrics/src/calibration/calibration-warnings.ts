import type { Problem } from '../problem.ts';
import type { Calibration } from './calibration.ts';

/** Beyond these values an item's parameters say that the data do not determine them. */
const limits = { slope: 6, difficulty: 8 };

/** Part of a normal distribution that the nodes should cover, in standard deviations to each side. */
const TAIL = 3.3;

/** What a careful reader must know about the result, as warnings. */
export function calibrationWarnings(
  {
    items,
    latent,
    quadrature,
    converged,
  }: Pick<Calibration, 'items' | 'latent' | 'quadrature' | 'converged'>,
  singular: boolean,
  unsettled: readonly string[] = [],
): Problem[] {
  const warnings: Problem[] = [];
  const warn = (code: string, column?: string, received?: number, expected?: string) => {
    warnings.push({
      code,
      place: column === undefined ? {} : { column },
      ...(received === undefined ? {} : { received: received.toPrecision(4) }),
      ...(expected === undefined ? {} : { expected }),
      severity: 'warning',
    });
  };
  if (!converged) {
    const received = unsettled.length > 0 ? { received: unsettled.join(', ') } : {};
    warnings.push({ code: 'not-converged', place: {}, ...received, severity: 'warning' });
  }
  if (singular) warn('information-singular');
  for (const { id, a, b, anchored } of items) {
    if (anchored) continue;
    if (a <= 0) warn('negative-slope', id, a, '> 0');
    if (a > limits.slope) warn('extreme-slope', id, a, `≤ ${limits.slope}`);
    const farthest = b.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
    if (!(Math.abs(farthest) <= limits.difficulty)) {
      warn('extreme-difficulty', id, farthest, `−${limits.difficulty} … ${limits.difficulty}`);
    }
  }
  const [low, high] = quadrature.range;
  const narrowest = (high - low) / (quadrature.nodes - 1) / 2;
  for (const { group, mean, sd } of latent) {
    const place = group === '' ? {} : { path: group };
    if (sd <= 1.001 * narrowest)
      warnings.push({
        code: 'population-without-spread',
        place,
        received: sd.toPrecision(3),
        expected: `> ${narrowest.toPrecision(3)}`,
        severity: 'warning',
      });
    const [lowest, highest] = [mean - TAIL * sd, mean + TAIL * sd];
    if (lowest >= low && highest <= high) continue;
    const received = `${lowest.toFixed(1)} … ${highest.toFixed(1)}`;
    warnings.push({
      code: 'range-too-narrow',
      place,
      received,
      expected: `${low} … ${high}`,
      severity: 'warning',
    });
  }
  return warnings;
}

/** Fewer clusters than this make the sandwich itself uncertain (Kézdi 2004: some 50; half of that is tolerated). */
const LEAST_CLUSTERS = 25;

/** A warning where sandwich errors come from few clusters, or where clusters do not outnumber the parameters. */
export function fewClusters(clusters: number, parameters: number): Problem[] {
  if (clusters >= LEAST_CLUSTERS && clusters > parameters) return [];
  const expected = `≥ ${Math.max(LEAST_CLUSTERS, parameters + 1)}`;
  return [{ code: 'few-clusters', place: {}, received: String(clusters), expected, severity: 'warning' }];
}
