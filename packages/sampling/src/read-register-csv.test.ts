import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCanonicalCsv } from './canonical-csv.ts';
import { defaultDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { exclusionPresets } from './exclusion-presets.ts';
import { freezeFrame } from './frame.ts';
import { csvOf, exclusionsTable, sampleTable } from './published-files.ts';
import { readRegisterCsv } from './read-register-csv.ts';
import type { Cell, School } from './school.ts';
import { syntheticRegister } from './synthetic-register.ts';
import { repeatDraw } from './verify.ts';

function write(register: readonly School[]): string {
  const columns = [...new Set(register.flatMap((school) => Object.keys(school)))];
  return writeCanonicalCsv(
    columns,
    register.map((school) => columns.map((column) => school[column] ?? null)),
  );
}

function read(text: string): School[] {
  const result = readRegisterCsv(text);
  if (!result.ok) throw new Error(result.problem.code);
  return result.schools;
}

describe('a published register', () => {
  it('has the cells and types that it had before', () => {
    const register = syntheticRegister(300);
    expect(read(write(register))).toEqual(register);
  });

  it('keeps codes that look like numbers, and further columns as numbers only where every cell is one', () => {
    const text = 'code,region,evening,enrolment,rooms,bin\n0012,27,true,,1.5,00123\n13,28,,40,,123\n';
    expect(read(text)).toEqual([
      { code: '0012', region: '27', evening: true, enrolment: null, rooms: 1.5, bin: '00123' },
      { code: '13', region: '28', evening: null, enrolment: 40, rooms: null, bin: '123' },
    ]);
  });

  it('comes back whatever its further columns hold', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 });
    const text = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'ә', '=') })
      .map((it) => `x${it}x`);
    const cells: fc.Arbitrary<Cell[]>[] = [number, text, fc.boolean().map((it) => `${it}!`)].map((cell) =>
      fc.array(fc.option(cell.map((it) => (it === 0 ? 0 : it))), { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.oneof(...cells), (column) => {
        const register = column.map((further, at): School => ({ code: `S${at}`, further }));
        expect(read(write(register))).toEqual(register);
      }),
    );
  });

  it('repeats its draw: the same hash, and the parts told as they begin', () => {
    const register = syntheticRegister(300);
    const frame = freezeFrame(register, exclusionPresets['modo-2021']);
    const draw = drawSample(frame, defaultDesign, 'seed');
    const published = {
      draw: JSON.parse(JSON.stringify(draw)),
      sample: csvOf(sampleTable(draw)),
      exclusions: csvOf(exclusionsTable(frame.exclusions)),
      frame: frame.csv,
    };
    const parts: string[] = [];
    expect(repeatDraw(read(write(register)), published, (part) => parts.push(part))).toEqual({
      difference: null,
      frameHash: frame.hash,
      eligible: frame.eligible.length,
      drawn: draw.total,
    });
    expect(parts).toEqual(['frame', 'draw', 'compare']);
  });
});

describe('a file that is no register says where', () => {
  it.each([
    ['name,region\nA,1\n', 'missing-column', 1],
    ['code,region,region\nA,1,2\n', 'duplicate-header', 1],
    ['code,region\nA,1\n,2\n', 'missing-value', 3],
    ['code,region\nA,1\nB,2\nA,3\n', 'duplicate-code', 4],
    ['code,region\nA,1\nB\n', 'too-few-cells', 3],
  ])('%j', (text, code, row) => {
    expect(readRegisterCsv(text)).toMatchObject({ ok: false, problem: { code, place: { row } } });
  });
});
