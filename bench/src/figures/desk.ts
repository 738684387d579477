/**
 * Fifty workers recording requests at once, each with suggestion, clocks and its places in the log's queue:
 * how long one waits, and how many a second beside bare inserts of the same rows, in turns in one run.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { startPostgres } from '../../../apps/server/test/postgres-server.ts';
import {
  COMPILED,
  detainer,
  testDesk,
  type TestDesk,
} from '../../../apps/server/test/test-desk.ts';
import type { Database, Parameter } from '../../../apps/server/src/db/database.ts';
import { openPglite } from '../../../apps/server/src/db/pglite-database.ts';
import { openPostgres } from '../../../apps/server/src/db/postgres-database.ts';
import {
  recordRequest,
  type RecordRequestBody,
} from '../../../apps/server/src/features/requests/record-request.ts';
import { DeskLaw } from '../../../apps/server/src/law/desk-law.ts';
import { median, percentile } from '../timing/throughput.ts';
import type { Measurement, MeasureOptions } from './figure.ts';

const WORKERS = 50;

export const DESK: Measurement = {
  name: 'fifty workers recording requests at once',
  ids: [
    'desk.record.p95.ms',
    'desk.record.per_second',
    'desk.record.vs_bare',
    'desk.record.all_new.vs_bare',
    'desk.lost_or_doubled',
    'desk.pglite.per_second',
    'desk.pglite.vs_bare',
  ],
  measure: async (options) => {
    const server = await startPostgres();
    const postgres = openPostgres(await server.newDatabase(), { connections: 16 });
    const another = openPostgres(await server.newDatabase(), { connections: 16 });
    const pglite = await openPglite();
    try {
      const onServer = await measure(postgres, options);
      const allNew = await measure(another, options, new DeskLaw(COMPILED, 0));
      const embedded = await measure(pglite, options);
      return [
        { id: 'desk.record.p95.ms', value: onServer.p95, unit: 'ms' },
        { id: 'desk.record.per_second', value: onServer.perSecond, unit: 'requests/s' },
        { id: 'desk.record.vs_bare', value: onServer.ratio, unit: 'x' },
        { id: 'desk.record.all_new.vs_bare', value: allNew.ratio, unit: 'x' },
        {
          id: 'desk.lost_or_doubled',
          value: onServer.wrong + allNew.wrong + embedded.wrong,
          unit: 'requests',
        },
        { id: 'desk.pglite.per_second', value: embedded.perSecond, unit: 'requests/s' },
        { id: 'desk.pglite.vs_bare', value: embedded.ratio, unit: 'x' },
      ];
    } finally {
      await pglite.close();
      await another.close();
      await postgres.close();
      await server.stop();
    }
  },
};

interface Measured {
  readonly p95: number;
  readonly perSecond: number;
  readonly ratio: number;
  readonly wrong: number;
}

/** `law`: without it, as at the desk, which works out what follows from the same facts once a day. */
async function measure(
  database: Database,
  { quick }: MeasureOptions,
  law?: DeskLaw,
): Promise<Measured> {
  const desk = await testDesk(database);
  const working: TestDesk = {
    ...desk,
    law: law ?? desk.law,
    random: (length) => randomBytes(length),
  };
  const sent: string[] = [];
  const { worker, otherWorker } = desk.people;
  const recorders = [worker, otherWorker];
  const record = async (): Promise<void> => {
    const body = { ...alike(sent.length), id: randomUUID(), command: randomUUID() };
    const recorder = recorders[sent.length % recorders.length]!;
    // As a telephone on a bad line does: one in ten is sent twice.
    for (let time = sent.length % 10 === 0 ? 2 : 1; time > 0; time--) {
      const result = await recordRequest(working, recorder, body);
      if (!result.ok) throw new Error(result.refusal.code);
    }
    sent.push(body.id);
  };
  const template = await rowsOf(working, record, sent);
  const bare = (): Promise<void> => insertBare(database, template, randomUUID());

  const amount = quick ? 200 : 1000;
  const ratios: number[] = [];
  const rates: number[] = [];
  const waits: number[] = [];
  await together(record, amount, []);
  await together(bare, amount, []);
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    const plain = await together(bare, amount, []);
    const whole = await together(record, amount, waits);
    rates.push(whole);
    ratios.push(whole / plain);
  }
  const [kept] = await database.asSystem((transaction) =>
    transaction.query<{ requests: number; events: number; leaves: number }>(
      `select (select count(*)::int from request where number like 'R-%') as requests,
         (select count(*)::int from request_event e join request r on r.id = e.request
          where r.number like 'R-%') as events,
         (select count(*)::int from log_entry l join request r on r.id = l.request
          where r.number like 'R-%') as leaves`,
    ),
  );
  if (!kept) throw new Error('Nothing was counted.');
  return {
    p95: percentile(waits, 0.95),
    perSecond: median(rates),
    ratio: median(ratios),
    wrong:
      Math.abs(kept.requests - sent.length) +
      Math.abs(kept.events - 3 * sent.length) +
      Math.abs(kept.leaves - 3 * sent.length),
  };
}

