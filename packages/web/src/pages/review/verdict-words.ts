import type { ItemVerdict } from '../../api/types.ts';
import type { Words } from '../../words/words.ts';

/** A verdict in the reader's words, with what belongs to it. */
export function verdictWords({ verdict, details }: ItemVerdict, { say, number }: Words): string {
  if (details.key !== undefined)
    return say('web.verdict.key-was', { before: details.before ?? '–', key: details.key });
  const chosen = say(`web.verdict.${verdict}`);
  if (!details.categories) return chosen;
  return `${chosen}: ${details.categories.map((category, score) => `${number(score)} → ${number(category)}`).join(', ')}`;
}
