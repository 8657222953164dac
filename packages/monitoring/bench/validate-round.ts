/** Holds the intervals of a round against the truth of the demo nation and prints JSON: npm run validate:estimation [-- DRAWS]
 *  1,000 rounds drawn from the whole demo nation as a round is drawn; exit code 1 when a 95 % interval covers less than 93 or more than 97 %
 *  beyond the error of the simulation, or the list of low-result schools has not the probability that it states. */
import { type Coverage, demoCoverage } from '../src/testing/demo-coverage.ts';
import { lowSchools } from '../src/testing/demo-low-schools.ts';
import { wholeNation } from '../src/testing/demo-nation.ts';

const draws = Number(process.argv[2] ?? 1000);
const found = demoCoverage(wholeNation('demo', 'nation'), draws, {
  regions: true,
  report: (done, soFar) => done % 100 === 0 && console.error(done, JSON.stringify(kinds(soFar))),
});
const low = lowSchools('demo', 'nation', -0.4);

// Two standard errors of a share of 95 % in so many draws.
const slack = 2 * Math.sqrt((0.95 * 0.05) / draws);
const outside = found.filter(({ share }) => share < 0.93 - slack || share > 0.97 + slack);
const miscalibrated = low.filter(
  ({ schools, stated, low: share }) =>
    Math.abs(share - stated) > 0.02 + 2 * Math.sqrt((stated * (1 - stated)) / schools),
);

/** Figures of one kind together: mean, lowest and highest coverage. */
function kinds(figures: readonly Coverage[]) {
  const groups = Map.groupBy(figures, ({ figure }) =>
    figure.replace(/\b\d\d( - \*| \d?\d?)?$|girl|boy/g, '…').trim(),
  );
  return [...groups].map(([kind, all]) => ({
    kind,
    figures: all.length,
    mean: round(all.reduce((sum, { share }) => sum + share, 0) / all.length),
    lowest: round(Math.min(...all.map(({ share }) => share))),
    highest: round(Math.max(...all.map(({ share }) => share))),
    varianceRatio: round(all.reduce((sum, { varianceRatio }) => sum + varianceRatio, 0) / all.length),
  }));
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

console.log(
  JSON.stringify(
    {
      draws,
      coverage: kinds(found),
      outside: outside.map(({ figure, share }) => ({ figure, share: round(share) })),
      lowSchools: low.map((bin) => ({ ...bin, stated: round(bin.stated), low: round(bin.low) })),
      miscalibrated: miscalibrated.length,
    },
    null,
    1,
  ),
);
if (outside.length > 0 || miscalibrated.length > 0) process.exitCode = 1;
