import type { Problem } from '../problem.ts';
import type { Blueprint, ItemPool } from './blueprint.ts';

/** Everything wrong with a blueprint in itself, by JSON path. */
export function findBlueprintProblems(pool: ItemPool, blueprint: Blueprint): Problem[] {
  const {
    forms = 1,
    length,
    bounds = [],
    target,
    mostUses = 1,
    enemies = [],
    include = [],
    exclude = [],
  } = blueprint;
  const problems: Problem[] = [];
  const tell = (code: string, path: string, received: unknown, expected: string) => {
    problems.push({ code, place: { path }, received: String(received), expected });
  };
  const wholes = [
    ['forms', forms],
    ['length', length],
    ['mostUses', mostUses],
  ] as const;
  for (const [path, value] of wholes)
    if (!(Number.isInteger(value) && value >= 1)) tell('out-of-range', path, value, '≥ 1');
  if (length > pool.items.length) tell('out-of-range', 'length', length, `≤ ${pool.items.length}`);
  if (target.points.length === 0)
    tell('not-a-list', 'target.points', '[]', '[{ "theta": 0, "information": 1 }]');
  target.points.forEach(({ theta, information }, t) => {
    if (!Number.isFinite(theta)) tell('not-a-number', `target.points[${t}].theta`, theta, '0.5');
    if (!(information > 0 && Number.isFinite(information)))
      tell('out-of-range', `target.points[${t}].information`, information, '> 0');
  });
  bounds.forEach((bound, b) => {
    const { attribute, min = 0, max = Number.POSITIVE_INFINITY } = bound;
    if (!(min <= max)) tell('out-of-range', `bounds[${b}]`, `${min} … ${max}`, 'min ≤ max');
    if (pool.items.some(({ attributes }) => attribute in attributes)) return;
    const names = [...new Set(pool.items.flatMap(({ attributes }) => Object.keys(attributes)))];
    tell('unknown-attribute', `bounds[${b}].attribute`, attribute, names.join(', '));
  });
  const ids = new Set(pool.items.map(({ id }) => id));
  const expectKnown = (list: readonly string[], path: string) => {
    list.forEach((id, i) => {
      if (!ids.has(id))
        problems.push({ code: 'item-not-in-pool', place: { path: `${path}[${i}]` }, received: id });
    });
  };
  expectKnown(include, 'include');
  expectKnown(exclude, 'exclude');
  enemies.forEach((set, e) => {
    expectKnown(set, `enemies[${e}]`);
  });
  return problems;
}
