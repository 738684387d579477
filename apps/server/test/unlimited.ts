/** Limits that no test meets: for tests that are about something else. */
import { LIMITS, type Limit, type LimitName, type Limits } from '../src/http/rate-limit.ts';

export function unlimited(but: Partial<Record<LimitName, number>> = {}): Limits {
  const limited = (name: LimitName): Limit => ({ ...LIMITS[name], quota: but[name] ?? 1_000_000 });
  return {
    session: limited('session'),
    change: limited('change'),
    address: limited('address'),
    signIn: limited('signIn'),
    secret: limited('secret'),
  };
}
