import pg from 'pg';

/** Takes the key of what moved on; '' = some news may have been missed, look at everything. */
export type NewsListener = (key: string) => void;

/** What PostgreSQL announces as it happens. */
export interface News {
  /** The id of each work that moved on. */
  ofWork(listener: NewsListener): () => void;
  /** The code of each round of which something was recorded. */
  ofRounds(listener: NewsListener): () => void;
  close(): Promise<void>;
}

/** Listens on a connection of its own; when it breaks it comes back by itself, and listeners are told so ('') to look again. */
export async function openNews(databaseUrl: string): Promise<News> {
  const listeners = { sapa_work: new Set<NewsListener>(), sapa_round: new Set<NewsListener>() };
  let closed = false;
  let client: pg.Client | null = null;
  const tell = (channel: keyof typeof listeners, key: string) => {
    for (const listener of listeners[channel]) listener(key);
  };
  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: databaseUrl, application_name: 'sapa news' });
    next.on('notification', ({ channel, payload = '' }) => {
      if (channel === 'sapa_work' || channel === 'sapa_round') tell(channel, payload);
    });
    next.on('error', () => undefined);
    await next.connect();
    await next.query('listen sapa_work; listen sapa_round');
    // Only now: an attempt that fails ends, too, and would be followed by two.
    next.on('end', () => {
      if (!closed) retry();
    });
    client = next;
  }
  function retry(): void {
    setTimeout(() => {
      if (closed) return;
      connect().then(() => {
        tell('sapa_work', '');
        tell('sapa_round', '');
      }, retry);
    }, 1000);
  }
  const follow = (channel: keyof typeof listeners) => (listener: NewsListener) => {
    listeners[channel].add(listener);
    return () => void listeners[channel].delete(listener);
  };
  await connect();
  return {
    ofWork: follow('sapa_work'),
    ofRounds: follow('sapa_round'),
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
