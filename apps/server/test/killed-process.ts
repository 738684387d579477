/** Runs a process of this folder that dies where it is asked to, and says at which places it may be asked. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../..');

export interface Ran {
  readonly signal: string | null;
  readonly out: string;
  readonly error: string;
}

const bundles = new Map<string, string>();

/** Bundled once for this test; inside the repository, where its packages are found. */
export function bundled(file: string): string {
  const known = bundles.get(file);
  if (known !== undefined) return known;
  const folder = path.join(ROOT, '.cache/test-processes');
  mkdirSync(folder, { recursive: true });
  const to = path.join(folder, `${path.basename(file, '.ts')}-${process.pid}.mjs`);
  const script = path.join(import.meta.dirname, 'bundle-process.mjs');
  const made = spawnSync(process.execPath, [script, path.join(import.meta.dirname, file), to], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  });
  if (made.status !== 0) throw new Error(`${file} was not bundled: ${made.stderr}`);
  process.once('exit', () => rmSync(to, { force: true }));
  bundles.set(file, to);
  return to;
}

export function runProcess(file: string, args: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, [bundled(file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  });
  return { signal: ran.signal, out: ran.stdout, error: ran.stderr };
}

/** As a process says them at its end. */
export function placesIn(out: string): readonly string[] {
  return out.trim().split(' ');
}

/** Every place that a process named; one in so many of them are tried, or all with KILL_ALL=1. */
export function placesAmong(all: readonly string[], oneIn: number): readonly string[] {
  return process.env['KILL_ALL'] === '1' ? all : all.filter((_, at) => at % oneIn === oneIn >> 1);
}

/** What a run of KILL_ALL=1 is quoted by in docs/desk.md. */
export function saidKilled(places: number, all: number, database: string): void {
  process.stdout.write(`Killed at ${places} of ${all} places on ${database}.\n`);
}
