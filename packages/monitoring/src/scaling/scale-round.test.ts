import { afterAll, beforeAll, expect, test } from 'vitest';
import { importAnswers } from '../results/import-answers.ts';
import {
  answerSmallRound,
  drawSmallRound,
  smallAnswers,
  smallMapping,
  succeeded,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { scaleRound } from './scale-round.ts';

let opened: TestContext;
beforeAll(async () => {
  opened = await testContext();
  const drawn = await drawSmallRound(opened.context);
  await answerSmallRound(opened.context, drawn);
  const mapping = { ...smallMapping, test: { ...smallMapping.test, code: 'second' } };
  succeeded(await importAnswers(opened.context, { round: 'round-1', table: smallAnswers(drawn), mapping }));
});
afterAll(() => opened.close());

test('a scaling that fails while another test is being read fails for its caller alone', async () => {
  const unheard: unknown[] = [];
  const listen = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', listen);
  const signal = AbortSignal.abort();
  await expect(scaleRound({ ...opened.context, signal }, { round: 'round-1' })).rejects.toThrow();
  process.off('unhandledRejection', listen);
  expect(unheard).toEqual([]);
});
