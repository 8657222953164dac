import type { AnswersInspection, AnswersMapping, Names } from '../../api/types.ts';

/** One item column as the reader maps it. */
export interface DraftItem {
  column: string;
  domain: string;
  key: string;
}

/** What the reader has said about a file of answers so far. */
export interface AnswersDraft {
  /** Column of each plain field: id, school, gender, language, weight, zone, unit. */
  columns: Record<string, string>;
  girl: string;
  boy: string;
  omitted: string;
  items: DraftItem[];
  /** Further columns to keep with the answers. */
  covariates: string[];
  testCode: string;
  grade: string;
  names: Names;
}

/** Fields of a file that one column each holds. */
export const answerFields = [
  { key: 'id', required: true },
  { key: 'school', required: true },
  { key: 'gender', required: false },
  { key: 'language', required: false },
  { key: 'weight', required: false },
  { key: 'zone', required: false },
  { key: 'unit', required: false },
] as const;

/** The draft that the server's proposal leads to. */
export function draftOf({ proposed }: Pick<AnswersInspection, 'proposed'>): AnswersDraft {
  const { id, school, gender, language, weight, zone, unit } = proposed;
  const columns = Object.entries({ id, school, gender: gender?.column, language, weight, zone, unit });
  return {
    columns: Object.fromEntries(columns.flatMap(([field, column]) => (column ? [[field, column]] : []))),
    girl: gender?.girl ?? '',
    boy: gender?.boy ?? '',
    omitted: proposed.omitted ?? '',
    items: (proposed.items ?? []).map((column) => ({
      column,
      domain: proposed.domains?.[column] ?? 'mathematics',
      key: proposed.key?.[column] ?? '',
    })),
    // Nothing is kept that nobody asked for: the file may hold names and telephones.
    covariates: [],
    testCode: '',
    grade: '',
    names: { kk: '', ru: '', en: '' },
  };
}

/** What still keeps a draft from being a mapping; null when nothing does. */
export function missingIn(
  draft: AnswersDraft,
): 'id' | 'school' | 'zones' | 'items' | 'test' | 'names' | 'key' | null {
  if (!draft.columns.id) return 'id';
  if (!draft.columns.school) return 'school';
  // Half of a pair of schools says nothing.
  if (Boolean(draft.columns.zone) !== Boolean(draft.columns.unit)) return 'zones';
  if (draft.items.length === 0) return 'items';
  if (draft.testCode === '') return 'test';
  if (Object.values(draft.names).includes('')) return 'names';
  // A key for some items and none for others would score half a test.
  const keys = draft.items.filter(({ key }) => key !== '').length;
  return keys > 0 && keys < draft.items.length ? 'key' : null;
}

/** The columns of a file that mean nothing yet: neither a field nor an item. They may be kept, or nothing of them is. */
export function furtherColumns(draft: AnswersDraft, columns: readonly { name: string }[]): string[] {
  const used = new Set([...Object.values(draft.columns), ...draft.items.map(({ column }) => column)]);
  return columns.map(({ name }) => name).filter((name) => name !== '' && !used.has(name));
}

/** The mapping as the API takes it; call only where `missingIn` is null. */
export function mappingOf(draft: AnswersDraft): AnswersMapping {
  const { gender, id = '', school = '', ...optional } = draft.columns;
  const keys = draft.items.filter(({ key }) => key !== '');
  return {
    ...optional,
    id,
    school,
    ...(gender === undefined ? {} : { gender: { column: gender, girl: draft.girl, boy: draft.boy } }),
    items: draft.items.map(({ column }) => column),
    // A column chosen first and then given a meaning is kept in that meaning.
    covariates: furtherColumns(
      draft,
      draft.covariates.map((name) => ({ name })),
    ),
    domains: Object.fromEntries(draft.items.map(({ column, domain }) => [column, domain])),
    ...(keys.length > 0 ? { key: Object.fromEntries(keys.map(({ column, key }) => [column, key])) } : {}),
    ...(draft.omitted === '' ? {} : { omitted: draft.omitted }),
    test: {
      code: draft.testCode,
      grade: draft.grade === '' ? null : Number(draft.grade),
      names: draft.names,
    },
  };
}
