import { translator } from '@sapa/language';
import { type Context, createDemoRound, demoRoundCode, listRounds } from '@sapa/monitoring';
import type { CommandIo, ProgressBar } from '../command.ts';

/** Sizes of the demonstration: one region, a nation with a sample of its schools, a nation with all of them. */
export const demoSizes = ['region', 'nation', 'census'] as const;

/** Seed of the demonstration: everyone sees the same synthetic nation. */
const seed = 'sapa';

/**
 * Creates the demonstration round of the size asked for where the database has no other round, with a bar for each step;
 * one that was begun and not finished (the machine stopped) is finished.
 */
export async function createDemo(
  context: Context,
  asked: string | boolean | undefined,
  io: CommandIo,
): Promise<void> {
  const size = demoSizes.find((known) => known === asked);
  const rounds = await listRounds(context);
  if (size === undefined || rounds.some((round) => round.code !== demoRoundCode)) return;
  if (rounds.length === 0) io.print(translator(io.language)('service.start.demo'));
  await createWithBars(context, size, io);
}

async function createWithBars(
  context: Context,
  size: (typeof demoSizes)[number],
  io: CommandIo,
): Promise<void> {
  let current = '';
  let bar: ProgressBar | undefined;
  const step = (name: string, done: number, total: number) => {
    if (name !== current) {
      bar?.end();
      bar = io.progress(`  ${name}`, total);
      current = name;
    }
    bar?.step(done);
  };
  try {
    await createDemoRound(context, { size, seed, step });
  } finally {
    bar?.end();
  }
}
