import fc from 'fast-check';
import { exampleFindings } from '../example/example.ts';
import { type DomainFindings, knownDomains, type Level } from '../findings/domain.ts';
import type { Difference, Figure } from '../findings/figure.ts';
import type { ItemFindings } from '../findings/item.ts';
import { judgeObjectives } from '../findings/judge-objectives.ts';
import { judgeQuestions } from '../findings/judge-questions.ts';
import { judgeGrade } from '../findings/judgement.ts';
import type { Objective } from '../findings/objective.ts';
import type { Question } from '../findings/question.ts';
import { references } from '../findings/references.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import { verdictOf, verdicts } from '../findings/verdict.ts';
import { schoolChanges, type Years } from '../findings/years.ts';

const suppressed = fc.constantFrom('few-pupils' as const, 'few-schools' as const, 'not-measured' as const);
/** A millionth is finer than any figure of a round: what is smaller still is a nought with a fault of the machine. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** As likely one of the extremes that break programs as an ordinary value. */
const number = (min: number, max: number) => {
  const extreme = fc.double({ min, max, noNaN: true });
  return fc.oneof(extreme, fc.noBias(extreme)).map(rounded);
};

const hidden = suppressed.map((reason) => ({ suppressed: reason }));

/** Shown four times of five. */
const mostlyShown = <T>(shown: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: shown }, { weight: 1, arbitrary: hidden });

/** A mean score, or why it is not shown. */
export const randomFigure: fc.Arbitrary<Figure> = mostlyShown(
  fc
    .record({ value: number(300, 700), se: number(0, 40), n: fc.integer({ min: 0, max: 40 }) })
    .map((given) => ({
      ...given,
      low: given.value - 2 * given.se,
      high: given.value + 2 * given.se,
    })),
);

/** A difference that belongs to no two figures. */
export const randomDifference: fc.Arbitrary<Difference> = mostlyShown(
  fc
    .record({ value: number(-150, 150), se: number(0, 60) })
    .map((given) => differenceOf(given.value, given.se)),
);

function differenceOf(exact: number, se: number): Difference {
  const value = rounded(exact);
  const interval = { low: rounded(value - 2 * se), high: rounded(value + 2 * se) };
  const p = se > 0 ? Math.min(1, Math.exp(-((value / se) ** 2) / 2)) : 1;
  const judged = { p, df: null, pupilEffect: 2 };
  return { value, se, ...interval, verdict: verdictOf(interval), effectSize: value / 100, ...judged };
}

const points = mostlyShown(
  fc
    .array(number(200, 800), { minLength: 5, maxLength: 5 })
    .map((values) => values.toSorted((a, b) => a - b))
    .map(([p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0]) => ({
      10: p10,
      25: p25,
      50: p50,
      75: p75,
      90: p90,
    })),
);

const gender = fc.record({
  girls: randomFigure,
  boys: randomFigure,
  difference: randomDifference,
  elsewhere: fc
    .subarray([...references])
    .chain((places) =>
      fc.tuple(...places.map((of) => randomDifference.map((difference) => ({ of, difference })))),
    ),
});

const groups = fc.tuple(randomFigure, randomFigure).map(([kk, ru]) => [
  { language: 'kk', result: kk },
  { language: 'ru', result: ru },
]);

/** Results of one to three earlier years; what changed since the last is the difference of the results, and its error holds that of the linking. */
function yearsAfter(school: Figure): fc.Arbitrary<Years> {
  return fc
    .record({
      earlier: fc.subarray([2022, 2023, 2024], { minLength: 1 }),
      results: fc.tuple(randomFigure, randomFigure, randomFigure),
      error: number(0, 10),
      schoolChanges: fc.subarray([...schoolChanges]),
    })
    .map(({ earlier, results, error, schoolChanges: changed }) => {
      const then = results[earlier.length - 1] ?? { suppressed: 'not-measured' as const };
      const shown = 'value' in school && 'value' in then;
      const se = shown ? Math.hypot(school.se, then.se, error) : 0;
      const difference = shown
        ? differenceOf(school.value - then.value, se)
        : { suppressed: 'few-pupils' as const };
      return {
        earlier: earlier.map((year, index) => ({
          year,
          results: [{ of: 'school' as const, result: results[index] ?? then }],
        })),
        changes: [{ of: 'school' as const, difference }],
        link: { to: 2024, items: 12, common: 7, used: 6, error: shown ? error : 0 },
        schoolChanges: changed,
      };
    });
}

