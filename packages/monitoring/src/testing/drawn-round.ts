import { type Draw, defaultDesign, parseDesign } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { drawRound } from '../draw/draw-round.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';
import { succeeded } from './succeeded.ts';

/** A round, and its design as in a design file: fields left out take the defaults, but no school is excluded where no rule is given. */
export interface RoundToFreeze {
  round: string;
  design?: Record<string, unknown>;
}

/** Takes an open round through the ceremony up to its frozen frame. */
export async function frozenRound(context: Context, input: RoundToFreeze): Promise<{ hash: string }> {
  const parsed = parseDesign({ exclusions: [], ...input.design });
  const rules = parsed.ok ? parsed.design.exclusions : defaultDesign.exclusions;
  return succeeded(await freezeRoundFrame(context, { round: input.round, rules }));
}

/** Takes an open round through the ceremony up to its draw, with the seed that the test asks for. */
export async function drawnRound(context: Context, input: RoundToFreeze & { seed?: string }): Promise<Draw> {
  await frozenRound(context, input);
  const { round, design = {}, seed = '4-1-6' } = input;
  return succeeded(await drawRound(context, { round, design, seed }));
}
