/** What the shell touches of the process around it; a test hands in another one. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** The terminal to draw progress on, or null when output goes to a file or a pipe. */
  readonly terminal: NodeJS.WritableStream | null;
}

/** How `sapa` ends: 0 done, 1 problems in the input, 2 wrong usage, 70 a fault of the program (EX_SOFTWARE). */
export const exitCodes = { done: 0, problems: 1, usage: 2, fault: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
