import { compareCodePoints } from '../code-points.ts';
import { ticketOf, uniformOfCode } from '../ticket.ts';

/** A class of the grade with the codes of its pupils. */
export interface ClassList {
  code: string;
  pupils: readonly string[];
}

/** Who is tested in a school. */
export interface WithinDesign {
  /** All classes; so many classes; or so many pupils across all classes of the grade. */
  take: 'all' | 'classes' | 'pupils';
  /** Classes to draw, for `classes` (all, if there are fewer). */
  classes?: number;
  /** Pupils to draw in the grade, for `pupils`; in each class that takes part, otherwise. Left out = all. */
  pupils?: number;
  /** Codes of the booklets that go round; left out = one test for all. */
  booklets?: readonly string[];
}

/** A pupil who is to be tested. */
export interface DrawnPupil {
  code: string;
  class: string;
  ticket: string;
  booklet: string | null;
  /** Classes of the grade ÷ classes drawn. */
  classBase: number;
  /** Pupils of the class (or grade) ÷ pupils drawn. */
  pupilBase: number;
}

/** The draw inside one school: classes in the order of their tickets, pupils by class and then by ticket. */
export interface WithinDraw {
  classes: { code: string; ticket: string; pupils: number; drawn: boolean }[];
  pupils: DrawnPupil[];
}

/**
 * Draws classes or pupils inside a school of the sample with the same tickets as schools: SHA-256 of `seed|class:SCHOOL/CLASS` and
 * `seed|pupil:SCHOOL/PUPIL`, smallest first. Booklets are spiralled: pupils in the order of their tickets, class after class, take
 * them in turn from a random start (the number of the ticket of `booklets:SCHOOL`), so that each booklet is in each class and in the school
 * equally often to within one, and every pupil has each booklet with the same chance. Codes must be different; else a RangeError.
 */
export function drawWithin(
  seed: string,
  school: string,
  lists: readonly ClassList[],
  design: WithinDesign,
): WithinDraw {
  refuseTwins(lists);
  const classes = byTicket(
    lists.map(({ code, pupils }) => ({ code, pupils, ticket: ticketOf(seed, `class:${school}/${code}`) })),
  );
  const taken = design.take === 'classes' ? classes.slice(0, design.classes ?? classes.length) : classes;
  const drawn =
    design.take === 'pupils' ? ofGrade(seed, school, taken, design) : ofClasses(seed, school, taken, design);
  const classBase = classes.length / Math.max(1, taken.length);
  return {
    classes: classes.map(({ code, ticket, pupils }) => ({
      code,
      ticket,
      pupils: pupils.length,
      drawn: taken.some((one) => one.code === code),
    })),
    pupils: withBooklets(seed, school, drawn, design.booklets).map((pupil) => ({ ...pupil, classBase })),
  };
}

type Drawn = Omit<DrawnPupil, 'booklet' | 'classBase'>;

function ofClasses(
  seed: string,
  school: string,
  classes: readonly ClassList[],
  design: WithinDesign,
): Drawn[] {
  return classes.flatMap((list) => {
    const pupils = byTicket(pupilsOf(seed, school, list));
    const first = pupils.slice(0, design.pupils ?? pupils.length);
    return first.map((pupil) => ({ ...pupil, pupilBase: pupils.length / first.length }));
  });
}

function ofGrade(seed: string, school: string, classes: readonly ClassList[], design: WithinDesign): Drawn[] {
  const pupils = byTicket(classes.flatMap((list) => pupilsOf(seed, school, list)));
  const first = pupils.slice(0, design.pupils ?? pupils.length);
  return first.map((pupil) => ({ ...pupil, pupilBase: pupils.length / first.length }));
}

function pupilsOf(
  seed: string,
  school: string,
  list: ClassList,
): { code: string; class: string; ticket: string }[] {
  return list.pupils.map((code) => ({ code, class: list.code, ticket: pupilTicket(seed, school, code) }));
}

/** The ticket of a pupil: SHA-256 of `seed|pupil:SCHOOL/PUPIL`, lower-case hex. */
export function pupilTicket(seed: string, school: string, code: string): string {
  return ticketOf(seed, `pupil:${school}/${code}`);
}

function withBooklets(
  seed: string,
  school: string,
  pupils: readonly Drawn[],
  booklets: readonly string[] = [],
): (Drawn & { booklet: string | null })[] {
  return pupils.map((pupil, at) => ({ ...pupil, booklet: bookletOf(seed, school, booklets, at) }));
}

/** The booklet of the pupil who stands at place `at` (from 0) of those drawn in a school; null where there are none. */
export function bookletOf(
  seed: string,
  school: string,
  booklets: readonly string[],
  at: number,
): string | null {
  const start = Math.floor(uniformOfCode(seed, `booklets:${school}`) * booklets.length);
  return booklets[(start + at) % booklets.length] ?? null;
}

function byTicket<T extends { ticket: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareCodePoints(a.ticket, b.ticket));
}

function refuseTwins(lists: readonly ClassList[]): void {
  for (const codes of [lists.map(({ code }) => code), lists.flatMap(({ pupils }) => pupils)]) {
    if (new Set(codes).size < codes.length) throw new RangeError('two classes or two pupils with one code');
  }
}
