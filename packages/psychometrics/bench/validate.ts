import { parseArgs } from 'node:util';
import { modelNames } from '../src/index.ts';
import { falseAlarms } from '../src/testing/false-alarms.ts';
import { parameterRecovery } from '../src/testing/recovery.ts';
import { type Share, simulateRounds } from '../src/testing/simulated-rounds.ts';

// Simulates answers with known parameters and prints one JSON line a model: bias, coverage, false alarms.
// Usage, at the root of the repository: npm run validate:psychometrics [-- --rounds 200 --model 2pl --part recovery]
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    persons: { type: 'string', default: '2000' },
    items: { type: 'string', default: '15' },
    model: { type: 'string' },
    part: { type: 'string' },
  },
});
const size = {
  rounds: Number(options.rounds),
  persons: Number(options.persons),
  items: Number(options.items),
};

const recoveryOnly = options.part === 'recovery';

for (const model of modelNames) {
  if (options.model !== undefined && options.model !== model) continue;
  const [recovery, alarms] = [parameterRecovery(), falseAlarms({ modelled: true })];
  simulateRounds(
    model,
    size,
    (simulated) => {
      recovery.add(simulated);
      if (!recoveryOnly) alarms.add(simulated);
    },
    !recoveryOnly,
  );
  const { largestBias, biasLimit, coverage, guessing } = recovery.result();
  const shares = Object.entries(alarms.result())
    .filter(([, { of }]) => of > 0)
    .map(([name, share]) => [name, round(share)]);
  console.log(
    JSON.stringify({
      ...{ model, ...size, largestBias: twoDigits(largestBias), biasLimit: twoDigits(biasLimit) },
      ...(guessing.of > 0 ? { coverageOfGuessing: round(guessing) } : {}),
      ...{ coverage: round(coverage), falseAlarms: Object.fromEntries(shares) },
    }),
  );
}

function twoDigits(value: number): number {
  return Number(value.toFixed(2));
}

function round({ hits, of }: Share): number {
  return Number((hits / of).toFixed(4));
}
