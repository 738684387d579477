/** The inside of a bounded process: one task comes in as a message, its answer goes out as one, and the process ends. */
import { TOO_MUCH } from './bounded-process.ts';

const LOOK_MS = 100;

/** What may be asked is whoever starts the process to say: the message is that task and the bound, and nothing else. */
export function answerOnce(answer: (task: never) => unknown): void {
  process.once('message', ({ mostBytes, ...task }: { readonly mostBytes: number }) => {
    setInterval(() => {
      if (process.memoryUsage.rss() > mostBytes) process.exit(TOO_MUCH);
    }, LOOK_MS).unref();
    process.send?.(answer(task as never), () => process.exit(0));
  });
}
