/**
 * One paper at a time, each in a process of its own: with nothing of the server's surroundings, less urgent than the
 * requests, ended when it takes too long or too much memory. Whatever becomes of it, there is an answer.
 */
import { fork, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import type { OpenedPaper, OpenPaper, ReadingProblem } from '../features/papers/paper-text.ts';
import { ROOT } from './root.ts';

export interface ReadingBounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A fax of sixty pages takes about five minutes of one processor; one page takes 300 MB. */
export const READING_BOUNDS: ReadingBounds = { seconds: 420, megabytes: 1200 };

const MAIN = fileURLToPath(new URL('./open-paper-main.ts', import.meta.url));
/** As open-paper-main.ts ends where it took too much; that file is never loaded here. */
const TOO_MUCH = 86;
/** Lower than anything that serves a request. */
const PRIORITY = 10;

export interface PaperProcesses {
  readonly open: OpenPaper;
  /** Ends what is being read now; it is read again later. */
  readonly stop: () => void;
}

type Answer = OpenedPaper | { readonly problem: ReadingProblem };

/** `main`: for the test that has it misbehave. */
export function paperProcesses(bounds = READING_BOUNDS, main = MAIN): PaperProcesses {
  let stop = (): void => undefined;
  const open: OpenPaper = (content, context) =>
    new Promise((resolve) => {
      const child = fork(main, [], {
        cwd: ROOT,
        env: { PATH: process.env['PATH'] ?? '' },
        execArgv: ['--import', 'tsx', `--max-old-space-size=${Math.ceil(bounds.megabytes / 2)}`],
        serialization: 'advanced',
        // What a damaged file makes a library say is no message of ours.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        resolve(answer);
        child.kill('SIGKILL');
      };
      stop = () => end({ problem: 'stopped' });
      const timer = setTimeout(() => end({ problem: 'too-slow' }), bounds.seconds * 1000);
      child.once('message', (answer) => end(answer as Answer));
      child.once('error', () => end({ problem: 'crashed' }));
      child.once('exit', (code) =>
        end({ problem: code === TOO_MUCH ? 'too-much-memory' : 'crashed' }),
      );
      lower(child);
      child.send({ content, context, mostBytes: bounds.megabytes * 1_000_000 }, () => undefined);
    });
  return { open, stop: () => stop() };
}

function lower({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) os.setPriority(pid, PRIORITY);
  } catch {
    // It has ended already.
  }
}