/** What reaches a jail in a day: detainers with the paper, the signer and the claim that come with them, 24 ways. */
function alike(at: number): RecordRequestBody {
  const plain = detainer('bench');
  const papers = [
    ['i-200', 'immigration-officer'],
    ['none', 'nobody'],
    ['custody-warrant', 'magistrate-judge'],
    ['i-205', 'immigration-officer'],
  ] as const;
  const [kind, signer] = papers[at % papers.length]!;
  return {
    ...plain,
    situation: {
      ...plain.situation,
      'paper.kind': kind,
      'paper.signer': signer,
      'claim.legal-compulsion': at % 3 === 0,
      'detainer.kind': at % 8 < 4 ? 'i-247a' : 'i-247g',
    },
  };
}

/** How many a second. `waits` gets the milliseconds of each. */
async function together(
  one: () => Promise<void>,
  amount: number,
  waits: number[],
): Promise<number> {
  let begun = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      while (begun < amount) {
        begun++;
        const from = performance.now();
        await one();
        waits.push(performance.now() - from);
      }
    }),
  );
  return (amount / (performance.now() - started)) * 1000;
}

interface Rows {
  readonly words: readonly string[];
  readonly request: Record<string, never>;
  readonly events: readonly Record<string, never>[];
  readonly wrapped: Uint8Array;
}

/** One request as the desk writes it, to be inserted again as it stands. */
async function rowsOf(
  desk: TestDesk,
  record: () => Promise<void>,
  sent: readonly string[],
): Promise<Rows> {
  await record();
  return desk.database.asSystem(async (transaction) => {
    const [request] = await transaction.query<Record<string, never>>(
      'select * from request where id = $1',
      [sent[0]!],
    );
    const events = await transaction.query<Record<string, never>>(
      'select e.*, l.leaf from request_event e join log_entry l using (request, seq) where request = $1 order by seq',
      [sent[0]!],
    );
    const [key] = await transaction.query<{ wrapped: Uint8Array }>(
      'select wrapped from request_key where request = $1',
      [sent[0]!],
    );
    const words = await transaction.query<{ word: string }>(
      `select encode(word, 'hex') as word from request_word where request = $1`,
      [sent[0]!],
    );
    return {
      request: request!,
      events,
      wrapped: key!.wrapped,
      words: words.map(({ word }) => word),
    };
  });
}

async function insertBare(
  database: Database,
  { request: r, events, wrapped, words }: Rows,
  id: string,
): Promise<void> {
  await database.asSystem(async (transaction) => {
    await transaction.query(
      `insert into request (id, number, agency, recorded_by, state, risk, channel, acts, outcome,
         received_at, due_at, events, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        `B-${id}`,
        r['agency']!,
        r['recorded_by']!,
        r['state']!,
        r['risk']!,
        r['channel']!,
        r['acts']!,
        r['outcome']!,
        r['received_at']!,
        r['due_at']!,
        r['events']!,
        r['changed_at']!,
      ],
    );
    await transaction.query(
      'insert into request_key (request, master, wrapped) values ($1, $2, $3)',
      [id, 'test', wrapped],
    );
    const list = (columns: number): string =>
      events
        .map((_, row) => {
          const places = Array.from({ length: columns }, (__, at) => `$${row * columns + at + 1}`);
          return `(${places.join(', ')})`;
        })
        .join(', ');
    await transaction.query(
      `insert into request_event (request, seq, type, version, at, by, command, facts, sealed, salt)
       values ${list(10)}`,
      events.flatMap((e): Parameter[] => [
        id,
        e['seq']!,
        e['type']!,
        e['version']!,
        e['at']!,
        e['by']!,
        e['command']!,
        JSON.stringify(e['facts']),
        e['sealed']!,
        e['salt']!,
      ]),
    );
    await transaction.query(
      `insert into log_entry (request, seq, leaf) values ${list(3)}`,
      events.flatMap((e): Parameter[] => [id, e['seq']!, e['leaf']!]),
    );
    await transaction.query(
      `insert into request_word (agency, request, word)
       select $1, $2, decode(word, 'hex') from unnest($3::text[]) word`,
      [r['agency']!, id, words],
    );
  });
}
