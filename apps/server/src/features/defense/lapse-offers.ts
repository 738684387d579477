/**
 * Offers whose time to answer is over lapse by themselves, and the case waits for the next provider; where a calendar has changed
 * since, the time moves first. Each case is a transaction of its own that looks again once it holds the row: a server that was
 * killed, or a second one, finds what is left and does nothing twice. A person's answer that came first stays.
 */
import { endOf } from '@threshold/calendar/due-date';
import { uuidFrom } from '../../uuid.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import { recounted } from './case-clocks.ts';
import { caseClock, type CaseClock, type CaseEvent } from './case-event.ts';
import { caseApplied } from './case-state.ts';
import { appendCaseEvent, keepCaseRow, loadCase } from './case-store.ts';

/** Gives how many offers lapsed or were counted again. */
export async function lapseOffers(desk: Desk): Promise<number> {
  const offered = await desk.database.asSystem((transaction) =>
    transaction.query<{ id: string; provider: string; clocks: unknown }>(
      `select c.id, c.provider, (
         select e.facts->'clocks' from case_event e
         where e.record = c.id and e.type in ('offer-made', 'answer-moved') order by e.seq desc limit 1
       ) as clocks
       from defense_case c where c.state = 'offered' and c.provider is not null order by c.id`,
    ),
  );
  let changed = 0;
  for (const { id, provider, clocks } of offered) {
    if (!next(desk, provider, caseClock.array().parse(clocks))) continue;
    const told = await lapseOne(desk, id);
    if (!told) continue;
    changed++;
    desk.changed(told);
  }
  return changed;
}

function lapseOne(desk: Desk, id: string): Promise<Changed | undefined> {
  return desk.database.asSystem(async (transaction) => {
    const stored = await loadCase(transaction, desk, id, { lock: true });
    if (!stored || stored.sum.state !== 'offered' || !stored.sum.provider) return undefined;
    const { agency, recordedBy, sum } = stored;
    const event = next(desk, stored.sum.provider.id, sum.clocks);
    if (!event) return undefined;
    const placed = await appendCaseEvent(transaction, desk, {
      id,
      // Nothing of it is sealed.
      key: stored.key ?? new Uint8Array(),
      command: uuidFrom(desk.random(16)),
      by: null,
      seq: sum.events + 1,
      event,
    });
    const after = caseApplied(sum, placed);
    await keepCaseRow(transaction, desk, id, after);
    return { request: id, agency, recordedBy, events: after.events, reads: 'defence:read' };
  });
}

function next(desk: Desk, provider: string, clocks: readonly CaseClock[]): CaseEvent | undefined {
  const clock = clocks.find(({ kind }) => kind === 'answer');
  if (!clock) return undefined;
  const moved = recounted(desk, clock);
  if (moved) return { type: 'answer-moved', version: 1, facts: { clocks: [moved] }, sealed: {} };
  const end = endOf(clock.proof.due);
  if (end === undefined || desk.now().getTime() < end) return undefined;
  return { type: 'offer-lapsed', version: 1, facts: { provider }, sealed: {} };
}
