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
    return [place, message, shorten(received), shorten(expected)].map(oneLine);
  });
  return `${translate(title, { count: problems.length })}\n\n${layOut(header, rows)}\n`;
}

// A column that no problem fills only costs width.
function layOut(header: readonly string[], rows: readonly string[][]): string {
  const used = header.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
  const lines = [header, ...rows].map((row) => used.map((index) => row[index] ?? ''));
  const widths = used.map((_, index) =>
    lines.reduce((width, line) => Math.max(width, line[index]?.length ?? 0), 0),
  );
  return lines
    .map((line) => `  ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

function shorten(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
