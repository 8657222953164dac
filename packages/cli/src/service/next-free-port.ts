/** Ports tried one after the other before giving up. */
const attempts = 50;

/** Calls `listen` with `port` and, while that port is taken by another program, with the ones after it. */
export async function onNextFreePort<T>(port: number, listen: (port: number) => Promise<T>): Promise<T> {
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(candidate);
    } catch (error) {
      if (!isTaken(error) || candidate - port + 1 >= attempts) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
