import { answerSmallRound, drawSmallRound } from '@sapa/monitoring/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from './testing/test-app.ts';

let api: TestApp;
let codes: string[];

// Grades of the small nation: only the fourth has numbers.
const settings = {
  grades: [4],
  thresholds: { schoolsBefore: 0.65, schoolsAfter: 0.85, pupils: 0.8 },
  leastParticipation: 0,
};

beforeAll(async () => {
  api = await testApp();
  codes = await drawSmallRound(api.test.context);
  expect((await api.ask('/rounds/round-1/participation/settings', settings)).status).toBe(200);
  await answerSmallRound(api.test.context, codes.slice(0, 22));
});
afterAll(() => api.close());

test('the list goes out, comes back filled, and its faults are told at their cells', async () => {
  const list = await api.ask('/rounds/round-1/participation.csv?language=kk');
  expect(list.headers['content-type']).toBe('text/csv; charset=utf-8');
  const [heading = '', ...lines] = list.bytes.toString('utf8').trim().split('\n');
  expect(heading.split(',')[0]).toBe('Мектеп коды');
  const lost = codes.at(-1) ?? '';
  const filled = lines.map((line) => {
    const cells = line.split(',');
    return cells[0] === lost ? [...cells.slice(0, 6), 'жоқ', ...cells.slice(7)].join(',') : line;
  });
  const path = '/rounds/round-1/participation/list';
  const faulty = await api.upload(path, 'list.csv', [heading, ...filled].join('\n'));
  const row = 2 + lines.findIndex((line) => line.startsWith(`${lost},`));
  expect(faulty).toMatchObject({
    status: 422,
    json: { problems: [{ code: 'not-one-of', place: { row, column: 'Күйі' }, received: 'жоқ' }] },
  });
  expect(await api.upload(path, 'list.csv', list.bytes.toString('utf8'))).toMatchObject({
    status: 201,
    json: { events: 0 },
  });
});

test('a refusal is recorded with its reason, and the board follows', async () => {
  const lost = codes.at(-1) ?? '';
  const entries = [{ code: lost, state: 'refused' }];
  expect(await api.ask('/rounds/round-1/participation', { entries })).toMatchObject({
    status: 422,
    json: { problems: [{ code: 'reason-missing', place: { path: '/entries/0/reason' } }] },
  });
  const told = [{ code: lost, state: 'refused', reason: 'repairs' }];
  expect((await api.ask('/rounds/round-1/participation', { entries: told })).status).toBe(201);
  expect(await api.ask('/rounds/round-1/participation?by=stratum')).toMatchObject({
    status: 200,
    json: { nation: { places: { drawn: 24, original: 22 }, verdict: 'met' } },
  });
  expect(await api.ask(`/rounds/round-1/participation/history/${lost}`)).toMatchObject({
    json: { events: [{ state: 'refused', reason: 'repairs' }] },
  });
});

test('who follows the round hears of a record, and of none of other rounds', async () => {
  const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const stop = new AbortController();
  const reply = await fetch(`${address}/api/v1/rounds/round-1/events`, { signal: stop.signal });
  const names = { kk: 'Е', ru: 'Д', en: 'T' };
  await api.ask('/rounds', { code: 'other', names, year: 2027, registerCode: 'small' });
  const entries = [{ code: codes.at(-1) ?? '', state: 'refused', reason: 'floods' }];
  expect((await api.ask('/rounds/round-1/participation', { entries })).status).toBe(201);
  let told = '';
  for await (const piece of (reply.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    told += piece;
    if (told.includes('event: record')) break;
  }
  stop.abort();
  expect(told).toBe('event: record\ndata: {}\n\n');
});

test('the bias is told for each variable of the frame, with its test', async () => {
  const { status, json } = await api.ask('/rounds/round-1/participation/bias');
  expect(status).toBe(200);
  const { variables, representativity } = json as {
    variables: { name: string; category: string | null; drawn: number }[];
    representativity: { indicator: number };
  };
  const regions = variables.filter(({ name }) => name === 'region');
  expect(regions.reduce((sum, { drawn }) => sum + drawn, 0)).toBeCloseTo(1, 12);
  expect(representativity.indicator).toBeGreaterThan(0);
  expect(representativity.indicator).toBeLessThan(1);
});

test('weights add up to the frame, are raked by the settings, and come with the replicates asked for', async () => {
  const first = await api.ask('/rounds/round-1/weights');
  expect(first).toMatchObject({
    json: { tests: [{ test: 'grade-4', weighting: { pupils: 176, schools: 22, trimmed: 0, raked: null } }] },
  });
  expect(await api.ask('/rounds/round-1/weights/settings', { trimTimes: 0.5 })).toMatchObject({
    status: 422,
    json: { problems: [{ code: 'out-of-range' }] },
  });
  const wanted = { trimTimes: 4, rakeTo: ['territory'] };
  expect((await api.ask('/rounds/round-1/weights/settings', wanted)).status).toBe(200);
  const weighed = await api.ask('/rounds/round-1/weights', {});
  expect(weighed).toMatchObject({
    status: 200,
    json: { tests: [{ weighting: { raked: { converged: true }, sums: { nation: { total: 384 } } } }] },
  });
  const { tests } = weighed.json as { tests: { weighting: { sums: { nation: { sum: number } } } }[] };
  expect(tests[0]?.weighting.sums.nation.sum).toBeCloseTo(384, 6);
  const units = await api.ask('/rounds/round-1/weights.csv?test=grade-4');
  const [heading = '', line = ''] = units.bytes.toString('utf8').split('\n');
  expect(heading.endsWith('trimming,raking,weight,jk_zone,jk_unit')).toBe(true);
  const cells = line.split(',').slice(3).map(Number);
  expect(cells.slice(0, 7).reduce((product, factor) => product * factor, 1)).toBeCloseTo(cells[7] ?? 0, 10);
  const fay = await api.ask('/rounds/round-1/weights.csv?test=grade-4&method=fay&form=weights');
  expect(fay.bytes.toString('utf8').split('\n')[0]?.split(',').at(-1)).toMatch(/^rw\d+$/);
  expect((await api.ask('/rounds/round-1/weights.csv?test=grade-4&method=bootstrap')).status).toBe(422);
  expect((await api.ask('/rounds/round-1/weights.csv?test=none')).status).toBe(404);
});
