/** Starts the thread that reads papers, passes on what it says, and ends it: when done, late, or not wanted. */
import { INPUT_LIMITS } from '@threshold/instruments/input/limits';
import type { FromReader, ToReader } from './reading-messages.ts';

export interface Running {
  /** Ends it now. Pictures and words are gone with the thread's memory. */
  readonly stop: () => void;
}

/** Silent for longer than its own limits allow, it hangs. */
const LATE = (INPUT_LIMITS.pageSeconds + 15) * 1000;

export function runReading(
  worker: string,
  order: ToReader,
  heard: (message: FromReader) => void,
): Running {
  const thread = new Worker(worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    thread.terminate();
  };
  const fail = (code: 'too-slow' | 'not-fetched'): void => {
    stop();
    heard({ kind: 'failed', code, file: undefined });
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fail('too-slow'), LATE);
  };
  thread.onmessage = ({ data }: MessageEvent<FromReader>) => {
    wait();
    if (data.kind === 'read' || data.kind === 'failed') stop();
    heard(data);
  };
  thread.onerror = () => fail('not-fetched');
  wait();
  thread.postMessage(order);
  return { stop };
}
