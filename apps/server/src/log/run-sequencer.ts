/** Runs the sequencer beside the requests: soon after each change, and every few seconds for what others wrote. */

export interface RunningSequencer {
  /** Something was written. */
  readonly nudge: () => void;
  /** Ends after the batch that is under way. */
  readonly stop: () => Promise<void>;
}

export interface SequencerRun {
  /** Gives how many leaves got a place. */
  readonly batch: () => Promise<number>;
  readonly failed: (error: unknown) => void;
  readonly everyMs?: number;
}

export function runSequencer({ batch, failed, everyMs = 2000 }: SequencerRun): RunningSequencer {
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;

  const run = async (): Promise<void> => {
    try {
      let placed = 1;
      while (placed > 0 && !stopped) placed = await batch();
    } catch (error) {
      failed(error);
    }
    running = undefined;
    if (again) {
      again = false;
      nudge();
    }
  };
  const nudge = (): void => {
    if (stopped) return;
    if (running) again = true;
    else running = run();
  };
  const timer = setInterval(nudge, everyMs);
  nudge();
  return {
    nudge,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
