import { createHash } from 'node:crypto';
import { commitmentOf } from '@sapa/sampling';
import type { Result } from '@sapa/tables';
import { writeApprovalList } from '../ceremony/approval-list.ts';
import { approveDraw } from '../ceremony/approve-draw.ts';
import { closeCommitments } from '../ceremony/close-commitments.ts';
import { enterIntoForce } from '../ceremony/enter-into-force.ts';
import { fixDesign } from '../ceremony/fix-design.ts';
import { publishCommitment } from '../ceremony/publish-commitment.ts';
import { readCeremony } from '../ceremony/read-ceremony.ts';
import { revealRolls } from '../ceremony/reveal-rolls.ts';
import type { Context } from '../context.ts';
import { drawRound } from '../draw/draw-round.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';

/** Stand in for people who throw dice in public; that nobody threw is in their names, which are published. */
const people = [
  { name: 'Demo 1 (no dice: made by the program)', rolls: '4162533612456' },
  { name: 'Demo 2 (no dice: made by the program)', rolls: '6215346112533' },
] as const;

/**
 * Takes the demo round through its ceremony by the same use cases as a real one, from whatever state it is in to its entry into force. Only the
 * people are missing: their rolls are fixed, so that the demo is the same each time.
 */
export async function holdDemoCeremony(context: Context, round: string): Promise<void> {
  for (;;) {
    const record = await readCeremony(context, { round });
    const today = context.now().toISOString().slice(0, 10);
    switch (record.state) {
      case 'open':
        taken(await fixDesign(context, { round, design: { exclusions: 'modo-2021' } }));
        break;
      case 'design-fixed':
        taken(await freezeRoundFrame(context, { round }));
        break;
      case 'frame-frozen':
        await commitAll(context, round, record.ceremony, record.commitments.length);
        break;
      case 'commitments-closed':
        for (const { position, reveal } of record.commitments) {
          const rolls = people[position - 1]?.rolls ?? '';
          if (!reveal) taken(await revealRolls(context, { round, position, salt: saltOf(position), rolls }));
        }
        break;
      case 'seed-made':
        taken(await drawRound(context, { round }));
        break;
      case 'drawn':
        taken(
          await approveDraw(context, {
            round,
            body: 'Demo',
            orderNumber: 'DEMO',
            orderDate: today,
            // In place of a scanned order the list that it would have as its annex; it says on every page that it is a demo.
            scan: {
              name: 'demo-order.pdf',
              content: await writeApprovalList(context, { round }, { language: 'kk', format: 'pdf' }),
            },
          }),
        );
        break;
      case 'approved':
        taken(await enterIntoForce(context, { round, since: today }));
        break;
      case 'in-force':
        return;
    }
  }
}

async function commitAll(context: Context, round: string, ceremony: number, there: number): Promise<void> {
  for (const [at, { name, rolls }] of people.entries()) {
    if (at < there) continue;
    const sha256 = commitmentOf({ round, ceremony, name, salt: saltOf(at + 1), rolls });
    taken(await publishCommitment(context, { round, name, rolls: rolls.length, sha256 }));
  }
  taken(await closeCommitments(context, { round }));
}

function saltOf(position: number): string {
  return createHash('sha256').update(`demo salt ${position}`).digest('hex').slice(0, 32);
}

function taken(result: Result<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
}
