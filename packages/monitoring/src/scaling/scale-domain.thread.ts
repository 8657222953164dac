import {
  type Calibration,
  calibrate,
  type ItemStatistics,
  OMITTED,
  optionCurves,
  type ResponseMatrix,
  score,
} from '@sapa/psychometrics';
import { classicalItems } from './classical-items.ts';
import { compareGroups, groupFlags } from './compare-groups.ts';
import { compareDomainModels } from './compare-models.ts';
import { domainColumns } from './domain-columns.ts';
import type { DomainToScale, ScaledDomain, ScaledItem } from './domain-task.ts';
import { type CalibratedAnswers, itemColumns } from './item-columns.ts';
import { optionLabel } from './keys.ts';
import { misfits } from './misfits.ts';
import { observedPoints } from './observed-points.ts';
import { countScreens, screenPersons } from './screens.ts';

const partialCredit = { rasch: 'pcm', '2pl': 'gpcm' } as const;

/**
 * Entry of a thread: screens, verdicts carried out, classical statistics, calibration, abilities, comparison of models and of groups, and
 * the points of the item pages for one domain of one test.
 */
export default function run(task: DomainToScale): ScaledDomain {
  const { responses } = task;
  const items = responses.items.length;
  const screens = screenPersons({ ...task, persons: responses.persons, items, cells: responses.cells });
  const used = screens.map((reason) => reason === null);
  const answers = itemColumns(responses, task.decisions, task.languages, used);
  const isPolytomous = answers.responses.cells.some((cell) => cell > 1 && cell < OMITTED);
  const weights = task.weights.map((weight, person) => (used[person] ? weight : 0));
  const calibration = calibrate(answers.responses, {
    model: isPolytomous ? partialCredit[task.model] : task.model,
    weights,
    errors: true,
    fit: true,
  });
  const wle = score(answers.responses, calibration, 'wle');
  const eap = score(answers.responses, calibration, 'eap');
  const { alpha, statistics } = classicalItems(task, answers, weights);
  return {
    calibration,
    alpha,
    items: itemsOf(task, answers, { statistics, calibration, weights, theta: eap.theta }),
    screens: countScreens(screens),
    comparison: compareDomainModels(rowsOf(answers.responses, used), isPolytomous),
    raw: wle.raw,
    answered: wle.n,
    thetaWle: wle.theta,
    seWle: wle.se,
    thetaEap: eap.theta,
    seEap: eap.se,
  };
}

function itemsOf(
  task: DomainToScale,
  { whole, out, columns }: CalibratedAnswers,
  found: {
    statistics: ItemStatistics[];
    calibration: Calibration;
    weights: Float64Array;
    theta: Float64Array;
  },
): ScaledItem[] {
  const { weights, theta, calibration } = found;
  const labels = optionLabels(task);
  const key = task.keys.map((option) => labels[option] ?? '');
  const choices = task.choices ? { cells: task.choices, labels, key } : null;
  const observed = observedPoints(whole, theta, weights);
  const kept = out.flatMap((reason, item) => (reason === null ? [item] : []));
  const inScale = {
    ...whole,
    items: kept.map((item) => whole.items[item] ?? ''),
    cells: domainColumns(whole.cells, whole.items.length, kept),
  };
  const compared = compareGroups(inScale, task.groups);
  return found.statistics.map((item, index): ScaledItem => {
    const groups = compared[kept.indexOf(index)] ?? [];
    const parameters = columns.flatMap((column, at) =>
      column.item === index ? (calibration.items[at] ?? []) : [],
    );
    const curves = choices ? optionCurves(choices, whole.items.length, index, theta, { weights }) : [];
    return {
      n: item.n,
      p: item.p,
      itemTotal: item.itemTotal,
      itemRest: item.itemRest,
      alphaIfDeleted: item.alphaIfDeleted,
      flags: [
        ...new Set(item.flags.map((flag) => flag.code)),
        ...(parameters.some(misfits) ? ['misfit'] : []),
        ...groupFlags(groups),
      ],
      options: (item.options ?? []).flatMap(({ option, n, share, meanScore, pointBiserial }) =>
        option === null ? [] : [{ option: labels.indexOf(option), n, share, meanScore, pointBiserial }],
      ),
      observed: observed[index] ?? [],
      optionCurves: curves.flatMap(({ option, points }) =>
        option === null ? [] : [{ option: labels.indexOf(option), points: [...points] }],
      ),
      out: out[index] ?? null,
      groups,
    };
  });
}

function optionLabels(task: DomainToScale): string[] {
  return Array.from({ length: task.optionCount }, (_, option) => optionLabel(option));
}

/** The rows of the persons whose answers count. */
function rowsOf({ items, cells }: ResponseMatrix, used: readonly boolean[]): ResponseMatrix {
  const rows = used.flatMap((isUsed, person) => (isUsed ? [person] : []));
  const kept = new Uint8Array(rows.length * items.length);
  rows.forEach((person, row) => {
    kept.set(cells.subarray(person * items.length, (person + 1) * items.length), row * items.length);
  });
  return { persons: rows.length, items, cells: kept };
}
