import type { ExclusionRule } from '../api/types.ts';
import type { Words } from '../words/words.ts';

const signs: Record<string, string> = { '<': '<', '<=': '≤', '=': '=', '!=': '≠', '>': '>', '>=': '≥' };

function valueText({ number, sayCode, say }: Words, value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no');
  return sayCode('web.value', String(value));
}

/** The condition of an exclusion rule as a short formula: columns, sign, value. */
export function ruleFormula(words: Words, rule: ExclusionRule): string {
  const columns = [rule.column, ...(rule.plus ?? [])]
    .map((column) => words.sayCode('web.register-column', column))
    .join(' + ');
  if (rule.is === 'missing') return words.say('web.rule.is-missing', { column: columns });
  const values = Array.isArray(rule.value) ? rule.value : [rule.value];
  const list = values.map((value) => valueText(words, value)).join(', ');
  return `${columns} ${signs[rule.is] ?? '∈'} ${list}`;
}
