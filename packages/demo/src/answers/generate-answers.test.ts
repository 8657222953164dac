import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generateNation } from '../schools/generate-nation.ts';
import { demoTests } from '../tests/demo-tests.ts';
import { type Domain, optionLabels } from '../tests/test-model.ts';
import { generateAnswers } from './generate-answers.ts';
import { type DemoSheets, pupilCode } from './sheets.ts';

const nation = generateNation('test', 'nation');
const tests = demoTests();
const bySchool = new Map(nation.schools.map((school) => [school.code, school]));
// Every fourth ordinary school of some size: like the draw, without leaning on it.
const drawn = nation.schools
  .filter((school) => school.subordination === 'local' && !school.evening && school.enrolment >= 80)
  .filter((_, index) => index % 4 === 0)
  .map((school) => school.code);
const { sheets, truth } = generateAnswers(nation, tests, drawn, 'test');
const domains: Domain[] = ['reading', 'mathematics', 'science'];
const both = tests.map((one, index) => {
  const sheet = sheets[index];
  const abilities = truth.abilities[index];
  if (!sheet || !abilities) throw new Error('A test without sheets');
  return { test: one, sheet, abilities };
});

function persons(sheet: DemoSheets): number[] {
  return Array.from({ length: sheet.persons }, (_, person) => person);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(x: number[], y: number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const product = (a: number[], ma: number, b: number[], mb: number) =>
    mean(a.map((v, i) => (v - ma) * ((b[i] ?? 0) - mb)));
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}

/** Shares of between-school variance, ANOVA estimator for unequal groups (Donner and Koval 1980). */
function intraSchoolCorrelation(values: Float64Array, school: Int32Array): number {
  const groups = new Map<number, number[]>();
  values.forEach((value, person) => {
    const of = school[person] ?? -1;
    groups.set(of, [...(groups.get(of) ?? []), value]);
  });
  const all = mean([...values]);
  let between = 0;
  let within = 0;
  let squares = 0;
  for (const group of groups.values()) {
    const own = mean(group);
    between += group.length * (own - all) ** 2;
    within += group.reduce((sum, value) => sum + (value - own) ** 2, 0);
    squares += group.length ** 2;
  }
  const betweenMean = between / (groups.size - 1);
  const withinMean = within / (values.length - groups.size);
  const size = (values.length - squares / values.length) / (groups.size - 1);
  const variance = (betweenMean - withinMean) / size;
  return variance / (variance + withinMean);
}

function chose(sheet: DemoSheets, person: number, item: number): number {
  return sheet.choices[person * sheet.items.length + item] ?? -1;
}

describe('the answers', () => {
  test('are the same bytes for the same seed', () => {
    const hash = createHash('sha256');
    for (const sheet of sheets)
      hash.update(sheet.choices).update(sheet.gender).update(sheet.questionnaire.books);
    expect(hash.digest('hex')).toBe('3f541824aecc50659c52485f13a9dd4094562cf277ffa73a0109d82f7019710f');
  });

  test('of an honest school do not hang on which others are drawn', () => {
    const isUsual = (code: string) => !truth.dishonestSchools.has(code) && !truth.plantedSchools.has(code);
    const honest = drawn.find(isUsual) ?? '';
    const [alone] = generateAnswers(nation, tests, [honest], 'test').sheets;
    const at = sheets[0]?.schools.indexOf(honest) ?? -1;
    const rows = persons(both[0]!.sheet).filter((person) => sheets[0]?.schoolIndex[person] === at);
    const width = both[0]!.sheet.items.length;
    expect(alone?.choices).toEqual(
      both[0]!.sheet.choices.slice((rows[0] ?? 0) * width, ((rows.at(-1) ?? 0) + 1) * width),
    );
  });

  test('come from about 110,000 pupils, one in twenty being absent', () => {
    const tested = sheets.reduce((sum, sheet) => sum + sheet.persons, 0);
    const enrolled = sheets.reduce((sum, sheet) => sum + sheet.enrolled.reduce((a, b) => a + b, 0), 0);
    expect(Math.abs(tested - 110_000)).toBeLessThan(8000);
    // A third of the pupils of one school in a hundred comes on top.
    expect(1 - tested / enrolled).toBeCloseTo(0.055, 2);
  });

  test('carry pupil codes without collision', () => {
    for (const { sheet } of both)
      expect(new Set(persons(sheet).map((person) => pupilCode(sheet, person))).size).toBe(sheet.persons);
  });

  test('are given in the language of the school', () => {
    const { sheet } = both[0]!;
    const wrong = persons(sheet).filter((person) => {
      const language = bySchool.get(sheet.schools[sheet.schoolIndex[person] ?? -1] ?? '')?.language;
      return language !== 'mixed' && language !== ['kk', 'ru'][sheet.language[person] ?? -1];
    });
    expect(wrong).toEqual([]);
  });

  test('are left out more often towards the end', () => {
    for (const { sheet } of both) {
      const left = (item: number) =>
        persons(sheet).filter((person) => chose(sheet, person, item) === 254).length;
      expect(left(sheet.items.length - 1)).toBeGreaterThan(3 * left(0));
    }
  });

  test('hold only options, omissions and codes of the questionnaire', () => {
    for (const { sheet } of both) {
      expect([...new Set(sheet.choices)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 254]);
      expect([...new Set(sheet.questionnaire.books)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 254]);
      expect([...new Set(sheet.questionnaire.internet)].sort((a, b) => a - b)).toEqual([0, 1, 2, 254]);
    }
  });
});

describe.each(both)('abilities in $test.code', ({ test: one, sheet, abilities }) => {
  const difference = (domain: Domain, first: (person: number) => boolean) => {
    const values = persons(sheet).map((person) => ({
      value: abilities[domain][person] ?? 0,
      first: first(person),
    }));
    return (
      mean(values.filter((v) => v.first).map((v) => v.value)) -
      mean(values.filter((v) => !v.first).map((v) => v.value))
    );
  };
  const isUrban = (person: number) =>
    bySchool.get(sheet.schools[sheet.schoolIndex[person] ?? -1] ?? '')?.territory === 'urban';

  test.each(domains)('%s: intra-school correlation 0.20 to 0.30, towns ahead by 0.20 to 0.30', (domain) => {
    const correlation = intraSchoolCorrelation(abilities[domain], sheet.schoolIndex);
    expect(correlation).toBeGreaterThan(0.2);
    expect(correlation).toBeLessThan(0.3);
    // Planned 0.20 to 0.30; the draw of schools adds an error of about 0.03.
    const towns = difference(domain, isUrban);
    expect(towns).toBeGreaterThan(0.17);
    expect(towns).toBeLessThan(0.33);
  });

  test('girls are a quarter of a standard deviation ahead in reading, equal in mathematics', () => {
    const girl = (person: number) => sheet.gender[person] === 0;
    expect(Math.abs(difference('reading', girl) - 0.25)).toBeLessThan(0.04);
    expect(Math.abs(difference('mathematics', girl))).toBeLessThan(0.04);
  });

  test.each(domains)('%s: the mean share of right answers is near the target', (domain) => {
    const target = { 4: [0.62, 0.58, 0.6], 9: [0.55, 0.46, 0.5] }[one.grade][domains.indexOf(domain)] ?? 0;
    const shares = one.items.flatMap((item, index) => {
      if (item.domain !== domain) return [];
      const right = truth.items.find(({ code }) => code === item.code)?.right;
      return mean(persons(sheet).map((person) => (chose(sheet, person, index) === right ? 1 : 0)));
    });
    expect(Math.abs(mean(shares) - target)).toBeLessThan(0.02);
  });

  test('the total score spreads by 18 to 20 percent points', () => {
    const keys = one.items.map((item) => optionLabels.indexOf(item.key));
    const totals = persons(sheet).map((person) => {
      const right = keys.filter((key, item) => chose(sheet, person, item) === key).length;
      return (100 * right) / keys.length;
    });
    const centre = mean(totals);
    const spread = Math.sqrt(mean(totals.map((total) => (total - centre) ** 2)));
    expect(spread).toBeGreaterThan(18);
    expect(spread).toBeLessThan(20);
  });
});

describe('planted bad items', () => {
  const planted = truth.items.flatMap(({ code, domain, defect, right }) => {
    const home = both.find(({ sheet }) => sheet.items.includes(code));
    return defect && home
      ? [{ code, domain, defect, right, home, index: home.sheet.items.indexOf(code) }]
      : [];
  });

  test.each(planted.filter(({ defect }) => defect.kind === 'low-discrimination'))(
    '$code hardly follows ability',
    ({ home, index, domain, right }) => {
      const scores = persons(home.sheet).map((person) =>
        chose(home.sheet, person, index) === right ? 1 : 0,
      );
      expect(correlation(scores, [...home.abilities[domain]])).toBeLessThan(0.15);
    },
  );

  test.each(planted.filter(({ defect }) => defect.kind === 'wrong-key'))(
    '$code: the stored key falls with ability, the right option rises',
    ({ home, index, domain, right }) => {
      const key = optionLabels.indexOf(home.test.items[index]?.key ?? 'A');
      const follows = (option: number) =>
        correlation(
          persons(home.sheet).map((person) => (chose(home.sheet, person, index) === option ? 1 : 0)),
          [...home.abilities[domain]],
        );
      expect(follows(key)).toBeLessThan(0);
      expect(follows(right)).toBeGreaterThan(0.3);
    },
  );

  test.each(planted.filter(({ defect }) => defect.kind.endsWith('-dif')))(
    '$code is harder for its group at equal ability',
    ({ home, index, domain, right, defect }) => {
      const { sheet, abilities } = home;
      const near = persons(sheet).filter((person) => Math.abs(abilities[domain][person] ?? 9) < 0.5);
      const column = defect.kind === 'gender-dif' ? sheet.gender : sheet.language;
      const share = (group: number) =>
        mean(
          near
            .filter((person) => column[person] === group)
            .map((person) => (chose(sheet, person, index) === right ? 1 : 0)),
        );
      const harder = defect.kind === 'gender-dif' || defect.kind === 'language-dif' ? defect.harderFor : '';
      const focal = harder === 'girl' || harder === 'kk' ? 0 : 1;
      expect(share(1 - focal) - share(focal)).toBeGreaterThan(0.08);
    },
  );
});

describe('planted schools', () => {
  const ofKind = (is: (kind: string) => boolean) =>
    [...truth.plantedSchools].filter(([, kind]) => is(kind)).map(([code]) => code);
  const gaps = ofKind((kind) => kind.startsWith('behind'));

  test('are one in a hundred of each kind, and none is dishonest', () => {
    expect(gaps).toHaveLength(Math.round(drawn.length / 100));
    expect(ofKind((kind) => kind === 'absent-in-part')).toHaveLength(gaps.length);
    for (const code of truth.plantedSchools.keys()) expect(truth.dishonestSchools.has(code)).toBe(false);
  });

  test('have pupils in one language nearly a standard deviation behind those in the other', () => {
    for (const { sheet, abilities } of both) {
      const differences = gaps.map((code) => {
        const own = persons(sheet).filter((one) => sheet.schools[sheet.schoolIndex[one] ?? -1] === code);
        const mean0 = mean(
          own.filter((one) => sheet.language[one] === 0).map((one) => abilities.science[one] ?? 0),
        );
        const mean1 = mean(
          own.filter((one) => sheet.language[one] === 1).map((one) => abilities.science[one] ?? 0),
        );
        return truth.plantedSchools.get(code) === 'behind-in-ru' ? mean0 - mean1 : mean1 - mean0;
      });
      expect(mean(differences)).toBeGreaterThan(0.75);
      expect(mean(differences)).toBeLessThan(1.05);
    }
  });

  test('have a third of the pupils away', () => {
    for (const code of ofKind((kind) => kind === 'absent-in-part'))
      for (const { sheet } of both) {
        const at = sheet.schools.indexOf(code);
        const share = 1 - (sheet.tested[at] ?? 0) / (sheet.enrolled[at] ?? 1);
        expect(share).toBeGreaterThan(0.1);
        expect(share).toBeLessThan(0.6);
      }
  });
});

describe('dishonest schools', () => {
  const { sheet, test: grade9 } = both[1]!;
  const width = sheet.items.length;
  const keys = grade9.items.map((item) => optionLabels.indexOf(item.key));
  const rowsOf = (code: string) =>
    persons(sheet).filter((person) => sheet.schools[sheet.schoolIndex[person] ?? -1] === code);
  const ofKind = (kind: string) =>
    [...truth.dishonestSchools].filter(([, one]) => one === kind).map(([code]) => code);
  const agreement = (code: string) => {
    const rows = rowsOf(code).filter((person) => sheet.classNumber[person] === 1);
    const pairs = rows.slice(1).map((person, at) => {
      const other = rows[at] ?? person;
      return (
        keys.filter((_, item) => chose(sheet, person, item) === chose(sheet, other, item)).length / width
      );
    });
    return mean(pairs);
  };

  test('about one in a hundred of each kind', () => {
    expect(ofKind('copied-answers').length).toBe(ofKind('pushed-marks').length);
    expect(ofKind('copied-answers').length).toBeGreaterThan(5);
    expect(ofKind('copied-answers').length).toBeLessThan(16);
  });

  test('pupils of a copying school give the same answers far more often than others do', () => {
    const honest = drawn.filter(
      (code) => !truth.dishonestSchools.has(code) && (bySchool.get(code)?.grade9 ?? 0) > 20,
    );
    const usual = mean(honest.slice(0, 50).map(agreement));
    expect(mean(ofKind('copied-answers').map(agreement))).toBeGreaterThan(usual + 0.15);
  });

  test('no score of a pushing school lies just below the border of a mark', () => {
    const borders = [40, 65, 85].map((percent) => Math.ceil((percent * width) / 100));
    const scores = ofKind('pushed-marks').flatMap((code) =>
      rowsOf(code).map((person) => keys.filter((key, item) => chose(sheet, person, item) === key).length),
    );
    expect(scores.filter((score) => borders.includes(score + 1) || borders.includes(score + 2))).toEqual([]);
    expect(scores.filter((score) => borders.includes(score)).length).toBeGreaterThan(scores.length / 6);
  });
});
