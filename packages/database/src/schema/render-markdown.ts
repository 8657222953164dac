import type { ColumnDescription, TableDescription } from './read-schema.ts';

/** The document `schema.md`: every table with its columns, rules and comments, for people to read and review. */
export function renderMarkdown(tables: readonly TableDescription[]): string {
  const intro = `# Tables

Made by \`npm run describe -w packages/database\` from the migrated database; a test compares it with the migrations.
The job queue's own tables (schema \`pgboss\`) are described by pg-boss.
`;
  return [intro, ...tables.map(renderTable)].join('\n');
}

function renderTable(table: TableDescription): string {
  const rules = [...table.constraints, ...table.indexes, ...table.triggers, ...table.policies];
  const lines = [
    `## ${table.name}`,
    '',
    ...(table.comment === null ? [] : [table.comment, '']),
    '| column | type | empty | default | meaning |',
    '|---|---|---|---|---|',
    ...table.columns.map(renderColumn),
    '',
    ...rules.map((rule) => `- \`${shorten(rule)}\``),
  ];
  return `${lines.join('\n')}\n`;
}

function renderColumn(column: ColumnDescription): string {
  const given = column.given === 'always' ? 'given' : (column.defaultText ?? '');
  const cells = [column.name, column.type, column.nullable ? 'may be' : '', given, column.comment ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

// The names of schemas and of the access method say nothing here.
function shorten(rule: string): string {
  return rule.replaceAll('public.', '').replaceAll(' USING btree', '');
}
