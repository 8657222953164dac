import type { Names } from '../findings/names.ts';

/** A pupil on a tracking form: a code, never a name. */
export interface TrackedPupil {
  class: string;
  code: string;
  gender: 'girl' | 'boy' | null;
  booklet: string | null;
  /** Came after the draw. */
  late: boolean;
}

/** A class on the school form. */
export interface TrackedClass {
  code: string;
  /** Listed, of them exempt, and to be tested. */
  listed: number;
  exempt: number;
  tested: number;
}

/** One grade of a school with the pupils to be tested, in the order in which they stand on the forms. */
export interface TrackedGrade {
  grade: number;
  sessions: number;
  /** A form for each class, or one for all pupils drawn in the grade. */
  byClass: boolean;
  classes: TrackedClass[];
  pupils: TrackedPupil[];
}

/** All that the forms and labels of one school say. */
export interface SchoolTracking {
  round: Names;
  demo: boolean;
  school: { code: string; names: Names };
  /** Region and district, the larger first. */
  places: Names[];
  grades: TrackedGrade[];
}

/** One tracking form: the pupils of a class, or of a grade where pupils were drawn across classes. */
export interface TrackedGroup {
  grade: number;
  sessions: number;
  /** null = all classes of the grade. */
  class: string | null;
  pupils: TrackedPupil[];
}

/** The groups that are tested together, one tracking form each. */
export function trackedGroups({ grades }: SchoolTracking): TrackedGroup[] {
  return grades.flatMap(({ grade, sessions, byClass, pupils }): TrackedGroup[] => {
    if (!byClass) return [{ grade, sessions, class: null, pupils }];
    return [...Map.groupBy(pupils, (pupil) => pupil.class)].map(([code, members]) => ({
      grade,
      sessions,
      class: code,
      pupils: members,
    }));
  });
}

/** 1 … n. */
export function sessionNumbers(sessions: number): number[] {
  return Array.from({ length: sessions }, (_, at) => at + 1);
}
