/**
 * Counsel's queue over 100,000 requests on PostgreSQL, as its screen asks for it: the first page, a page deep in it,
 * one agency's, searches for words that are rare and for one that stands in every second request. Each goes through
 * the verb, as an account, under row-level security; given is the 95th percentile of the slowest of its kind.
 */
import { startPostgres } from '../../../apps/server/test/postgres-server.ts';
import { testDesk, type TestDesk } from '../../../apps/server/test/test-desk.ts';
import { openPostgres } from '../../../apps/server/src/db/postgres-database.ts';
import { listQueue, queueQuery } from '../../../apps/server/src/features/requests/queue.ts';
import { BlindWords } from '../../../apps/server/src/features/requests/word-index.ts';
import { percentile } from '../timing/throughput.ts';
import type { Measurement, MeasureOptions } from './figure.ts';

const REQUESTS = 100_000;
const WORDS_EACH = 20;

export const DESK_QUEUE: Measurement = {
  name: 'a queue of 100,000 requests',
  ids: [
    'desk.queue.first_page_ms',
    'desk.queue.next_page_ms',
    'desk.queue.search_ms',
    'desk.queue.common_word_ms',
  ],
  measure: async (options) => {
    const server = await startPostgres();
    const database = openPostgres(await server.newDatabase(), { connections: 4 });
    try {
      const desk = await testDesk(database);
      await fill(desk);
      const first = await slowest(desk, options, [{}, { agency: 'jails' }, { held: 'by-nobody' }]);
      const next = await slowest(desk, options, [{ after: await deep(desk) }]);
      const search = await slowest(desk, options, [
        { search: 'rare7' },
        { search: 'rare7 common' },
        { search: 'often3' },
        { search: '99999' },
        { search: 'absent' },
      ]);
      const common = await slowest(desk, options, [
        { search: 'common' },
        { search: 'common often3' },
      ]);
      return [
        { id: 'desk.queue.first_page_ms', value: first, unit: 'ms' },
        { id: 'desk.queue.next_page_ms', value: next, unit: 'ms' },
        { id: 'desk.queue.search_ms', value: search, unit: 'ms' },
        { id: 'desk.queue.common_word_ms', value: common, unit: 'ms' },
      ];
    } finally {
      await database.close();
      await server.stop();
    }
  },
};

/** Rows as recording would leave them, written by the database itself: half in each of two agencies, a tenth closed. */
export async function fill({ database, master, people }: TestDesk): Promise<void> {
  await database.asSystem(async (transaction) => {
    await transaction.query(
      `insert into request (id, number, agency, recorded_by, state, risk, channel, acts, outcome,
         received_at, due_at, events, changed_at)
       select gen_random_uuid(), 'R-2026-' || lpad(n::text, 6, '0'),
         case when n % 2 = 0 then 'jails' else 'schools' end, $1::uuid,
         case when n % 10 = 0 then 'closed' else 'received' end, (n * 7919) % 3, 'paper',
         array['hold'], 'must-not', timestamptz '2026-11-20' - n * interval '1 minute',
         case when n % 3 = 0 then null else timestamptz '2026-11-25' + (n::bigint * 104729 % 500000)::int * interval '1 minute' end,
         3, timestamptz '2026-11-20'
       from generate_series(1, ${REQUESTS}) n`,
      [people.counsel.account],
    );
    for (const agency of ['jails', 'schools']) {
      const blind = new BlindWords({ master }, agency);
      const word = (text: string): string => Buffer.from(blind.of(text)).toString('hex');
      // In every second request, in one of a hundred, in one of ten thousand, and what nobody looks for.
      await transaction.query(
        `insert into request_word (agency, request, word)
         select agency, id, decode(word, 'hex') from request,
           lateral (select right(number, 6)::int / 2 as n) as at,
           lateral (
             select $2::text as word where n % 2 = 0
             union all select ($3::text[])[1 + n % 100]
             union all select ($4::text[])[1 + n % 10000]
             union all select encode(substr(sha256((n || ' ' || k)::bytea), 1, 12), 'hex')
               from generate_series(1, ${WORDS_EACH - 3}) k
           ) as words
         where agency = $1`,
        [
          agency,
          word('common'),
          Array.from({ length: 100 }, (_, at) => word(`often${at}`)),
          Array.from({ length: 10_000 }, (_, at) => word(`rare${at}`)),
        ],
      );
    }
  });
  await database.asSystem((transaction) => transaction.script('analyze'));
}

async function page(desk: TestDesk, query: object): Promise<string | null> {
  const result = await listQueue(desk, desk.people.counsel, queueQuery.parse(query));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.next;
}

/** The place after the twentieth page of a hundred. */
async function deep(desk: TestDesk): Promise<string> {
  let after: string | null = null;
  for (let pages = 0; pages < 20; pages++) {
    after = await page(desk, { most: 100, ...(after === null ? {} : { after }) });
  }
  if (after === null) throw new Error('The queue is shorter than that.');
  return after;
}

/** The 95th percentile of the slowest of these. */
async function slowest(
  desk: TestDesk,
  { quick }: MeasureOptions,
  queries: readonly object[],
): Promise<number> {
  const slow: number[] = [];
  for (const query of queries) {
    const waits: number[] = [];
    for (let time = 0; time < (quick ? 10 : 40); time++) {
      const from = performance.now();
      await page(desk, query);
      waits.push(performance.now() - from);
    }
    slow.push(percentile(waits, 0.95));
  }
  return Math.max(...slow);
}
