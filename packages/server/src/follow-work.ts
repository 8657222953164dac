import type { News } from '@sapa/monitoring';

/** What a follower of work does. */
export interface Following<Work> {
  news: Pick<News, 'ofWork'>;
  /** State of one work, or of all (''). */
  read(workId: string): Promise<readonly Work[]>;
  tell(work: Work): void;
  failed(error: unknown): void;
}

/**
 * Tells the state of all works and then each that moves on, until the function returned is called. It listens before it looks, so that
 * nothing is missed in between, and reads one after the other, so that nothing older comes after something newer.
 */
export function followWork<Work>({ news, read, tell, failed }: Following<Work>): () => void {
  const waiting = new Set<string>();
  let reading = false;
  async function readWaiting(): Promise<void> {
    reading = true;
    // What is added meanwhile comes at the end of the same walk; of many notices of one work that wait, one is enough.
    for (const workId of waiting) {
      waiting.delete(workId);
      await read(workId).then((works) => works.forEach(tell), failed);
    }
    reading = false;
  }
  const look = (workId: string) => {
    waiting.add(workId);
    if (!reading) void readWaiting();
  };
  const unsubscribe = news.ofWork(look);
  look('');
  return unsubscribe;
}
