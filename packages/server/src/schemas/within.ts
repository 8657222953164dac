import { attendanceStatuses, exemptReasons, pupilMappingSchema } from '@sapa/monitoring';
import { defaultLabelSheet } from '@sapa/reports';
import { z } from 'zod';
import { language, names, pageOf, pageQuery, problem, roundPath } from './common.ts';

const count = z.number().int();

const pupilCounts = z.object({
  listed: count,
  exempt: count,
  drawn: count,
  late: count,
  attended: count,
  absent: count,
  refused: count,
  left: count,
  exemptOnDay: count,
  open: count,
});

const withinSettings = z.object({
  take: z.enum(['all', 'classes', 'pupils']),
  classes: count.optional(),
  pupils: count.optional(),
  booklets: z.array(z.string()).readonly().optional(),
});

const keptSettings = z.object({
  settings: withinSettings,
  seed: z.string(),
  ownSeed: z.boolean(),
  sessions: count,
  decidedAt: z.string(),
  decidedBy: z.string(),
});

/** What a round has of pupils, grade by grade. */
export const withinRound = z.object({
  sampleSchools: count.nullable(),
  grades: z.array(
    pupilCounts.extend({
      grade: count,
      schoolsListed: count,
      schoolsDrawn: count,
      kept: keptSettings.nullable(),
    }),
  ),
});

/** Schools of the sample with their numbers of pupils. */
export const withinSchoolPage = pageOf(
  z.object({
    code: z.string(),
    names,
    regionNames: names.nullable(),
    districtNames: names.nullable(),
    counts: pupilCounts.extend({ classes: count, drawnFrom: z.boolean() }).nullable(),
  }),
);

export const withinSchoolQuery = pageQuery.extend({ state: z.enum(['none', 'listed', 'drawn']).optional() });

const attendance = z.enum(attendanceStatuses);

/** A school with its pupils by code. */
export const withinSchool = z.object({
  code: z.string(),
  names,
  regionNames: names.nullable(),
  districtNames: names.nullable(),
  grades: z.array(
    z.object({
      grade: count,
      kept: keptSettings.nullable(),
      drawnFrom: z.boolean(),
      classes: z.array(
        z.object({
          code: z.string(),
          pupils: count,
          exempt: count,
          tested: count,
          drawn: z.boolean().nullable(),
        }),
      ),
      pupils: z.array(
        z.object({
          class: z.string(),
          code: z.string(),
          gender: z.enum(['girl', 'boy']).nullable(),
          language: z.string().nullable(),
          exempt: z.enum(exemptReasons).nullable(),
          drawn: z.boolean(),
          late: z.boolean(),
          booklet: z.string().nullable(),
          sessions: z.array(attendance.nullable()),
        }),
      ),
    }),
  ),
});

export const pupilsInput = z.object({ uploadId: z.uuid(), mapping: pupilMappingSchema });

export const importedPupils = z.object({
  pupils: count,
  schools: count,
  exempt: count,
  late: z.object({ arrived: count, tested: count }),
  dropped: z.array(z.string()),
  warnings: z.array(problem),
});

export const withinInput = z.object({
  grade: z.number().int().min(1).max(12),
  /** Settings, the first time; afterwards those kept hold. */
  design: z.record(z.string(), z.unknown()).optional(),
  seed: z.string().max(1000).optional(),
  sessions: z.number().int().min(1).max(6).optional(),
  schools: z.array(z.string()).optional(),
});

export const drawnWithin = z.object({
  schools: count,
  classes: count,
  pupils: count,
  warnings: z.array(problem),
});

export const attendanceInput = z.object({ uploadId: z.uuid(), school: z.string().optional() });

export const importedAttendance = z.object({ pupils: count, schools: count, cells: count });

export const withinSchoolPath = roundPath.extend({ school: z.string() });
export const withinGradePath = withinSchoolPath.extend({ grade: z.coerce.number().int() });

const millimetres = (byDefault: number) => z.coerce.number().min(0).max(60).default(byDefault);

/** Language of printed documents, and the sheet that labels are printed on. */
export const formsQuery = z.object({
  language: language.default('kk'),
  columns: z.coerce.number().int().min(1).max(6).default(defaultLabelSheet.columns),
  rows: z.coerce.number().int().min(1).max(20).default(defaultLabelSheet.rows),
  topMm: millimetres(defaultLabelSheet.topMm),
  leftMm: millimetres(defaultLabelSheet.leftMm),
  columnGapMm: millimetres(defaultLabelSheet.columnGapMm),
  rowGapMm: millimetres(defaultLabelSheet.rowGapMm),
});

export const archiveQuery = formsQuery.extend({
  kind: z.enum(['forms', 'labels']).default('forms'),
  format: z.enum(['pdf', 'xlsx']).default('pdf'),
  /** Code of a region or district; the whole round without it. */
  area: z.string().optional(),
});
