/**
 * Puts everything that lies under another master key under the one of now: each request's key with the blinded words
 * made under it, holds, second factors, keys of records of duties and of cases. Each is one transaction, so that it may be broken off anywhere and run again,
 * beside servers that have both keys. What neither key opens stays as it is and is counted.
 */
import type { Database, Transaction } from '../db/database.ts';
import { loadCase } from '../features/defense/case-store.ts';
import { keepCaseWords } from '../features/defense/conflict-check.ts';
import { loadRequest } from '../features/requests/event-store.ts';
import { keepPaperWords } from '../features/papers/kept-reading.ts';
import { keepWords } from '../features/requests/word-index.ts';
import { secretPlace } from '../features/webhooks/endpoint.ts';
import { placeOfLift, placeOf as placeOfHold } from '../features/retention/legal-hold.ts';
import {
  keyPlace,
  seal,
  unseal,
  unsealUnder,
  wrapKey,
  type MasterKey,
  type RandomBytes,
  type SealContext,
} from '../seal/seal.ts';
import { placeOf as placeOfFactor } from '../sign-in/second-factor.ts';

/** What is sealed by the master key itself. Whatever else ever is belongs on this list: rotate.slow.test.ts looks. */
export const SEALED_BY_MASTER: readonly SealedByMaster[] = [
  { table: 'legal_hold', id: 'id', column: 'matter', placeOf: placeOfHold },
  { table: 'legal_hold', id: 'id', column: 'lift_reason', placeOf: placeOfLift },
  { table: 'local_secret', id: 'account', column: 'totp', placeOf: placeOfFactor },
  {
    table: 'webhook_secret',
    id: 'id',
    column: 'sealed',
    marked: 'master',
    placeOf: secretPlace,
  },
  { table: 'duty_key', id: 'record', column: 'wrapped', marked: 'master', placeOf: keyPlace },
  { table: 'plan_key', id: 'plan', column: 'wrapped', marked: 'master', placeOf: keyPlace },
  // Those that open are put under the new key with their words, before this list is walked.
  { table: 'case_key', id: 'record', column: 'wrapped', marked: 'master', placeOf: keyPlace },
];

export interface SealedByMaster {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  /** The column that says under which key it lies, where there is one. */
  readonly marked?: string;
  readonly placeOf: (id: string) => SealContext;
}

export interface RotateTools {
  readonly database: Database;
  readonly master: MasterKey;
  readonly random: RandomBytes;
}

export interface Rotated {
  readonly requests: number;
  readonly others: number;
  /** Opened by no key that was given. */
  readonly closed: number;
}

export async function rotateKeys(tools: RotateTools): Promise<Rotated> {
  let [requests, others, closed] = [0, 0, 0];
  for (const request of await underAnother(tools)) {
    if (await rewrap(tools, request)) requests++;
    else closed++;
  }
  for (const id of await casesUnderAnother(tools)) {
    if (await rewrapCase(tools, id)) others++;
    else closed++;
  }
  for (const each of SEALED_BY_MASTER) {
    for (const id of await idsOf(tools, each)) {
      const done = await reseal(tools, each, id);
      if (done === 'closed') closed++;
      else if (done === 'resealed') others++;
    }
  }
  return { requests, others, closed };
}

async function underAnother({ database, master }: RotateTools): Promise<readonly string[]> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{ request: string }>(
      'select request from request_key where master <> $1 and wrapped is not null order by request',
      [master.id],
    ),
  );
  return rows.map(({ request }) => request);
}

/** The key and the words of one request, together: whoever sees the new key finds by the new words. */
function rewrap({ database, master, random }: RotateTools, request: string): Promise<boolean> {
  return database.asSystem(async (transaction) => {
    const stored = await loadRequest(transaction, { master }, request, { lock: true });
    // Purged meanwhile.
    if (!stored) return true;
    if (stored.key === undefined) return false;
    await transaction.query('update request_key set master = $2, wrapped = $3 where request = $1', [
      request,
      master.id,
      wrapKey(master, request, stored.key, random),
    ]);
    await transaction.query('delete from request_word where request = $1', [request]);
    for (const event of stored.events)
      await keepWords(transaction, { master }, withId(stored), [event]);
    await keepPaperWords(transaction, { master }, stored);
    return true;
  });
}

async function casesUnderAnother({ database, master }: RotateTools): Promise<readonly string[]> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{ record: string }>(
      'select record from case_key where master <> $1 and wrapped is not null order by record',
      [master.id],
    ),
  );
  return rows.map(({ record }) => record);
}

/** The key of a case with the words that the conflict check finds it by. */
function rewrapCase({ database, master, random }: RotateTools, id: string): Promise<boolean> {
  return database.asSystem(async (transaction) => {
    const stored = await loadCase(transaction, { master }, id, { lock: true });
    if (!stored) return true;
    const { key, agency, sum } = stored;
    if (key === undefined) return false;
    await transaction.query('update case_key set master = $2, wrapped = $3 where record = $1', [
      id,
      master.id,
      wrapKey(master, id, key, random),
    ]);
    if (sum.intake) {
      const { person, opposing } = sum.intake;
      await keepCaseWords(transaction, { master }, { id, agency, person, opposing });
    }
    return true;
  });
}

function withId({ id, agency }: { readonly id: string; readonly agency: string }): {
  readonly request: string;
  readonly agency: string;
} {
  return { request: id, agency };
}

async function idsOf(
  { database }: RotateTools,
  { table, id, column }: SealedByMaster,
): Promise<readonly string[]> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{ id: string }>(
      `select ${id} as id from ${table} where ${column} is not null order by 1`,
    ),
  );
  return rows.map((row) => row.id);
}

function reseal(
  { database, master, random }: RotateTools,
  each: SealedByMaster,
  id: string,
): Promise<'resealed' | 'newest' | 'closed'> {
  return database.asSystem(async (transaction) => {
    const [row] = await sealedRows(transaction, each, id);
    if (!row || unseal(master.bytes, each.placeOf(id), row.sealed) !== undefined) return 'newest';
    const plain = unsealUnder(master, each.placeOf(id), row.sealed);
    if (plain === undefined) return 'closed';
    const sealed = seal(master.bytes, each.placeOf(id), plain, random);
    const { table, column, marked } = each;
    const mark = marked === undefined ? '' : `, ${marked} = $3`;
    await transaction.query(
      `update ${table} set ${column} = $2${mark} where ${each.id} = $1`,
      marked === undefined ? [id, sealed] : [id, sealed, master.id],
    );
    return 'resealed';
  });
}

/** Locked where one is asked for. */
export function sealedRows(
  transaction: Transaction,
  { table, id, column }: SealedByMaster,
  only?: string,
): Promise<readonly { readonly id: string; readonly sealed: Uint8Array }[]> {
  return transaction.query(
    `select ${id} as id, ${column} as sealed from ${table}
     where ${column} is not null ${only === undefined ? '' : `and ${id} = $1 for update`}`,
    only === undefined ? [] : [only],
  );
}
