/**
 * Resolves when this process shall end: Ctrl-C, `kill`, a closed terminal, or the end of the process that started it
 * (where that is a Sapa too). From the call on, those no longer end the process by themselves.
 */
export function stopSignal(): Promise<void> {
  const started = process.channel !== undefined;
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
    // Ctrl-C reaches every process of the terminal; the one that was started by a person tells the others when to end.
    process.on('SIGINT', started ? () => undefined : stop);
    if (started) process.once('disconnect', stop);
  });
}
