/**
 * One paper at a time, each opened in a bounded process of its own. Whatever becomes of it, there is an answer.
 */
import { fileURLToPath } from 'node:url';
import type { OpenedPaper, OpenPaper, ReadingProblem } from '../features/papers/paper-text.ts';
import { boundedProcesses, type ProcessBounds } from './bounded-process.ts';

/** A fax of sixty pages takes about five minutes of one processor; one page takes 300 MB. */
export const READING_BOUNDS: ProcessBounds = { seconds: 420, megabytes: 1200 };

const MAIN = fileURLToPath(new URL('./open-paper-main.ts', import.meta.url));

export interface PaperProcesses {
  readonly open: OpenPaper;
  /** Ends what is being read now; it is read again later. */
  readonly stop: () => void;
}

type Task = Readonly<Record<'content' | 'context', object>>;
type Answer = OpenedPaper | { readonly problem: ReadingProblem };

/** `main`: for the test that has it misbehave. */
export function paperProcesses(bounds = READING_BOUNDS, main = MAIN): PaperProcesses {
  const { ask, stop } = boundedProcesses<Task, Answer>(main, bounds);
  return { open: (content, context) => ask({ content, context }), stop };
}
