import type { DoubtfulScore } from '@sapa/psychometrics';
import type { Problem } from '@sapa/tables';
import type { Answers } from '../answers-file.ts';

/**
 * Warnings of doubtful scores: the place is the first row, `n` the number of cells; the limit is stated. Where most
 * items have no 0, the cells are chosen options rather than scores, and one warning says so.
 */
export function doubtWarnings(
  doubts: readonly DoubtfulScore[],
  limit: { readonly cells: number; readonly share: number },
  { file, firstRow, responses }: Pick<Answers, 'file' | 'firstRow' | 'responses'>,
): Problem[] {
  const withoutZero = doubts.filter(({ lower }) => lower.length === 0).length;
  if (withoutZero > 1 && withoutZero > responses.items.length / 2) {
    return [{ code: 'options-without-key', place: { file }, expected: '--key', severity: 'warning' }];
  }
  return doubts.map(({ code, item, score, cells, person, lower }) => ({
    code,
    place: { file, row: firstRow + person, column: item },
    received: `${score} (n = ${cells})`,
    expected:
      code === 'rare-maximum' ? `n ≥ ${limit.cells}, n ≥ ${limit.share * 100} %` : `≤ ${firstUnused(lower)}`,
    severity: 'warning',
  }));
}

/** The score that would have come next without a gap. */
function firstUnused(used: readonly number[]): number {
  const gap = used.findIndex((score, rank) => score !== rank);
  return gap < 0 ? used.length : gap;
}
