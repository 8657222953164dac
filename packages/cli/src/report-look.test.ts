import { expect, test } from 'vitest';
import { InputProblems } from './command.ts';
import { readReportLook } from './report-look.ts';

test('nothing chosen is the usual look, and a standard that nobody knows is refused', async () => {
  expect(await readReportLook({ emblem: undefined, standard: undefined })).toEqual({});
  expect(await readReportLook({ emblem: undefined, standard: 'a-2a' })).toEqual({ standard: 'a-2a' });
  const refused = readReportLook({ emblem: undefined, standard: 'a-9' });
  await expect(refused).rejects.toThrow(InputProblems);
  await expect(refused).rejects.toMatchObject({ problems: [{ code: 'not-one-of', received: 'a-9' }] });
});

test('an emblem that is not there is refused by its name', async () => {
  const refused = readReportLook({ emblem: '/no/such/emblem.svg', standard: undefined });
  await expect(refused).rejects.toMatchObject({ problems: [{ code: 'file-not-found' }] });
});
