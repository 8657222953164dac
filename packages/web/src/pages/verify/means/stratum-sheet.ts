import { readCanonicalCsv, readRegisterCsv, stratify, ticketOf } from '@sapa/sampling';
import { columnName, type SheetCell } from './workbook.ts';

/** What is published of one stratum and of the files that it is found in. */
export interface PublishedStratum {
  seed: string;
  /** Columns that make the strata. */
  columns: readonly string[];
  replacements: number;
  stratum: { name: string; mergedFrom: readonly string[]; drawn: number };
  frame: string;
  sample: string;
}

/** The headings of the sheet in the reader's words. */
export interface SheetWords {
  seed: string;
  stratum: string;
  eligible: string;
  n: string;
  code: string;
  ticket: string;
  rank: string;
  drawn: string;
  weight: string;
  agrees: string;
  replacement: (number: number) => string;
  published: (what: string) => string;
}

/** The row of the sheet that holds the headings; the schools follow. */
export const headingRow = 6;

/**
 * The sheet of one stratum of a draw with equal probability: the schools with their tickets, and as formulas the rank of each
 * ticket, who is drawn, weight and replacements, beside what sample.csv says. Rows are in the order of the frame.
 */
export function stratumSheet(published: PublishedStratum, words: SheetWords): SheetCell[][] {
  const { seed, stratum, replacements } = published;
  const codes = codesOf(published);
  const tickets = new Map(codes.map((code) => [code, ticketOf(seed, code)]));
  const ranked = codes.toSorted((a, b) => ((tickets.get(a) ?? '') < (tickets.get(b) ?? '') ? -1 : 1));
  const ranks = new Map(ranked.map((code, at) => [code, at + 1]));
  const said = readSample(published);
  const spares = Array.from({ length: replacements }, (_, at) => at + 1);
  const shape: Shape = { ranked, drawn: stratum.drawn, spares };
  const rows = codes.map((code, index) =>
    schoolRow(shape, headingRow + 1 + index, tickets.get(code) ?? '', ranks.get(code) ?? 0, said.get(code)),
  );
  return [
    [words.seed, seed],
    [words.stratum, stratum.name],
    [words.eligible, { formula: `COUNTA(${cellsOf(shape, 'A')})`, value: codes.length }],
    [words.n, stratum.drawn],
    [],
    [
      words.code,
      words.ticket,
      words.rank,
      words.drawn,
      words.weight,
      ...spares.map(words.replacement),
      words.published(words.rank),
      ...spares.map((turn) => words.published(words.replacement(turn))),
      words.agrees,
    ],
    ...rows,
  ];
}

/** What all rows of schools share: codes by rank, how many are drawn, and the numbers 1, 2, … of their replacements. */
interface Shape {
  ranked: readonly string[];
  drawn: number;
  spares: readonly number[];
}

/** What sample.csv says of a school. */
interface Said {
  order: string;
  spares: readonly string[];
}

function cellsOf({ ranked }: Shape, column: string): string {
  return `$${column}$${headingRow + 1}:$${column}$${headingRow + ranked.length}`;
}

function schoolRow(shape: Shape, row: number, ticket: string, rank: number, said?: Said): SheetCell[] {
  const { ranked, drawn, spares } = shape;
  const isDrawn = rank <= drawn;
  const made = spares.map((turn) => (isDrawn ? (ranked[rank - 1 + turn * drawn] ?? '') : ''));
  const agrees =
    (said?.order ?? '') === (isDrawn ? String(rank) : '') &&
    made.every((code, at) => code === (said?.spares[at] ?? ''));
  // The replacements stand from column F, then what was published: the order and the replacements again.
  const publishedAt = 5 + spares.length;
  const same = [
    `IF(D${row}=1,C${row}&"","")=${columnName(publishedAt)}${row}&""`,
    ...spares.map((turn) => `${columnName(4 + turn)}${row}=${columnName(publishedAt + turn)}${row}&""`),
  ];
  const spareFormula = (turn: number): string => {
    const place = `C${row}+${turn}*$B$4`;
    const found = `INDEX(${cellsOf(shape, 'A')},MATCH(${place},${cellsOf(shape, 'C')},0))`;
    return `IF(AND(D${row}=1,${place}<=$B$3),${found},"")`;
  };
  return [
    ranked[rank - 1] ?? '',
    ticket,
    { formula: `SUMPRODUCT(--(${cellsOf(shape, 'B')}<B${row}))+1`, value: rank },
    { formula: `IF(C${row}<=$B$4,1,0)`, value: isDrawn ? 1 : 0 },
    { formula: `IF(D${row}=1,$B$3/$B$4,"")`, value: isDrawn ? ranked.length / drawn : '' },
    ...spares.map((turn) => ({ formula: spareFormula(turn), value: made[turn - 1] ?? '' })),
    said ? Number(said.order) : null,
    ...spares.map((turn) => said?.spares[turn - 1] || null),
    { formula: `IF(AND(${same.join(',')}),"✓","✗")`, value: agrees ? '✓' : '✗' },
  ];
}

function codesOf({ frame, columns, stratum }: PublishedStratum): string[] {
  const read = readRegisterCsv(frame);
  if (!read.ok) throw new Error(`frame.csv: ${read.problem.code}`);
  const names = new Set(stratum.mergedFrom.length > 0 ? stratum.mergedFrom : [stratum.name]);
  return stratify(read.schools, columns)
    .filter(({ name }) => names.has(name))
    .flatMap(({ schools }) => schools.map(({ code }) => code));
}

function readSample({ sample, replacements }: PublishedStratum): Map<string, Said> {
  const [heading = [], ...rows] = readCanonicalCsv(sample);
  const cell = (row: readonly string[], column: string) => row[heading.indexOf(column)] ?? '';
  return new Map(
    rows.map((row) => [
      cell(row, 'code'),
      {
        order: cell(row, 'order'),
        spares: Array.from({ length: replacements }, (_, at) => cell(row, `replacement_${at + 1}`)),
      },
    ]),
  );
}
