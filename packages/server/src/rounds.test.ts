import { createHash } from 'node:crypto';
import { buildFindings, estimateRound, jobHandlers } from '@sapa/monitoring';
import { smallAnswers, smallMapping, smallRegister } from '@sapa/monitoring/testing';
import { readTable, writeTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from './testing/test-app.ts';

const names = { kk: 'Раунд', ru: 'Раунд', en: 'Round' };
let api: TestApp;
let drawn: string[] = [];
beforeAll(async () => {
  api = await testApp();
  const { columns, rows } = smallRegister();
  const file = new Uint8Array(await writeTable(columns, rows, 'xlsx'));
  const { json } = await api.upload('/uploads?for=register', 'мектептер.xlsx', file);
  const { uploadId, mapping } = json as { uploadId: string; mapping: Record<string, string> };
  expect((await api.ask('/registers', { uploadId, mapping, code: 'small', names })).status).toBe(201);
});
afterAll(() => api.close());

test('a round is opened once, on a register that exists', async () => {
  const input = { code: 'r1', names, year: 2026, registerCode: 'small' };
  expect(await api.ask('/rounds', { ...input, registerCode: 'none' })).toMatchObject({ status: 404 });
  expect(await api.ask('/rounds', input)).toMatchObject({
    status: 201,
    json: { code: 'r1', stage: 'register' },
  });
  expect(await api.ask('/rounds', input)).toMatchObject({
    status: 422,
    json: { problems: [{ code: 'code-taken', received: 'r1' }] },
  });
});

describe('frame and draw', () => {
  const rules = [{ rule: 'small', column: 'enrolment', is: '<', value: 130 }];
  const design = { fraction: 0.5, strata: ['region'], mergeOrder: [], exclusions: rules };

  test('are refused with their problems', async () => {
    expect(await api.ask('/rounds/r1/draw', {})).toMatchObject({
      status: 422,
      json: { problems: [{ code: 'ceremony-is-open' }] },
    });
    const wrong = { design: { ...design, exclusions: 'modo-1999' } };
    expect(await api.ask('/rounds/r1/design', wrong)).toMatchObject({ status: 422 });
    expect((await api.ask('/rounds/r1/design', {})).status).toBe(400);
    expect((await api.ask('/rounds/r1/design.json')).status).toBe(404);
  });

  test('are made, and what is downloaded has the hash that is shown', async () => {
    expect((await api.ask('/exclusion-presets')).json).toMatchObject({
      presets: { 'modo-2021': expect.any(Array) },
    });
    const fixed = await api.ask('/rounds/r1/design', { design });
    expect(fixed).toMatchObject({ status: 201, json: { state: 'design-fixed' } });
    const file = await api.ask('/rounds/r1/design.json');
    const { design: published } = fixed.json as { design: { sha256: string } };
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(published.sha256);
    const frame = await api.ask('/rounds/r1/frame', {});
    expect(frame).toMatchObject({ status: 201, json: { eligible: 45, excluded: 3 } });
    const csv = await api.ask('/rounds/r1/frame.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="frame.csv"');
    expect(createHash('sha256').update(csv.bytes).digest('hex')).toBe((frame.json as { hash: string }).hash);
    expect((await api.ask('/rounds/r1/exclusions?rule=small')).json).toMatchObject({ total: 3 });
    const { bytes } = await api.ask('/rounds/r1/exclusions.xlsx?language=ru');
    const book = await readTable(bytes, 'exclusions.xlsx');
    expect(book.ok && book.value.rows[0]?.slice(1, 3)).toEqual([
      'Школы с малым контингентом',
      expect.stringMatching(/^Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 10\)/),
    ]);
    expect((await api.ask('/rounds/r1/exclusions.csv')).bytes.toString().split('\n')).toHaveLength(5);
  });

  const seed = '4162533612345-6152436512344';

  test('get their seed from the rolls of two people', async () => {
    const people = [
      { name: 'Бақылаушы', salt: '00112233445566778899aabbccddeeff', rolls: '4162533612345' },
      { name: 'Observer', salt: 'ffeeddccbbaa99887766554433221100', rolls: '6152436512344' },
    ];
    for (const { name, salt, rolls } of people) {
      const text = `sapa-commitment-1|r1|1|${name}|${salt}|${rolls}`;
      const sha256 = createHash('sha256').update(text).digest('hex');
      const commitment = { name, rolls: rolls.length, sha256 };
      expect((await api.ask('/rounds/r1/commitments', commitment)).status).toBe(201);
    }
    expect((await api.ask('/rounds/r1/commitments/close', {})).status).toBe(201);
    for (const [at, { salt, rolls }] of people.entries())
      expect((await api.ask(`/rounds/r1/commitments/${at + 1}/reveal`, { salt, rolls })).status).toBe(201);
    expect(await api.ask('/rounds/r1/ceremony')).toMatchObject({
      status: 200,
      json: { state: 'seed-made', seed: { text: seed, way: 'dice' } },
    });
    expect((await api.ask('/rounds/r1/commitments/9/reveal', { salt: '', rolls: '' })).status).toBe(422);
    expect((await api.ask('/rounds/r1/seed', { seed: '1', note: 'n' })).status).toBe(422);
  });

  test('give the sample as a page, as CSV and as a workbook', async () => {
    expect(await api.ask('/rounds/r1/draw', {})).toMatchObject({
      status: 201,
      json: { seed, schools: 22, eligible: 45 },
    });
    const page = await api.ask('/rounds/r1/sample?pageSize=500');
    const { schools } = page.json as { schools: { code: string; ticket: string }[] };
    drawn = schools.map(({ code }) => code).sort();
    for (const { code, ticket } of schools)
      expect(ticket).toBe(createHash('sha256').update(`${seed}|${code}`).digest('hex'));
    for (const format of ['csv', 'xlsx']) {
      const { bytes } = await api.ask(`/rounds/r1/sample.${format}`);
      const read = await readTable(bytes, `sample.${format}`);
      expect(read).toMatchObject({ ok: true, value: { rows: { length: 22 } } });
    }
    expect((await api.ask('/rounds/r1/draw.json')).json).toMatchObject({ seed, total: 22 });
  });

  test('are verified', async () => {
    expect(await api.ask('/rounds/r1/verify', {})).toMatchObject({
      status: 200,
      json: { same: true, difference: null, schools: 22 },
    });
  });
});

