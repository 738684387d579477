/**
 * The growing wait of a name that was tried with the wrong password: three tries are free, then each doubles the
 * wait, up to a quarter of an hour, so that nobody is locked out for good by somebody else. Kept in the
 * database, for all servers; by the hash of the name, so that a name without an account waits just the same.
 */
import { createHash } from 'node:crypto';
import type { Desk } from '../features/requests/desk.ts';

export const FREE_TRIES = 3;
export const FIRST_WAIT_SECONDS = 15;
export const LONGEST_WAIT_SECONDS = 15 * 60;
const FORGOTTEN_HOURS = 24;

/** Seconds to wait after so many failures in a row. */
export function waitAfter(failures: number): number {
  if (failures <= FREE_TRIES) return 0;
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE_TRIES - 1), LONGEST_WAIT_SECONDS);
}

export function nameHash(email: string): Uint8Array {
  return createHash('sha256').update(`sign-in\n${email.trim().toLowerCase()}`).digest();
}

/**
 * Counts a try as failed before it is looked at, so that many at once are no more than one after another.
 * Gives the seconds still to wait, or 0 where the try may go on.
 */
export async function countTry(
  { database, now }: Pick<Desk, 'database' | 'now'>,
  name: Uint8Array,
): Promise<number> {
  return database.asSystem(async (transaction) => {
    const at = now();
    await transaction.query('delete from sign_in_failure where failed_at < $1', [
      new Date(at.getTime() - FORGOTTEN_HOURS * 3_600_000),
    ]);
    await transaction.query(
      `insert into sign_in_failure (name_hash, failures, failed_at, wait_until)
       values ($1, 0, $2, $2) on conflict do nothing`,
      [name, at],
    );
    const [row] = await transaction.query<{ failures: number; wait_until: Date }>(
      'select failures, wait_until from sign_in_failure where name_hash = $1 for update',
      [name],
    );
    if (!row) throw new Error('It was written just now.');
    const left = row.wait_until.getTime() - at.getTime();
    if (left > 0) return Math.ceil(left / 1000);
    const failures = row.failures + 1;
    await transaction.query(
      'update sign_in_failure set failures = $2, failed_at = $3, wait_until = $4 where name_hash = $1',
      [name, failures, at, new Date(at.getTime() + waitAfter(failures) * 1000)],
    );
    return 0;
  });
}

export async function forgetTries(
  { database }: Pick<Desk, 'database'>,
  name: Uint8Array,
): Promise<void> {
  await database.asSystem((transaction) =>
    transaction.query('delete from sign_in_failure where name_hash = $1', [name]),
  );
}
