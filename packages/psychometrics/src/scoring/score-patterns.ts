import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { type AbilityPrior, type ModalMethod, modalAbility } from './modal-ability.ts';
import type { PatternAbilities } from './posterior-moments.ts';

/** Ability of each answer pattern by an equation method; `priors` holds the distribution of each group. */
export function scorePatterns(
  data: AnswerPatterns,
  items: readonly ScoredItem[],
  priors: readonly AbilityPrior[],
  method: ModalMethod,
): PatternAbilities {
  const estimate = modalAbility(data, items, method);
  const theta = new Float64Array(data.count);
  const se = new Float64Array(data.count);
  for (let pattern = 0; pattern < data.count; pattern++) {
    const ability = estimate(pattern, priors[data.group[pattern]]);
    theta[pattern] = ability.theta;
    se[pattern] = ability.se;
  }
  return { theta, se };
}
