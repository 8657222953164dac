import {
  calibrate,
  compareModels,
  informationCriteria,
  limitedInformationFit,
  type ModelName,
  PsychometricProblems,
  type ResponseMatrix,
} from '@sapa/psychometrics';
import type { ComparedModel } from './domain-task.ts';

/** Each model, and the special case of it that stands before it. */
const dichotomous: readonly { model: ModelName; narrower: ModelName | null }[] = [
  { model: 'rasch', narrower: null },
  { model: '2pl', narrower: 'rasch' },
  { model: '3pl', narrower: '2pl' },
];
const polytomous: readonly { model: ModelName; narrower: ModelName | null }[] = [
  { model: 'pcm', narrower: null },
  { model: 'gpcm', narrower: 'pcm' },
  { model: 'grm', narrower: null },
];

/**
 * Fits the models that suit the answers and says how well each does: likelihood, information criteria, M2 where no answer is missing.
 * Persons count once, because these comparisons are defined for independent persons, not for weighted ones. A model that the answers do
 * not carry is left out.
 */
export function compareDomainModels(responses: ResponseMatrix, isPolytomous: boolean): ComparedModel[] {
  const fitted: ComparedModel[] = [];
  for (const { model, narrower } of isPolytomous ? polytomous : dichotomous) {
    const fit = fitModel(responses, model);
    if (!fit) continue;
    const before = fitted.find((it) => it.model === narrower);
    // The prior on the guessing parameter keeps the ratio of the 3PL from being a likelihood ratio.
    const ratio = before && model !== '3pl' ? compareModels(before, fit) : null;
    fitted.push({ ...fit, ratio });
  }
  return fitted;
}

function fitModel(responses: ResponseMatrix, model: ModelName): Omit<ComparedModel, 'ratio'> | null {
  try {
    const calibration = calibrate(responses, { model });
    const { aic, bic } = informationCriteria(calibration);
    const { logLikelihood, parameters, converged, reliability } = calibration;
    return {
      model,
      logLikelihood,
      parameters,
      converged,
      aic,
      bic,
      reliabilityEap: reliability.eap,
      m2: model === '3pl' ? null : limitedInformationFit(responses, calibration),
    };
  } catch (error) {
    if (error instanceof PsychometricProblems) return null;
    throw error;
  }
}
