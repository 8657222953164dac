import type { Calibration } from '../calibration/calibration.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';

/** Information criteria: smaller is better; comparable between models of the same answers only. */
export interface InformationCriteria {
  /** −2 log L + 2 parameters. */
  readonly aic: number;
  /** −2 log L + parameters × ln(persons). */
  readonly bic: number;
  /** BIC with (persons + 2) / 24 (Sclove 1987). */
  readonly sabic: number;
  readonly deviance: number;
}

/** Information criteria of a calibration. */
export function informationCriteria({
  logLikelihood,
  parameters,
  persons,
}: Pick<Calibration, 'logLikelihood' | 'parameters' | 'persons'>): InformationCriteria {
  const deviance = -2 * logLikelihood;
  return {
    aic: deviance + 2 * parameters,
    bic: deviance + parameters * Math.log(persons),
    sabic: deviance + parameters * Math.log((persons + 2) / 24),
    deviance,
  };
}

/** Likelihood-ratio test of a model against a wider one that contains it; null where the wider one has no more parameters. */
export function compareModels(
  narrow: Pick<Calibration, 'logLikelihood' | 'parameters'>,
  wide: Pick<Calibration, 'logLikelihood' | 'parameters'>,
): { readonly value: number; readonly df: number; readonly p: number } | null {
  const df = wide.parameters - narrow.parameters;
  if (df <= 0) return null;
  const value = Math.max(0, 2 * (wide.logLikelihood - narrow.logLikelihood));
  return { value, df, p: chiSquareTail(value, df) };
}
