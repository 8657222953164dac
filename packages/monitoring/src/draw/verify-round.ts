import { csvOf, type Difference, verifyDraw } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { frameSchools } from '../frame/frame-schools.ts';
import { readFrameCsv } from '../frame/read-frame.ts';
import { selectRound } from '../rounds/find-round.ts';
import { readDraw, readExclusionsTable, readSampleTable } from './read-draw.ts';

/** What repeating a draw from the register found. */
export interface Verification {
  same: boolean;
  difference: Difference | null;
  frameHash: string;
  schools: number;
  milliseconds: number;
}

/** Repeats frame and draw of a round from its register and compares all that is published with it. */
export async function verifyRound(context: Context, roundCode: string): Promise<Verification> {
  const started = context.now().getTime();
  const round = await selectRound(context, roundCode);
  const { draw } = await readDraw(context, roundCode);
  const { schools } = await frameSchools(context, round);
  const difference = verifyDraw(schools, {
    draw,
    sample: csvOf(await readSampleTable(context, roundCode)),
    exclusions: csvOf(await readExclusionsTable(context, roundCode)),
    frame: (await readFrameCsv(context, roundCode)).toString('utf8'),
  });
  return {
    same: difference === null,
    difference,
    frameHash: draw.frameHash,
    schools: draw.total,
    milliseconds: context.now().getTime() - started,
  };
}
