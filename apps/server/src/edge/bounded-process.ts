/**
 * One task in a process of its own: with nothing of the server's surroundings, less urgent than the requests, ended when
 * it takes too long or too much memory. Whatever becomes of it, there is an answer.
 */
import { fork, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import { ROOT } from './root.ts';

export interface ProcessBounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** `stopped`: the server is closing, and the task is not to blame. */
export type ProcessProblem = 'too-slow' | 'too-much-memory' | 'crashed' | 'stopped';

/** As the programs here end where they took too much. */
export const TOO_MUCH = 86;
/** Lower than anything that serves a request. */
const PRIORITY = 10;

export interface BoundedProcesses<Task extends object, Answer> {
  readonly ask: (task: Task) => Promise<Answer | { readonly problem: ProcessProblem }>;
  /** Ends all that is being done now; it is done again later. */
  readonly stop: () => void;
}

export function boundedProcesses<Task extends object, Answer>(
  main: string,
  bounds: ProcessBounds,
): BoundedProcesses<Task, Answer> {
  const running = new Set<() => void>();
  const ask = (task: Task): Promise<Answer | { readonly problem: ProcessProblem }> =>
    new Promise((resolve) => {
      const child = fork(main, [], {
        cwd: ROOT,
        env: { PATH: process.env['PATH'] ?? '' },
        execArgv: ['--import', 'tsx', `--max-old-space-size=${Math.ceil(bounds.megabytes / 2)}`],
        serialization: 'advanced',
        // What a damaged file makes a library say is no message of ours.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const end = (answer: Answer | { readonly problem: ProcessProblem }): void => {
        clearTimeout(timer);
        running.delete(stop);
        resolve(answer);
        child.kill('SIGKILL');
      };
      const stop = (): void => end({ problem: 'stopped' });
      running.add(stop);
      const timer = setTimeout(() => end({ problem: 'too-slow' }), bounds.seconds * 1000);
      child.once('message', (answer) => end(answer as Answer));
      child.once('error', () => end({ problem: 'crashed' }));
      child.once('exit', (code) =>
        end({ problem: code === TOO_MUCH ? 'too-much-memory' : 'crashed' }),
      );
      lower(child);
      child.send({ ...task, mostBytes: bounds.megabytes * 1_000_000 }, () => undefined);
    });
  return { ask, stop: () => [...running].forEach((stop) => stop()) };
}

function lower({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) os.setPriority(pid, PRIORITY);
  } catch {
    // It has ended already.
  }
}
