/** Kind of a school, as the register writes it. */
export type SchoolKind = 'general' | 'lyceum' | 'gymnasium' | 'school-gymnasium' | 'school-lyceum';

/** Who runs a school. */
export type Subordination =
  | 'local'
  | 'culture'
  | 'health'
  | 'foreign'
  | 'international'
  | 'autonomous'
  | 'penal';

/** One school of the synthetic register: the columns of a register file, as plain values. */
export type DemoSchool = {
  /** Stable public code: seven digits, district first. */
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  /** Area code of the region, e.g. `27`. */
  region: string;
  /** Area code of the district, e.g. `2705`. */
  district: string;
  territory: 'urban' | 'rural';
  kind: SchoolKind;
  language: 'kk' | 'ru' | 'mixed';
  ownership: 'state' | 'private';
  subordination: Subordination;
  evening: boolean;
  enrolment: number;
  /** Pupils enrolled in the grade. */
  grade4: number;
  grade9: number;
  internet_mbps: number;
  computer_places: number;
  participated_last_year: boolean;
};

/** What a school is for, where it is not an ordinary one under the local authority. */
export type SpecialRole = Exclude<Subordination, 'local'> | 'evening';
