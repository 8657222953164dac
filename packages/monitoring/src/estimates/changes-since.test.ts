import fc from 'fast-check';
import highs from 'highs';
import { describe, expect, test } from 'vitest';
import { type MadePupil, madeScores } from '../testing/made-scores.ts';
import { allGroups, isIn, type PupilGroup } from '../testing/subtraction-attack.ts';
import { type DomainEstimates, estimateDomain, nothingKnown } from './estimate-domain.ts';
import type { ReleasedGroup } from './release-ledger.ts';
import { reportingRules } from './rules.ts';
import { groupName } from './stored-estimate.ts';

const nation = 'land';
const few = reportingRules.protectedPupils;

const estimated = (pupils: readonly MadePupil[], released: readonly ReleasedGroup[]): DomainEstimates =>
  estimateDomain({
    domain: 'mathematics',
    nation,
    scores: madeScores(pupils),
    known: { ...nothingKnown, released },
  });

const toldBy = ({ groups }: DomainEstimates, release: number): ReleasedGroup[] =>
  groups.map((group) => ({ ...group, release }));

const nameOf = ({ level, code, by, value }: PupilGroup) =>
  groupName({ areaLevel: level, areaCode: code, groupBy: by }, value ?? '?');

function shownBy({ groups }: DomainEstimates): Set<string> {
  return new Set(groups.flatMap(({ name, reason }) => (reason === null ? [name] : [])));
}

/** Pupils of one kind (school, gender, language) who were there in both releases, in the first or in the second alone. */
interface Atom {
  pupil: MadePupil;
  when: 'both' | 'before' | 'after';
  sum: number;
}

/** A reader who knows which kinds of pupils came and went: the atoms with their sums of scores, which that reader wants to know. */
function atomsOf(before: readonly MadePupil[], after: readonly MadePupil[]): Atom[] {
  const atoms = new Map<string, Atom>();
  const [was, is] = [new Set(before), new Set(after)];
  for (const pupil of new Set([...before, ...after])) {
    const when = was.has(pupil) ? (is.has(pupil) ? 'both' : 'before') : 'after';
    const name = JSON.stringify([pupil.school, pupil.gender, pupil.language, when]);
    const atom = atoms.get(name) ?? { pupil, when, sum: 0 };
    atom.sum += pupil.score;
    atoms.set(name, atom);
  }
  return [...atoms.values()];
}

type Line = readonly number[];

/** A sum that no reader may know. */
interface Secret {
  what: string;
  line: Line;
}

/** How far the weighted sum of the atoms may lie apart for a reader who knows these other sums: linear programming. */
function uncertainty(
  solver: Awaited<ReturnType<typeof highs>>,
  atoms: readonly Atom[],
  known: readonly Line[],
  target: Line,
): number {
  const text = (line: Line) =>
    line
      .flatMap((factor, at) => (factor === 0 ? [] : [`${factor > 0 ? '+' : '-'} ${Math.abs(factor)} x${at}`]))
      .join(' ');
  const totalOf = (line: Line) => line.reduce((sum, factor, at) => sum + factor * (atoms[at]?.sum ?? 0), 0);
  const rows = known.map((line, at) => ` c${at}: ${text(line)} = ${totalOf(line)}`);
  const solve = (goal: string): number => {
    const result = solver.solve(`${goal}\n obj: ${text(target)}\nSubject To\n${rows.join('\n')}\nEnd`);
    if (result.Status === 'Unbounded') return goal === 'Maximize' ? Infinity : -Infinity;
    if (result.Status !== 'Optimal') throw new Error(result.Status);
    return result.ObjectiveValue;
  };
  return solve('Maximize') - solve('Minimize');
}

const place = fc.constantFrom<[string, string]>(['R1', 'D1'], ['R1', 'D2'], ['R2', 'D3']);
const madeSchool = fc.record({
  place,
  territory: fc.constantFrom('urban', 'rural'),
  kind: fc.constantFrom('general', 'lyceum'),
  girls: fc.integer({ min: 0, max: 20 }),
  boys: fc.integer({ min: 3, max: 20 }),
  russian: fc.constantFrom(0, 0, 2, 8),
  girlsChange: fc.constantFrom(0, 0, 0, 0, 1, 3, 7, -1, -6),
  boysChange: fc.constantFrom(0, 0, 0, 0, 0, 2, 6, -2, -5),
  closes: fc.constantFrom(false, false, false, false, false, false, false, true),
});

