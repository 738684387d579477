/**
 * Checks an uploaded law in a process of its own, one at a time: it takes half a minute of computing, and whatever the
 * files of a stranger do there, the desk goes on. The process is stopped when it takes too long or too much memory.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { refused, type Result } from '../db/result.ts';
import type { RuleDesk } from '../features/rules/rule-desk.ts';
import { ROOT } from './root.ts';

const PROGRAM = path.join(import.meta.dirname, 'check-law-main.ts');
const MOST_SECONDS = 240;
const MOST_MEGABYTES = 1500;

type Check = RuleDesk['check'];

export function lawChecker(mostSeconds = MOST_SECONDS): Check {
  let busy = false;
  return async (pack) => {
    if (busy) return refused({ code: 'check-busy' });
    busy = true;
    try {
      const answer = await run(JSON.stringify(pack), mostSeconds);
      return answer === undefined
        ? refused({ code: 'check-stopped' })
        : (JSON.parse(answer) as Awaited<ReturnType<Check>> & Result<unknown, unknown>);
    } finally {
      busy = false;
    }
  };
}

/** What the process said; undefined where it did not end well. */
function run(input: string, mostSeconds: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${MOST_MEGABYTES}`, '--import', 'tsx', PROGRAM],
      { cwd: ROOT, stdio: ['pipe', 'pipe', 'ignore'], env: { PATH: process.env['PATH'] ?? '' } },
    );
    const said: Buffer[] = [];
    const timer = setTimeout(() => child.kill('SIGKILL'), mostSeconds * 1000);
    child.stdout.on('data', (data: Buffer) => void said.push(data));
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? Buffer.concat(said).toString() : undefined);
    });
    // It may have ended before all was written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The packs in a folder of packs, as the loader takes them. */
export function packFolders(root: string): readonly PackFolder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      path: `law/${name}`,
      files: readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.ya?ml$/.test(file))
        .sort()
        .map((file) => ({
          path: `law/${name}/${file.split(path.sep).join('/')}`,
          text: readFileSync(path.join(root, name, file), 'utf8'),
        })),
    }));
}
