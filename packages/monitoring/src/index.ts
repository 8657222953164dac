export { announceSeed } from './ceremony/announce-seed.ts';
export { writeApprovalList } from './ceremony/approval-list.ts';
export { approveDraw, scanLimitBytes } from './ceremony/approve-draw.ts';
export { closeCommitments } from './ceremony/close-commitments.ts';
export { enterIntoForce } from './ceremony/enter-into-force.ts';
export type { CeremonyPath } from './ceremony/find-ceremony.ts';
export { fixDesign } from './ceremony/fix-design.ts';
export { openCeremony } from './ceremony/open-ceremony.ts';
export { publishCommitment } from './ceremony/publish-commitment.ts';
export { listCeremonies, readCeremony, readOrderScan } from './ceremony/read-ceremony.ts';
export { revealRolls } from './ceremony/reveal-rolls.ts';
export type { Context, Logger } from './context.ts';
export {
  createDemoRound,
  type DemoStep,
  demoRegisterCode,
  demoRoundCode,
  demoSteps,
} from './demo/create-demo-round.ts';
export { drawRound } from './draw/draw-round.ts';
export {
  listSample,
  readDraw,
  readExclusionsTable,
  readSampleTable,
} from './draw/read-draw.ts';
export { verifyRound } from './draw/verify-round.ts';
export { estimateRound } from './estimates/estimate-round.ts';
export { readResults } from './estimates/results.ts';
export { areaLevels, groupings } from './estimates/rules.ts';
export { readEarlierSample } from './frame/earlier-sample.ts';
export { setEarlierFile } from './frame/earlier-sample-file.ts';
export { freezeRoundFrame } from './frame/freeze-round-frame.ts';
export { listExclusions, readFrame, readFrameCsv, readKeptRegister } from './frame/read-frame.ts';
export { readOverlap } from './frame/read-overlap.ts';
export { setEarlierRound } from './frame/set-earlier-round.ts';
export { jobHandlers } from './jobs/handlers.ts';
export { type News, openNews } from './jobs/news.ts';
export { askWork, listWork, readWork, type Work } from './jobs/work.ts';
export { NotFound } from './not-found.ts';
export { listPlaces } from './participation/list-places.ts';
export { importParticipationList, readParticipationList } from './participation/participation-list.ts';
export {
  participationSettingsSchema,
  setParticipationSettings,
} from './participation/participation-settings.ts';
export { readParticipationBoard } from './participation/read-board.ts';
export { readFrameBias } from './participation/read-frame-bias.ts';
export { readParticipationHistory } from './participation/read-history.ts';
export { recordParticipation } from './participation/record-participation.ts';
export { listTestingWindows, setTestingWindow } from './participation/testing-windows.ts';
export { listResultsForPlanning, readAssumptionsOfResults } from './planning/assumptions-of-results.ts';
export { rateSchools } from './rating/rate-schools.ts';
export { readCheckList } from './reconciliation/check-list.ts';
export { correctionStates } from './reconciliation/corrections.ts';
export { decideCorrections } from './reconciliation/decide-corrections.ts';
export { listReconciled, listWaitingCorrections } from './reconciliation/list-reconciled.ts';
export { openReconciliation } from './reconciliation/open-reconciliation.ts';
export { readReconciliation, schoolStates } from './reconciliation/read-reconciliation.ts';
export { readSchoolData } from './reconciliation/read-school-data.ts';
export { reconcileSchool } from './reconciliation/reconcile-school.ts';
export {
  listCheckListProblems,
  previewCheckList,
  takeUploadedCheckList,
} from './reconciliation/take-check-list.ts';
export { importRegister } from './register/import-register.ts';
export { importRegisterTable, importUploadedRegister } from './register/import-uploaded-register.ts';
export { inspectRegister } from './register/inspect-register.ts';
export { listAreas } from './register/list-areas.ts';
export { describeRegister, listRegisters } from './register/list-registers.ts';
export { listRegisterSchools } from './register/list-schools.ts';
export { proposeRegisterMapping, type RegisterOptions } from './register/match-columns.ts';
export { listRegisterProblems, previewRegister } from './register/preview-register.ts';
export { readRegister } from './register/read-register.ts';
export { type ColumnDefinition, columnDefinitions } from './register/register-columns.ts';
export { keepUpload, readUpload } from './register/uploads.ts';
export { checkReport } from './release/check-report.ts';
export { readReleases } from './release/read-releases.ts';
export { releaseSteps, takeReleaseStep } from './release/take-release-step.ts';
export { writeReportPackage } from './release/write-report-package.ts';
export { buildFindings } from './reports/build-findings.ts';
export { listTestedSchools, readSchoolFindings } from './reports/read-school.ts';
export { openSchoolReport } from './reports/render-report.ts';
export { type AnswersMapping, answersMappingSchema, proposeMapping } from './results/answers-mapping.ts';
export { importAnswers } from './results/import-answers.ts';
export { parseAnswersMapping } from './results/parse-answers-mapping.ts';
export { importUploadedAnswers, inspectAnswers } from './results/uploaded-answers.ts';
export { createRound, purposes } from './rounds/create-round.ts';
export { describeRound } from './rounds/describe-round.ts';
export { listRounds, summarizeRound } from './rounds/list-rounds.ts';
export { stageNames } from './rounds/stages.ts';
export { describeItem, listItems } from './scaling/describe-item.ts';
export { describeScale } from './scaling/describe-scale.ts';
export { scalingModels } from './scaling/domain-task.ts';
export { verdicts } from './scaling/item-decisions.ts';
export { judgeItem } from './scaling/judge-item.ts';
export { readReviewQueue } from './scaling/review-queue.ts';
export { writeExpertise } from './sheets/write-expertise.ts';
export { writePupils } from './sheets/write-pupils.ts';
export { importUploadedSuccession } from './succession/import-succession.ts';
export { listSuccessions } from './succession/list-successions.ts';
export { schoolSeries } from './succession/school-series.ts';
export { openSystem, type System } from './system.ts';
export { writeTerritoryReport } from './territory/write-territory-report.ts';
export { readWeightedPupils } from './weights/read-weighted-pupils.ts';
export { readWeights } from './weights/read-weights.ts';
export { weightingSummarySchema } from './weights/store-weights.ts';
export { weighRound } from './weights/weigh-round.ts';
export { setWeightSettings } from './weights/weights-settings.ts';
export { drawWithinSchools } from './within/draw-within-schools.ts';
export { exemptReasons, pupilFields } from './within/pupil-columns.ts';
export { attendanceStatuses } from './within/pupil-states.ts';
export { pupilMappingSchema } from './within/read-pupil-lists.ts';
export { listWithinSchools, readWithinRound, readWithinTable } from './within/read-within-round.ts';
export { readWithinRecord, readWithinSchool } from './within/read-within-school.ts';
export { importUploadedAttendance, importUploadedPupils, inspectPupils } from './within/uploaded-pupils.ts';
export { writeFormsArchive, writeSchoolForms } from './within/write-forms.ts';