function domainNamed(domain: string): fc.Arbitrary<DomainFindings> {
  return fc
    .record({
      school: randomFigure,
      results: fc
        .subarray([...references])
        .chain((used) =>
          fc.tuple(...used.map((reference) => randomFigure.map((result) => ({ with: reference, result })))),
        ),
      percentiles: fc
        .subarray(['school' as const, ...references])
        .chain((used) => fc.tuple(...used.map((of) => points.map((given) => ({ of, points: given }))))),
      gender: fc.option(gender),
      languages:
        domain === 'reading'
          ? fc.constant(null)
          : fc.option(fc.record({ groups, difference: randomDifference })),
    })
    .map(({ results, ...given }) => ({
      domain,
      ...given,
      comparisons: results.map(({ with: reference, result }) => ({
        with: reference,
        result,
        difference:
          'value' in given.school && 'value' in result
            ? differenceOf(given.school.value - result.value, Math.hypot(given.school.se, result.se))
            : { suppressed: 'few-pupils' as const },
      })),
    }))
    .chain((given) =>
      fc.option(yearsAfter(given.school)).map((years) => (years ? { ...given, years } : given)),
    );
}

/** A share with four decimals. */
export const randomShare = number(0, 1).map((value) => Math.round(value * 10_000) / 10_000);

/** A difference of two shares. */
export const randomShareDifference = fc
  .record({ value: number(-1, 1), se: number(0.001, 0.2) })
  .map(({ value, se }) => {
    const interval = { low: rounded(value - 2 * se), high: rounded(value + 2 * se) };
    const p = Math.min(1, Math.exp(-((value / se) ** 2) / 2));
    return { value, se, ...interval, verdict: verdictOf(interval), effectSize: null, p, df: 20 };
  });

const count = fc.integer({ min: 0, max: 2000 });

const word = { kk: 'Сөз', ru: 'Слово', en: 'Word' };

/** Shares of five levels that add up to one, each with its interval. */
const levelShares = fc.array(number(0.01, 1), { minLength: 5, maxLength: 5 }).map((parts) => {
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => {
    const value = part / sum;
    return { value, se: 0.04, low: Math.max(0, value - 0.08), high: Math.min(1, value + 0.08) };
  });
});

const levels: fc.Arbitrary<Level[]> = fc
  .record({ own: fc.option(levelShares), nation: levelShares })
  .map(({ own, nation }) =>
    nation.map((share, at) => ({
      code: String(at),
      names: word,
      shares: [
        { of: 'school' as const, share: own?.[at] ?? { suppressed: 'few-pupils' as const } },
        { of: 'nation' as const, share },
      ],
      ...(at > 0 ? { tasks: [word] } : {}),
    })),
  );

const objective: fc.Arbitrary<Objective> = fc.record({
  code: fc.constantFrom('4.R.1', '9.M.2'),
  names: fc.constant(word),
  contentArea: fc.constantFrom('number', 'literary', 'other').map((code) => ({ code, names: word })),
  items: fc.constant(['I1', 'I2']),
  result: fc.option(
    fc
      .record({
        n: fc.integer({ min: 5, max: 40 }),
        school: randomShare,
        expected: randomShare,
        region: fc.option(randomShare),
        nation: randomShare,
        toNation: randomShareDifference,
        toExpected: randomShareDifference,
        attainment: fc.constant('attained' as const),
        wrongAnswer: randomShare.map((it) => ({ item: 'I1', option: 'B', share: it, misconception: word })),
        isBound: fc.boolean(),
      })
      .map(({ isBound, ...result }) => ({ ...result, ...(isBound ? { bound: 'at-most' as const } : {}) })),
  ),
});

