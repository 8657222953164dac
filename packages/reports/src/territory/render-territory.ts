import { setImmediate } from 'node:timers/promises';
import type { Language } from '@sapa/language';
import type { OutputCell, SheetContent } from '@sapa/tables';
import { type Words, wordsOf } from '../document/words.ts';
import { isSuppressed } from '../findings/figure.ts';
import { typeset } from '../pdf/typeset.ts';
import { composeTerritory } from './compose-territory.ts';
import type { TerritoryDomain, TerritoryFindings, TerritoryRow } from './territory-findings.ts';

/** The report of a region or of the nation as a PDF (A4, tagged, PDF/UA-1); the same findings give the same bytes. */
export async function renderTerritoryReport(
  findings: TerritoryFindings,
  language: Language,
): Promise<Uint8Array> {
  const { document, drawings } = composeTerritory(findings, language);
  const pdf = typeset('report', document, drawings);
  // The compiler's memory is freed when the event loop turns.
  await setImmediate();
  return pdf;
}

/** All figures of that report as sheets of a workbook; empty cells and the reason where a figure is hidden. */
export function territorySheets(findings: TerritoryFindings, language: Language): SheetContent[] {
  const words = wordsOf(findings, language);
  return [
    results(findings, words),
    objectives(findings, words),
    items(findings, words),
    questions(findings, words),
  ];
}

/** Rows of all domains, each behind its grade and domain. */
function perDomain(
  { tests }: TerritoryFindings,
  words: Words,
  lines: (domain: TerritoryDomain) => OutputCell[][],
): OutputCell[][] {
  return tests.flatMap(({ domains, ...test }) =>
    domains.flatMap((domain) =>
      lines(domain).map((line) => [words.grade(test), words.domain(domain), ...line]),
    ),
  );
}

const headsOf = ({ say }: Words): string[] => [say('report.column.grade'), say('report.column.domain')];

function results(findings: TerritoryFindings, words: Words): SheetContent {
  const { say } = words;
  const levels = findings.tests.flatMap(({ domains }) => domains.map(({ levelNames }) => levelNames.length));
  const mostLevels = Math.max(0, ...levels);
  const line = (group: string, row: TerritoryRow) => [group, ...resultLine(row, mostLevels, words)];
  return {
    name: say('report.sheet.results'),
    columns: [
      ...headsOf(words),
      say('report.column.group'),
      say('territory.column.area'),
      say('report.column.pupils'),
      say('report.column.mean'),
      say('report.column.se'),
      say('report.column.low'),
      say('report.column.high'),
      say('report.column.reason'),
      say('territory.column.difference'),
      say('territory.column.difference-se'),
      say('report.column.adjusted-p'),
      say('report.column.verdict'),
      ...Array.from({ length: mostLevels }, (_, at) =>
        say('territory.column.level', { level: String(at + 1) }),
      ),
    ],
    rows: perDomain(findings, words, ({ whole, parts, groups }) => [
      ...whole.map((row) => line(say('territory.sheet.whole'), row)),
      ...parts.map((row) => line(say('territory.sheet.parts'), row)),
      ...groups.flatMap(({ by, rows }) => rows.map((row) => line(say(`territory.by.${by}`), row))),
    ]),
  };
}

function resultLine(
  { names, result, difference, levels }: TerritoryRow,
  mostLevels: number,
  words: Words,
): OutputCell[] {
  const shown = isSuppressed(result) ? null : result;
  const compared = difference && !isSuppressed(difference) ? difference : null;
  return [
    words.name(names),
    shown?.n ?? null,
    shown?.value ?? null,
    shown?.se ?? null,
    shown?.low ?? null,
    shown?.high ?? null,
    isSuppressed(result) ? words.withheld(result.suppressed) : null,
    compared?.value ?? null,
    compared?.se ?? null,
    compared?.adjustedP ?? null,
    compared ? words.say(`report.finding.${compared.verdict}`) : null,
    ...Array.from({ length: mostLevels }, (_, at) => levels[at] ?? null),
  ];
}

function objectives(findings: TerritoryFindings, words: Words): SheetContent {
  const { say } = words;
  return {
    name: say('report.sheet.objectives'),
    columns: [
      ...headsOf(words),
      say('report.objectives.column.objective'),
      say('territory.column.name'),
      say('report.objectives.column.items'),
      say('territory.column.here'),
      say('report.of.nation'),
    ],
    rows: perDomain(findings, words, (domain) =>
      domain.objectives.map((one) => [one.code, words.name(one.names), one.items, one.here, one.nation]),
    ),
  };
}

function items(findings: TerritoryFindings, words: Words): SheetContent {
  const { say } = words;
  return {
    name: say('report.sheet.items'),
    columns: [
      ...headsOf(words),
      say('report.items.column.item'),
      say('report.objectives.column.objective'),
      say('territory.column.here'),
      say('report.of.nation'),
      say('territory.column.remark'),
    ],
    rows: perDomain(findings, words, (domain) =>
      domain.items.map(({ code, objective, here, nation, doubtful }) => [
        ...[code, objective, here, nation],
        doubtful ? say('territory.doubtful') : null,
      ]),
    ),
  };
}

function questions({ tests }: TerritoryFindings, words: Words): SheetContent {
  const { say } = words;
  return {
    name: say('report.sheet.questions'),
    columns: [
      say('report.column.grade'),
      say('report.column.question'),
      say('report.questions.column.answer'),
      say('territory.column.here'),
      say('report.of.nation'),
      say('territory.column.difference'),
      say('territory.column.difference-se'),
      say('report.column.adjusted-p'),
      say('report.column.verdict'),
    ],
    rows: tests.flatMap((test) =>
      test.questions.flatMap((question) =>
        (question.answers ?? []).map(({ names, here, nation, difference }) => {
          const compared = difference && !isSuppressed(difference) ? difference : null;
          return [
            words.grade(test),
            words.name(question.names),
            names.map((name) => words.name(name)).join('; '),
            here,
            nation,
            compared?.value ?? null,
            compared?.se ?? null,
            compared?.adjustedP ?? null,
            compared ? say(`report.finding.${compared.verdict}`) : null,
          ];
        }),
      ),
    ),
  };
}
