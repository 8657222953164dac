// How long the synthetic nation takes at each size: node packages/demo/bench/generate.ts
import { demoTests, generateAnswers, generateNation, type NationSize } from '../src/index.ts';

const seed = 'bench';
const sizes: { size: NationSize; everyNth: number }[] = [
  { size: 'region', everyNth: 4 },
  { size: 'nation', everyNth: 4 },
  { size: 'census', everyNth: 1 },
];

for (const { size, everyNth } of sizes) {
  const start = performance.now();
  const nation = generateNation(seed, size);
  const made = performance.now();
  const drawn = nation.schools
    .filter((school) => everyNth === 1 || (school.subordination === 'local' && school.enrolment >= 80))
    .filter((_, index) => index % everyNth === 0)
    .map((school) => school.code);
  const { sheets } = generateAnswers(nation, demoTests(), drawn, seed);
  const answered = performance.now();
  const pupils = sheets.reduce((sum, sheet) => sum + sheet.persons, 0);
  console.log(
    `${size}: ${nation.schools.length} schools in ${Math.round(made - start)} ms; ` +
      `${pupils} pupils of ${drawn.length} schools in ${Math.round(answered - made)} ms; ` +
      `${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
  );
}
