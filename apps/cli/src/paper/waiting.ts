/** What is being done, on a line of its own that goes away: only in a terminal, only for one who waits. */
import type { Output } from '../host.ts';

export interface Waiting {
  readonly say: (what: string) => void;
  readonly end: () => void;
}

/** Milliseconds before anything is said: what is quicker needs no words. */
const AFTER = 300;
const CLEAR = '\r\u001b[2K';

export function waiting(output: Output): Waiting {
  if (!output.isTerminal) return { say: () => undefined, end: () => undefined };
  let [what, shown] = ['', false];
  const show = (): void => {
    if (what === '') return;
    shown = true;
    output.write(`${CLEAR}${what} …`);
  };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    show();
  }, AFTER);
  return {
    say: (now) => {
      what = now;
      if (late) show();
    },
    end: () => {
      clearTimeout(timer);
      if (shown) output.write(CLEAR);
    },
  };
}
