/**
 * Whether a desk is sound: its tables in the newest form, its keys opening what they sealed, its events, its log and what
 * was purged agreeing with each other. Reads everything, changes nothing.
 */
import { checkLogSignature, parseCheckpoint } from '@threshold/ledger/checkpoint';
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { frontierRoot } from '@threshold/ledger/frontier';
import { HASH_BYTES, toHex } from '@threshold/ledger/octets';
import type { Signer } from '@threshold/ledger/signer';
import type { Database, Transaction } from '../db/database.ts';
import type { Migration } from '../db/migrate.ts';
import type { Erasure } from '../features/retention/erasure.ts';
import { frontierOf } from '../log/sequencer.ts';
import { masterOf, unseal, unsealUnder, unwrapKey, type MasterKey } from '../seal/seal.ts';
import { SEALED_BY_MASTER, sealedRows } from './rotate.ts';

export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  /** What was seen, and where it is wrong what to do. */
  readonly says: string;
}

export interface DoctorTools {
  readonly database: Database;
  readonly migrations: readonly Migration[];
  readonly master: MasterKey;
  readonly signer: Signer;
  readonly erasures: readonly Erasure[];
}

export function examine(tools: DoctorTools): Promise<readonly Finding[]> {
  return tools.database.asSystem(async (transaction) => [
    await tables(transaction, tools),
    await keys(transaction, tools),
    await events(transaction),
    await leaves(transaction),
    await log(transaction, tools),
    await purges(transaction),
    await erased(transaction, tools),
  ]);
}

async function tables(transaction: Transaction, { migrations }: DoctorTools): Promise<Finding> {
  const ran = await transaction.query<{ name: string }>('select name from migration');
  const names = new Set(ran.map(({ name }) => name));
  const missing = migrations.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  const unknown = [...names].filter((name) => !migrations.some((each) => each.name === name));
  const ok = missing.length === 0 && unknown.length === 0;
  return {
    check: 'tables',
    ok,
    says: ok
      ? `${ran.length} steps, the newest form.`
      : `Not run yet: ${missing.join(', ') || 'none'}; not known here: ${unknown.join(', ') || 'none'}. Start the desk once with the newest Threshold.`,
  };
}

async function keys(transaction: Transaction, { master }: DoctorTools): Promise<Finding> {
  const rows = await transaction.query<{
    request: string;
    master: string;
    wrapped: Uint8Array | null;
  }>('select request, master, wrapped from request_key');
  const closed = rows.filter(
    ({ request, wrapped, ...row }) =>
      wrapped === null ||
      masterOf(master, row.master) === undefined ||
      unwrapKey(master, request, wrapped) === undefined,
  );
  const sealed = await sealedByMaster(transaction, master);
  const shut = closed.length + sealed.closed;
  const says =
    shut === 0
      ? `The master key opens the keys of all ${rows.length} requests.`
      : `The master key does not open ${shut} of ${rows.length + sealed.all} keys. Is it the key that was here when they were made?`;
  const used = keysInUse(rows, master, sealed.older);
  return { check: 'keys', ok: shut === 0, says: used === undefined ? says : `${says} ${used}` };
}

/** Holds, second factors and secrets of webhooks, which no key of a request wraps. */
async function sealedByMaster(
  transaction: Transaction,
  master: MasterKey,
): Promise<{ readonly all: number; readonly older: number; readonly closed: number }> {
  let [all, older, closed] = [0, 0, 0];
  for (const each of SEALED_BY_MASTER) {
    for (const { id, sealed } of await sealedRows(transaction, each)) {
      all++;
      if (unseal(master.bytes, each.placeOf(id), sealed) !== undefined) continue;
      if (unsealUnder(master, each.placeOf(id), sealed) === undefined) closed++;
      else older++;
    }
  }
  return { all, older, closed };
}

/** Which master keys are in use, by their ids; undefined while there is one. */
function keysInUse(
  rows: readonly { readonly master: string }[],
  master: MasterKey,
  older: number,
): string | undefined {
  const counts = new Map<string, number>([[master.id, 0]]);
  for (const row of rows) counts.set(row.master, (counts.get(row.master) ?? 0) + 1);
  if (counts.size === 1 && older === 0) {
    return master.other === undefined
      ? undefined
      : `Nothing lies under the other key ${master.other.id} any more: take it away.`;
  }
  const each = [...counts].map(([id, count]) => `${count} under ${id}`).join(', ');
  return `In use: ${each}${older > 0 ? `, and ${older} holds, second factors, webhooks or records of duties under an older one` : ''}. Run threshold rotate with both keys.`;
}

/** Records that count their events, with where those stand. */
const RECORDS = [
  { said: 'requests', table: 'request', events: 'request_event', record: 'request' },
  { said: 'records of duties', table: 'duty_record', events: 'duty_event', record: 'record' },
  { said: 'cases', table: 'defense_case', events: 'case_event', record: 'record' },
  { said: 'plans', table: 'allocation_plan', events: 'plan_event', record: 'plan' },
] as const;

async function events(transaction: Transaction): Promise<Finding> {
  const counts = RECORDS.map(
    ({ said, table, events: where, record }) =>
      `select '${said}' as said, r.events, count(e.seq)::int as seen, coalesce(max(e.seq), 0) as last
       from ${table} r left join ${where} e on e.${record} = r.id group by r.id`,
  );
  const rows = await transaction.query<{ said: string; all: number; wrong: number }>(
    `select said, count(*)::int as all, count(*) filter (where events <> seen or last <> seen)::int as wrong
     from (${counts.join(' union all ')}) counted group by said`,
  );
  const all = RECORDS.map(
    ({ said }) => `${rows.find((each) => each.said === said)?.all ?? 0} ${said}`,
  ).join(', ');
  const wrong = rows.filter((each) => each.wrong > 0);
  return {
    check: 'events',
    ok: wrong.length === 0,
    says:
      wrong.length === 0
        ? `All records have every event they count: ${all}.`
        : `${wrong.map((each) => `${each.wrong} ${each.said}`).join(', ')} count other events than they have, of ${all}. Restore a backup beside this one and compare.`,
  };
}

