import type { Messages } from '../language.ts';
import { reportAchievement } from './reports/achievement.ts';
import { reportAdvice } from './reports/advice.ts';
import { reportChanges } from './reports/changes.ts';
import { reportCircumstances } from './reports/circumstances.ts';
import { reportCommand } from './reports/command.ts';
import { reportFacts } from './reports/facts.ts';
import { reportGuide } from './reports/guide.ts';
import { reportProblems } from './reports/problems.ts';
import { reportSections } from './reports/sections.ts';
import { reportSheets } from './reports/sheets.ts';
import { territoryReports } from './reports/territory.ts';
import { reportVerdicts } from './reports/verdicts.ts';
import { reportWorkbook } from './reports/workbook.ts';
import { reportYears } from './reports/years.ts';

/** Words of the school report, by part: facts of the cover, sections, verdicts, guide and method. */
export const reports = {
  ...reportFacts,
  ...reportSections,
  ...reportVerdicts,
  ...reportGuide,
  ...reportProblems,
  ...reportAchievement,
  ...reportAdvice,
  ...reportChanges,
  ...reportCircumstances,
  ...reportCommand,
  ...reportWorkbook,
  ...reportYears,
  ...reportSheets,
  ...territoryReports,
} as const satisfies Messages;
