// Composes thousands of random reports in every language and looks at each of their sentences and numbers:
// npm run validate:reports [-- SCHOOLS [SEED]]
import { languages } from '@sapa/language';
import fc from 'fast-check';
import { composeReport } from '../src/document/compose.ts';
import { composeTerritory } from '../src/territory/compose-territory.ts';
import { type Composed, documentFaults, textsIn } from '../src/validation/document-faults.fixture.ts';
import { saidIntervals } from '../src/validation/printed-intervals.fixture.ts';
import { randomFindings } from '../src/validation/random-findings.fixture.ts';
import { randomTerritory } from '../src/validation/random-territory.fixture.ts';
import type { Fault } from '../src/validation/text-faults.fixture.ts';

const schools = Number(process.argv[2] ?? 3000);
const seed = Number(process.argv[3] ?? 1);
const examplesShown = 3;

const faults = new Map<string, Set<string>>();
const keep = ({ rule, text }: Fault) => faults.set(rule, (faults.get(rule) ?? new Set()).add(text));

/** Composes and checks; prints how many documents and texts there were. */
function check(name: string, compositions: Iterable<() => Composed>): void {
  const start = performance.now();
  let composing = 0;
  let documents = 0;
  let texts = 0;
  let intervals = 0;
  for (const compose of compositions) {
    const before = performance.now();
    const composed = compose();
    composing += performance.now() - before;
    documents++;
    for (const text of textsIn(composed.document)) {
      texts++;
      intervals += saidIntervals(composed.language, text.replaceAll('\u00A0', ' ')).length;
    }
    for (const fault of documentFaults(composed)) keep(fault);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${name}: ${documents} documents in ${languages.join(', ')}, ${texts} texts, ${intervals} verdicts with an interval, ${seconds.toFixed(0)} s; ` +
      `composing ${(composing / documents).toFixed(1)} ms a document`,
  );
}

function* ofSchools(): Generator<() => Composed> {
  for (const findings of fc.sample(randomFindings, { numRuns: schools, seed }))
    for (const language of languages)
      yield () => ({ language, findings, ...composeReport(findings, language) });
}

function* ofTerritories(): Generator<() => Composed> {
  for (const findings of fc.sample(randomTerritory, { numRuns: Math.ceil(schools / 10), seed }))
    for (const language of languages)
      yield () => ({ language, findings, ...composeTerritory(findings, language) });
}

check('schools', ofSchools());
check('regions and nation', ofTerritories());
for (const [rule, texts] of faults) {
  console.log(`${rule}: ${texts.size} different texts`);
  for (const text of [...texts].slice(0, examplesShown)) console.log(`  ${text}`);
}
console.log(faults.size === 0 ? 'No fault found.' : 'Faults found.');
process.exitCode = faults.size === 0 ? 0 : 1;
