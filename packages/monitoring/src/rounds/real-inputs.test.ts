import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable, type Table } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { verifyRound } from '../draw/verify-round.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { readResults } from '../estimates/results.ts';
import { readFrame } from '../frame/read-frame.ts';
import { importRegisterTable, importUploadedRegister } from '../register/import-uploaded-register.ts';
import { describeRegister } from '../register/list-registers.ts';
import { keepUpload } from '../register/uploads.ts';
import { buildFindings } from '../reports/build-findings.ts';
import { openSchoolReport } from '../reports/render-report.ts';
import { proposeMapping } from '../results/answers-mapping.ts';
import { importAnswers } from '../results/import-answers.ts';
import { listItems } from '../scaling/describe-item.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import { drawnRound, succeeded, type TestContext, tableOf, testContext } from '../testing/index.ts';
import { createRound } from './create-round.ts';

const reference = process.env.SAPA_REFERENCE ?? join(import.meta.dirname, '../../../../../shared/reference');

function referenceFile(path: string): Uint8Array {
  const file = join(reference, path);
  if (existsSync(file)) return readFileSync(file);
  throw new Error(`The reference data are missing: ${file}. Say where they are by SAPA_REFERENCE.`);
}

let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
});
afterAll(() => opened.close());

describe('the 6,194 schools of California', () => {
  const names = { kk: 'Калифорния мектептері', ru: 'Школы Калифорнии', en: 'Schools of California' };

  test('come in from a file with headings of its own', async () => {
    const content = referenceFile('survey-api/apipop.csv');
    const uploadId = await keepUpload(context, { name: 'apipop.csv', content });
    const mapping = {
      code: 'cds',
      name_en: 'name',
      region: 'cname',
      district: 'dname',
      kind: 'stype',
      enrolment: 'enroll',
    };
    const input = { uploadId, mapping, code: 'california', names };
    expect(await importUploadedRegister(context, input)).toMatchObject({
      ok: true,
      value: { schools: 6194, leftOut: 0 },
    });
    expect(await describeRegister(context, 'california')).toMatchObject({ schools: 6194, regions: 57 });
  });

  test('are framed, drawn by type, and the draw is proved', async () => {
    succeeded(await createRound(context, { code: 'api', names, year: 2000, registerCode: 'california' }));
    const exclusions = [{ rule: 'small', column: 'enrolment', is: '<', value: 150 }];
    const design = { fraction: 0.05, strata: ['kind'], mergeOrder: [], exclusions };
    const draw = await drawnRound(context, { round: 'api', design, seed: '2026-03-01' });
    const frame = await readFrame(context, { round: 'api' });
    expect(frame.eligible + frame.excluded).toBe(6194);
    expect(frame.excluded).toBeGreaterThan(0);
    expect(draw.strata.map(({ name }) => name)).toHaveLength(3);
    expect(draw.total).toBe(Math.floor(0.05 * frame.eligible));
    expect(await verifyRound(context, { round: 'api' })).toMatchObject({ same: true, schools: draw.total });
  });
});

interface MirtItem {
  item: string;
  irt: { par: { a: number; b: number } };
}

/** The table with a school named after zone and unit, which is all that the public file says of where a pupil was tested. */
function withSchools(table: Table): Table {
  const zone = table.columns.indexOf('JKCZONE');
  const unit = table.columns.indexOf('JKCREP');
  const rows = table.rows.map((row) => [...row, `Z${row[zone]}-${row[unit]}`]);
  return { ...table, columns: [...table.columns, 'school'], rows };
}

describe('the pupils of TIMSS 2011 in Austria', () => {
  const round = 'timss';
  const names = { kk: 'TIMSS 2011, Аустрия', ru: 'TIMSS 2011, Австрия', en: 'TIMSS 2011, Austria' };

  beforeAll(async () => {
    const content = referenceFile('groups-dif/timss11_aut_booklets.csv');
    const table = withSchools(succeeded(await readTable(content, 'timss11_aut_booklets.csv')));
    const schools = [...new Set(table.rows.map((row) => row.at(-1) ?? ''))];
    const register = tableOf(
      ['code', 'region'],
      schools.map((code) => [code, 'Österreich']),
    );
    succeeded(await importRegisterTable(context, { table: register, options: {}, code: 'austria', names }));
    succeeded(await createRound(context, { code: round, names, year: 2011, registerCode: 'austria' }));
    const proposed = proposeMapping(table);
    const items = table.columns.filter((column) => /^M0/.test(column));
    // Everything else is guessed from the headings.
    expect(proposed).toMatchObject({
      id: 'uidstud',
      weight: 'TOTWGT',
      zone: 'JKCZONE',
      unit: 'JKCREP',
      items,
    });
    const mapping = {
      ...proposed,
      id: 'uidstud',
      school: 'school',
      items,
      covariates: ['IDBOOK'],
      domains: {},
      test: { code: 'mathematics-4', grade: 4, names },
    };
    expect(await importAnswers(context, { round, table, mapping })).toMatchObject({
      ok: true,
      value: { pupils: 1010, schools: 139, items: 47 },
    });
  });

  test('are measured on an incomplete design of booklets, as R measures them', async () => {
    await scaleRound(context, { round });
    const { items, tests } = await listItems(context, { round });
    expect(tests).toMatchObject([{ domain: 'mathematics', persons: 1010, model: '2pl' }]);
    // mirt 1.47, 2PL, survey weights scaled to mean 1, 61 nodes; both converged, so they agree to about five digits.
    const reference = Buffer.from(referenceFile('groups-dif/timss11_aut_booklets.json')).toString();
    const { mirt_2PL_weighted: mirt }: { mirt_2PL_weighted: { items: MirtItem[] } } = JSON.parse(reference);
    expect(items).toHaveLength(47);
    for (const [index, { item, irt }] of mirt.items.entries()) {
      expect(items[index]?.code).toBe(item);
      expect(items[index]?.a).toBeCloseTo(irt.par.a, 4);
      expect(items[index]?.b[0]).toBeCloseTo(irt.par.b, 4);
    }
  });

  test('get figures with the errors of the published zones, and each school a report', async () => {
    await estimateRound(context, { round });
    const request = {
      round,
      test: 'mathematics-4',
      domain: 'mathematics',
      level: 'nation',
      group: 'gender',
    } as const;
    const { nation, rows } = await readResults(context, request);
    expect(nation.value).toBeCloseTo(500, 8);
    expect(nation.se).toBeGreaterThan(2);
    expect(nation.se).toBeLessThan(8);
    expect(rows.map(({ group, pupils }) => [group, pupils])).toEqual([
      ['boy', 509],
      ['girl', 501],
    ]);
    expect(await buildFindings(context, { round })).toEqual({ findings: 139 });
    const { pdf } = await openSchoolReport(context, { round, school: 'Z1-0', language: 'ru' });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
