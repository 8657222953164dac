import { z } from 'zod';

const names = z.object({ kk: z.string(), ru: z.string(), en: z.string() });

/** How the columns of an answer file are to be read; names are the file's own column headings. */
export const answersMappingSchema = z.object({
  /** Code of the pupil, unique in the file. */
  id: z.string(),
  /** Public code of the pupil's school. */
  school: z.string(),
  gender: z.object({ column: z.string(), girl: z.string(), boy: z.string() }).optional(),
  language: z.string().optional(),
  /** Final weight of the pupil; without it weights come from the draw of the round. */
  weight: z.string().optional(),
  /** Jackknife zone and unit: both or neither; without them they come from the draw of the round. */
  zone: z.string().optional(),
  unit: z.string().optional(),
  items: z.array(z.string()).min(1),
  /** Further columns to keep with the answers of each pupil, as they came. Of a column that is named nowhere nothing is kept. */
  covariates: z.array(z.string()).default([]),
  /** Domain of each item; items not named here are of the domain `mathematics`. */
  domains: z.record(z.string(), z.string()).default({}),
  test: z.object({ code: z.string().regex(/^[a-z0-9-]{1,40}$/), grade: z.number().int().nullable(), names }),
  /** Right option of each item (letter or digit). With it cells are options, without it score categories. */
  key: z.record(z.string(), z.string()).optional(),
  /** The cell that means omitted. */
  omitted: z.string().optional(),
});

export type AnswersMapping = z.infer<typeof answersMappingSchema>;

const guesses: Record<'id' | 'school' | 'weight' | 'zone' | 'unit' | 'language', RegExp> = {
  id: /^(id|pupil(_?(id|code))?|student(_?id)?|uidstud|idstud|код( участника| ученика)?|код оқушы|оқушы коды)$/i,
  school: /^(school(_?(id|code))?|idschool|код (школы|оо)|школа|мектеп( коды)?)$/i,
  weight: /^(weight|totwgt|w_?fstuwt|вес|салмақ)$/i,
  zone: /^(jk_?c?zone|zone)$/i,
  unit: /^(jk_?c?rep|(jk_?)?unit)$/i,
  language: /^(language|lang|язык( обучения)?|оқыту тілі|тіл)$/i,
};

/**
 * A first mapping guessed from headings and cells: a person corrects it. Item columns are those, not otherwise used,
 * whose cells are all empty, one digit, one letter, or one of the signs that stand for an omitted answer. What is not found is left out.
 */
export function proposeMapping(table: { columns: string[]; rows: string[][] }): Partial<AnswersMapping> {
  const found = new Map<string, string>();
  for (const [field, pattern] of Object.entries(guesses)) {
    const column = table.columns.find((name) => pattern.test(name.trim()));
    if (column !== undefined) found.set(field, column);
  }
  const gender = table.columns.findIndex((name) =>
    /^(gender|sex|female|girl|itsex|пол|жынысы?)$/i.test(name.trim()),
  );
  const used = new Set([...found.values(), table.columns[gender]]);
  const items = table.columns.filter(
    (name, index) =>
      !used.has(name) &&
      !/book|version|вариант|нұсқа/i.test(name) &&
      table.rows.some((row) => row[index] !== '') &&
      table.rows.every(
        (row) => /^[0-9A-Za-z]?$/.test(row[index] ?? '') || omittedSigns.has(row[index] ?? ''),
      ),
  );
  return {
    ...Object.fromEntries(found),
    ...(gender < 0 ? {} : { gender: genderOf(table, gender) }),
    ...omittedOf(table, items),
    ...(items.length === 0 ? {} : { items }),
  };
}

const omittedSigns: ReadonlySet<string> = new Set(['-', '–', '—', '.', '*', '?', '#']);

/** The one sign among the cells of the items, if there is exactly one. */
function omittedOf(
  table: { columns: string[]; rows: string[][] },
  items: readonly string[],
): { omitted?: string } {
  const indexes = items.map((item) => table.columns.indexOf(item));
  const signs = new Set(
    table.rows
      .flatMap((row) => indexes.map((index) => row[index] ?? ''))
      .filter((cell) => omittedSigns.has(cell)),
  );
  const [omitted] = signs;
  return omitted !== undefined && signs.size === 1 ? { omitted } : {};
}

function genderOf(table: { columns: string[]; rows: string[][] }, index: number) {
  const column = table.columns[index] ?? '';
  const values = new Set(table.rows.map((row) => row[index]).filter((cell) => cell));
  const girl = [...values].find((value) => /^(f|female|girl|ж|жен|женский|қыз|қ)$/i.test(value ?? ''));
  const boy = [...values].find((value) => /^(m|male|boy|м|муж|мужской|ұл|ер)$/i.test(value ?? ''));
  // A column called female or girl holds 1 for girls; otherwise 1/2 is TIMSS's girl/boy.
  const flag = /female|girl/i.test(column);
  return { column, girl: girl ?? '1', boy: boy ?? (flag ? '0' : '2') };
}
