/** The process around `weighLaw`: a draft comes in as a message, what it weighs goes out as one. */
import { weighLaw, type DraftToWeigh } from '../law/weigh-law.ts';
import { TOO_MUCH } from './bounded-process.ts';

const LOOK_MS = 100;

process.once(
  'message',
  ({ mostBytes, ...draft }: DraftToWeigh & { readonly mostBytes: number }) => {
    setInterval(() => {
      if (process.memoryUsage.rss() > mostBytes) process.exit(TOO_MUCH);
    }, LOOK_MS).unref();
    process.send?.(weighLaw(draft), () => process.exit(0));
  },
);
