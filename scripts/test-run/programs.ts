import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that tests need beside the packages of npm. */
interface Program {
  readonly name: string;
  readonly debianPackage: string;
  find(): string | null;
}

/** The browser of the journeys: `CHROMIUM_PATH`, else Chromium or Chrome of the machine; `null` where there is none. */
function findChromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return process.env.CHROMIUM_PATH ?? names.map(onPath).find((file) => file !== null) ?? null;
}

/** Folder of the newest PostgreSQL of the machine that has a server (with `bin` below it); `null` where there is none. */
export function findPostgres(): string | null {
  const byVersion = (a: string, b: string) => Number(a.split('/').at(-3)) - Number(b.split('/').at(-3));
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb').sort(byVersion).at(-1);
  const initdb = debian ?? onPath('initdb');
  return initdb === null ? null : join(initdb, '..', '..');
}

const programs: readonly Program[] = [
  { name: 'Chromium', debianPackage: 'chromium', find: findChromium },
  { name: 'PostgreSQL', debianPackage: 'postgresql', find: findPostgres },
];

/** Installs the missing programs where this is possible (root on Debian); a sentence for each that is missing still. */
export async function missingPrograms(): Promise<string[]> {
  const missing = programs.filter((program) => program.find() === null);
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get') !== null) {
    installByApt(missing.map((program) => program.debianPackage));
  }
  return missing.filter((program) => program.find() === null).map(sentence);
}

function sentence({ name, debianPackage }: Program): string {
  return `The tests need ${name}. On Debian or Ubuntu: sudo apt-get install ${debianPackage}`;
}

function installByApt(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    // What dpkg says is of interest only where it fails, and then it says so on the error stream.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}
