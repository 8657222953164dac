import type { Problem, Result } from '@sapa/tables';
import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { isOneScaleInAllLanguages } from '../estimates/rules.ts';
import { NotFound } from '../not-found.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import type { Verdict, VerdictDetails } from './item-decisions.ts';
import { keyIndex, optionLabel } from './keys.ts';

/** What a person decides about one item, and why. */
export interface ItemToJudge {
  round: string;
  test: string;
  item: string;
  verdict: Verdict;
  /** For `rekey`: the right option. */
  key?: string | undefined;
  /** For `collapse`: the category that each score 0, 1, … becomes. */
  categories?: readonly number[] | undefined;
  reason: string;
}

/**
 * Records a verdict on an item. A corrected key scores all answers of the item anew from the options chosen; every other verdict is carried
 * out by the next scaling. The record is immutable; a later verdict replaces it.
 */
export async function judgeItem(context: Context, input: ItemToJudge): Promise<Result<{ rescored: number }>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const item = await selectItem(inner, round.id, input);
    const problems = problemsOf(input, item);
    if (problems.length > 0) return { ok: false, problems };
    const { verdict, reason } = input;
    const details = detailsOf(input, item);
    await inner.db
      .insertInto('item_verdict')
      .values({
        round_id: round.id,
        test_code: input.test,
        item_code: input.item,
        verdict,
        details: JSON.stringify(details),
        flags: item.flags,
        reason: reason.trim(),
        decided_at: inner.now(),
        decided_by: inner.who,
      })
      .execute();
    const rescored = details.key === undefined ? 0 : await correctKey(inner, item, details.key);
    await recordDeed(inner, {
      action: 'item.judge',
      subject: `${round.code}/${input.test}/${input.item}`,
      roundId: round.id,
      details: { verdict, ...details, rescored },
    });
    return { ok: true, value: { rescored }, warnings: [] };
  });
}

interface JudgedItem {
  id: number;
  testId: number;
  position: number;
  domain: string;
  maxScore: number;
  key: string | null;
  flags: string[];
  /** Highest option that anybody chose, 0 = first; null where the answers came as scores. */
  lastOption: number | null;
}

async function selectItem(
  { db }: Context,
  roundId: number,
  { test, item }: { test: string; item: string },
): Promise<JudgedItem> {
  const { rows } = await sql<JudgedItem>`
    select i.id, i.test_id as "testId", i.position, i.domain, i.max_score as "maxScore", i.key, coalesce(s.flags, '{}') as flags,
      (select max(nullif(get_byte(a.choices, i.position), 255)) filter (where get_byte(a.choices, i.position) < 254)
         from answer_sheet a where a.test_id = i.test_id and a.choices is not null) as "lastOption"
    from item i join test t on t.id = i.test_id left join item_statistic s on s.item_id = i.id
    where t.round_id = ${roundId} and t.code = ${test} and i.code = ${item}`.execute(db);
  const [row] = rows;
  if (!row) throw new NotFound('item', item);
  return row;
}

function problemsOf(input: ItemToJudge, item: JudgedItem): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, path: string, received?: string, expected?: string) =>
    problems.push({
      code,
      place: { path },
      ...(received === undefined ? {} : { received }),
      ...(expected === undefined ? {} : { expected }),
    });
  if (input.reason.trim() === '') add('reason-missing', '/reason');
  if (input.verdict === 'rekey') {
    const options = Array.from({ length: (item.lastOption ?? -1) + 1 }, (_, option) => optionLabel(option));
    if (item.lastOption === null) add('no-options-kept', '/verdict', 'rekey');
    else if (!options.includes(input.key?.toUpperCase() ?? ''))
      add('not-an-option', '/key', input.key ?? '', options.join(', '));
    else if (keyIndex(input.key ?? null) === keyIndex(item.key)) add('key-unchanged', '/key', input.key);
  }
  if (input.verdict === 'collapse') {
    const steps = input.categories ?? [];
    const rises = steps.every(
      (category, score) => category - (steps[score - 1] ?? 0) <= 1 && category >= (steps[score - 1] ?? 0),
    );
    const last = steps.at(-1) ?? 0;
    if (item.maxScore < 2) add('nothing-to-collapse', '/verdict', 'collapse');
    else if (
      steps.length !== item.maxScore + 1 ||
      steps[0] !== 0 ||
      !rises ||
      last < 1 ||
      last >= item.maxScore
    )
      add('not-a-collapse', '/categories', steps.join(', '), `0, …, ${item.maxScore - 1}`);
  }
  // Texts of different languages make no one scale, so that there is nothing to separate: each would be a test of its own.
  if (input.verdict === 'separate' && !isOneScaleInAllLanguages(item.domain))
    add('languages-not-compared', '/verdict', item.domain);
  return problems;
}

function detailsOf({ verdict, key, categories }: ItemToJudge, item: JudgedItem): VerdictDetails {
  if (verdict === 'rekey' && key !== undefined) return { key: key.toUpperCase(), before: item.key };
  if (verdict === 'collapse' && categories) return { categories: [...categories] };
  return {};
}

/** Scores the item anew: 1 where the right option was chosen; omitted and not administered stay. Returns how many sheets changed. */
async function correctKey({ db }: Context, item: JudgedItem, key: string): Promise<number> {
  await db.updateTable('item').set({ key }).where('id', '=', item.id).execute();
  const { numAffectedRows } = await sql`
    update answer_sheet set answers = set_byte(answers, ${item.position}, (get_byte(choices, ${item.position}) = ${keyIndex(key)})::int)
    where test_id = ${item.testId} and choices is not null and get_byte(choices, ${item.position}) < 254
      and get_byte(answers, ${item.position}) <> (get_byte(choices, ${item.position}) = ${keyIndex(key)})::int`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}
