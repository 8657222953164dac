import type { Problem, Table } from '@sapa/tables';
import { normalised } from './look-alikes.ts';
import { type ColumnDefinition, columnDefinitions } from './register-columns.ts';

/** How the columns of a file become columns of the register. */
export interface RegisterOptions {
  /** Register column → column of the file. A name that the system does not know renames a further column. */
  mapping?: Readonly<Record<string, string>>;
  /** Register column → the value that every school has, where the file has no such column. */
  constants?: Readonly<Record<string, string>>;
  /** Whether columns not mapped are found by their headings (default), or only those mapped and further ones are taken. */
  automatic?: boolean;
}

/** A column to read: its name in the register and its place in the file. */
export interface MatchedColumn {
  name: string;
  heading: string;
  index: number;
  /** Absent for a further column. */
  definition?: ColumnDefinition;
}

/** The register columns that the headings of a file name: the canonical name first, else the first Kazakh or Russian alias. */
export function proposeRegisterMapping(headings: readonly string[]): Record<string, string> {
  return headingsFor(headings, new Set(), new Set());
}

/** Finds for each column of the file what it is in the register; problems of the mapping itself are added to `problems`. */
export function matchColumns(table: Table, options: RegisterOptions, problems: Problem[]): MatchedColumn[] {
  const mapping = new Map(Object.entries(options.mapping ?? {}));
  const constants = new Set(Object.keys(options.constants ?? {}));
  for (const [name, heading] of mapping) {
    if (table.columns.includes(heading)) continue;
    mapping.delete(name);
    problems.push({
      code: 'unknown-column',
      place: { file: table.file, column: name },
      received: heading,
      expected: table.columns.join(', '),
    });
  }
  if (options.automatic ?? true) {
    const settled = new Set([...mapping.keys(), ...constants]);
    const found = headingsFor(table.columns, settled, new Set(mapping.values()));
    for (const [name, heading] of Object.entries(found)) mapping.set(name, heading);
  }
  const matched = [...mapping].map(([name, heading]) => matchedColumn(name, heading, table));
  return [...matched, ...furtherColumns(table, mapping, constants, problems)];
}

function matchedColumn(name: string, heading: string, table: Table): MatchedColumn {
  const definition = columnDefinitions.find((known) => known.name === name);
  const column = { name, heading, index: table.columns.indexOf(heading) };
  return definition ? { ...column, definition } : column;
}

// A further column must not take the name of a register column: it would overwrite a mapped one, or stand unread where values of a
// known kind are expected.
function furtherColumns(
  table: Table,
  mapping: ReadonlyMap<string, string>,
  constants: ReadonlySet<string>,
  problems: Problem[],
): MatchedColumn[] {
  const used = new Set(mapping.values());
  return table.columns.flatMap((heading, index) => {
    if (used.has(heading)) return [];
    const isNamed = mapping.has(heading) || constants.has(heading);
    if (!isNamed && !isRegisterColumn(heading)) return [{ name: heading, heading, index }];
    problems.push({
      code: isNamed ? 'column-not-used' : 'column-not-mapped',
      place: { file: table.file, column: heading },
      severity: 'warning',
    });
    return [];
  });
}

function isRegisterColumn(name: string): boolean {
  return columnDefinitions.some((definition) => definition.name === name);
}

function headingsFor(
  headings: readonly string[],
  settled: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Record<string, string> {
  const taken = new Set(used);
  const found: Record<string, string> = {};
  const open = columnDefinitions.filter(({ name }) => !settled.has(name));
  const look = (wanted: (definition: ColumnDefinition) => readonly string[]) => {
    for (const definition of open) {
      if (found[definition.name] !== undefined) continue;
      const names = wanted(definition).map(normalised);
      const heading = headings.find(
        (candidate) => !taken.has(candidate) && names.includes(normalised(candidate)),
      );
      if (heading === undefined) continue;
      found[definition.name] = heading;
      taken.add(heading);
    }
  };
  // All canonical names before any alias, so that an alias never takes a column with a name of its own.
  look(({ name }) => [name]);
  look(({ aliases }) => aliases);
  return found;
}
