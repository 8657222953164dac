import { createHash } from 'node:crypto';
import { readTable } from '@sapa/tables';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { NotFound } from '../not-found.ts';
import { buildFindings } from '../reports/build-findings.ts';
import { readSchoolFindings } from '../reports/read-school.ts';
import { openSchoolReport, renderReport } from '../reports/render-report.ts';
import { reportLanguages } from '../reports/start-reports.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import {
  answerSmallRound,
  drawSmallRound,
  succeeded,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { checkReport } from './check-report.ts';
import { readReleases } from './read-releases.ts';
import { takeReleaseStep } from './take-release-step.ts';
import { writeReportPackage } from './write-report-package.ts';

const round = 'round-1';
let opened: TestContext;
let context: Context;

async function compute(): Promise<void> {
  await scaleRound(context, { round });
  await estimateRound(context, { round });
  await buildFindings(context, { round });
}

async function drawAll(): Promise<void> {
  const all = await context.db.selectFrom('school_findings').select('id').execute();
  for (const { id } of all)
    for (const language of reportLanguages) await renderReport(context, { findingsId: id, language });
}

async function firstTerritory() {
  const { territories } = await readReleases(context, round);
  const [territory] = territories;
  if (!territory) throw new Error('no territory has reports');
  return territory;
}

const take = async (step: 'reviewed' | 'released', note = '') =>
  takeReleaseStep(context, { round, area: (await firstTerritory()).code, step, note });

async function anySchool(): Promise<string> {
  const row = await context.db
    .selectFrom('school_findings as f')
    .innerJoin('school as s', 's.id', 'f.school_id')
    .innerJoin('area as a', 'a.id', 's.area_id')
    .select('s.code')
    .orderBy('s.code')
    .executeTakeFirstOrThrow();
  return row.code;
}

beforeAll(async () => {
  opened = await testContext();
  context = { ...opened.context, publicAddress: 'https://sapa.example.kz' };
  const drawn = await drawSmallRound(context);
  await answerSmallRound(context, drawn.slice(0, 3));
  await compute();
});
afterAll(() => opened.close());

test('reports are prepared, reviewed and released in this order, each step on record', async () => {
  expect(await firstTerritory()).toMatchObject({ state: 'unprepared', documents: 0, last: null });
  expect(await take('reviewed')).toMatchObject({ ok: false, problems: [{ code: 'release-out-of-order' }] });
  await drawAll();
  expect((await firstTerritory()).state).toBe('prepared');
  expect(await take('released')).toMatchObject({ ok: false, problems: [{ expected: 'reviewed' }] });
  succeeded(await take('reviewed', ' seen by the department '));
  expect((await firstTerritory()).last).toMatchObject({ step: 'reviewed', note: 'seen by the department' });
  const { schools } = await firstTerritory();
  expect(succeeded(await take('released')).issued).toBe(schools);
  expect((await firstTerritory()).state).toBe('released');
  const deeds = await context.db
    .selectFrom('audit')
    .select('action')
    .where('action', 'in', ['reports.reviewed', 'reports.released'])
    .orderBy('id')
    .execute();
  expect(deeds.map(({ action }) => action)).toEqual(['reports.reviewed', 'reports.released']);
  await expect(context.db.deleteFrom('issued_report').execute()).rejects.toThrow('immutable');
  await expect(
    takeReleaseStep(context, { round, area: 'nowhere', step: 'reviewed', note: '' }),
  ).rejects.toThrow(NotFound);
});

test('a file is known by its bytes and a report by its number; another file is not', async () => {
  const school = await anySchool();
  const report = await openSchoolReport(context, { round, school, language: 'ru' });
  const { number, address } = await readSchoolFindings(context, { round, school });
  expect(address).toBe(`https://sapa.example.kz/check?number=${number}`);
  const checked = await checkReport(context, { sha256: report.sha256.toUpperCase() });
  expect(checked).toMatchObject({ number, versions: [{ version: 1 }] });
  expect(checked?.versions[0]?.documents.find(({ language }) => language === 'ru')?.sha256).toBe(
    report.sha256,
  );
  expect(await checkReport(context, { number })).toEqual(checked);
  expect(await checkReport(context, { sha256: '0'.repeat(64) })).toBeNull();
  expect(JSON.stringify(checked)).not.toContain('mean');
});

test('the same results again are the same report: number, version and bytes', async () => {
  const school = await anySchool();
  const before = await openSchoolReport(context, { round, school, language: 'kk' });
  const later = { ...context, now: () => new Date('2026-04-02T09:00:00Z') };
  await buildFindings(later, { round });
  expect((await openSchoolReport(context, { round, school, language: 'kk' })).sha256).toBe(before.sha256);
  expect((await firstTerritory()).state).toBe('unprepared');
});

test('a correction is another version that lists what is other, and the old one stays known as replaced', async () => {
  const school = await anySchool();
  const old = await openSchoolReport(context, { round, school, language: 'kk' });
  // A pupil whose sheet was given to the wrong school is taken out.
  await context.db.deleteFrom('answer_sheet').where('pupil_code', '=', `${school}-1`).execute();
  await compute();
  await drawAll();
  const findings = await readSchoolFindings(context, { round, school });
  expect(findings).toMatchObject({ version: 2, replaces: { version: 1 } });
  expect(findings.replaces?.changes).toContainEqual({ kind: 'tested', grade: 4, before: 8, after: 7 });
  expect((await firstTerritory()).corrections).toBeGreaterThan(0);
  // Until the correction is released the old version is in force.
  expect(
    (await checkReport(context, { sha256: old.sha256 }))?.versions.map(({ version }) => version),
  ).toEqual([1]);
  succeeded(await take('reviewed'));
  succeeded(await take('released'));
  const checked = await checkReport(context, { sha256: old.sha256 });
  expect(checked?.versions.map(({ version }) => version)).toEqual([2, 1]);
  const current = await openSchoolReport(context, { round, school, language: 'kk' });
  expect(checked?.versions[0]?.documents.map(({ sha256 }) => sha256)).toContain(current.sha256);
});

test('a package holds the versions in force and an index that names them', async () => {
  const { code, schools, districts } = await firstTerritory();
  const pieces: Uint8Array[] = [];
  for await (const piece of await writeReportPackage(context, { round, area: code })) pieces.push(piece);
  const files = unzipSync(Buffer.concat(pieces));
  const { 'index.xlsx': index, ...reports } = files;
  expect(Object.keys(reports)).toHaveLength(schools * reportLanguages.length);
  const read = succeeded(await readTable(index ?? new Uint8Array(), 'index.xlsx'));
  const at = (name: string) => read.columns.indexOf(name);
  for (const row of read.rows) {
    const file = files[String(row[at('file')])];
    expect(
      createHash('sha256')
        .update(file ?? '')
        .digest('hex'),
    ).toBe(row[at('sha256')]);
  }
  expect(districts.reduce((sum, district) => sum + district.schools, 0)).toBeLessThanOrEqual(schools);
  await expect(writeReportPackage(context, { round, area: 'nowhere' })).rejects.toThrow(NotFound);
});
