import type { Columns } from '../columns.ts';
import { columnNames } from '../columns.ts';

function matcher(pattern: string, wild: string): RegExp {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join(wild)}$`);
}

const naturally = (a: string, b: string): number => {
  const first = a.split(/(\d+)/);
  const second = b.split(/(\d+)/);
  for (let i = 0; i < Math.min(first.length, second.length); i++) {
    const [x, y] = [first[i], second[i]];
    if (x === y) continue;
    if (i % 2 === 1) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return first.length - second.length;
};

/** The columns that a list names, or that match a pattern, in natural order (RW2 before RW10). `*` stands for
 *  digits; only where no column fits so, for any text. Empty when a pattern fits nothing. */
export function expandColumns(data: Columns, columns: string | string[]): string[] {
  if (typeof columns !== 'string') return columns;
  if (!columns.includes('*')) return [columns];
  const names = columnNames(data);
  const digits = names.filter((name) => matcher(columns, '\\d+').test(name));
  const found = digits.length > 0 ? digits : names.filter((name) => matcher(columns, '.+').test(name));
  return found.sort(naturally);
}
