/** What the bench reports: a number with an id that later issues and CI read, and what it should be. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
}

export interface Target {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** From the issue that asked for the engine. Ratios compare runs side by side; times are medians. */
export const TARGETS: Readonly<Record<string, Target>> = {
  'decide.per_second': { atLeast: 1_000_000 },
  'decide.vs_handwritten': { atLeast: 0.8 },
  'decide.vs_json_logic_engine': { atLeast: 5 },
  'decide.vs_zen': { atLeast: 300 },
  'decide.vs_cedar': { atLeast: 300 },
  'decide.slowdown_x10': { atMost: 2.5 },
  'compile.ms': { atMost: 1000 },
  'load.ms': { atMost: 30 },
  'cli.decide.ms': { atMost: 400 },
  'reason.ms': { atMost: 5 },
  'ask.ms': { atMost: 50 },
  'diff.ms': { atMost: 300 },
  'diff.look_back.ms': { atMost: 300 },
  'prove.ms': { atMost: 10_000 },
  'compare.ms': { atMost: 50 },
  'reference.disagreements': { atMost: 0 },
  'evaluation.throws': { atMost: 0 },
  'read.text.ms': { atMost: 15 },
  'read.false_judicial': { atMost: 0 },
  'read.missed_judicial': { atMost: 0 },
  'desk.record.p95.ms': { atMost: 150 },
  'desk.queue.first_page_ms': { atMost: 200 },
  'desk.queue.search_ms': { atMost: 300 },
  'desk.push.p95.ms': { atMost: 1000 },
  'desk.record.vs_bare': { atLeast: 0.6 },
  'desk.lost_or_doubled': { atMost: 0 },
  'desk.pglite.vs_bare': { atLeast: 0.4 },
  'read.page.ms': { atMost: 3000 },
  'read.page.memory': { atMost: 600 },
  'read.page.browser.ms': { atMost: 5000 },
  'read.page.browser.memory': { atMost: 600 },
  'rights.first_card_ms': { atMost: 2000 },
  // At once, as people feel it, on a processor four times slowed.
  'rights.offline_ms': { atMost: 1000 },
  'rights.page_kb': { atMost: 50 },
  'ledger.append.per_second': { atLeast: 100_000 },
  'ledger.prove.ms': { atMost: 1 },
  'replay.disagreements': { atMost: 0 },
  // Ten million in a minute on two cores.
  'replay.per_second': { atLeast: 166_667 },
  'replay.flatness': { atMost: 1.2 },
  // 20,000 cases and 60 providers; never worse than one by one.
  'allocate.s': { atMost: 20 },
  'allocate.gap': { atMost: 0.001 },
  'allocate.vs_one_by_one': { atLeast: 1 },
};

export function meets({ id, value }: Figure): boolean | undefined {
  const target = TARGETS[id];
  if (!target) return undefined;
  return value >= (target.atLeast ?? -Infinity) && value <= (target.atMost ?? Infinity);
}

export interface MeasureOptions {
  /** A short run: fewer rounds, fewer cases. The figures are rougher. */
  readonly quick: boolean;
  readonly progress: (line: string) => void;
}

/** One measurement and the figures it brings. */
export interface Measurement {
  readonly name: string;
  readonly ids: readonly string[];
  readonly measure: (options: MeasureOptions) => Promise<readonly Figure[]>;
}
