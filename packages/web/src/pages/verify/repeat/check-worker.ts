import { type CheckBytes, checkDraw } from './check-files.ts';
import type { WorkerMessage } from './worker-messages.ts';

// Runs in a thread of its own: a register of a million schools must not freeze the page.
self.addEventListener('message', ({ data }: MessageEvent<CheckBytes>) => {
  const tell = (message: WorkerMessage) => self.postMessage(message);
  const started = performance.now();
  const result = checkDraw(data, (part) => tell({ kind: 'begins', part }));
  tell({ kind: 'done', result, milliseconds: performance.now() - started });
});
