import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { say } from './words.mjs';

/**
 * Runs a program and shows only a line for it, with a bar on a terminal when it takes longer than a second; prints what
 * the program said when it fails. `share` (optional) tells how far it is, from 0 to 1.
 */
export async function runQuietly(label, program, args, { cwd, env, share } = {}) {
  console.log(label);
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (piece) => {
    output += piece;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const bar = startBar(share);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => bar.end());
  if (code === 0) return;
  console.error(output);
  throw new Error(`${say('failed')} ${program} ${args.join(' ')} (${code})`);
}

/** How many packages of the lock file are already there, from 0 to 1. */
export function installedShare(root, expected) {
  const modules = `${root}/node_modules`;
  if (expected === 0 || !existsSync(modules)) return 0;
  let found = 0;
  for (const name of readdirSync(modules)) {
    found += name.startsWith('@') ? readdirSync(`${modules}/${name}`).length : 1;
  }
  return Math.min(1, found / expected);
}

function startBar(share) {
  if (!process.stderr.isTTY) return { end: () => undefined };
  const begin = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - begin) / 1000);
    if (seconds >= 1) process.stderr.write(`\r\x1b[2K  ${barText(share)}${seconds} s`);
  }, 250);
  return {
    end() {
      clearInterval(timer);
      process.stderr.write('\r\x1b[2K');
    },
  };
}

function barText(share) {
  if (share === undefined) return '';
  const width = 30;
  const full = Math.round(share() * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}  `;
}
