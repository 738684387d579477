/**
 * Decisions a second of several contestants, side by side: they take turns, loop after loop, so that a
 * busy machine slows all of them, and the median of the loops counts. tinybench measures each loop, in
 * processor time: on an idle machine that is the clock on the wall, and on a shared one it leaves out the
 * time that others had the processor. Threads of a peer count too.
 */
import { Bench } from 'tinybench';

/** Milliseconds of processor time that this process has used, all its threads together. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Contestant {
  readonly name: string;
  /** Decisions made by one call of `run`. */
  readonly decisions: number;
  readonly run: () => unknown;
}

export interface TimingOptions {
  readonly rounds: number;
  /** Milliseconds per contestant and round. */
  readonly time: number;
}

export async function throughput(
  contestants: readonly Contestant[],
  { rounds, time }: TimingOptions,
): Promise<ReadonlyMap<string, number>> {
  const loops = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, decisions, run } of contestants) {
      const bench = new Bench({
        now: processorTime,
        time,
        iterations: 1,
        warmup: round === 0,
        warmupTime: time,
        warmupIterations: 1,
      });
      bench.add(name, async () => {
        await run();
      });
      const [task] = await bench.run();
      const result = task?.result;
      if (result?.state !== 'completed') throw new Error(`${name} could not be measured`);
      loops.get(name)?.push((decisions * 1000) / result.latency.p50);
    }
  }
  return new Map([...loops].map(([name, each]) => [name, median(each)]));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
