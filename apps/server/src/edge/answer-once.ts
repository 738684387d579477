/** The inside of a bounded process: one task comes in as a message, its answer goes out as one, and the process ends. */
import { TOO_MUCH } from './bounded-process.ts';

const LOOK_MS = 100;

export function answerOnce<Task extends object>(answer: (task: Task) => unknown): void {
  process.once('message', ({ mostBytes, ...task }: Task & { readonly mostBytes: number }) => {
    setInterval(() => {
      if (process.memoryUsage.rss() > mostBytes) process.exit(TOO_MUCH);
    }, LOOK_MS).unref();
    process.send?.(answer(task as unknown as Task), () => process.exit(0));
  });
}
