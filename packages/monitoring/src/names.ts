/** A name in the three languages. */
export interface Names {
  kk: string;
  ru: string;
  en: string;
}

/** Names out of the three columns of a row; a missing one falls back to another language, then to `code`. */
export function namesOf(
  row: { name_kk: string | null; name_ru: string | null; name_en: string | null },
  code: string,
): Names {
  const any = row.name_ru ?? row.name_kk ?? row.name_en ?? code;
  return { kk: row.name_kk ?? any, ru: row.name_ru ?? any, en: row.name_en ?? any };
}
