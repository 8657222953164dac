import { calibrate, classicalStatistics, optionCurves, score } from '@sapa/psychometrics';
import type { DomainToScale, ScaledDomain, ScaledItem } from './domain-task.ts';
import { optionLabel } from './keys.ts';
import { observedPoints } from './observed-points.ts';

/** Entry of a thread: classical statistics, calibration, abilities and the points of the item pages for one domain of one test. */
export default function run(task: DomainToScale): ScaledDomain {
  const { responses, weights, model } = task;
  const labels = Array.from({ length: task.optionCount }, (_, option) => optionLabel(option));
  const key = task.keys.map((option) => labels[option] ?? '');
  const choices = task.choices ? { cells: task.choices, labels, key } : null;
  const classical = classicalStatistics(responses, { weights, ...(choices ? { choices } : {}) });
  const calibration = calibrate(responses, { model, weights, errors: true, fit: true });
  const wle = score(responses, calibration, 'wle');
  const eap = score(responses, calibration, 'eap');
  const observed = observedPoints(responses, eap.theta, weights);
  return {
    calibration,
    alpha: classical.test.alpha,
    items: classical.items.map((item, index): ScaledItem => {
      const curves = choices
        ? optionCurves(choices, responses.items.length, index, eap.theta, { weights })
        : [];
      return {
        n: item.n,
        p: item.p,
        itemTotal: item.itemTotal,
        itemRest: item.itemRest,
        alphaIfDeleted: item.alphaIfDeleted,
        flags: item.flags.map((flag) => flag.code),
        options: (item.options ?? []).flatMap(({ option, n, share, meanScore, pointBiserial }) =>
          option === null ? [] : [{ option: labels.indexOf(option), n, share, meanScore, pointBiserial }],
        ),
        observed: observed[index] ?? [],
        optionCurves: curves.flatMap(({ option, points }) =>
          option === null ? [] : [{ option: labels.indexOf(option), points: [...points] }],
        ),
      };
    }),
    raw: wle.raw,
    answered: wle.n,
    thetaWle: wle.theta,
    seWle: wle.se,
    thetaEap: eap.theta,
    seEap: eap.se,
  };
}
