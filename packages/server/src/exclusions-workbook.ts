import { isMessageKey, type Language, translator } from '@sapa/language';
import type { PublishedTable } from '@sapa/sampling';
import { writeTable } from '@sapa/tables';

/** The published exclusions as a workbook in the reader's language, with the wording and the legal basis of each rule; a rule of one's own states none. */
export function exclusionsWorkbook(language: Language, { rows }: PublishedTable): Promise<Uint8Array> {
  const say = translator(language);
  const worded = (area: string, rule: string, otherwise: string) => {
    const key = `${area}.${rule}`;
    return isMessageKey(key) ? say(key) : otherwise;
  };
  const columns = [
    say('web.column.code'),
    say('web.column.rule'),
    say('web.column.basis'),
    say('web.column.all-rules'),
  ];
  const told = rows.map(([code, rule, allRules]) => [
    code ?? null,
    worded('web.rule', String(rule), String(rule)),
    worded('web.basis', String(rule), say('web.basis.not-stated')),
    String(allRules)
      .split(';')
      .map((one) => worded('web.rule', one, one))
      .join('; '),
  ]);
  return writeTable(columns, told, 'xlsx', { sheet: say('web.exclusions.sheet') });
}
