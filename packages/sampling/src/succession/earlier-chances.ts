import type { Design, Selection } from '../design.ts';
import type { Draw } from '../draw.ts';
import type { Frame } from '../frame.ts';
import { probabilitiesIn } from '../select-schools.ts';
import { shareOut } from '../share-out.ts';

/** What chance a school had in a draw, and whether it was drawn. */
export interface EarlierChance {
  drawn: boolean;
  /** Its inclusion probability. */
  probability: number;
  /** The stratum it was drawn in, of so many eligible schools from which n were drawn; joint probabilities follow from them. */
  stratum: { name: string; eligible: number; n: number; selection: Selection };
}

/** The chance of every eligible school of a frame in a draw, also of those not drawn. `frame` and `design` are those of the draw. */
export function earlierChances(
  frame: Pick<Frame, 'eligible'>,
  design: Design,
  draw: Pick<Draw, 'schools'>,
): Map<string, EarlierChance> {
  const drawn = new Set(draw.schools.map(({ code }) => code));
  const { strata, numbers } = shareOut(frame, design);
  const chances = new Map<string, EarlierChance>();
  strata.forEach(({ name, schools }, at) => {
    const n = numbers[at];
    const stratum = { name, eligible: schools.length, n, selection: design.selection };
    probabilitiesIn(schools, n, design).forEach((probability, school) => {
      const { code } = schools[school];
      chances.set(code, { drawn: drawn.has(code), probability, stratum });
    });
  });
  return chances;
}
