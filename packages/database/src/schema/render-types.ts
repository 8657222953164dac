import type { ColumnDescription, TableDescription } from './read-schema.ts';

/** TypeScript of a column type: what a query reads, and what an insert takes where that differs. */
interface TypeScriptType {
  readonly read: string;
  readonly write: string;
}

const same = (name: string): TypeScriptType => ({ read: name, write: name });

const types: Readonly<Record<string, TypeScriptType>> = {
  smallint: same('number'),
  integer: same('number'),
  bigint: same('number'),
  real: same('number'),
  'double precision': same('number'),
  boolean: same('boolean'),
  text: same('string'),
  uuid: same('string'),
  ltree: same('string'),
  date: same('string'),
  numeric: { read: 'string', write: 'string | number' },
  bytea: { read: 'Buffer', write: 'Uint8Array' },
  'timestamp with time zone': { read: 'Date', write: 'Date | string' },
};

/** The module `schema.generated.ts`: one interface a table, and `Database` over them. */
export function renderTypes(tables: readonly TableDescription[]): string {
  const names = tables.map((table) => `  ${table.name}: ${interfaceName(table.name)};`);
  const interfaces = tables.map(renderTable).join('\n\n');
  const kysely = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) =>
    interfaces.includes(`${name}<`),
  );
  return `// Made by "npm run describe -w packages/database" from the migrated database; a test compares. Not to be edited.
import type { ${kysely.join(', ')} } from 'kysely';
import type { JsonOf } from './json-columns.ts';

${interfaces}

/** Every table of the database, for Kysely. */
export interface Database {
${names.join('\n')}
}
`;
}

function renderTable(table: TableDescription): string {
  const comment = table.comment === null ? '' : `/** ${table.comment} */\n`;
  const columns = table.columns.map((column) => renderColumn(table, column));
  return `${comment}export interface ${interfaceName(table.name)} {\n${columns.join('\n')}\n}`;
}

function renderColumn(table: TableDescription, column: ColumnDescription): string {
  const comment = column.comment === null ? '' : `  /** ${column.comment} */\n`;
  return `${comment}  ${column.name}: ${columnType(table, column)};`;
}

function columnType(table: TableDescription, column: ColumnDescription): string {
  const { read, write } = typeOf(table, column);
  const empty = column.nullable ? ' | null' : '';
  if (read === write) {
    if (column.given === 'always') return `GeneratedAlways<${read}>`;
    return column.given === 'default' ? `Generated<${read}${empty}>` : `${read}${empty}`;
  }
  const insert = column.given === 'default' ? `${write}${empty} | undefined` : `${write}${empty}`;
  return `ColumnType<${read}${empty}, ${insert}, ${write}${empty}>`;
}

function typeOf(table: TableDescription, column: ColumnDescription): TypeScriptType {
  const place = `${table.name}.${column.name}`;
  // pg takes an array for a PostgreSQL array, so JSON is always handed over as text.
  if (column.type === 'jsonb') return { read: `JsonOf<'${place}'>`, write: 'string' };
  if (column.type === 'text') return same(allowedTexts(table, column) ?? 'string');
  if (column.type.endsWith('[]')) return same(`${elementType(column.type.slice(0, -2))}[]`);
  const known = types[column.type];
  if (known !== undefined) return known;
  throw new Error(`${place} has the type ${column.type}, which has no TypeScript type yet.`);
}

/** The texts that a check `column in (…)` allows, as a union; `null` without such a check. */
function allowedTexts(table: TableDescription, column: ColumnDescription): string | null {
  const begin = `CHECK ((${column.name} = ANY (ARRAY[`;
  const check = table.constraints.find((constraint) => constraint.startsWith(begin));
  const texts = check?.match(/'[^']*'(?=::text)/g);
  return texts?.join(' | ') ?? null;
}

function elementType(type: string): string {
  const known = types[type];
  if (known !== undefined && known.read === known.write) return known.read;
  throw new Error(`An array of ${type} has no TypeScript type yet.`);
}

/** `answer_sheet` → `AnswerSheetTable`. */
function interfaceName(table: string): string {
  const words = table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Table`;
}
