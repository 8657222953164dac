export type { ApprovalList, ApprovedSchool, NamedSchool } from './approval/approval-list.ts';
export { approvalSheets, renderApprovalList } from './approval/render-approval.ts';
export { composeReport } from './document/compose.ts';
export { type Emblem, emblemKind } from './emblem/emblem.ts';
export { emblemProblems } from './emblem/emblem-problems.ts';
export { exampleFindings } from './example/example.ts';
export type { ExpertiseFindings, ItemCard } from './expertise/item-card.ts';
export { changesBetween, saySame } from './findings/changes.ts';
export type { DomainFindings, Names } from './findings/domain.ts';
export {
  type Difference,
  type Figure,
  isSuppressed,
  type Measured,
  type MeasuredDifference,
  type Suppressed,
  type SuppressionReason,
} from './findings/figure.ts';
export { judgeObjectives } from './findings/judge-objectives.ts';
export { judgeQuestions } from './findings/judge-questions.ts';
export { judgeGrade, judgeTogether } from './findings/judgement.ts';
export { schoolFindingsProblems } from './findings/problems.ts';
export { type Reference, references } from './findings/references.ts';
export { type GradeFindings, type SchoolFindings, schoolFindingsSchema } from './findings/schema.ts';
export { type Verdict, verdictOf } from './findings/verdict.ts';
export type { Years, YearsPlace } from './findings/years.ts';
export { defaultLabelSheet, type LabelSheet } from './forms/labels.ts';
export { labelSheets, renderLabels, renderTrackingForms, trackingSheets } from './forms/render-forms.ts';
export type { SchoolTracking, TrackedClass, TrackedGrade, TrackedPupil } from './forms/tracking.ts';
export type { PdfStandard } from './pdf/pdf-standard.ts';
export type { ClassResults, PupilScore } from './pupils/class-results.ts';
export { type Recommendation, recommend } from './recommendations/recommend.ts';
export { renderClassList, renderExpertise, renderPupilSheets } from './render-documents.ts';
export { type ReportLook, renderSchoolReport } from './render-school-report.ts';
export { renderTerritoryReport, territorySheets } from './territory/render-territory.ts';
export {
  type TerritoryAnswer,
  type TerritoryDomain,
  type TerritoryFindings,
  type TerritoryQuestion,
  type TerritoryRow,
  territoryGroupings,
} from './territory/territory-findings.ts';
export { schoolFigureSheets } from './workbook/sheets.ts';
