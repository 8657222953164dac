import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { abilityEquation } from './ability-equation.ts';
import type { PatternAbilities } from './posterior-moments.ts';

const farthest = 40;

/**
 * Gives patterns without a finite maximum of the likelihood (all right, all wrong) the ability at which the slope of the log-likelihood is `shift`
 * (all right) or −`shift`: for divided-by-total models the sufficient score Σ a·k is moved by so many points, as TAM's `adj` (0.3 there).
 */
export function moveExtremes(
  { theta, se }: PatternAbilities,
  data: AnswerPatterns,
  items: readonly ScoredItem[],
  shift: number,
): void {
  const at = abilityEquation(items, data.credit);
  for (let pattern = 0; pattern < data.count; pattern++) {
    if (Math.abs(theta[pattern]) !== Number.POSITIVE_INFINITY) continue;
    const cells = data.cells.subarray(
      data.example[pattern] * data.items,
      (data.example[pattern] + 1) * data.items,
    );
    const wanted = Math.sign(theta[pattern]) * shift;
    let [low, high] = [-farthest, farthest];
    while (high - low > 1e-10) {
      const middle = (low + high) / 2;
      if (at(cells, middle).slope > wanted) low = middle;
      else high = middle;
    }
    theta[pattern] = (low + high) / 2;
    se[pattern] = 1 / Math.sqrt(at(cells, theta[pattern]).information);
  }
}
