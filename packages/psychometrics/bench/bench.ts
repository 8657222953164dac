import { calibrate } from '../src/calibration/calibrate.ts';
import type { ModelName } from '../src/models/model.ts';
import { score } from '../src/scoring/score.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../src/testing/simulate.ts';

// Prints one JSON line per case: persons, items, milliseconds of each step, log-likelihood.
// Usage: node bench/bench.ts [persons items model]
const [persons, items, model] = process.argv.slice(2);
const cases: [number, number, ModelName][] = persons
  ? [[Number(persons), Number(items ?? 14), model === 'rasch' ? 'rasch' : '2pl']]
  : [
      [55_000, 8, '2pl'],
      [55_000, 14, '2pl'],
      [55_000, 14, 'rasch'],
      [200_000, 75, '2pl'],
    ];

for (const [people, count, name] of cases) {
  const { normal } = randomSource(1);
  const drawn = simulatedItems(count, 2).map((item) => (name === 'rasch' ? { ...item, a: 1 } : item));
  const answers = simulateAnswers(drawn, name, Array.from({ length: people }, normal), 3);
  const start = performance.now();
  const calibration = calibrate(answers, { model: name });
  const calibrated = performance.now();
  score(answers, calibration, 'eap');
  const eap = performance.now();
  score(answers, calibration, 'wle');
  const wle = performance.now();
  calibrate(answers, { model: name, errors: true, fit: true });
  console.log(
    JSON.stringify({
      model: name,
      persons: people,
      items: count,
      logLikelihood: calibration.logLikelihood,
      iterations: calibration.iterations,
      calibrateMs: Math.round(calibrated - start),
      eapMs: Math.round(eap - calibrated),
      wleMs: Math.round(wle - eap),
      calibrateWithErrorsAndFitMs: Math.round(performance.now() - wle),
    }),
  );
}