describe('approval', () => {
  const fields = { body: 'Комитет', orderNumber: '17-НҚ', orderDate: '2026-03-02' };
  const approve = async (texts: object, name: string, content: string) => {
    const form = new FormData();
    for (const [field, text] of Object.entries(texts)) form.set(field, text);
    form.set('file', new File([content], name));
    const body = new Response(form);
    const headers = { 'content-type': body.headers.get('content-type') ?? '' };
    const payload = Buffer.from(await body.arrayBuffer());
    const reply = await api.app.inject({
      method: 'POST',
      url: '/api/v1/rounds/r1/approval',
      headers,
      payload,
    });
    return { status: reply.statusCode, json: reply.json() };
  };

  test('takes the order with its scan, and gives it back as it came', async () => {
    expect(await approve(fields, 'order.exe', 'MZ')).toMatchObject({
      status: 422,
      json: { problems: [{ code: 'no-scan', place: { file: 'order.exe' } }] },
    });
    expect(await approve({ body: 'Комитет' }, 'order.pdf', '%PDF-1.7')).toMatchObject({ status: 422 });
    expect(await approve(fields, 'бұйрық.pdf', '%PDF-1.7 order')).toMatchObject({
      status: 201,
      json: { state: 'approved', approval: fields },
    });
    const { bytes, headers } = await api.ask('/rounds/r1/order');
    expect(bytes.toString()).toBe('%PDF-1.7 order');
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toContain('attachment');
  });

  test('is followed by the entry into force', async () => {
    expect(await api.ask('/rounds/r1/in-force', { since: '2026-03-03' })).toMatchObject({
      status: 201,
      json: { state: 'in-force', inForce: { since: '2026-03-03' } },
    });
    expect((await api.ask('/rounds/r1/ceremony.json')).json).toMatchObject({ state: 'in-force' });
    expect(await api.ask('/rounds/r1/ceremonies', { reason: '' })).toMatchObject({ status: 422 });
    expect((await api.ask('/rounds/r1/ceremonies')).json).toMatchObject({ ceremonies: { length: 1 } });
    for (const path of [
      'draw',
      'frame',
      'draw.json',
      'sample.csv',
      'order',
      'register.csv',
      'exclusions.csv',
    ])
      expect((await api.ask(`/rounds/r1/${path}?ceremony=2`)).status, path).toBe(404);
  });
});

test('a file without a single answer is described all the same', async () => {
  const { status, json } = await api.upload(
    '/uploads?for=answers',
    'answers.csv',
    'id,school,essay\n1,1001,words\n',
  );
  expect(status).toBe(201);
  expect(json).toMatchObject({ proposed: { id: 'id', school: 'school' } });
});

test('answers are inspected, refused with their problems, and taken', async () => {
  const { columns, rows } = smallAnswers(drawn);
  const text = new TextDecoder().decode(await writeTable(columns, rows, 'csv'));
  const { json } = await api.upload('/uploads?for=answers', 'answers.csv', text);
  expect(json).toMatchObject({
    for: 'answers',
    rows: 176,
    proposed: { school: 'school', gender: { column: 'gender' }, items: smallMapping.items, omitted: '-' },
  });
  const { uploadId } = json as { uploadId: string };
  const wrong = { ...smallMapping, weight: 'HOUWGT' };
  expect(await api.ask('/rounds/r1/answers', { uploadId, mapping: wrong })).toMatchObject({
    status: 422,
    json: { problems: [{ code: 'missing-column', place: { column: 'HOUWGT' } }] },
  });
  expect(await api.ask('/rounds/r1/answers', { uploadId, mapping: smallMapping })).toMatchObject({
    status: 201,
    json: { pupils: 176, schools: 22, items: 16, leftOut: 0, dropped: [], warnings: [] },
  });
});

