/** A host that lives in memory: what was printed, what was typed, which day it is. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../src/host.ts';
import { run } from '../src/run.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
export const TEST_LAW = 'apps/cli/test-packs/law';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface FakeOptions {
  /** Standard input, whole or line by line. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** As if writing to stdout failed in a way nobody foresaw. */
  readonly breaks?: boolean;
  /** As if stdout were a terminal of this width. */
  readonly columns?: number;
}

/** `args` as they would be typed, apart by blanks; an array where one holds a blank. */
export async function threshold(
  args: string | readonly string[],
  options: FakeOptions = {},
): Promise<Ran> {
  const { input = '', env = {}, cwd = ROOT, columns, breaks = false } = options;
  const out: string[] = [];
  const err: string[] = [];
  const lines = input.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const host: Host = {
    cwd,
    env,
    out: {
      write: (text) => {
        if (breaks) throw new Error('the printer is on fire');
        out.push(text);
      },
      isTerminal: columns !== undefined,
      columns,
    },
    err: { write: (text) => void err.push(text), isTerminal: false, columns: undefined },
    readInput: () => Promise.resolve(Buffer.from(input)),
    lines: {
      isTerminal: false,
      next: () => Promise.resolve(lines.shift()),
      secret: () => Promise.resolve(lines.shift()),
      close: () => undefined,
    },
    today: '2026-11-22',
    // 14:05 UTC of that day.
    seconds: () => 1_795_356_300,
    program: { path: path.join(ROOT, 'apps/cli/dist/main.js'), stamp: undefined },
  };
  const argv = typeof args === 'string' ? args.split(' ').filter((each) => each !== '') : args;
  const exit = await run(argv, host);
  return { exit, out: out.join(''), err: err.join('') };
}

/** The same, on the invented law of the test packs. */
export function inTown(args: string | readonly string[], options: FakeOptions = {}): Promise<Ran> {
  const given = typeof args === 'string' ? args.split(' ').filter((each) => each !== '') : args;
  const law = options.cwd === undefined ? TEST_LAW : path.join(ROOT, TEST_LAW);
  return threshold(['--law-dir', law, '--pack', 'town', ...given], options);
}

/** Without what changes with every edit of a pack. */
export function stable(text: string): string {
  return text
    .replace(/"hash": "[0-9a-f]{64}"/g, '"hash": "…"')
    .replace(/^(\S+) [0-9a-f]{12} · /gm, '$1 (hash) · ');
}

/** The situations of the examples folder; its papers stand in a folder of their own. */
export function yamlExamples(): readonly string[] {
  return readdirSync(path.join(ROOT, 'examples')).filter((file) => file.endsWith('.yaml'));
}
