import { type Translate, translator } from '@sapa/language';
import {
  type Context,
  createDemoRound,
  type DemoStep,
  demoRoundCode,
  demoSteps,
  listRounds,
} from '@sapa/monitoring';
import type { CommandIo, ProgressBar } from '../command.ts';
import { demoSizes } from './demo-sizes.ts';

/** Seed of the demonstration: everyone sees the same synthetic nation. */
const seed = 'sapa';

/**
 * Creates the demonstration round of the size asked for where the database has no round yet, and completes one that was
 * left half made. Each step is said as it begins, with a bar where it knows how far it is. Ends with the reason of `context.signal`
 * soon after that fires; what was made is kept.
 */
export async function createDemo(
  context: Context,
  asked: string | boolean | undefined,
  io: CommandIo,
): Promise<void> {
  const size = demoSizes.find((known) => known === asked);
  const rounds = await listRounds(context);
  if (size === undefined || (rounds.length > 0 && rounds.every((round) => round.code !== demoRoundCode)))
    return;
  const shown = stepShower(io);
  const step: StepShower['step'] = (name, done, total) => {
    context.signal?.throwIfAborted();
    shown.step(name, done, total);
  };
  try {
    await createDemoRound(context, { size, seed, step });
  } finally {
    shown.end();
  }
}

interface StepShower {
  step(name: DemoStep, done: number, total: number): void;
  end(): void;
}

/** Says each step once, and draws one bar for it as soon as its length is known. */
function stepShower(io: CommandIo): StepShower {
  const translate = translator(io.language);
  let current: { name: DemoStep; total: number; bar: ProgressBar } | null = null;
  let begun = false;
  const end = () => {
    current?.bar.end();
    current = null;
  };
  return {
    step(name, done, total) {
      if (current?.name !== name) {
        end();
        if (!begun) io.print(translate('service.start.demo'));
        begun = true;
        io.print(stepLine(name, translate));
        current = { name, total: 0, bar: noBar };
      }
      if (total !== current.total) {
        current.bar.end();
        current = { name, total, bar: io.progress('  ', total) };
      }
      current.bar.step(done);
    },
    end,
  };
}

const noBar: ProgressBar = { step: () => undefined, end: () => undefined };

function stepLine(name: DemoStep, translate: Translate): string {
  const place = `${demoSteps.indexOf(name) + 1}/${demoSteps.length}`;
  return `  ${place}  ${translate(`service.demo.${name}`)}`;
}
