import {
  bookletOf,
  type ClassList,
  type DrawnPupil,
  pupilTicket,
  type WithinDesign,
  type WithinDraw,
} from './draw-within.ts';

/** A pupil who came to the school after its draw. */
export interface LatePupil {
  code: string;
  class: string;
}

/** A late pupil with what the rule says: `drawn` false = not tested, and the bases then mean nothing (0). */
export type JudgedLatePupil = DrawnPupil & { drawn: boolean };

/**
 * Says of pupils who came after the draw, in the order of their arrival, whether they are tested; nobody drawn before loses the place. In a class that was not
 * drawn nobody is. Where all pupils of a class (or of the grade) were taken, the late ones are too. Where n of N were drawn, a late one is
 * tested if the ticket is smaller than the largest of the n drawn: the rank of a further ticket among N + 1 is uniform, so that happens with probability
 * n/(N + 1), and the pupil base is its inverse. Late pupils go on taking the booklets in turn.
 */
export function judgeLatePupils(
  inputs: { seed: string; school: string; lists: readonly ClassList[]; design: WithinDesign },
  draw: WithinDraw,
  late: readonly LatePupil[],
): JudgedLatePupil[] {
  const { seed, school, design } = inputs;
  const first = draw.pupils.length;
  let admitted = 0;
  return late.map((pupil) => {
    const ticket = pupilTicket(seed, school, pupil.code);
    const base = classBaseOf(draw, design, pupil.class);
    const pupilBase = base === 0 ? 0 : latePupilBase(inputs, draw, pupil.class, ticket);
    if (pupilBase === 0) return { ...pupil, ticket, drawn: false, booklet: null, classBase: 0, pupilBase: 0 };
    const booklet = bookletOf(seed, school, design.booklets ?? [], first + admitted++);
    return { ...pupil, ticket, drawn: true, booklet, classBase: base, pupilBase };
  });
}

/** Classes ÷ classes drawn; 0 for a class that was not drawn. A class that was not listed is in only where all are. */
function classBaseOf({ classes }: WithinDraw, { take }: WithinDesign, code: string): number {
  const drawn = classes.filter((one) => one.drawn).length;
  const isIn = take !== 'classes' || classes.some((one) => one.drawn && one.code === code);
  return isIn ? classes.length / Math.max(1, drawn) || 1 : 0;
}

/** Inverse of the probability with which a late pupil is tested; 0 = is not. */
function latePupilBase(
  { lists, design }: { lists: readonly ClassList[]; design: WithinDesign },
  draw: WithinDraw,
  classCode: string,
  ticket: string,
): number {
  const isOfGroup = (code: string) => design.take === 'pupils' || code === classCode;
  const listed = lists.reduce((sum, list) => sum + (isOfGroup(list.code) ? list.pupils.length : 0), 0);
  const drawn = draw.pupils.filter((pupil) => isOfGroup(pupil.class));
  if (design.pupils === undefined || drawn.length < design.pupils) return 1;
  return drawn.some((pupil) => ticket < pupil.ticket) ? (listed + 1) / drawn.length : 0;
}
