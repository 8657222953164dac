import { expect, test } from 'vitest';
import { logTo } from './service-log.ts';

/** What the log writes of an error. */
function written(error: unknown): string {
  const lines: string[] = [];
  logTo({ write: (line) => lines.push(line) }, {}).error({ err: error }, 'it failed');
  return lines.join('');
}

/** An error as the driver of PostgreSQL throws it. */
function databaseError(): Error {
  return Object.assign(new Error('duplicate key value violates unique constraint "answer_sheet_pupil"'), {
    code: '23505',
    table: 'answer_sheet',
    constraint: 'answer_sheet_pupil',
    detail: 'Key (test_id, pupil_code)=(7, 040512500123) already exists.',
    where: 'COPY answer_sheet, line 3: "7 040512500123 Айгерім"',
  });
}

test('the log says what failed and where, and nothing of the pupils whose rows it was about', () => {
  const line = written(databaseError());
  expect(JSON.parse(line).err).toMatchObject({
    type: 'Error',
    code: '23505',
    table: 'answer_sheet',
    constraint: 'answer_sheet_pupil',
    stack: expect.stringContaining('service-log.test'),
  });
  expect(line).not.toContain('040512500123');
  expect(line).not.toContain('Айгерім');
});

test('neither do the causes of an error, nor what is thrown without being one', () => {
  const outer = new Error('the import failed', { cause: databaseError() });
  expect(written(outer)).toContain('23505');
  expect(written(new AggregateError([outer], 'several'))).toContain('23505');
  for (const error of [outer, new AggregateError([outer], 'several'), '040512500123'])
    expect(written(error)).not.toContain('040512500123');
});
