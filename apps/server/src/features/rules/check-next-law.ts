/**
 * Checks one uploaded law that waits. It is taken with a lease that is renewed while the check runs in its own process,
 * and settled in one transaction: the change with its event and its leaf, or why it is refused. A server that is killed
 * in between leaves a lease that ends within a minute, and another one checks it anew; what the first one may still
 * bring is not taken. decisions/0036.
 */
import { createHash } from 'node:crypto';
import { dateAt } from '@threshold/calendar/zone-time';
import type { Transaction } from '../../db/database.ts';
import { refused, type Result } from '../../db/result.ts';
import type { CheckedPack } from '../../law/check-pack.ts';
import type { LawReport } from '../../law/law-report.ts';
import { sourcesOf } from '../../law/law-sources.ts';
import type { Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { NOT_LAW } from './rule-desk.ts';
import { appendRuleEvent } from './rule-event-store.ts';

export const LEASE_SECONDS = 60;
const RENEW_MS = 15_000;
/** A check that kills its server each time would do so again, and hold up what waits behind it. */
const MOST_ATTEMPTS = 3;
const DAYS_KEPT = 7;

export type LawDesk = Pick<Desk, 'database' | 'now' | 'random' | 'law' | 'clocks' | 'rules'>;

interface Taken {
  readonly id: string;
  readonly hash: string;
  readonly content: Uint8Array;
  readonly uploaded_by: string;
  readonly uploaded_at: Date;
  readonly attempts: number;
}

/** How many were taken: 0 when nothing waits. */
export async function checkNextLaw(desk: LawDesk): Promise<number> {
  await forget(desk);
  const taken = await take(desk);
  if (!taken) return 0;
  if (taken.attempts > MOST_ATTEMPTS) {
    await settle(desk, taken, refused({ code: 'check-stopped' }));
    return 1;
  }
  const renewing = setInterval(() => void renew(desk, taken).catch(() => undefined), RENEW_MS);
  try {
    // Both of the same law: another may come into force while the sources are looked up.
    const { law, compiled } = desk.rules.inForce;
    const checked = await desk.rules.check({
      content: taken.content,
      inForce: { compiled, sources: await sourcesOf(desk, law.hash, compiled) },
      today: dateAt(desk.now().getTime(), desk.clocks.zone),
    });
    if ('problem' in checked && mayPass(checked.problem)) {
      await giveBack(desk, taken, checked.problem === 'stopped');
      // Not at once: whatever was in its way may still be.
      return 0;
    }
    const outcome = 'problem' in checked ? refused({ code: 'check-stopped' } as const) : checked;
    await settle(desk, taken, outcome);
  } finally {
    clearInterval(renewing);
  }
  return 1;
}

function mayPass(problem: string): boolean {
  return problem === 'stopped' || problem === 'crashed';
}

function take({ database, now }: LawDesk): Promise<Taken | undefined> {
  const at = now();
  return database.asSystem(async (transaction) => {
    const [row] = await transaction.query<Taken>(
      `update law_upload set state = 'checking', attempts = attempts + 1, lease_until = $2, changed_at = $1
       where id = (
         select id from law_upload
         where state <> 'refused' and (lease_until is null or lease_until <= $1)
         order by uploaded_at, id limit 1 for update skip locked
       ) returning id, hash, content, uploaded_by, uploaded_at, attempts`,
      [at, leaseFrom(at)],
    );
    return row;
  });
}

/** Longer than twice the time between two renewals. */
function leaseFrom(at: Date): Date {
  return new Date(at.getTime() + LEASE_SECONDS * 1000);
}

async function renew({ database, now }: LawDesk, { id, attempts }: Taken): Promise<void> {
  await database.asSystem((transaction) =>
    transaction.query(
      `update law_upload set lease_until = $3 where id = $1 and attempts = $2 and state = 'checking'`,
      [id, attempts, leaseFrom(now())],
    ),
  );
}

/** A server that closes was no try at it. */
async function giveBack(
  { database, now }: LawDesk,
  { id, attempts }: Taken,
  stopped: boolean,
): Promise<void> {
  await database.asSystem((transaction) =>
    transaction.query(
      `update law_upload set state = 'received', attempts = attempts - $3::int, lease_until = null, changed_at = $4
       where id = $1 and attempts = $2 and state = 'checking'`,
      [id, attempts, stopped ? 1 : 0, now()],
    ),
  );
}

/** Nothing where it was removed, or taken again meanwhile by another server. */
async function settle(
  desk: LawDesk,
  taken: Taken,
  outcome: Result<CheckedPack, Refusal>,
): Promise<void> {
  const { id, attempts } = taken;
  await desk.database.asSystem(async (transaction) => {
    const [row] = await transaction.query<{ attempts: number; state: string }>(
      'select attempts, state from law_upload where id = $1 for update',
      [id],
    );
    if (row?.state !== 'checking' || row.attempts !== attempts) return;
    const problem = outcome.ok
      ? await problemOf(transaction, desk, taken, outcome.value)
      : outcome.refusal;
    const report = outcome.ok ? outcome.value.report : undefined;
    const law = outcome.ok ? outcome.value.law : undefined;
    if (problem || !law || !report) {
      await transaction.query(
        `update law_upload set state = 'refused', content = null, lease_until = null, changed_at = $2,
           problem = $3, report = $4 where id = $1`,
        [
          id,
          desk.now(),
          problem ? JSON.stringify(problem) : null,
          problem || !report ? null : JSON.stringify(report),
        ],
      );
      return;
    }
    await keep(transaction, desk, taken, report, law);
    await transaction.query('delete from law_upload where id = $1', [id]);
  });
}

async function problemOf(
  transaction: Transaction,
  desk: LawDesk,
  { uploaded_by: uploader }: Taken,
  { report: { hash }, law }: CheckedPack,
): Promise<Refusal | undefined> {
  if (law === undefined) return undefined;
  const [may] = await transaction.query(
    `select from membership m join permission p on p.role = m.role join account a on a.id = m.account
     where m.account = $1 and p.action = 'law:propose' and p.scope = 'city' and a.disabled_at is null`,
    [uploader],
  );
  if (!may) return NOT_LAW;
  if (hash === desk.rules.inForce.law.hash) return { code: 'same-law' };
  // A hash is one law: another text under it is a forgery, or another engine's.
  const [known] = await transaction.query<{ compiled: string }>(
    'select compiled from law_version where hash = $1',
    [hash],
  );
  if (known && known.compiled !== law.compiled && law.sources === undefined) {
    return { code: 'not-as-compiled' };
  }
  return undefined;
}

async function keep(
  transaction: Transaction,
  desk: LawDesk,
  { id, hash: upload, uploaded_by: by, uploaded_at: at }: Taken,
  report: LawReport,
  { compiled, sources }: NonNullable<CheckedPack['law']>,
): Promise<void> {
  const { hash, pack, engine, against, from } = report;
  const text = JSON.stringify(report);
  const made = await transaction.query(
    `insert into law_change (id, state, hash, pack, engine, against, compiled, sources, report,
       uploaded_by, uploaded_at)
     values ($1, 'checked', $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [
      ...[id, hash, pack, engine, against, compiled],
      ...[sources === undefined ? null : JSON.stringify(sources), text, by, at],
    ],
  );
  // Its command came again between the two looks of an upload: the change is there.
  if (made.length === 0) return;
  await appendRuleEvent(transaction, desk, {
    subject: id,
    after: 0,
    by,
    command: id,
    event: {
      type: 'law-uploaded',
      version: 1,
      facts: { hash, pack, engine, against, upload, from, report: sha256Hex(text) },
    },
  });
}

async function forget({ database, now }: LawDesk): Promise<void> {
  const before = new Date(now().getTime() - DAYS_KEPT * 86_400_000);
  await database.asSystem((transaction) =>
    transaction.query(`delete from law_upload where state = 'refused' and changed_at <= $1`, [
      before,
    ]),
  );
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
