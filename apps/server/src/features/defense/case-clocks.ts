/**
 * The clocks of a case: the days of hearings as the court set them, and by when a provider answers. No law read sets the last; it is
 * the office's own, and screens say so. Counted by packages/calendar, with the proof stored.
 */
import type { CountingRule } from '@threshold/calendar/counting-rule';
import { dueDate, endOf } from '@threshold/calendar/due-date';
import type { Proof } from '@threshold/calendar/proof';
import { reckoningFor } from '@threshold/calendar/reckoning';
import { todayAt, type ClockTools } from '../duties/duty-clock.ts';
import type { CaseClock, Intake } from './case-event.ts';
import type { Tier } from './urgency.ts';

/** Working days for an answer. The office's own. */
export const ANSWER_DAYS: Readonly<Record<Tier, number>> = { 1: 1, 2: 2, 3: 5, 4: 5 };

export function hearingClocks(
  tools: ClockTools,
  { hearing, bondHearing }: Pick<Intake, 'hearing' | 'bondHearing'>,
): CaseClock[] {
  const clock = (kind: CaseClock['kind'], event: string, at: string): CaseClock => ({
    kind,
    proof: proved(tools, { kind: 'on', date: at }, { event, at }),
  });
  return [
    ...(hearing === 'none' || hearing === 'not-known'
      ? []
      : [clock('hearing', 'The court set the day of a hearing.', hearing)]),
    ...(bondHearing === undefined
      ? []
      : [clock('bond-hearing', 'The court set the day of a hearing about bond.', bondHearing)]),
  ];
}

export function answerClock(tools: ClockTools, tier: Tier): CaseClock {
  const start = { event: 'The case was offered to a provider.', at: todayAt(tools) };
  const count = {
    kind: 'business-days',
    amount: ANSWER_DAYS[tier],
    towards: 'after',
    first: 'excluded',
    skip: ['saturday', 'sunday', 'holiday', 'closure'],
  } as const;
  return { kind: 'answer', proof: proved(tools, { ...count, skip: [...count.skip] }, start) };
}

/** The same clock as the calendars now have it; undefined where its day stays. */
export function recounted(tools: ClockTools, { kind, proof }: CaseClock): CaseClock | undefined {
  const { rule, start } = proof;
  const { calendars } = tools.clocks;
  const answer = dueDate({ rule, start, calendars, knownOn: todayAt(tools) });
  if (!answer.ok || endOf(answer.proof.due) === endOf(proof.due)) return undefined;
  return { kind, proof: answer.proof };
}

function proved(tools: ClockTools, count: CountingRule['count'], start: Proof['start']): Proof {
  const { calendars, reckonings } = tools.clocks;
  const calendar = reckoningFor(reckonings, tools.law.pack, '')?.calendar ?? 'us';
  const rule: CountingRule = { cite: [], calendar, count };
  const answer = dueDate({ rule, start, calendars, knownOn: todayAt(tools) });
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.proof;
}
