/** Opens pages and passes the gate, each time in a bounded process of its own. */
import { fileURLToPath } from 'node:url';
import type {
  Gated,
  OpenPages,
  ReleaseWork,
  WorkProblem,
} from '../features/releases/release-work.ts';
import { boundedProcesses, type ProcessBounds } from './bounded-process.ts';
import type { ReleaseTask } from './release-main.ts';

/** Sixty scanned pages are read twice. */
const BOUNDS: ProcessBounds = { seconds: 900, megabytes: 1800 };
const MAIN = fileURLToPath(new URL('./release-main.ts', import.meta.url));

type Opened = Awaited<ReturnType<OpenPages>>;

export function releaseProcesses(bounds = BOUNDS): ReleaseWork & { readonly stop: () => void } {
  const { ask, stop } = boundedProcesses<ReleaseTask, unknown>(MAIN, bounds);
  return {
    open: async (papers) => (await ask({ open: papers })) as Opened,
    gate: async (gate) => (await ask({ gate })) as Gated | { readonly problem: WorkProblem },
    stop,
  };
}
