/** A witness as a process of its own, as somebody else runs it: `threshold witness serve` on a free port. */
import { spawn, execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CLI = ['--import', 'tsx', path.join(ROOT, 'apps/cli/src/main.ts')];
const env = { PATH: process.env['PATH'] ?? '' };

export interface WitnessProcess {
  readonly key: string;
  readonly url: string;
  /** Ends the process; what it saw stays. */
  readonly stop: () => Promise<void>;
  readonly remove: () => void;
}

export async function startWitness(name: string, logKey: string): Promise<WitnessProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), 'witness-'));
  const place = ['--folder', folder];
  const key = execFileSync(process.execPath, [...CLI, 'witness', 'new', name, ...place], {
    env,
    encoding: 'utf8',
  }).trim();
  appendFileSync(path.join(folder, 'logs'), `${logKey}\n`);
  const child = spawn(process.execPath, [...CLI, 'witness', 'serve', '--port', '0', ...place], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /(http:\/\/\S+)\/add-checkpoint\n/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The witness ended: ${said}`)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    key,
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
