import { SingleBar } from 'cli-progress';
import type { ProgressBar } from './command.ts';

const patienceMs = 1000;

/**
 * Progress of long work on a terminal. The bar appears only when the work has lasted longer than a second, and leaves
 * no trace when it ends. `terminal` null: nothing is ever drawn. `now` gives milliseconds.
 */
export function progressBar(
  label: string,
  total: number,
  terminal: NodeJS.WritableStream | null,
  now: () => number = () => performance.now(),
): ProgressBar {
  if (!terminal) return { step: () => {}, end: () => {} };
  const started = now();
  // Updates are drawn at once, because a numeric kernel leaves no room for timers between two steps.
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}%  {value}/{total}`,
    stream: terminal,
    clearOnComplete: true,
    hideCursor: true,
    synchronousUpdate: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  let shown = false;
  return {
    step(done) {
      if (!shown && now() - started < patienceMs) return;
      if (!shown) bar.start(total, done);
      shown = true;
      bar.update(done);
    },
    end() {
      if (shown) bar.stop();
    },
  };
}
