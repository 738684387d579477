/**
 * Offers a case to a provider with room. Providers have no account here: the coordinator asks them, and writes down what they say. Not
 * while a possible conflict was not looked at, and not to whom it may be one with.
 */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { answerClock } from './case-clocks.ts';
import { tierNow } from './case-state.ts';
import type { StoredCase } from './case-store.ts';
import { caseCommand, changeCase, type CaseChanged } from './change-case.ts';
import { bearsName, crossingsOf } from './conflict-check.ts';
import { roomOf, takenBy } from './provider-room.ts';
import { providersOf } from './providers.ts';

export const makeOfferBody = z.strictObject({
  ...caseCommand,
  provider: z.string().max(60),
  /** Whom one spoke to, or why a provider that declined is asked again. */
  note: z.string().trim().max(2000).optional(),
});

export function makeOffer(
  desk: Desk,
  actor: Actor,
  id: string,
  { provider: chosen, note, ...command }: z.infer<typeof makeOfferBody>,
): Promise<Result<CaseChanged, Refusal>> {
  return changeCase(desk, actor, id, 'offer-made', command, async (stored, transaction) => {
    const { agency, sum } = stored;
    // Two who offer a last place at once: the second waits here.
    await transaction.query('select pg_advisory_xact_lock(hashtext($1))', [
      `offer ${agency} ${chosen}`,
    ]);
    const providers = await providersOf(transaction, desk, agency);
    const provider = providers.find((each) => each.id === chosen);
    if (!provider) return refused({ code: 'no-such-provider' });
    const conflict = await conflictWith(transaction, desk, stored, provider);
    if (conflict) return refused(conflict);
    if (declaredConflict(stored, chosen)) return refused({ code: 'conflict-declared' });
    if (note === undefined && declinedBy(stored, chosen))
      return refused({ code: 'declined-before' });
    const room = roomOf(provider, await takenBy(transaction, agency));
    if (provider.capacity !== undefined && room !== null && room <= 0) {
      return refused({ code: 'provider-full', capacity: provider.capacity });
    }
    return done({
      type: 'offer-made',
      version: 1,
      facts: {
        provider: provider.id,
        name: provider.name,
        clocks: [answerClock(desk, tierNow(sum, todayAt(desk)))],
      },
      sealed: note === undefined ? {} : { note },
    });
  });
}

/** What keeps a case from a provider: asked before it is offered, and again before a letter leaves or a yes is written down. */
export async function conflictWith(
  transaction: Transaction,
  desk: Desk,
  stored: StoredCase,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Refusal | undefined> {
  const { sum } = stored;
  const crossings = await crossingsOf(transaction, desk, sidesOf(stored));
  if (crossings.some(({ record }) => !sum.lookedAt.has(record))) {
    return { code: 'possible-conflict' };
  }
  const opposed =
    sum.finding !== 'different-people' &&
    crossings.some((each) => each.opposed && each.provider === id);
  return opposed || sum.intake?.opposing.some((each) => bearsName(name, each))
    ? { code: 'conflict-with-provider' }
    : undefined;
}

/** Providers that said no to it already. */
export function declinedBy({ events }: Pick<StoredCase, 'events'>, provider: string): boolean {
  return events.some(
    ({ event }, at) =>
      event.type === 'offer-answered' &&
      event.facts.answer === 'declined' &&
      offeredBefore(events, at) === provider,
  );
}

function offeredBefore(events: StoredCase['events'], at: number): string | undefined {
  for (const { event } of events.slice(0, at).reverse()) {
    if (event.type === 'offer-made') return event.facts.provider;
  }
  return undefined;
}

/** A provider that declined for a conflict of interest, until a person looked and found different people. */
export function declaredConflict(
  { events }: Pick<StoredCase, 'events'>,
  provider: string,
): boolean {
  const cleared = events.findLastIndex(
    ({ event }) => event.type === 'conflict-resolved' && event.facts.finding === 'different-people',
  );
  return events.some(
    ({ event }, at) =>
      at > cleared &&
      event.type === 'offer-answered' &&
      event.facts.why === 'conflict' &&
      offeredBefore(events, at) === provider,
  );
}

/** Providers that let an offer of it lapse, whoever wrote that down. */
export function lapsedWith({ events }: Pick<StoredCase, 'events'>, provider: string): boolean {
  return events.some(
    ({ event }, at) =>
      (event.type === 'offer-lapsed' && event.facts.provider === provider) ||
      (event.type === 'offer-answered' &&
        event.facts.answer === 'no-answer' &&
        offeredBefore(events, at) === provider),
  );
}

/** The names of a case, as the conflict check takes them. */
export function sidesOf({
  id,
  agency,
  sum: { intake },
}: StoredCase): Parameters<typeof crossingsOf>[2] {
  return { id, agency, person: intake?.person ?? '', opposing: intake?.opposing ?? [] };
}
