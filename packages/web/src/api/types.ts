import type { paths } from '../api.generated.ts';

type Body<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses & (200 | 201 | 202)]: JsonOf<Responses[Status]> }[keyof Responses &
      (200 | 201 | 202)]
  : never;
type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : never;
type Answer<Path extends keyof paths, Method extends 'get' | 'post'> = Method extends keyof paths[Path]
  ? Body<paths[Path][Method]>
  : never;
type Sent<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Json } } };
}
  ? Json
  : never;

export type Status = Answer<'/api/v1/status', 'get'>;
export type RegisterSummary = Answer<'/api/v1/registers', 'get'>['registers'][number];
type Inspection = Answer<'/api/v1/uploads', 'post'>;
export type UploadInspection = Extract<Inspection, { for: 'register' }>;
export type AnswersInspection = Extract<Inspection, { for: 'answers' }>;
export type PupilsInspection = Extract<Inspection, { for: 'pupils' }>;
export type KeptFile = Extract<Inspection, { for: 'attendance' | 'table' }>;
export type RegisterPreviewInput = Sent<'/api/v1/registers/preview'>;
export type RegisterPreview = Answer<'/api/v1/registers/preview', 'post'>;
export type RegisterSchool = Answer<'/api/v1/registers/{register}/schools', 'get'>['schools'][number];
export type RoundSummary = Answer<'/api/v1/rounds', 'get'>['rounds'][number];
export type Round = Answer<'/api/v1/rounds/{round}', 'get'>;
export type Stage = Round['stages'][number];
export type StageName = Stage['name'];
export type ExclusionRule = Frame['rules'][number];
export type Frame = Answer<'/api/v1/rounds/{round}/frame', 'get'>;
export type Ceremony = Answer<'/api/v1/rounds/{round}/ceremony', 'get'>;
export type Draw = Answer<'/api/v1/rounds/{round}/draw', 'get'>;
export type SamplePage = Answer<'/api/v1/rounds/{round}/sample', 'get'>;
export type Verification = Answer<'/api/v1/rounds/{round}/verify', 'post'>;
export type AnswersMapping = Sent<'/api/v1/rounds/{round}/answers'>['mapping'];
export type Work = Answer<'/api/v1/rounds/{round}/work', 'get'>['work'][number];
export type Results = Answer<'/api/v1/rounds/{round}/results', 'get'>;
export type ResultRow = Results['rows'][number];
export type Figure = Results['nation'];
export type ItemList = Answer<'/api/v1/rounds/{round}/items', 'get'>;
export type ItemRow = ItemList['items'][number];
export type ItemPage = Answer<'/api/v1/rounds/{round}/items/{test}/{item}', 'get'>;
export type ItemVerdict = ItemPage['verdicts'][number];
export type Verdict = ItemVerdict['verdict'];
export type ScalePage = Answer<'/api/v1/rounds/{round}/scales/{test}/{domain}', 'get'>;
export type ReviewQueue = Answer<'/api/v1/rounds/{round}/review', 'get'>;
export type ReviewedItem = ReviewQueue['waiting'][number];
export type TestedSchool = Answer<'/api/v1/rounds/{round}/schools', 'get'>['schools'][number];
export type SchoolResult = Answer<'/api/v1/rounds/{round}/schools/{school}', 'get'>;
export type WithinRound = Answer<'/api/v1/rounds/{round}/within', 'get'>;
export type WithinGrade = WithinRound['grades'][number];
export type WithinSchoolRow = Answer<'/api/v1/rounds/{round}/within/schools', 'get'>['schools'][number];
export type WithinSchool = Answer<'/api/v1/rounds/{round}/within/schools/{school}', 'get'>;
export type SchoolGrade = WithinSchool['grades'][number];
export type PupilMapping = Sent<'/api/v1/rounds/{round}/pupils'>['mapping'];
export type ImportedPupils = Answer<'/api/v1/rounds/{round}/pupils', 'post'>;
export type Names = RoundSummary['names'];
export type Problem = RegisterPreview['problems'][number];
export type Reconciliation = Answer<'/api/v1/rounds/{round}/reconciliation', 'get'>;
export type ReconciledPage = Answer<'/api/v1/rounds/{round}/reconciliation/schools', 'get'>;
export type WaitingPage = Answer<'/api/v1/rounds/{round}/reconciliation/corrections', 'get'>;
export type SchoolData = Answer<'/api/v1/rounds/{round}/reconciliation/schools/{school}', 'get'>;
export type CheckListPreview = Answer<'/api/v1/rounds/{round}/reconciliation/check-list/preview', 'post'>;
export type SuccessionPage = Answer<'/api/v1/registers/{register}/succession', 'get'>;
export type EarlierSample = Answer<'/api/v1/rounds/{round}/earlier-sample', 'get'>['earlier'];
export type ParticipationBoard = Answer<'/api/v1/rounds/{round}/participation', 'get'>;
export type ParticipationGroup = ParticipationBoard['nation'];
export type SamplePlace = Answer<'/api/v1/rounds/{round}/participation/places', 'get'>['places'][number];
export type ChainSchool = SamplePlace['chain'][number];
export type ParticipationEvent = Answer<
  '/api/v1/rounds/{round}/participation/history/{school}',
  'get'
>['events'][number];
export type TestingWindow = Answer<'/api/v1/rounds/{round}/windows', 'get'>['windows'][number];
export type FrameBiasReport = Answer<'/api/v1/rounds/{round}/participation/bias', 'get'>;
export type RoundWeights = Answer<'/api/v1/rounds/{round}/weights', 'get'>;
