import { type Overlap, overlapOf, readRegisterCsv } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { readDraw } from '../draw/read-draw.ts';
import { earlierColumns } from './frame-schools.ts';
import { readFrameCsv } from './read-frame.ts';

/** How many schools a draw has in common with the earlier one, and how the design went about it. */
export interface RoundOverlap extends Overlap {
  mode: 'apart' | 'together' | 'independent';
}

/** The overlap of a round's draw with the earlier draw that its frame looks back at; null where it looks at none. Throws NotFound before the draw. */
export async function readOverlap(context: Context, roundCode: string): Promise<RoundOverlap | null> {
  const { draw } = await readDraw(context, { round: roundCode });
  const frame = readRegisterCsv((await readFrameCsv(context, { round: roundCode })).toString('utf8'));
  if (!frame.ok) throw new Error(`the frame of ${roundCode} cannot be read: ${frame.problem.code}`);
  const { overlap: control, selection } = draw.design;
  const column = control?.drawn ?? earlierColumns.drawn;
  if (!frame.schools.some((school) => school[column] !== undefined)) return null;
  const overlap = overlapOf({ eligible: frame.schools }, draw.design, draw, column);
  if (!overlap) return null;
  return { ...overlap, mode: control && selection !== 'systematic' ? control.mode : 'independent' };
}
