import { z } from 'zod';
import { changeSchema } from './change.ts';
import { domainSchema } from './domain.ts';
import { isSuppressed } from './figure.ts';
import { methodSchema } from './method.ts';
import { namesSchema } from './names.ts';
import { questionSchema } from './question.ts';
import { resultNow } from './results-now.ts';
import { similarSchema } from './similar.ts';
import { type YearsPlace, yearsFaults } from './years.ts';

const areaSchema = z.strictObject({ code: z.string().min(1), names: namesSchema });

const schoolSchema = z.strictObject({
  code: z.string().min(1),
  names: namesSchema,
  region: areaSchema,
  district: areaSchema.nullable(),
  language: z.string().min(1),
  territory: z.string().min(1),
  kind: z.string().min(1),
});

const gradeSchema = z
  .strictObject({
    /** Null for a test without a grade, which then brings its own names. */
    grade: z.int().min(1).max(12).nullable(),
    names: namesSchema.optional(),
    participation: z.strictObject({
      enrolled: z.int().nonnegative().nullable(),
      tested: z.int().nonnegative(),
    }),
    domains: z.array(domainSchema).min(1),
    /** What the pupils of this grade said of themselves. */
    questions: z.array(questionSchema).optional(),
  })
  .refine((grade) => grade.grade !== null || grade.names !== undefined, {
    path: ['names'],
    params: { code: 'missing-field' },
  })
  .superRefine((grade, context) => {
    const seen = new Set<string>();
    for (const [index, domain] of grade.domains.entries()) {
      if (seen.has(domain.domain)) {
        context.addIssue({
          code: 'custom',
          path: ['domains', index, 'domain'],
          params: { code: 'not-unique' },
        });
      }
      seen.add(domain.domain);
      if (!isSuppressed(domain.school) && domain.school.n > grade.participation.tested) {
        context.addIssue({
          code: 'custom',
          path: ['domains', index, 'school', 'n'],
          params: { code: 'out-of-range', expected: `<= ${grade.participation.tested}` },
        });
      }
    }
  });

/**
 * All that one school report says, as data: figures with their errors, verdicts, and the facts of the method. The file
 * of `sapa report --findings`; what the server stores. A new version of the shape gets a new `schema` value.
 */
export const schoolFindingsSchema = z
  .strictObject({
    schema: z.literal('sapa/school-findings/1'),
    /** Public number of the report. */
    number: z.string().min(1),
    /** Version of the report of this number; a correction is another one. Default 1. */
    version: z.int().positive().optional(),
    /** The issued version that this one replaces, and in what it differs. */
    replaces: z
      .strictObject({
        version: z.int().positive(),
        date: z.iso.date(),
        changes: z.array(changeSchema).min(1),
      })
      .optional(),
    /** Page where a reader can check the report; becomes the QR code of the cover. */
    address: z.url().optional(),
    /** True marks every page as demo data. */
    demo: z.boolean(),
    round: z.strictObject({
      code: z.string().min(1),
      names: namesSchema,
      year: z.int().min(1900).max(2999),
      /** Date of the report, ISO 8601. */
      date: z.iso.date(),
    }),
    school: schoolSchema,
    /** The group of similar schools of the comparisons; absent where there is none. */
    similar: similarSchema.optional(),
    grades: z.array(gradeSchema).min(1),
    method: methodSchema,
  })
  .superRefine((findings, context) => {
    // Whole points may be stored rounded, each with up to half a point of error: on 500/100 that is 1.5 of the 2 allowed.
    const tolerance = findings.method.scale.sd / 50;
    for (const [g, grade] of findings.grades.entries()) {
      for (const [d, { school, comparisons }] of grade.domains.entries()) {
        for (const [c, { result, difference }] of comparisons.entries()) {
          if (isSuppressed(school) || isSuppressed(result) || isSuppressed(difference)) continue;
          const recomputed = school.value - result.value;
          if (Math.abs(difference.value - recomputed) <= tolerance) continue;
          context.addIssue({
            code: 'custom',
            path: ['grades', g, 'domains', d, 'comparisons', c, 'difference', 'value'],
            params: { code: 'not-the-difference', expected: String(recomputed) },
          });
        }
      }
    }
  })
  .superRefine((findings, context) => {
    const tolerance = findings.method.scale.sd / 50;
    const { year } = findings.round;
    for (const [g, grade] of findings.grades.entries()) {
      for (const [d, domain] of grade.domains.entries()) {
        if (!domain.years) continue;
        const now = (of: YearsPlace) => {
          const result = resultNow(domain, of);
          return result && !isSuppressed(result) ? result.value : null;
        };
        for (const { path, code, expected } of yearsFaults(domain.years, { year, now, tolerance })) {
          const whole = ['grades', g, 'domains', d, 'years', ...path];
          context.addIssue({ code: 'custom', path: whole, params: { code, expected } });
        }
      }
    }
  });

/** All that one school report says, as data. */
export type SchoolFindings = z.infer<typeof schoolFindingsSchema>;
/** What a report says about one grade (or one test without a grade). */
export type GradeFindings = z.infer<typeof gradeSchema>;
