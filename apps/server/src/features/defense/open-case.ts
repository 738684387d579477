/** A case as a coordinator takes it in. The client makes id and command: the same sent twice is one case. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { hearingClocks } from './case-clocks.ts';
import { intake, type CaseEventOf, type Intake } from './case-event.ts';
import { insertCase, loadCase } from './case-store.ts';
import { NOT_CASES, caughtIn, type CaseChanged } from './change-case.ts';
import { crossingsOf, keepCaseWords, nameWords, sameName } from './conflict-check.ts';
import { tierSteps } from './urgency.ts';

export const openCaseBody = z.strictObject({
  id: z.uuid(),
  command: z.uuid(),
  agency: z.string().max(40),
  intake,
});
export type OpenCaseBody = z.infer<typeof openCaseBody>;

export async function openCase(
  desk: Desk,
  actor: Actor,
  { id, command, agency, intake: given }: OpenCaseBody,
): Promise<Result<CaseChanged, Refusal>> {
  if (!may(actor.memberships, 'defence:work', { agency, own: false })) return refused(NOT_CASES);
  const wrong = intakeRefusal(desk, given);
  if (wrong) return refused(wrong);
  const by = actor.account;
  const result = await desk.database.as<CaseChanged, Refusal>(by, async (transaction) => {
    const sides = { id, agency, person: given.person, opposing: given.opposing };
    const crossings = await crossingsOf(transaction, desk, sides);
    const event: CaseEventOf<'case-opened'> = {
      type: 'case-opened',
      version: 1,
      facts: {
        tiers: [...tierSteps(given, todayAt(desk))],
        clocks: hearingClocks(desk, given),
        conflict: crossings.length > 0,
      },
      sealed: { intake: given },
    };
    const made = await insertCase(transaction, desk, { id, agency, by, command, event });
    if (made) {
      await keepCaseWords(transaction, desk, sides);
      return done({ id, number: made.number, state: made.sum.state, events: 1 });
    }
    const stored = await loadCase(transaction, desk, id);
    const first = stored?.events[0]?.event;
    const same =
      stored?.commands.has(command) === true &&
      first?.type === 'case-opened' &&
      isDeepStrictEqual(first.sealed.intake, given);
    if (!same) return refused({ code: 'command-reused' });
    const { number, sum } = stored;
    return done({ id, number, state: sum.state, events: sum.events });
  });
  if (result.ok) {
    const { events } = result.value;
    desk.changed({ request: id, agency, recordedBy: by, events, reads: 'defence:read' });
  }
  return result;
}

/** What a schema cannot see: a contact that nobody asked about, a place that is none, words that may not stand here. */
export function intakeRefusal(
  { directory }: Pick<Desk, 'directory'>,
  given: Intake,
): Refusal | undefined {
  const problems = [
    ...(given.contact !== undefined && given.contact !== '' && !given.contactSafe
      ? ['Ask whether it is safe to reach the person there, or leave the contact out.']
      : []),
    ...(given.place === undefined || directory.places.some(({ id }) => id === given.place)
      ? []
      : [`"${given.place}" is no place of the directory. Choose one of the list.`]),
    ...(given.bondHearing !== undefined && given.bond !== 'yes'
      ? ['A hearing about bond is set: say that release on bond is open, or leave its day out.']
      : []),
    ...[given.hearing, given.bondHearing].flatMap((day) =>
      day === undefined || ['none', 'not-known'].includes(day) || day.startsWith('20')
        ? []
        : [`A hearing on "${day}" lies in another century. Correct the year.`],
    ),
    ...[given.person, ...given.opposing]
      .filter((name) => nameWords(name).length === 0)
      .map((name) => `No conflict can be looked for by "${name}". Write a word of two letters.`),
    ...(given.opposing.some((name) => sameName(name, given.person))
      ? ['The person stands on the other side of their own case too. Take the name out there.']
      : []),
  ];
  if (problems.length > 0) return { code: 'bad-intake', problems };
  const words = caughtIn(given);
  return words.length > 0 ? { code: 'words-caught', words } : undefined;
}
