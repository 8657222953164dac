import process from 'node:process';
import { commands } from './commands/index.ts';
import { runShell } from './shell.ts';

// `sapa … | head` closes the pipe early; that is the reader's right and no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runShell(
  process.argv.slice(2),
  {
    environment: process.env,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY ? process.stderr : null,
  },
  commands,
);
