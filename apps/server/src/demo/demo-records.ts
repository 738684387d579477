/** The demonstration's records: periods, whose authority is made up, and a hold on one of two old cases. */
import { placeHold } from '../features/retention/legal-hold.ts';
import { setRule } from '../features/retention/schedule.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import type { Refusal } from '../features/requests/refusal.ts';
import type { Result } from '../db/result.ts';

type Must = <Value>(asked: Promise<Result<Value, Refusal>>) => Promise<Value>;

export interface DemoRecords {
  readonly privacy: Actor;
  readonly counsel: Actor;
  readonly held: string;
}

export async function seedRecords(
  desk: Desk,
  { privacy, counsel, held }: DemoRecords,
  must: Must,
): Promise<void> {
  for (const of of ['declined', 'separation-duty'] as const) {
    await must(
      setRule(desk, privacy, {
        agency: 'jails',
        class: of,
        months: 12,
        authority: 'Sample records schedule (made up for the demonstration)',
      }),
    );
  }
  await must(
    placeHold(desk, counsel, { agency: 'jails', record: held, matter: 'Sample docket 1' }),
  );
}
