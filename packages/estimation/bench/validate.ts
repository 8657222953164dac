/** Validates the errors by simulation and prints JSON: npm run validate:estimation [-- DRAWS]
 *  1,000 rounds drawn from a made nation; exit code 1 when a 95 % interval covers less than 93 or more than 97 % beyond the error of
 *  the simulation, or false discoveries exceed their rate. */
import { coverage, falseDiscoveries } from '../src/testing/coverage.ts';

const draws = Number(process.argv[2] ?? 1000);
const rate = 0.1;
const found = coverage(draws, 31);
const discoveries = falseDiscoveries(Math.ceil(draws / 2), 5, rate);
// Two standard errors of a share of 95 % in so many draws.
const slack = 2 * Math.sqrt((0.95 * 0.05) / draws);
const outside = found.filter(({ share }) => share < 0.93 - slack || share > 0.97 + slack);
const tooMany = discoveries.share > rate + 2 * Math.sqrt(0.1 / draws);
const rounded = found.map(({ figure, share, varianceRatio }) => ({
  figure,
  share: Number(share.toFixed(4)),
  varianceRatio: Number(varianceRatio.toFixed(3)),
}));
console.log(
  JSON.stringify(
    { draws, coverage: rounded, falseDiscoveries: { rate, ...discoveries }, outside: outside.length },
    null,
    1,
  ),
);
if (outside.length > 0 || tooMany) process.exitCode = 1;
