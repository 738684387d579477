/**
 * Tells the other servers on the same PostgreSQL that a request changed, so that a screen open at any of them looks
 * again: NOTIFY over a connection of its own. After the change is safe and a few at a time, because a NOTIFY inside
 * a transaction makes commits wait for each other. What is lost while the database is away is only the nudge.
 */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { z } from 'zod';
import type { Changed } from '../features/requests/desk.ts';

const CHANNEL = 'threshold_change';
const GATHER_MS = 50;
/** A message holds 8,000 bytes at most. */
const MOST = 30;
const AGAIN_MS = 1000;

const message = z.object({
  from: z.string(),
  /** Another law or calendar is in force: look. */
  rules: z.literal(true).optional(),
  changes: z.array(
    z.object({
      request: z.string(),
      agency: z.string(),
      recordedBy: z.string(),
      events: z.number(),
      reads: z.literal('defence:read').optional(),
    }),
  ),
});

export interface ChangeRelay {
  readonly tell: (change: Changed) => void;
  /** Another law or calendar is in force. */
  readonly tellRules: () => void;
  readonly close: () => Promise<void>;
}

export async function relayChanges(
  address: string,
  heard: (change: Changed) => void,
  heardRules: () => void = () => undefined,
): Promise<ChangeRelay> {
  const own = randomUUID();
  let client: Client | undefined;
  let closed = false;
  let waiting: Changed[] = [];
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: address });
    const lost = (): void => {
      if (client === next) client = undefined;
      if (!closed) setTimeout(() => void connect().catch(() => undefined), AGAIN_MS).unref();
    };
    next.once('error', lost);
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => {
      const read = message.safeParse(JSON.parse(payload ?? 'null'));
      if (!read.success || read.data.from === own) return;
      read.data.changes.forEach(heard);
      if (read.data.rules) heardRules();
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
    } catch (error) {
      if (client !== next) lost();
      throw error;
    }
    client = next;
  };

  const send = (): void => {
    timer = undefined;
    const changes = waiting.splice(0, MOST);
    if (waiting.length > 0) timer = setTimeout(send, 0);
    notify({ changes });
  };
  const notify = (said: object): void => {
    const payload = JSON.stringify({ from: own, ...said });
    client?.query('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => undefined);
  };

  await connect();
  return {
    tell: (change) => {
      waiting = [...waiting.filter(({ request }) => request !== change.request), change];
      timer ??= setTimeout(send, GATHER_MS);
    },
    tellRules: () => notify({ changes: [], rules: true }),
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
