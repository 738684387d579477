/** Weighs a draft in a bounded process of its own, one at a time for each server: people may have written anything. */
import { fileURLToPath } from 'node:url';
import type { DraftToWeigh, WeighDraft, Weighed } from '../law/weigh-law.ts';
import { boundedProcesses, type ProcessBounds } from './bounded-process.ts';

const MAIN = fileURLToPath(new URL('./weigh-draft-main.ts', import.meta.url));
const BOUNDS: ProcessBounds = { seconds: 240, megabytes: 2000 };

export interface DraftWeigher {
  readonly weigh: WeighDraft;
  readonly stop: () => void;
}

export function draftWeigher(bounds = BOUNDS): DraftWeigher {
  const { ask, stop } = boundedProcesses<DraftToWeigh, Weighed>(MAIN, bounds);
  let last: Promise<unknown> = Promise.resolve();
  return {
    weigh: (draft) => {
      const mine = last.then(() => ask(draft));
      last = mine.catch(() => undefined);
      return mine;
    },
    stop,
  };
}
