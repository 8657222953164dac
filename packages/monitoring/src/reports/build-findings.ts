import { copyInto } from '@sapa/database';
import { type SchoolFindings, schoolFindingsSchema } from '@sapa/reports';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { asVersion } from '../release/as-version.ts';
import { latestIssued } from '../release/latest-issued.ts';
import { selectRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { loadSources } from './load-sources.ts';
import { loadFigures } from './reference-figures.ts';
import { loadRoundFacts } from './round-facts.ts';
import { schoolFindings } from './school-findings.ts';
import { loadTestedSchools } from './tested-schools.ts';

/** Schools whose figures are in memory at once. */
const blockSize = 200;

/** Makes the findings of every tested school of a round from its stored figures; earlier findings and their documents are replaced. */
export async function buildFindings(
  context: Context,
  input: { round: string },
): Promise<{ findings: number }> {
  return inTransaction(context, async (inner) => {
    const round = await selectRound(inner, input.round);
    const facts = await loadRoundFacts(inner, round);
    const schools = await loadTestedSchools(inner, round);
    const sources = await loadSources(inner, round, facts, schools);
    await inner.db.deleteFrom('school_findings').where('round_id', '=', round.id).execute();
    for (let start = 0; start < schools.length; start += blockSize) {
      const block = schools.slice(start, start + blockSize);
      const codes = block.map(({ code }) => code);
      const own = await loadFigures(inner, round.id, ['school'], { codes });
      const figures = { ...sources.figures, own };
      const issued = await latestIssued(inner, round.id, codes);
      await storeFindings(
        inner,
        round.id,
        block.map((school) => [
          school.id,
          asVersion(
            inner,
            schoolFindingsSchema.parse(schoolFindings(facts, school, { ...sources, figures })),
            issued.get(school.code),
          ),
        ]),
      );
      inner.report?.(Math.min(start + blockSize, schools.length), schools.length);
    }
    await recordDeed(inner, {
      action: 'round.findings',
      subject: round.code,
      roundId: round.id,
      details: { schools: schools.length },
    });
    return { findings: schools.length };
  });
}

async function storeFindings(
  { db }: Context,
  roundId: number,
  findings: readonly (readonly [number, SchoolFindings])[],
): Promise<void> {
  await copyInto(
    db,
    'school_findings',
    ['round_id', 'school_id', 'number', 'findings'],
    findings.map(([schoolId, it]) => [roundId, schoolId, it.number, JSON.stringify(it)]),
  );
}
