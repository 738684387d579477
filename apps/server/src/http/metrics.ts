/**
 * Figures for whoever runs the desk, in the text form of Prometheus: times of answers by route and status, what waits,
 * and the process itself. Routes are named by their pattern: no id, no person, no agency ever stands in a figure.
 */
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Database } from '../db/database.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.5, 1, 2.5, 5];

export class Metrics {
  readonly #registry = new Registry();
  readonly #answers: Histogram<'method' | 'route' | 'status'>;

  constructor(database: Database) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry, prefix: 'threshold_' });
    this.#answers = new Histogram({
      name: 'threshold_http_seconds',
      help: 'Time to an answer, by route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    });
    const waiting = new Gauge({
      name: 'threshold_waiting',
      help: 'What waits: leaves for a place in the log, requests for counsel, requests past their first due date.',
      labelNames: ['what'],
      registers,
      collect: async () => {
        for (const [what, count] of Object.entries(await waitingIn(database))) {
          waiting.set({ what }, count);
        }
      },
    });
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.#answers.observe({ method, route, status }, seconds);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  get type(): string {
    return this.#registry.contentType;
  }
}

/** Counts alone; of every agency together. */
export async function waitingIn(database: Database): Promise<Readonly<Record<string, number>>> {
  const [row] = await database.asSystem((transaction) =>
    transaction.query<Record<string, number>>(
      `select (select count(*)::int from log_entry where index is null) as log,
         (select count(*)::int from request where state in ('received', 'asked', 'second-reading')) as counsel,
         (select count(*)::int from request
           where due_at < now() and state not in ('closed', 'withdrawn')) as overdue`,
    ),
  );
  return row ?? {};
}
