import type { Calibration } from '@sapa/psychometrics';
import type { Cell, Coverage, Draw, ExclusionRule, WithinDesign } from '@sapa/sampling';

/**
 * What the JSON columns hold, by `table.column`, for the generated types. A column that is not named here is `unknown`
 * and has to be parsed by its reader. Extend together with the schema.
 */
export interface JsonColumns {
  'school.extra': Record<string, string | number | boolean | null>;
  'answer_sheet.covariates': Record<string, string | number | boolean | null>;
  'correction.old_value': Cell;
  'correction.new_value': Cell;
  'correction_decision.replaced': Cell;
  'audit.details': Record<string, unknown>;
  'frame.rules': ExclusionRule[];
  'frame.coverage': Coverage;
  'draw.record': Draw;
  'current_frame.rules': ExclusionRule[];
  'current_frame.coverage': Coverage;
  'current_draw.record': Draw;
  'within_design.settings': WithinDesign;
  'calibration.result': Calibration & { alpha: number | null };
}

/** Type that reading the JSON column `Key` gives. */
export type JsonOf<Key extends string> = Key extends keyof JsonColumns ? JsonColumns[Key] : unknown;