const item: fc.Arbitrary<ItemFindings> = fc.record({
  code: fc.constant('I1'),
  doubtful: fc.boolean(),
  result: fc.option(
    fc.record({
      n: fc.integer({ min: 5, max: 40 }),
      school: randomShare,
      expected: randomShare,
      region: fc.option(randomShare),
      nation: randomShare,
      options: randomShare.map((it) => [{ option: 'A', share: it }]),
      omitted: fc.option(randomShare),
    }),
  ),
});

const question: fc.Arbitrary<Question> = fc.record({
  code: fc.constant('books'),
  names: fc.constant(word),
  n: fc.integer({ min: 5, max: 40 }),
  answers: fc.option(
    fc.array(
      fc.record({
        names: fc.constant([word]),
        school: randomShare,
        nation: randomShare,
        difference: randomShareDifference,
      }),
      { minLength: 2, maxLength: 4 },
    ),
  ),
  association: randomShareDifference.map((difference) => ({ domain: 'reading', difference })),
});

const grade = (number: number) =>
  fc
    .subarray([...knownDomains], { minLength: 1 })
    .chain((domains) => fc.tuple(...domains.map(domainNamed)))
    .chain((domains) =>
      fc.record({
        grade: fc.constant(number),
        participation: fc
          .option(fc.integer({ min: 40, max: 60 }))
          .map((enrolled) => ({ enrolled, tested: 40 })),
        domains: fc.tuple(
          ...domains.map((domain) =>
            fc
              .record({ objectives: fc.array(objective), items: fc.array(item), levels: fc.option(levels) })
              .map(({ levels: known, ...details }) => ({
                ...domain,
                ...details,
                ...(known ? { levels: known } : {}),
              })),
          ),
        ),
        questions: fc.array(question),
      }),
    )
    .map((it) => judgeQuestions(judgeObjectives(judgeGrade({ ...it, domains: [...it.domains] }))));

const change = fc.oneof(
  fc.record({ kind: fc.constant('tested' as const), grade: fc.constant(4), before: count, after: count }),
  fc.record({
    kind: fc.constant('mean' as const),
    grade: fc.constant(4),
    domain: fc.constantFrom(...knownDomains),
    before: fc.option(number(300, 700)),
    after: fc.option(number(300, 700)),
  }),
  fc.record({
    kind: fc.constant('verdict' as const),
    grade: fc.constant(9),
    domain: fc.constantFrom(...knownDomains),
    before: fc.option(fc.constantFrom(...verdicts)),
    after: fc.option(fc.constantFrom(...verdicts)),
  }),
  fc.record({
    kind: fc.constant('objectives' as const),
    grade: fc.constant(9),
    count: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('other' as const), grade: fc.constantFrom(4, null) }),
);

const replaced = fc
  .record({
    version: fc.integer({ min: 1, max: 9 }),
    changes: fc.array(change, { minLength: 1, maxLength: 5 }),
  })
  .map((given) => ({ ...given, date: '2026-03-08' }));

/** Right findings of a school with anything in them: figures, verdicts, hidden ones, one grade or two, a first version or a later one. */
export const randomFindings: fc.Arbitrary<SchoolFindings> = fc
  .record({
    grades: fc.subarray([4, 9], { minLength: 1 }).chain((numbers) => fc.tuple(...numbers.map(grade))),
    replaces: fc.option(replaced, { freq: 4 }),
    isSimilarKnown: fc.boolean(),
    demo: fc.boolean(),
  })
  .map(({ grades, replaces, isSimilarKnown, demo }) => {
    const { similar, ...example } = exampleFindings();
    return {
      ...example,
      ...(isSimilarKnown && similar ? { similar } : {}),
      ...(replaces ? { version: replaces.version + 1, replaces } : {}),
      demo,
      grades: [...grades],
    };
  });