/** Reads server-sent events of a round until `enough` says so. */
async function events(
  round: string,
  enough: (state: string) => boolean,
): Promise<{ event: string; state: string }[]> {
  const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const stop = new AbortController();
  const reply = await fetch(`${address}/api/v1/rounds/${round}/events`, { signal: stop.signal });
  expect(reply.headers.get('content-type')).toBe('text/event-stream');
  const seen: { event: string; state: string }[] = [];
  let rest = '';
  for await (const piece of (reply.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event = '', data = '{}'] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      seen.push({ event, state: JSON.parse(data).state });
    }
    if (seen.some(({ state }) => enough(state))) break;
  }
  stop.abort();
  return seen;
}

test('work is asked for, done by a worker, and told as it goes on', async () => {
  const asked = await api.ask('/rounds/r1/work', { kind: 'scaling' });
  expect(asked).toMatchObject({ status: 202, json: { roundCode: 'r1', kind: 'scaling', state: 'waiting' } });
  expect((await api.ask('/rounds/r1/work')).json).toEqual({ work: [asked.json] });
  const worker = await api.test.database.openJobs();
  const { context } = api.test;
  for (const [queue, handler] of Object.entries(jobHandlers(context))) await worker.work(queue, {}, handler);
  const seen = await events('r1', (state) => state === 'done' || state === 'failed');
  expect(seen[0]?.event).toBe('work');
  expect(seen.at(-1)).toEqual({ event: 'work', state: 'done' });
  expect((await api.ask('/rounds/r1')).json).toMatchObject({ stage: 'scaling' });
});

describe('what is known then', () => {
  beforeAll(async () => {
    await estimateRound(api.test.context, { round: 'r1' });
    await buildFindings(api.test.context, { round: 'r1' });
  });

  test('are items and the page of each', async () => {
    const { json } = await api.ask('/rounds/r1/items?test=grade-4');
    expect(json).toMatchObject({
      items: { length: 16 },
      tests: [{ domain: 'mathematics' }, { domain: 'science' }],
    });
    expect(await api.ask('/rounds/r1/items/grade-4/M1')).toMatchObject({
      status: 200,
      json: {
        code: 'M1',
        key: 'A',
        options: { length: 4 },
        previous: null,
        next: 'M2',
        curve: { theta: { length: 81 } },
      },
    });
    expect(await api.ask('/rounds/r1/items/grade-4/M99')).toMatchObject({
      status: 404,
      json: { what: 'item' },
    });
  });

  test('are figures of the nation and its regions', async () => {
    const { json } = await api.ask('/rounds/r1/results?test=grade-4&domain=science&level=region');
    expect(json).toMatchObject({
      nation: { value: expect.closeTo(500, 6) },
      rows: { length: 3 },
      scale: { mean: 500, sd: 100 },
    });
    expect((await api.ask('/rounds/r1/results?test=grade-4&domain=science&level=planet')).status).toBe(400);
  });

  test('never tell how many pupils a hidden group has', async () => {
    const { json } = await api.ask(
      '/rounds/r1/results?test=grade-4&domain=science&level=school&group=gender',
    );
    const nothing = { value: null, se: null, low: null, high: null, n: null };
    const hidden = { pupils: null, schools: null, mean: nothing, sd: nothing };
    const { rows } = json as { rows: unknown[] };
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject(hidden);
  });

  test('are schools, the findings of each and its report', async () => {
    const [school = ''] = drawn;
    expect((await api.ask('/rounds/r1/schools?region=Абай&pageSize=2')).json).toMatchObject({
      schools: { length: 2 },
    });
    expect((await api.ask(`/rounds/r1/schools/${school}`)).json).toMatchObject({
      findings: { number: `r1-${school}` },
    });
    const report = await api.ask(`/rounds/r1/schools/${school}/report.pdf?language=en`);
    expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(report.headers['content-type']).toBe('application/pdf');
    const hash = createHash('sha256').update(report.bytes).digest('hex');
    expect(report.headers.etag).toBe(`"${hash}"`);
    const again = (tag: string) =>
      api.app.inject({
        url: `/api/v1/rounds/r1/schools/${school}/report.pdf?language=en`,
        headers: { 'if-none-match': tag },
      });
    expect(await again(`"other", W/"${hash}"`)).toMatchObject({ statusCode: 304, body: '' });
    expect(await again('"other"')).toMatchObject({ statusCode: 200 });
    expect((await api.ask(`/rounds/r1/schools/${school}/report.pdf?language=de`)).status).toBe(400);
  });
});
