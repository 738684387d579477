/** What each role has use for; the server decides, this only spares people dead ends. */
import type { Membership, Role } from '../api/session.ts';
import type { Kind } from './duty-words.ts';

const RECORDS: ReadonlySet<Role> = new Set([
  'front-line',
  'counsel',
  'privacy-officer',
  'supervisor',
]);
const WORKS: ReadonlySet<Role> = new Set(['counsel', 'privacy-officer', 'supervisor']);

/** The agencies in which this person may open such a record. */
export function opensIn(
  memberships: readonly Membership[],
  opens: Kind['opens'],
): ReadonlyMap<string, string> {
  const roles = opens === 'duty:record' ? RECORDS : opens === 'duty:work' ? WORKS : new Set<Role>();
  return new Map(
    memberships
      .filter(({ role }) => roles.has(role))
      .map(({ agency, agencyTitle }) => [agency, agencyTitle]),
  );
}
