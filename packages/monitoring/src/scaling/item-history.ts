import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type KeptScaling, loadScalings } from './scaling-record.ts';

/** What one scaling found of an item. */
export interface ItemAtScaling {
  round: string;
  year: number;
  number: number;
  madeAt: string;
  model: string;
  n: number;
  p: number | null;
  itemRest: number | null;
  /** One line a column: more than one where languages have their own parameters. */
  parameters: { id: string; a: number; b: number[] }[];
  flags: string[];
  out: string | null;
}

/** What all scalings of all rounds of the register found of an item of a domain, by its code, the earliest first. */
export async function readItemHistory(
  context: Context,
  request: { round: string; domain: string; item: string },
): Promise<ItemAtScaling[]> {
  const round = await selectRound(context, request.round);
  const scalings = await loadScalings(context, { registerId: round.register_id, domain: request.domain });
  return scalings.flatMap((scaling) => atScaling(scaling, request.item));
}

function atScaling({ record, ...scaling }: KeptScaling, code: string): ItemAtScaling[] {
  const item = record.items.find((it) => it.code === code);
  if (!item) return [];
  const { round, year, number, madeAt } = scaling;
  const { n, p, itemRest, flags, out } = item;
  const parameters = item.parameters.map(({ id, a, b }) => ({ id, a, b }));
  return [{ round, year, number, madeAt, model: record.model, n, p, itemRest, parameters, flags, out }];
}
