import pg from 'pg';

/** Tells subscribers the id of each work that moved on, as PostgreSQL announces it. */
export interface WorkNews {
  subscribe(listener: (workId: string) => void): () => void;
  close(): Promise<void>;
}

/** Listens on a connection of its own; when it breaks it comes back by itself, and listeners are told so ('') to look again. */
export async function openWorkNews(databaseUrl: string): Promise<WorkNews> {
  const listeners = new Set<(workId: string) => void>();
  let closed = false;
  let client: pg.Client | null = null;
  const tell = (workId: string) => {
    for (const listener of listeners) listener(workId);
  };
  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: databaseUrl, application_name: 'sapa news' });
    next.on('notification', (message) => tell(message.payload ?? ''));
    next.on('error', () => undefined);
    await next.connect();
    await next.query('listen sapa_work');
    // Only now: an attempt that fails ends, too, and would be followed by two.
    next.on('end', () => {
      if (!closed) retry();
    });
    client = next;
  }
  function retry(): void {
    setTimeout(() => {
      if (closed) return;
      connect().then(() => tell(''), retry);
    }, 1000);
  }
  await connect();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
