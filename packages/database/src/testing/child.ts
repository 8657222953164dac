import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A TypeScript program started by a test, with a process group of its own. */
export interface Child {
  readonly pid: number;
  /** Resolves with the next line that it prints; throws with its errors when it ends instead. */
  nextLine(): Promise<string>;
  /** Kills it (not what it started) at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Sends it Ctrl-C and returns its exit code. */
  interrupt(): Promise<number | null>;
}

/** Starts `file` with `args` by the Node that runs the test. */
export function startChild(file: string, ...args: string[]): Child {
  // The person's own database and data must not be touched by a test.
  const { DATABASE_URL: _url, SAPA_DATA: _data, ...env } = process.env;
  const child = spawn(process.execPath, [file, ...args], {
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let rest = '';
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => {
    const parts = (rest + piece.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    child.emit('line');
  });
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString();
  });
  child.on('close', () => child.emit('line'));
  return {
    pid: child.pid ?? 0,
    async nextLine() {
      while (lines.length === 0 && isRunning(child)) await once(child, 'line');
      const line = lines.shift();
      if (line !== undefined) return line;
      throw new Error(`The process ended (${child.exitCode ?? child.signalCode}): ${errors}`);
    },
    async kill() {
      if (!isRunning(child)) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    async interrupt() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
      return child.exitCode;
    },
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