/** Whatever has a leaf: the events of a record by their numbers, and what stands alone as number 1. */
const WITH_LEAF = [
  ...RECORDS.map(({ events: where, record }) => `select ${record} as record, seq from ${where}`),
  'select subject, seq from rule_event',
  ...['access_event', 'retention_event', 'setting_version'].map(
    (each) => `select id, 1 from ${each}`,
  ),
].join(' union all ');

async function leaves(transaction: Transaction): Promise<Finding> {
  const [found] = await transaction.query<{ events: number; without: number; waiting: number }>(
    `select count(*)::int as events, count(*) filter (where l.seq is null)::int as without,
       (select count(*)::int from log_entry where index is null) as waiting
     from (${WITH_LEAF}) event left join log_entry l on l.request = event.record and l.seq = event.seq`,
  );
  const { events: all = 0, without = 0, waiting = 0 } = found ?? {};
  return {
    check: 'log entries',
    ok: without === 0,
    says:
      without === 0
        ? `All ${all} events have their leaf; ${waiting} wait for their place.`
        : `${without} of ${all} events have no leaf in the log. This cannot happen by itself: ask who changed the database.`,
  };
}

async function log(transaction: Transaction, { signer }: DoctorTools): Promise<Finding> {
  const wrong = await logProblem(transaction, signer);
  return { check: 'log', ok: wrong.problem === undefined, says: wrong.problem ?? wrong.says };
}

async function logProblem(
  transaction: Transaction,
  { key }: Signer,
): Promise<{ readonly problem?: string; readonly says: string }> {
  const [head] = await transaction.query<{ size: number; frontier: Uint8Array }>(
    'select size, frontier from log_head',
  );
  if (!head) return { problem: 'The log has no head.', says: '' };
  const says = `${head.size} leaves, signed by ${key.name}.`;
  if (head.size === 0) return { says };
  const [latest] = await transaction.query<{ note: string }>(
    'select note from log_checkpoint order by size desc limit 1',
  );
  const read = latest && parseCheckpoint(latest.note);
  if (!read || read.refusal) return { problem: 'The last checkpoint cannot be read.', says };
  const { checkpoint } = read.value;
  const root = toHex(frontierRoot(sha256, frontierOf(head)));
  if (checkpoint.size !== head.size || toHex(checkpoint.root) !== root) {
    return { problem: 'The last checkpoint is not the log’s. Somebody changed the log.', says };
  }
  if (checkLogSignature(read.value, key, verifyEd25519).refusal) {
    return { problem: 'The last checkpoint is not signed by this desk’s key.', says };
  }
  return (await tilesDiffer(transaction, head.size))
    ? { problem: 'An entry and its place in the log differ. Somebody changed one of them.', says }
    : { says };
}

/** Whether any entry's leaf is another than the one that stands at its place. */
async function tilesDiffer(transaction: Transaction, size: number): Promise<boolean> {
  const [found] = await transaction.query<{ placed: number; wrong: number }>(
    `select count(*)::int as placed, count(*) filter (where l.leaf <>
       substring(t.hashes from ((l.index % 256) * ${HASH_BYTES} + 1)::int for ${HASH_BYTES}))::int as wrong
     from log_entry l join log_tile t on t.level = 0 and t.index = l.index / 256 where l.index is not null`,
  );
  return (found?.wrong ?? 1) > 0 || found?.placed !== size;
}

/** What a purge left: no content beside it, the event that says so, and the leaf of each event that it took. */
async function purges(transaction: Transaction): Promise<Finding> {
  const [found] = await transaction.query<{ all: number; wrong: number }>(
    `select count(*)::int as all, count(*) filter (where
       exists (select from request r where r.id = p.id)
       or exists (select from duty_record r where r.id = p.id)
       or exists (select from defense_case r where r.id = p.id)
       or p.id::text not in (
         select coalesce(facts->>'request', facts->>'duty', facts->>'case', '') from retention_event where kind = 'purged')
       or exists (select from purged_leaf c where c.record = p.id and not exists (
         select from log_entry l where l.request = c.record and l.seq = c.seq))
     )::int as wrong from purged_record p`,
  );
  const { all = 0, wrong = 0 } = found ?? {};
  return {
    check: 'purges',
    ok: wrong === 0,
    says:
      wrong === 0
        ? `All ${all} purged records are gone whole, and the log has their leaves.`
        : `${wrong} of ${all} purged records have content beside them, or lack their leaves. Restore a backup beside this one and compare.`,
  };
}

async function erased(transaction: Transaction, { erasures }: DoctorTools): Promise<Finding> {
  const there = await transaction.query<{ id: string }>(
    `select id from request where id = any($1::uuid[])
     union all select id from duty_record where id = any($1::uuid[])
     union all select id from defense_case where id = any($1::uuid[])`,
    [erasures.map(({ record }) => record)],
  );
  return {
    check: 'erasures',
    ok: there.length === 0,
    says:
      there.length === 0
        ? `None of ${erasures.length} purged records is here.`
        : `${there.length} purged records are here again. Restore with threshold restore, which erases them.`,
  };
}
