import type { Analysis } from '../design/types.ts';
import type { Prepared } from '../prepare.ts';
import { concentration } from '../statistics/concentration.ts';
import { growth } from '../statistics/growth.ts';
import { logistic } from '../statistics/logistic.ts';
import { logOddsRatios } from '../statistics/odds.ts';
import { quantileRegression } from '../statistics/quantile-regression.ts';
import { regression } from '../statistics/regression.ts';
import { twoLevel } from '../statistics/two-level.ts';
import { decompositionTerms, regressionParts } from './decomposition.ts';
import { eventOf, factorOf, predictorsOf } from './inputs.ts';
import type { Measurement } from './measurement.ts';
import { ofMoments, ofRows } from './measurement.ts';

type Model = 'regression' | 'logistic' | 'quantile-regression' | 'two-level' | 'decomposition';

/** A model of the outcome `name` on the analysis's predictors. */
export function modelOf(prepared: Prepared, analysis: Analysis, model: Model, name: string): Measurement {
  const on = analysis.on ?? [];
  const names = [name, ...on];
  const numbers = (draw: number): Float64Array => prepared.variables.numeric(name, draw);
  const predictors = (draw: number) => predictorsOf(prepared, on, draw);
  switch (model) {
    case 'regression': {
      const { terms } = regression(numbers(0), predictors(0));
      return ofMoments(prepared, name, names, terms, (draw) => regression(numbers(draw), predictors(draw)));
    }
    case 'logistic':
      return ofRows(prepared, name, names, (draw) =>
        logistic(eventOf(prepared, analysis, name, draw), predictors(draw)),
      );
    case 'quantile-regression':
      return ofRows(prepared, name, names, (draw) =>
        quantileRegression(numbers(draw), predictors(draw), analysis.p ?? []),
      );
    case 'two-level': {
      const school = analysis.school ?? '';
      return ofRows(prepared, name, names, (draw) =>
        twoLevel(numbers(draw), predictors(draw), factorOf(prepared, school, draw).codes),
      );
    }
    case 'decomposition': {
      const terms = decompositionTerms(predictors(0).map(({ term }) => term));
      return ofMoments(prepared, name, names, terms, (draw) =>
        regressionParts(numbers(draw), predictors(draw)),
      );
    }
  }
}

/** Odds ratios of an event between the categories of each variable of `on`. */
export function oddsOf(prepared: Prepared, analysis: Analysis, name: string): Measurement[] {
  return (analysis.on ?? []).map((on) => {
    const statistic = (draw: number) => {
      const { codes, labels } = factorOf(prepared, on, draw);
      return logOddsRatios(eventOf(prepared, analysis, name, draw), codes, labels);
    };
    return { ...ofMoments(prepared, name, [name, on], statistic(0).terms, statistic), link: 'log' };
  });
}

/** Gini's coefficient, or the concentration of a variable along each variable of `on`. */
export function concentrationOf(prepared: Prepared, analysis: Analysis, name: string): Measurement[] {
  const { variables } = prepared;
  if (analysis.statistic !== 'concentration')
    return [
      ofRows(prepared, name, [name], (draw) => {
        const values = variables.numeric(name, draw);
        return concentration(values, values, '');
      }),
    ];
  return (analysis.on ?? []).map((rank) =>
    ofRows(prepared, name, [name, rank], (draw) =>
      concentration(variables.numeric(name, draw), variables.numeric(rank, draw), rank),
    ),
  );
}

/** Growth from an earlier to a later measurement of the same pupils. */
export function growthOf(prepared: Prepared, later: string, earlier: string): Measurement {
  const { variables } = prepared;
  const statistic = (draw: number) =>
    growth(variables.numeric(later, draw), variables.numeric(earlier, draw));
  return ofMoments(prepared, later, [later, earlier], statistic(0).terms, statistic);
}
