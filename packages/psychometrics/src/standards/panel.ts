import { expectedScore } from '../curves/item-curves.ts';
import { requireForm } from '../equating/require-form.ts';
import { abilityAtScore, type TestForm, testScore } from '../equating/true-score.ts';
import { PsychometricProblems } from '../problem.ts';
import { bookmarkCut, type CutScore, type OrderedStep, orderedBooklet, summarise } from './cut-scores.ts';
import { findPanelProblems } from './find-panel-problems.ts';
import type { Judgement, PanelMethod, PanelOptions } from './judgement.ts';

/** A judge in one round. */
export interface JudgeCut {
  readonly judge: string;
  readonly theta: number;
  readonly raw: number;
  /** Change of θ since the judge's last round; null in the first. */
  readonly change: number | null;
  /** Angoff and 3DC: correlation of the ratings with what the model expects at the judge's own cut; null where not defined. */
  readonly agreement: number | null;
}

/** A cut in one round. */
export interface PanelCut {
  readonly round: number;
  readonly level: string;
  readonly theta: number;
  /** Standard error over the judges, on the ability scale; null with one judge. */
  readonly se: number | null;
  /** Expected raw score at the cut. */
  readonly raw: number;
  /** Judges' cuts where they were given: abilities (bookmark) or raw scores (Angoff, 3DC). */
  readonly panel: CutScore;
  readonly judges: readonly JudgeCut[];
}

/** A rating of part of the form by one judge. */
interface Part {
  readonly form: TestForm;
  readonly value: number;
}

/**
 * Cuts of every round and level from the judges' record: bookmark (Lewis, Mitzel & Green 1996), modified Angoff (1971), or
 * expected scores on clusters of items as in the data-driven direct consensus (Keuning, Straat & Feskens 2017), whose sum is the
 * judge's raw cut. Rounds rise; levels come in the order in which the record first names them.
 *
 * @throws PsychometricProblems with every judgement that is out of range, doubled or missing.
 */
export function panelCuts(
  form: TestForm,
  judgements: readonly Judgement[],
  options: PanelOptions,
): PanelCut[] {
  requireForm(form);
  const booklet = orderedBooklet(
    form,
    options.responseProbability ? { responseProbability: options.responseProbability } : {},
  );
  const problems = findPanelProblems(form, judgements, options, booklet.length);
  if (problems.length > 0) throw new PsychometricProblems(problems);
  const rounds = [...new Set(judgements.map(({ round }) => round))].sort((a, b) => a - b);
  const levels = [...new Set(judgements.map(({ level }) => level))];
  const last = new Map<string, number>();
  return rounds.flatMap((round) =>
    levels.flatMap((level): PanelCut[] => {
      const own = judgements.filter((one) => one.round === round && one.level === level);
      if (own.length === 0) return [];
      const judges = [...new Set(own.map(({ judge }) => judge))].map((judge): JudgeCut => {
        const cut = judgeCut(
          form,
          own.filter((one) => one.judge === judge),
          options,
          booklet,
        );
        const key = JSON.stringify([judge, level]);
        const before = last.get(key);
        last.set(key, cut.theta);
        return { judge, ...cut, change: before === undefined ? null : cut.theta - before };
      });
      return [{ round, level, ...commonCut(form, judges, options.method), judges }];
    }),
  );
}

function judgeCut(
  form: TestForm,
  own: readonly Judgement[],
  options: PanelOptions,
  booklet: readonly OrderedStep[],
): Pick<JudgeCut, 'theta' | 'raw' | 'agreement'> {
  if (options.method === 'bookmark') {
    const theta = bookmarkCut(booklet, [own[0].value])?.cut ?? Number.NaN;
    return { theta, raw: testScore(form, theta), agreement: null };
  }
  const parts = own.map(({ of = '', value }): Part => ({ form: partOf(form, of, options), value }));
  const raw = parts.reduce((sum, { value }) => sum + value, 0);
  const theta = abilityAtScore(form, raw);
  return { theta, raw, agreement: agreementOf(parts, theta) };
}

function partOf(form: TestForm, name: string, { method, clusters = {} }: PanelOptions): TestForm {
  const isPart = (id: string) => (method === 'angoff' ? id === name : clusters[id] === name);
  return { ...form, items: form.items.filter(({ id }) => isPart(id)) };
}

/** Correlation of ratings and expectations, both as shares of what the part allows. */
function agreementOf(parts: readonly Part[], theta: number): number | null {
  const pairs = parts.map(({ form, value }) => {
    const most = form.items.reduce((sum, { b }) => sum + b.length, 0);
    const expected = form.items.reduce((sum, item) => sum + expectedScore(item, form.model, theta), 0);
    return { x: value / most, y: expected / most };
  });
  const mean = (value: (pair: { x: number; y: number }) => number) =>
    pairs.reduce((sum, pair) => sum + value(pair), 0) / pairs.length;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  const product = mean(({ x, y }) => (x - mx) * (y - my));
  const spread = Math.sqrt(mean(({ x }) => (x - mx) ** 2) * mean(({ y }) => (y - my) ** 2));
  return spread > 1e-12 ? product / spread : null;
}

/** Bookmark: mean of the judges' abilities. Angoff and 3DC: ability at which their mean raw cut is expected. */
function commonCut(
  form: TestForm,
  judges: readonly JudgeCut[],
  method: PanelMethod,
): Pick<PanelCut, 'theta' | 'se' | 'raw' | 'panel'> {
  const onScale = method === 'bookmark';
  const panel = summarise(judges.map(({ theta, raw }) => (onScale ? theta : raw)));
  if (!panel) throw new Error('A round without judges has no cut.');
  if (onScale) return { theta: panel.cut, se: panel.se, raw: testScore(form, panel.cut), panel };
  const theta = abilityAtScore(form, panel.cut);
  const h = 1e-4;
  const slope = (testScore(form, theta + h) - testScore(form, theta - h)) / (2 * h);
  return { theta, se: panel.se === null ? null : panel.se / slope, raw: panel.cut, panel };
}

/** Shares of pupils at each level, lowest first, at the cuts and with all of them one standard error lower and higher. */
export interface Impact {
  readonly levels: readonly string[];
  readonly shares: readonly number[];
  readonly lower: readonly number[];
  readonly higher: readonly number[];
}

/**
 * What the cuts of a round mean for pupils; `below` names the level under the first cut. Abilities that are not finite count by
 * their sign, NaN not at all. Null without pupils.
 */
export function impactOf(
  cuts: readonly Pick<PanelCut, 'level' | 'theta' | 'se'>[],
  theta: ArrayLike<number>,
  { weights, below = '' }: { readonly weights?: ArrayLike<number>; readonly below?: string } = {},
): Impact | null {
  const rising = [...cuts].sort((a, b) => a.theta - b.theta);
  const sharesAt = (limits: readonly number[]): number[] | null => {
    const counts = new Array<number>(limits.length + 1).fill(0);
    let total = 0;
    Array.from(theta).forEach((ability, person) => {
      const weight = weights ? weights[person] : 1;
      if (Number.isNaN(ability) || !(weight > 0)) return;
      counts[limits.filter((limit) => ability >= limit).length] += weight;
      total += weight;
    });
    return total > 0 ? counts.map((count) => count / total) : null;
  };
  const moved = (side: number) => rising.map((cut) => cut.theta + side * (cut.se ?? 0));
  const [shares, lower, higher] = [sharesAt(moved(0)), sharesAt(moved(-1)), sharesAt(moved(1))];
  if (!shares || !lower || !higher) return null;
  return { levels: [below, ...rising.map(({ level }) => level)], shares, lower, higher };
}
