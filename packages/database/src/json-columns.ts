/**
 * What the JSON columns hold, by `table.column`, for the generated types. A column that is not named here is `unknown`
 * and has to be parsed by its reader. Extend together with the schema.
 */
export interface JsonColumns {
  'school.extra': Record<string, string | number | boolean | null>;
  'answer_sheet.covariates': Record<string, string | number | boolean | null>;
  'audit.details': Record<string, unknown>;
}

/** Type that reading the JSON column `Key` gives. */
export type JsonOf<Key extends string> = Key extends keyof JsonColumns ? JsonColumns[Key] : unknown;
