import { itemInformation } from '../curves/item-curves.ts';
import type { Blueprint, BlueprintBound, ItemPool } from './blueprint.ts';

/** A row of an integer program: terms, relation, right side; `path`: the place in the blueprint that it comes from. */
export interface ProgramRow {
  readonly terms: readonly (readonly [factor: number, variable: string])[];
  readonly relation: '<=' | '>=' | '=';
  readonly right: number;
  readonly path: string;
}

/** Name of the variable that is 1 where the form takes the item. */
export function takes(form: number, item: number): string {
  return `x${form}_${item}`;
}

/** Rows that the blueprint asks for, without its target. */
export function contentRows(pool: ItemPool, blueprint: Blueprint): ProgramRow[] {
  const {
    forms = 1,
    length,
    bounds = [],
    enemies = [],
    include = [],
    exclude = [],
    mostUses = 1,
  } = blueprint;
  const all = [...pool.items.keys()];
  const place = new Map(pool.items.map(({ id }, item) => [id, item] as const));
  const known = (ids: readonly string[]) => ids.flatMap((id) => place.get(id) ?? []);
  const ofForm = (form: number): ProgramRow[] => [
    row(all, form, () => 1, '=', length, 'length'),
    ...bounds.flatMap((bound, b) => boundRows(pool, bound, form, `bounds[${b}]`)),
    ...enemies.map((set, e) => row(known(set), form, () => 1, '<=', 1, `enemies[${e}]`)),
    ...known(include).map((item, i) => row([item], form, () => 1, '=', 1, `include[${i}]`)),
    ...known(exclude).map((item, i) => row([item], form, () => 1, '=', 0, `exclude[${i}]`)),
  ];
  const everywhere = new Set(known(include));
  const uses = all
    .filter((item) => !everywhere.has(item) && mostUses < forms)
    .map(
      (item): ProgramRow => ({
        terms: Array.from({ length: forms }, (_, form) => [1, takes(form, item)] as const),
        relation: '<=',
        right: mostUses,
        path: 'mostUses',
      }),
    );
  return [...Array.from({ length: forms }, (_, form) => ofForm(form)).flat(), ...uses];
}

function boundRows(
  pool: ItemPool,
  { attribute, value, min, max }: BlueprintBound,
  form: number,
  path: string,
): ProgramRow[] {
  const factor = (item: number) => {
    const own = pool.items[item].attributes[attribute];
    if (value === undefined) return typeof own === 'number' ? own : 0;
    return String(own) === String(value) ? 1 : 0;
  };
  const items = [...pool.items.keys()].filter((item) => factor(item) !== 0);
  return [
    ...(min === undefined ? [] : [row(items, form, factor, '>=', min, path)]),
    ...(max === undefined ? [] : [row(items, form, factor, '<=', max, path)]),
  ];
}

function row(
  items: readonly number[],
  form: number,
  factor: (item: number) => number,
  relation: ProgramRow['relation'],
  right: number,
  path: string,
): ProgramRow {
  return { terms: items.map((item) => [factor(item), takes(form, item)] as const), relation, right, path };
}

/**
 * Rows of the target. Relative: r_t y ≤ I_f(θ_t) ≤ r_t (y + e), y − e to be as large as possible. Absolute:
 * T_t − e ≤ I_f(θ_t) ≤ T_t + e, e to be as small as possible.
 */
export function targetRows(pool: ItemPool, { forms = 1, target }: Blueprint): ProgramRow[] {
  return Array.from({ length: forms }, (_, form) => form).flatMap((form) =>
    target.points.flatMap(({ theta, information }, t) => {
      const terms = pool.items.map(
        (item, j) => [itemInformation(item, pool.model, theta), takes(form, j)] as const,
      );
      const path = `target.points[${t}]`;
      const relative = target.kind === 'relative';
      const level = relative ? [[-information, 'y'] as const] : [];
      const right = relative ? 0 : information;
      const share = relative ? information : 1;
      return [
        relative
          ? { terms: [...terms, ...level], relation: '>=' as const, right, path }
          : { terms: [...terms, [1, 'e'] as const], relation: '>=' as const, right, path },
        { terms: [...terms, ...level, [-share, 'e'] as const], relation: '<=' as const, right, path },
      ];
    }),
  );
}

/** The program in the LP format of CPLEX, which HiGHS reads. */
export function writeProgram(
  objective: string,
  rows: readonly ProgramRow[],
  binaries: readonly string[],
): string {
  const expression = (terms: ProgramRow['terms']) =>
    terms.length === 0
      ? `0 ${binaries[0]}`
      : terms
          .map(
            ([factor, variable]) =>
              `${factor < 0 ? '-' : '+'} ${Math.abs(factor).toPrecision(10)} ${variable}`,
          )
          .join('\n  ');
  const lines = rows.map(
    ({ terms, relation, right }, r) => ` r${r}: ${expression(terms)} ${relation} ${right.toPrecision(10)}`,
  );
  return [objective, 'Subject To', ...lines, 'Binary', ` ${binaries.join('\n ')}`, 'End'].join('\n');
}
