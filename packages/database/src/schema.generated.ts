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
  /** Pupils of the school who were drawn together: a class, or empty for the whole grade. */
  group_code: Generated<string>;
}

/** The order by which the authorised body approved the drawn list, with its scan; sha256 is that of the scan. */
export interface ApprovalTable {
  ceremony_id: number;
  body: string;
  order_number: string;
  order_date: string;
  file_name: string;
  media_type: 'application/pdf' | 'image/jpeg' | 'image/png';
  sha256: string;
  scan: ColumnType<Buffer, Uint8Array, Uint8Array>;
  approved_at: ColumnType<Date, Date | string | undefined, Date | string>;
  approved_by: string;
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

/** What the filled tracking form says of a pupil in a session; a form that comes again takes the place of what it says anew. */
export interface AttendanceTable {
  pupil_id: number;
  session: number;
  status: 'attended' | 'absent' | 'exempt' | 'left' | 'refused';
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>;
  recorded_by: string;
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
  /** How the scale was linked to that of an earlier round (constants, errors, anchors); null: a scale of its own. */
  link: ColumnType<JsonOf<'calibration.link'> | null, string | null, string | null>;
}

/** An attempt to draw a round in public. The one with the greatest number is current, the others are superseded and stay public. */
export interface CeremonyTable {
  id: GeneratedAlways<number>;
  round_id: number;
  number: number;
  /** Why it was drawn anew; the first one needs no reason. */
  reason: string | null;
  opened_at: ColumnType<Date, Date | string | undefined, Date | string>;
  opened_by: string;
}

/** What a person published before the dice rolls: SHA-256 of sapa-commitment-1|ROUND|CEREMONY|NAME|SALT|ROLLS. Salt and rolls stay with the person. */
export interface CommitmentTable {
  id: GeneratedAlways<number>;
  ceremony_id: number;
  position: number;
  name: string;
  /** How many rolls the text holds. */
  rolls: number;
  sha256: string;
  committed_at: ColumnType<Date, Date | string | undefined, Date | string>;
  committed_by: string;
}

/** The list of commitments is complete: none is added, and the rolls may be told. */
export interface CommitmentListTable {
  ceremony_id: number;
  closed_at: ColumnType<Date, Date | string | undefined, Date | string>;
  closed_by: string;
}

/** A school looked at its data and says that they are right. */
export interface ConfirmationTable {
  id: GeneratedAlways<number>;
  round_id: number;
  school_id: number;
  author: string;
  source: 'page' | 'file';
  confirmed_at: ColumnType<Date, Date | string | undefined, Date | string>;
  confirmed_by: string;
}

/** What a school says its data in the register should be. */
export interface CorrectionTable {
  id: Generated<string>;
  position: GeneratedAlways<number>;
  round_id: number;
  school_id: number;
  column_name: string;
  /** What the register said when the correction was made; null = nothing. */
  old_value: ColumnType<JsonOf<'correction.old_value'> | null, string | null, string | null>;
  new_value: ColumnType<JsonOf<'correction.new_value'>, string, string>;
  reason: string;
  /** Who answers for it, as that person wrote it: a post, not necessarily a name. */
  author: string;
  source: 'page' | 'file';
  made_at: ColumnType<Date, Date | string | undefined, Date | string>;
  /** The account that sent it. */
  made_by: string;
}

export interface CorrectionDecisionTable {
  correction_id: string;
  accepted: boolean;
  /** Applied by itself: a number within the limit of the window that changes no exclusion. */
  automatic: Generated<boolean>;
  /** What stood in the school before it was written there. */
  replaced: ColumnType<JsonOf<'correction_decision.replaced'> | null, string | null, string | null>;
  reason: string | null;
  decided_at: ColumnType<Date, Date | string | undefined, Date | string>;
  decided_by: string;
}

/** Corrections with what became of them; superseded = the school sent another one before it was decided. */
export interface CorrectionStateTable {
  id: string;
  position: number;
  round_id: number;
  school_id: number;
  column_name: string;
  old_value: ColumnType<JsonOf<'correction_state.old_value'> | null, string | null, string | null>;
  new_value: ColumnType<JsonOf<'correction_state.new_value'>, string, string>;
  reason: string;
  author: string;
  source: string;
  made_at: ColumnType<Date, Date | string, Date | string>;
  made_by: string;
  automatic: boolean;
  decision_reason: string | null;
  decided_at: ColumnType<Date, Date | string, Date | string>;
  decided_by: string;
  state: string | null;
}

/** The last ceremony of each round. */
export interface CurrentCeremonyTable {
  id: number;
  round_id: number;
  number: number;
  reason: string | null;
  opened_at: ColumnType<Date, Date | string, Date | string>;
  opened_by: string;
}

/** The draw of each round that its current ceremony made. */
export interface CurrentDrawTable {
  round_id: number;
  ceremony_id: number;
  id: number;
  frame_id: number;
  seed: string;
  design: ColumnType<JsonOf<'current_draw.design'>, string, string>;
  strata: ColumnType<JsonOf<'current_draw.strata'>, string, string>;
  record: ColumnType<JsonOf<'current_draw.record'>, string, string>;
  drawn_at: ColumnType<Date, Date | string, Date | string>;
  drawn_by: string;
}

/** The frame of each round that its current ceremony froze. */
export interface CurrentFrameTable {
  round_id: number;
  id: number;
  rules: ColumnType<JsonOf<'current_frame.rules'>, string, string>;
  preset: string | null;
  hash: string;
  canonical_csv: ColumnType<Buffer, Uint8Array, Uint8Array>;
  coverage: ColumnType<JsonOf<'current_frame.coverage'>, string, string>;
  frozen_at: ColumnType<Date, Date | string, Date | string>;
  frozen_by: string;
  ceremony_id: number;
  register_csv: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
}

/** The table of succession of each pair of registers that is in force. */
export interface CurrentSuccessionTable {
  id: number;
  earlier_register_id: number;
  register_id: number;
  file_name: string;
  sha256: string | null;
  recorded_at: ColumnType<Date, Date | string, Date | string>;
  recorded_by: string;
}

export interface DrawTable {
  id: GeneratedAlways<number>;
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

/** The earlier draw that a round looks back at, of another round or from a file; the last of a round is in force. */
export interface EarlierSampleTable {
  id: GeneratedAlways<number>;
  round_id: number;
  earlier_round_id: number | null;
  file_name: string | null;
  sha256: string | null;
  /** Who counts as a participant: schools with answers; where the earlier round has none, the drawn ones; what the file says. */
  participation: 'answers' | 'draw' | 'file' | 'none';
  set_at: ColumnType<Date, Date | string | undefined, Date | string>;
  set_by: string;
}

export interface EarlierSampleSchoolTable {
  earlier_sample_id: number;
  school_id: number;
  drawn: boolean;
  probability: number;
  participated: boolean;
  /** The earlier units that it continues; empty = it could not be drawn. */
  from_codes: Generated<string[]>;
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
  /** What the interval is about: the pupils tested, all pupils of the year, or schools as they work, of which these pupils are one cohort. */
  interval_kind: 'own-pupils' | 'all-pupils' | 'school';
}

export interface EstimateReleaseTable {
  id: GeneratedAlways<number>;
  round_id: number;
  /** How often this release gives away hidden pupils together with earlier ones, by code. */
  findings: ColumnType<JsonOf<'estimate_release.findings'>, string, string>;
  made_at: ColumnType<Date, Date | string | undefined, Date | string>;
  made_by: string;
}

export interface EstimateSourceTable {
  test_id: number;
  domain: string;
  area_level: string;
  area_code: string;
  /** SHA-256 (base64) of all that the figures of the area are made of: while it stays, so do they. */
  fingerprint: string;
}

/** The whole design, exclusions with it, recorded before frame and seed exist; and what the seed has to be made of at least. */
export interface FixedDesignTable {
  ceremony_id: number;
  /** design.json as published; sha256 is that of its UTF-8 bytes. */
  file: string;
  sha256: string;
  least_people: number;
  /** Rolls of each person; least_bits: of all together, log2 6 a roll. */
  least_rolls: number;
  least_bits: number;
  fixed_at: ColumnType<Date, Date | string | undefined, Date | string>;
  fixed_by: string;
}

export interface FrameTable {
  id: GeneratedAlways<number>;
  rules: ColumnType<JsonOf<'frame.rules'>, string, string>;
  preset: string | null;
  hash: string;
  /** gzip of the canonical CSV; hash is the SHA-256 of the uncompressed bytes. */
  canonical_csv: ColumnType<Buffer, Uint8Array, Uint8Array>;
  coverage: ColumnType<JsonOf<'frame.coverage'>, string, string>;
  frozen_at: ColumnType<Date, Date | string | undefined, Date | string>;
  frozen_by: string;
  ceremony_id: number;
  /** gzip of the register as it was at the freeze, in canonical CSV: from it anyone repeats frame and draw; null for a frame older than ceremonies. */
  register_csv: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
}

export interface FrameSchoolTable {
  frame_id: number;
  school_id: number;
  /** The first rule that took the school out; null = eligible. */
  rule: string | null;
  all_rules: Generated<string[]>;
}

/** Every factor of the weight of the pupils of a group; weight is their product. */
export interface GroupWeightTable {
  weighting_id: number;
  school_id: number;
  /** Pupils drawn together: a class, or empty for the whole grade; the same as answer_sheet.group_code. */
  group_code: string;
  /** Row (0-based) of the draw of the place that the school holds. */
  place: number;
  eligible: number;
  tested: number;
  school_base: number;
  school_non_response: number;
  class_base: number;
  pupil_base: number;
  pupil_non_response: number;
  trimming: number;
  raking: number;
  weight: number;
}

export interface InForceTable {
  ceremony_id: number;
  since: string;
  entered_at: ColumnType<Date, Date | string | undefined, Date | string>;
  entered_by: string;
}

/** What each issued version of a school report says; the latest of a number is in force. */
export interface IssuedFindingsTable {
  id: GeneratedAlways<number>;
  round_id: number;
  school_code: string;
  number: string;
  version: number;
  findings: ColumnType<JsonOf<'issued_findings.findings'>, string, string>;
  issued_at: ColumnType<Date, Date | string | undefined, Date | string>;
  issued_by: string;
}

/** The documents of an issued version, byte by byte as they were given out. */
export interface IssuedReportTable {
  findings_id: number;
  language: 'kk' | 'ru' | 'en';
  sha256: string;
  pdf: ColumnType<Buffer, Uint8Array, Uint8Array>;
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

export interface ItemVerdictTable {
  id: GeneratedAlways<number>;
  round_id: number;
  test_code: string;
  item_code: string;
  verdict: 'keep' | 'drop' | 'rekey' | 'collapse' | 'separate';
  /** rekey: key and before; collapse: the category that each score becomes. */
  details: ColumnType<JsonOf<'item_verdict.details'>, string | undefined, string>;
  /** The flags that the item had when the verdict was given. */
  flags: Generated<string[]>;
  reason: string;
  decided_at: ColumnType<Date, Date | string | undefined, Date | string>;
  decided_by: string;
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

/** What a school drawn, or a replacement, said or did, as told by whom and when; its state is that of its last event. */
export interface ParticipationEventTable {
  id: GeneratedAlways<number>;
  draw_id: number;
  school_id: number;
  state: 'awaiting' | 'agreed' | 'refused' | 'tested' | 'closed';
  reason: string | null;
  test_date: string | null;
  source: 'page' | 'list' | 'demo';
  at: ColumnType<Date, Date | string | undefined, Date | string>;
  who: string;
}

/** The pupils of a grade as a school of the round listed them: codes, never names. Another list takes the place of one that was not drawn from. */
export interface PupilTable {
  id: GeneratedAlways<number>;
  round_id: number;
  school_id: number;
  grade: number;
  class: string;
  code: string;
  gender: 'girl' | 'boy' | null;
  language: string | null;
  /** Why the pupil is not to be tested, as the study's rules allow; null = eligible. For the school and its coordinator, never published. */
  exempt: 'functional-disability' | 'intellectual-disability' | 'language' | 'other' | null;
  listed_at: ColumnType<Date, Date | string | undefined, Date | string>;
  listed_by: string;
}

/** Pupils of a grade as a school counted them; the last row holds. Tested follows from the answer sheets as soon as there are any. */
export interface PupilCountTable {
  id: GeneratedAlways<number>;
  draw_id: number;
  school_id: number;
  grade: number;
  enrolled: number | null;
  absent: number | null;
  exempt: number | null;
  tested: number | null;
  source: 'page' | 'list' | 'demo';
  at: ColumnType<Date, Date | string | undefined, Date | string>;
  who: string;
}

/** How far each school is that has looked at its data: waiting, rejected, corrected, confirmed. A school without a row has not looked. */
export interface ReconciledSchoolTable {
  round_id: number;
  school_id: number;
  state: string | null;
  waiting: number | null;
  accepted: number | null;
  rejected: number | null;
  last_confirmed: ColumnType<Date | null, Date | string | null, Date | string | null>;
}

/** When schools may confirm or correct their data for a round; the last row of a round is in force. */
export interface ReconciliationWindowTable {
  id: GeneratedAlways<number>;
  round_id: number;
  opens: string;
  closes: string;
  /** Share by which a number may change without a decision of the coordinator; null = every correction waits for one. */
  self_applied: number | null;
  set_at: ColumnType<Date, Date | string | undefined, Date | string>;
  set_by: string;
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

export interface ReleaseStepTable {
  id: GeneratedAlways<number>;
  round_id: number;
  area_code: string;
  step: 'reviewed' | 'released';
  /** When the findings were made that the step is about: findings made anew are to be reviewed again. */
  prepared_at: ColumnType<Date, Date | string, Date | string>;
  schools: number;
  note: Generated<string>;
  done_at: ColumnType<Date, Date | string | undefined, Date | string>;
  done_by: string;
}

/** What a release tells of a group where that is not what the release before told; reason null = its figures are shown. */
export interface ReleasedGroupTable {
  release_id: number;
  test_code: string;
  domain: string;
  area_level: string;
  area_code: string;
  group_by: string;
  group_value: string;
  pupils: number;
  reason: string | null;
  /** Whether the shares at levels are shown, too; null where the figures are hidden, and in releases before this column. */
  levels: boolean | null;
}

export interface ReportTable {
  findings_id: number;
  language: 'kk' | 'ru' | 'en';
  sha256: string;
  pdf: ColumnType<Buffer, Uint8Array, Uint8Array>;
  rendered_at: ColumnType<Date, Date | string | undefined, Date | string>;
}

/** Salt and rolls as told; they give the commitment. */
export interface RevealTable {
  commitment_id: number;
  salt: string;
  rolls: string;
  revealed_at: ColumnType<Date, Date | string | undefined, Date | string>;
  revealed_by: string;
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
  /** monitoring: no table that rates schools or teachers can be made; assessment: the procedure is meant to compare them. */
  purpose: Generated<'monitoring' | 'assessment'>;
}

/** Settings of a round by kind; the last row of a kind holds, without one the defaults. */
export interface RoundSettingTable {
  id: GeneratedAlways<number>;
  round_id: number;
  kind: 'participation' | 'weights';
  settings: ColumnType<JsonOf<'round_setting.settings'>, string, string>;
  at: ColumnType<Date, Date | string | undefined, Date | string>;
  who: string;
}

/** What a scaling of a round found, one row a test and domain; number counts the scalings of the round. */
export interface ScalingRecordTable {
  id: GeneratedAlways<number>;
  round_id: number;
  number: number;
  test_code: string;
  domain: string;
  /** Model, screens, decisions, fit of the models compared, latent distribution, items with parameters, errors and flags. */
  record: ColumnType<JsonOf<'scaling_record.record'>, string, string>;
  made_at: ColumnType<Date, Date | string | undefined, Date | string>;
  made_by: string;
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

/** dice: the rolls of all people in the order of their commitments, joined by a hyphen. announced: a text made elsewhere in public; note says where. */
export interface SeedTable {
  ceremony_id: number;
  seed: string;
  way: 'dice' | 'announced';
  note: string | null;
  made_at: ColumnType<Date, Date | string | undefined, Date | string>;
  made_by: string;
}

/** A table of what became of the units of a register in a later one, or inside one; the last of a pair is in force. */
export interface SuccessionTable {
  id: GeneratedAlways<number>;
  earlier_register_id: number;
  register_id: number;
  file_name: string;
  sha256: string | null;
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>;
  recorded_by: string;
}

export interface SuccessionLinkTable {
  succession_id: number;
  position: number;
  from_code: string;
  to_code: string | null;
  kind: 'merged' | 'split' | 'renamed' | 'closed';
  happened_on: string | null;
  /** The order or decision behind it; null = not stated. */
  basis: string | null;
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

/** When is tested: in the whole round (no area), or otherwise in a region or district, with the reason; the last row of an area holds. */
export interface TestingWindowTable {
  id: GeneratedAlways<number>;
  round_id: number;
  area_id: number | null;
  /** null: the window of its own is withdrawn, that of the area above holds again. */
  opens: string | null;
  closes: string | null;
  reason: string | null;
  at: ColumnType<Date, Date | string | undefined, Date | string>;
  who: string;
}

/** A file as it came, kept until it is imported or a day has passed. */
export interface UploadTable {
  id: Generated<string>;
  file_name: string;
  content: ColumnType<Buffer, Uint8Array, Uint8Array>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  created_by: string;
}

/** The weights of a test as computed from draw, participation and answer sheets. A test without one has the weights of its file. */
export interface WeightingTable {
  id: GeneratedAlways<number>;
  test_id: number;
  settings: ColumnType<JsonOf<'weighting.settings'>, string, string>;
  summary: ColumnType<JsonOf<'weighting.summary'>, string, string>;
  made_at: ColumnType<Date, Date | string | undefined, Date | string>;
  made_by: string;
}

export interface WithinClassTable {
  within_id: number;
  class: string;
  ticket: string;
  pupils: number;
  drawn: boolean;
}

/** Who is tested inside the schools of a draw, one record a grade: all pupils, drawn classes or drawn pupils. */
export interface WithinDesignTable {
  id: GeneratedAlways<number>;
  draw_id: number;
  grade: number;
  seed: string;
  /** False: the seed is that of the draw of the schools, which those who write the lists may know. */
  own_seed: boolean;
  settings: ColumnType<JsonOf<'within_design.settings'>, string, string>;
  sessions: number;
  decided_at: ColumnType<Date, Date | string | undefined, Date | string>;
  decided_by: string;
}

/** Pupils who came after the draw, in the order of their arrival, judged by the stated rule. */
export interface WithinLateTable {
  within_id: number;
  pupil_id: number;
  place: number;
  ticket: string;
  drawn: boolean;
  booklet: string | null;
  class_base: number;
  pupil_base: number;
}

/** Every eligible pupil of the list that a school was drawn from, drawn or not. */
export interface WithinPupilTable {
  within_id: number;
  pupil_id: number;
  ticket: string;
  drawn: boolean;
  booklet: string | null;
  class_base: number;
  pupil_base: number;
}

export interface WithinSchoolTable {
  id: GeneratedAlways<number>;
  design_id: number;
  school_id: number;
  salt: string;
  /** What is published of the list: SHA-256 of the salt, a bar and the canonical CSV of eligible pupils (class, code). */
  list_sha256: string;
  drawn_at: ColumnType<Date, Date | string | undefined, Date | string>;
  drawn_by: string;
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
  approval: ApprovalTable;
  area: AreaTable;
  attendance: AttendanceTable;
  audit: AuditTable;
  calibration: CalibrationTable;
  ceremony: CeremonyTable;
  commitment: CommitmentTable;
  commitment_list: CommitmentListTable;
  confirmation: ConfirmationTable;
  correction: CorrectionTable;
  correction_decision: CorrectionDecisionTable;
  correction_state: CorrectionStateTable;
  current_ceremony: CurrentCeremonyTable;
  current_draw: CurrentDrawTable;
  current_frame: CurrentFrameTable;
  current_succession: CurrentSuccessionTable;
  draw: DrawTable;
  draw_school: DrawSchoolTable;
  earlier_sample: EarlierSampleTable;
  earlier_sample_school: EarlierSampleSchoolTable;
  estimate: EstimateTable;
  estimate_release: EstimateReleaseTable;
  estimate_source: EstimateSourceTable;
  fixed_design: FixedDesignTable;
  frame: FrameTable;
  frame_school: FrameSchoolTable;
  group_weight: GroupWeightTable;
  in_force: InForceTable;
  issued_findings: IssuedFindingsTable;
  issued_report: IssuedReportTable;
  item: ItemTable;
  item_statistic: ItemStatisticTable;
  item_verdict: ItemVerdictTable;
  measure: MeasureTable;
  participation_event: ParticipationEventTable;
  pupil: PupilTable;
  pupil_count: PupilCountTable;
  reconciled_school: ReconciledSchoolTable;
  reconciliation_window: ReconciliationWindowTable;
  register: RegisterTable;
  release_step: ReleaseStepTable;
  released_group: ReleasedGroupTable;
  report: ReportTable;
  reveal: RevealTable;
  round: RoundTable;
  round_setting: RoundSettingTable;
  scaling_record: ScalingRecordTable;
  school: SchoolTable;
  school_findings: SchoolFindingsTable;
  seed: SeedTable;
  succession: SuccessionTable;
  succession_link: SuccessionLinkTable;
  test: TestTable;
  testing_window: TestingWindowTable;
  upload: UploadTable;
  weighting: WeightingTable;
  within_class: WithinClassTable;
  within_design: WithinDesignTable;
  within_late: WithinLateTable;
  within_pupil: WithinPupilTable;
  within_school: WithinSchoolTable;
  work: WorkTable;
}
