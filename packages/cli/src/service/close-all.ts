/**
 * Closes what was opened, the last first. One that fails keeps none of the others open; returns the errors in the order in which they came.
 */
export async function closeAll(closers: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const errors: unknown[] = [];
  for (const close of closers.toReversed())
    try {
      await close();
    } catch (error) {
      errors.push(error);
    }
  return errors;
}
