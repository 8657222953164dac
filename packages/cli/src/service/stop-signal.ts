/**
 * Resolves when this process shall end: Ctrl-C, `kill`, a closed terminal, or the end of the process that started it
 * (where that is a Sapa too). From the call on, those no longer end the process by themselves. With `led`, Ctrl-C is left
 * to the process that started this one, which says when it is time: Ctrl-C reaches every process of a terminal at once.
 */
export function stopSignal(options: { readonly led?: boolean } = {}): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      // The open line to the process that started this one would keep it alive after everything is closed.
      if (process.connected) process.disconnect();
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
    process.on('SIGINT', options.led === true ? () => undefined : stop);
    if (process.channel !== undefined) process.once('disconnect', stop);
  });
}
