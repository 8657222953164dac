import type { Draw } from '@sapa/sampling';
import { announceSeed } from '../ceremony/announce-seed.ts';
import { fixDesign } from '../ceremony/fix-design.ts';
import type { Context } from '../context.ts';
import { drawRound } from '../draw/draw-round.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';
import { succeeded } from './succeeded.ts';

/** A round, and its design as in a design file: fields left out take the defaults, but no school is excluded where no rule is given. */
export interface RoundToFreeze {
  round: string;
  design?: Record<string, unknown>;
}

/** Takes an open ceremony of a round to its frozen frame: the design is fixed first, as it has to be. */
export async function frozenRound(context: Context, input: RoundToFreeze): Promise<{ hash: string }> {
  const { round, design } = input;
  succeeded(await fixDesign(context, { round, design: { exclusions: [], ...design } }));
  return succeeded(await freezeRoundFrame(context, { round }));
}

/** Takes an open ceremony of a round to its draw, with the seed that the test asks for: the announced way, which needs no dice. */
export async function drawnRound(context: Context, input: RoundToFreeze & { seed?: string }): Promise<Draw> {
  await frozenRound(context, input);
  const { round, seed = '4-1-6' } = input;
  succeeded(await announceSeed(context, { round, seed, note: 'chosen by the test that draws this round' }));
  return succeeded(await drawRound(context, { round }));
}
