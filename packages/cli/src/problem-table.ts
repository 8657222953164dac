import { describeProblem, type Language, translator } from '@sapa/language';
import type { Problem } from '@sapa/tables';

const longestValue = 60;

/** All problems as a text table in the reader's language, errors first; ends with a line end. Empty without problems. */
export function problemTable(language: Language, problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity !== 'warning');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return section(language, 'cli.problems', errors) + section(language, 'cli.warnings', warnings);
}

function section(
  language: Language,
  title: 'cli.problems' | 'cli.warnings',
  problems: readonly Problem[],
): string {
  if (problems.length === 0) return '';
  const translate = translator(language);
  const header = [
    translate('cli.column.place'),
    translate('cli.column.problem'),
    translate('cli.column.received'),
    translate('cli.column.expected'),
  ];
  const rows = problems.map((problem) => {
    const { place, message, received, expected } = describeProblem(language, problem);
    return [oneLine(place), oneLine(message), shorten(oneLine(received)), oneLine(expected)];
  });
  return `${translate(title, { count: problems.length })}\n\n${layOut(header, rows)}\n`;
}

// A column that no problem fills only costs width.
function layOut(header: readonly string[], rows: readonly string[][]): string {
  const used = header.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
  const lines = [header, ...rows].flatMap(wrapLast).map((row) => used.map((index) => row[index] ?? ''));
  const widths = used.map((_, index) =>
    lines.reduce((width, line) => Math.max(width, line[index]?.length ?? 0), 0),
  );
  return lines
    .map((line) => `  ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

// What was expected is what the person needs, so a long list goes on below instead of being cut.
function wrapLast(row: readonly string[]): string[][] {
  const [first = '', ...more] = wrap(row.at(-1) ?? '');
  const before = row.slice(0, -1);
  return [[...before, first], ...more.map((line) => [...before.map(() => ''), line])];
}

/** A text in lines of at most `longestValue` signs, broken at spaces; a longer word stays whole. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longestValue) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function shorten(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
