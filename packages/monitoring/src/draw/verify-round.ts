import { csvOf, type Difference, readRegisterCsv, verifyDraw } from '@sapa/sampling';
import type { CeremonyPath } from '../ceremony/find-ceremony.ts';
import type { Context } from '../context.ts';
import { readFrameCsv, readKeptRegister } from '../frame/read-frame.ts';
import { readDraw, readExclusionsTable, readSampleTable } from './read-draw.ts';

/** What repeating a draw from the register found. */
export interface Verification {
  same: boolean;
  difference: Difference | null;
  frameHash: string;
  schools: number;
  milliseconds: number;
}

/** Repeats frame and draw of a ceremony from the register as it was frozen and compares all that is published with it. */
export async function verifyRound(context: Context, path: CeremonyPath): Promise<Verification> {
  const started = context.now().getTime();
  const { draw } = await readDraw(context, path);
  const register = readRegisterCsv(await readKeptRegister(context, path));
  if (!register.ok) throw new Error(`the kept register cannot be read: ${register.problem.code}`);
  const difference = verifyDraw(register.schools, {
    draw,
    sample: csvOf(await readSampleTable(context, path)),
    exclusions: csvOf(await readExclusionsTable(context, path)),
    frame: (await readFrameCsv(context, path)).toString('utf8'),
  });
  return {
    same: difference === null,
    difference,
    frameHash: draw.frameHash,
    schools: draw.total,
    milliseconds: context.now().getTime() - started,
  };
}
