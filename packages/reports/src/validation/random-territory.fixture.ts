import fc from 'fast-check';
import { exampleFindings } from '../example/example.ts';
import { knownDomains } from '../findings/domain.ts';
import { judgeTogether } from '../findings/judgement.ts';
import {
  type TerritoryDomain,
  type TerritoryFindings,
  type TerritoryQuestion,
  type TerritoryRow,
  territoryGroupings,
} from '../territory/territory-findings.ts';
import {
  randomDifference,
  randomFigure,
  randomShare,
  randomShareDifference,
} from './random-findings.fixture.ts';

const names = (index: number) => ({ kk: `${index}-аудан`, ru: `Район № ${index}`, en: `District ${index}` });

const levels = fc.array(fc.option(randomShare, { freq: 6 }), { minLength: 5, maxLength: 5 });

const row = (index: number, isCompared: boolean): fc.Arbitrary<TerritoryRow> =>
  fc
    .record({ result: randomFigure, levels, difference: randomDifference })
    .map((given) => ({ ...given, names: names(index), difference: isCompared ? given.difference : null }))
    .map((given) => {
      const isHidden = 'suppressed' in given.result && given.difference !== null;
      return isHidden ? { ...given, difference: { suppressed: 'few-pupils' as const } } : given;
    });

const rows = (most: number, isCompared: boolean) =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => row(at + 1, isCompared))));

const objective = fc.record({
  code: fc.constantFrom('4.R.1', '9.M.2'),
  names: fc.constant(names(1)),
  items: fc.integer({ min: 1, max: 5 }),
  here: fc.option(randomShare),
  nation: randomShare,
});

const item = fc.record({
  code: fc.constant('M4-08'),
  objective: fc.option(fc.constant('4.M.1')),
  here: fc.option(randomShare),
  nation: randomShare,
  doubtful: fc.boolean(),
});

const question: fc.Arbitrary<TerritoryQuestion> = fc.record({
  code: fc.constant('books'),
  names: fc.constant(names(1)),
  answers: fc.option(
    fc.array(
      fc.record({
        names: fc.constant([names(2)]),
        here: randomShare,
        nation: randomShare,
        difference: randomShareDifference,
      }),
      { minLength: 2, maxLength: 5 },
    ),
  ),
  association: randomShareDifference.map((difference) => ({ domain: 'reading', difference })),
});

const domainNamed = (domain: string): fc.Arbitrary<TerritoryDomain> =>
  fc
    .record({
      own: row(0, true),
      nation: row(99, false),
      parts: rows(30, true),
      groups: fc
        .subarray([...territoryGroupings])
        .chain((used) =>
          fc.tuple(...used.map((by) => rows(3, false).map((inner) => ({ by, rows: [...inner] })))),
        ),
      objectives: fc.array(objective, { maxLength: 8 }),
      items: fc.array(item, { maxLength: 12 }),
    })
    .map(({ own, nation, parts, groups, ...rest }) => {
      const judged = judgeTogether(
        [own, ...parts].flatMap(({ difference }) => (difference ? [difference] : [])),
      );
      const as = (one: TerritoryRow, at: number) => ({ ...one, difference: judged[at] ?? one.difference });
      return {
        domain,
        ...rest,
        whole: [as(own, 0), nation],
        parts: parts.map((part, at) => as(part, at + 1)),
        groups: [...groups],
        levelNames: Array.from({ length: 5 }, (_, at) => names(at + 1)),
      };
    });

/** Findings of a region or of the nation with anything in them. */
export const randomTerritory: fc.Arbitrary<TerritoryFindings> = fc
  .record({
    level: fc.constantFrom('region' as const, 'nation' as const),
    domains: fc
      .subarray([...knownDomains], { minLength: 1 })
      .chain((used) => fc.tuple(...used.map(domainNamed))),
    schools: fc.integer({ min: 1, max: 2000 }),
    pupils: fc.integer({ min: 1, max: 120_000 }),
    questions: fc.array(question, { maxLength: 7 }),
    demo: fc.boolean(),
  })
  .map(({ level, domains, schools, pupils, questions, demo }) => {
    const { round, method } = exampleFindings();
    return {
      number: 'ROUND-27',
      demo,
      round: { code: round.code, names: round.names, date: round.date },
      area: { code: '27', names: names(27), level },
      tests: [{ grade: 4, schools, pupils, domains: [...domains], questions }],
      method,
    };
  });