/** The pupils of both releases; those who stay are the same objects. */
function twoYears(schools: readonly (typeof madeSchool extends fc.Arbitrary<infer S> ? S : never)[]) {
  const pupilsOf = (at: number, gender: string, from: number, to: number): MadePupil[] => {
    const { place: where, territory, kind, russian } = schools[at] ?? schools[0]!;
    return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
      school: `S${at}`,
      region: where[0],
      district: where[1],
      territory,
      kind,
      gender,
      language: from + index < russian ? 'ru' : 'kk',
      score: 300 + ((at * 131 + (from + index) * 77 + (gender === 'girl' ? 13 : 0)) % 400),
    }));
  };
  const parts = schools.map(({ girls, boys, girlsChange, boysChange, closes }, at) => {
    const kept = [
      ...pupilsOf(at, 'girl', 0, closes ? 0 : Math.min(girls, girls + girlsChange)),
      ...pupilsOf(at, 'boy', 0, closes ? 0 : Math.min(boys, boys + boysChange)),
    ];
    const gone = [
      ...pupilsOf(at, 'girl', closes ? 0 : Math.max(0, girls + girlsChange), girls),
      ...pupilsOf(at, 'boy', closes ? 0 : Math.max(0, boys + boysChange), boys),
    ];
    const come = closes
      ? []
      : [
          ...pupilsOf(at, 'girl', girls, girls + girlsChange),
          ...pupilsOf(at, 'boy', boys, boys + boysChange),
        ];
    return { kept, gone, come };
  });
  return {
    before: parts.flatMap(({ kept, gone }) => [...kept, ...gone]),
    after: parts.flatMap(({ kept, come }) => [...kept, ...come]),
  };
}

/** What a release with these shown groups tells and what no reader may know, as sums of atoms. */
function attackOn(before: readonly MadePupil[], after: readonly MadePupil[]) {
  const first = estimated(before, []);
  const second = estimated(after, toldBy(first, 1));
  const alone = estimated(after, []);
  const atoms = atomsOf(before, after);
  const groups = allGroups([...before, ...after], nation);
  const line = (group: PupilGroup, when: readonly Atom['when'][]): number[] =>
    atoms.map((atom) => (isIn(group, atom.pupil) && when.includes(atom.when) ? 1 : 0));
  const known = (release: DomainEstimates, when: Atom['when']) => {
    const shown = shownBy(release);
    return groups.filter((group) => shown.has(nameOf(group))).map((group) => line(group, ['both', when]));
  };
  const firstShown = shownBy(first);
  const count = (pupils: readonly MadePupil[], group: PupilGroup) =>
    pupils.filter((pupil) => isIn(group, pupil)).length;
  const secret = groups.flatMap((group): Secret[] => {
    const [was, is] = [count(before, group), count(after, group)];
    const wasShown = firstShown.has(nameOf(group));
    const name = nameOf(group).replaceAll('\u0000', ' ');
    const gone = line(group, ['before']);
    const changes = line(group, ['after']).map((factor, at) => factor - (gone[at] ?? 0));
    const isFew = (n: number) => n > 0 && n < few;
    return [
      ...(isFew(was) ? [{ what: `${was} in ${name}`, line: line(group, ['both', 'before']) }] : []),
      ...(isFew(is) && !wasShown
        ? [{ what: `${is} then in ${name}`, line: line(group, ['both', 'after']) }]
        : []),
      ...(isFew(Math.abs(was - is)) ? [{ what: `${was} to ${is} in ${name}`, line: changes }] : []),
    ];
  });
  return {
    atoms,
    secret: [...new Map(secret.map((one) => [one.line.join(), one])).values()],
    told: [...known(first, 'before'), ...known(second, 'after')],
    toldWithoutMemory: [...known(first, 'before'), ...known(alone, 'after')],
    second,
  };
}

describe('two releases of a round whose pupils have changed', () => {
  test('give together no few pupils away, nor those who came or went', async () => {
    const solver = await highs();
    const exposed: string[] = [];
    let judged = 0;
    let exposedWithout = 0;
    const worlds = fc.sample(fc.array(madeSchool, { minLength: 7, maxLength: 12 }), {
      numRuns: 6,
      seed: 3,
    });
    for (const schools of worlds) {
      const { before, after } = twoYears(schools);
      const { atoms, secret, told, toldWithoutMemory } = attackOn(before, after);
      for (const { what, line } of secret) {
        if (!(uncertainty(solver, atoms, told, line) > 1e-6)) exposed.push(what);
        if (!(uncertainty(solver, atoms, toldWithoutMemory, line) > 1e-6)) exposedWithout++;
        judged++;
      }
    }
    expect(exposed).toEqual([]);
    expect(judged).toBeGreaterThan(80);
    expect(exposedWithout).toBeGreaterThan(20);
  }, 60_000);
});
