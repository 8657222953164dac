// Made by "npm run describe -w packages/database" from the migrated database; a test compares. Not to be edited.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { JsonOf } from './json-columns.ts';

export interface AnswerSheetTable {
  id: GeneratedAlways<number>;
  round_id: number;
  test_id: number;
  school_id: number;
  pupil_code: string;
  gender: 'girl' | 'boy' | null;
  language: string | null;
  weight: number;
  jk_zone: number;
  jk_unit: number;
  covariates: ColumnType<JsonOf<'answer_sheet.covariates'>, string | undefined, string>;
  /** One byte an item: score category, 254 omitted, 255 not administered. */
  answers: ColumnType<Buffer, Uint8Array, Uint8Array>;
  /** One byte an item: option chosen (0 = first), 254 omitted, 255 not administered; null where the file held scores. */
  choices: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
}

/** The tree of territory: nation › region › district. path = ids of the ancestors and of itself. */
export interface AreaTable {
  id: GeneratedAlways<number>;
  register_id: number;
  code: string;
  level: 'nation' | 'region' | 'district';
  path: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

export interface AuditTable {
  id: GeneratedAlways<number>;
  at: ColumnType<Date, Date | string | undefined, Date | string>;
  who: string;
  action: string;
  round_id: number | null;
  subject: string;
  details: ColumnType<JsonOf<'audit.details'>, string | undefined, string>;
}

/** reporting score = scale_intercept + scale_slope × theta */
export interface CalibrationTable {
  id: GeneratedAlways<number>;
  test_id: number;
  domain: string;
  model: string;
  result: ColumnType<JsonOf<'calibration.result'>, string, string>;
  scale_slope: number;
  scale_intercept: number;
  calibrated_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface DrawTable {
  id: GeneratedAlways<number>;
  round_id: number;
  frame_id: number;
  seed: string;
  design: ColumnType<JsonOf<'draw.design'>, string, string>;
  strata: ColumnType<JsonOf<'draw.strata'>, string, string>;
  /** draw.json as published: everything needed to repeat the draw. */
  record: ColumnType<JsonOf<'draw.record'>, string, string>;
  drawn_at: ColumnType<Date, Date | string | undefined, Date | string>;
  drawn_by: string;
}

export interface DrawSchoolTable {
  draw_id: number;
  school_id: number;
  stratum: string;
  ticket: string;
  inclusion_probability: number;
  base_weight: number;
  draw_order: number;
  replacements: Generated<string[]>;
  jk_zone: number;
  jk_unit: number;
}

/** group_by: all, gender, territory, language. statistic: mean, sd, percentile, share. term: "" or the percentile or the level. */
export interface EstimateTable {
  id: GeneratedAlways<number>;
  round_id: number;
  test_id: number;
  domain: string;
  area_level: 'nation' | 'region' | 'district' | 'school';
  area_code: string;
  group_by: string;
  group_value: string;
  statistic: string;
  term: string;
  value: number | null;
  se: number | null;
  low: number | null;
  high: number | null;
  df: number | null;
  n: number;
  schools: number;
  sum_of_weights: number;
  suppressed: string | null;
}

export interface FrameTable {
  id: GeneratedAlways<number>;
  round_id: number;
  rules: ColumnType<JsonOf<'frame.rules'>, string, string>;
  preset: string | null;
  hash: string;
  /** gzip of the canonical CSV; hash is the SHA-256 of the uncompressed bytes. */
  canonical_csv: ColumnType<Buffer, Uint8Array, Uint8Array>;
  coverage: ColumnType<JsonOf<'frame.coverage'>, string, string>;
  frozen_at: ColumnType<Date, Date | string | undefined, Date | string>;
  frozen_by: string;
}

export interface FrameSchoolTable {
  frame_id: number;
  school_id: number;
  /** The first rule that took the school out; null = eligible. */
  rule: string | null;
  all_rules: Generated<string[]>;
}

export interface ItemTable {
  id: GeneratedAlways<number>;
  test_id: number;
  code: string;
  /** Index (0-based) of the byte of this item in answer_sheet.answers and .choices. */
  position: number;
  domain: string;
  max_score: Generated<number>;
  key: string | null;
  /** Objective, content area, cognitive and difficulty level, stem and options in kk and ru. */
  details: ColumnType<JsonOf<'item.details'>, string | undefined, string>;
}

export interface ItemStatisticTable {
  item_id: number;
  calibration_id: number;
  /** Classical statistics, options, and the points of the item page (shares by ability group with n and interval). */
  statistic: ColumnType<JsonOf<'item_statistic.statistic'>, string, string>;
  flags: Generated<string[]>;
}

export interface MeasureTable {
  calibration_id: number;
  sheet_id: number;
  raw: number;
  answered: number;
  theta_wle: number;
  se_wle: number;
  theta_eap: number;
  se_eap: number;
}

/** A register of schools of one education system; rounds draw from it. */
export interface RegisterTable {
  id: GeneratedAlways<number>;
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  is_demo: Generated<boolean>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  created_by: string;
}

export interface ReportTable {
  findings_id: number;
  language: 'kk' | 'ru' | 'en';
  sha256: string;
  pdf: ColumnType<Buffer, Uint8Array, Uint8Array>;
  rendered_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface RoundTable {
  id: GeneratedAlways<number>;
  register_id: number;
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  year: number;
  is_demo: Generated<boolean>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  created_by: string;
}

export interface SchoolTable {
  id: GeneratedAlways<number>;
  register_id: number;
  /** The smallest area known: district, else region, else nation. */
  area_id: number;
  code: string;
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
  region: string | null;
  district: string | null;
  territory: string | null;
  kind: string | null;
  language: string | null;
  ownership: string | null;
  subordination: string | null;
  evening: boolean | null;
  enrolment: number | null;
  grade4: number | null;
  grade9: number | null;
  internet_mbps: number | null;
  computer_places: number | null;
  participated_last_year: boolean | null;
  /** Columns of the imported file beyond the canonical ones. */
  extra: ColumnType<JsonOf<'school.extra'>, string | undefined, string>;
}

export interface SchoolFindingsTable {
  id: GeneratedAlways<number>;
  round_id: number;
  school_id: number;
  number: string;
  findings: ColumnType<JsonOf<'school_findings.findings'>, string, string>;
  made_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface TestTable {
  id: GeneratedAlways<number>;
  round_id: number;
  code: string;
  grade: number | null;
  own_structure: Generated<boolean>;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

/** A file as it came, kept until it is imported or a day has passed. */
export interface UploadTable {
  id: Generated<string>;
  file_name: string;
  content: ColumnType<Buffer, Uint8Array, Uint8Array>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  created_by: string;
}

/** What a person asked for that runs longer than a request, and how far it is; the queue itself is pg-boss's. */
export interface WorkTable {
  id: Generated<string>;
  round_id: number | null;
  kind: string;
  input: ColumnType<JsonOf<'work.input'>, string | undefined, string>;
  state: Generated<'waiting' | 'running' | 'done' | 'failed'>;
  done: Generated<number>;
  total: Generated<number>;
  problem: string | null;
  asked_by: string;
  asked_at: ColumnType<Date, Date | string | undefined, Date | string>;
  started_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

/** Every table of the database, for Kysely. */
export interface Database {
  answer_sheet: AnswerSheetTable;
  area: AreaTable;
  audit: AuditTable;
  calibration: CalibrationTable;
  draw: DrawTable;
  draw_school: DrawSchoolTable;
  estimate: EstimateTable;
  frame: FrameTable;
  frame_school: FrameSchoolTable;
  item: ItemTable;
  item_statistic: ItemStatisticTable;
  measure: MeasureTable;
  register: RegisterTable;
  report: ReportTable;
  round: RoundTable;
  school: SchoolTable;
  school_findings: SchoolFindingsTable;
  test: TestTable;
  upload: UploadTable;
  work: WorkTable;
}
