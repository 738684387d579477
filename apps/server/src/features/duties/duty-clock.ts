/**
 * The clocks of a record, from the norms of the packs that ask for something: counted by packages/calendar, with the
 * proof stored. A norm that the law in force has not starts nothing. Where the law counts from a moment nobody has told,
 * nothing is made up: the clock waits, and says for what.
 */
import { ruleOfClock, startNamed } from '@threshold/calendar/clock-rule';
import type { CountingRule } from '@threshold/calendar/counting-rule';
import { dueDate } from '@threshold/calendar/due-date';
import type { Proof } from '@threshold/calendar/proof';
import { reckoningFor } from '@threshold/calendar/reckoning';
import { dateAt } from '@threshold/calendar/zone-time';
import type { NormRef, OwedDuty } from '@threshold/rules/decide/decision';
import type { Desk } from '../requests/desk.ts';
import type { DutyClock, DutyValues } from './duty-event.ts';
import type { AGAIN, DutyClockSource } from './duty-kind.ts';

export type ClockTools = Pick<Desk, 'clocks' | 'law' | 'now'>;

export function todayAt({ clocks, now }: Pick<Desk, 'clocks' | 'now'>): string {
  return dateAt(now().getTime(), clocks.zone);
}

type Duty = Pick<OwedDuty, 'who' | 'do' | 'to' | 'clock' | 'nilReport'> & {
  readonly norm: NormRef;
};

/** `starts`: the day or moment from which the law counts, where it is known. */
export function clockOf(
  tools: ClockTools,
  { norm, who, do: what, to, clock, nilReport }: Duty,
  start: string | undefined,
): DutyClock | undefined {
  if (clock === undefined) return undefined;
  const starts = clock.starts ?? 'From the day on which it was entered here.';
  const told = { norm: norm.id, who, do: what, ...(to === undefined ? {} : { to }), starts };
  const reckoning = reckoningFor(tools.clocks.reckonings, norm.pack, norm.id);
  if (start === undefined || reckoning === undefined) return { ...told, proof: null };
  const rule = ruleOfClock(clock, {
    cite: norm.cite.map(({ ref, verified }) => ({ ref, verified })),
    reckoning,
    nil: nilReport,
  });
  return { ...told, proof: proved(tools, rule, { event: starts, at: start }) };
}

/**
 * From when what an agency owes by itself is counted: from the day the law names, or for what comes again or is due on a
 * named day from today. What starts with something that happens waits for it.
 */
export function standingStart({ clock }: Duty, today: string): string | undefined {
  if (clock === undefined) return undefined;
  const named = startNamed(clock);
  if (named !== undefined && clock.every === undefined) return named;
  const needsNoEvent =
    clock.every !== undefined || clock.by !== undefined || clock.starts === undefined;
  return needsNoEvent ? today : undefined;
}

/** The clocks that a kind starts with one of its events. */
export function startedClocks(
  tools: ClockTools,
  sources: readonly DutyClockSource[],
  at: DutyClockSource['at'],
  values: DutyValues,
): DutyClock[] {
  return sources
    .filter((source) => source.at === at)
    .flatMap(({ norm, from }) => {
      const duty = dutyOf(tools, norm);
      const given = from === undefined ? todayAt(tools) : values[from];
      const clock = duty && clockOf(tools, duty, typeof given === 'string' ? given : undefined);
      return clock ? [clock] : [];
    });
}

/** On a day that the agency set itself, once or again and again. No law carries it on to another day. */
export function plannedClock(
  tools: ClockTools,
  day: string,
  again: (typeof AGAIN)[number],
): DutyClock {
  const rule: CountingRule = {
    cite: [],
    calendar: reckoningFor(tools.clocks.reckonings, tools.law.pack, '')?.calendar ?? 'us',
    count:
      again === 'never'
        ? { kind: 'on', date: day }
        : { kind: 'series', every: again, first: day, nil: true },
  };
  const starts = 'The day that the agency set itself.';
  const proof = proved(tools, rule, { event: starts, at: day });
  return { norm: null, who: 'The agency', do: 'What the agency set itself.', starts, proof };
}

function proved(tools: ClockTools, rule: CountingRule, start: Proof['start']): Proof {
  const { calendars } = tools.clocks;
  const answer = dueDate({ rule, start, calendars, knownOn: todayAt(tools) });
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.proof;
}

/** The duty of a norm as the law in force has it. */
function dutyOf({ law }: ClockTools, id: string): Duty | undefined {
  const norm = law.norm(id);
  const duty = law.rules.law.stack.norms.find((each) => each.id === id)?.duty;
  if (!norm || !duty) return undefined;
  const { who, do: what, to, clock, 'nil-report': nilReport } = duty;
  return {
    norm,
    who,
    do: what,
    ...(to === undefined ? {} : { to }),
    ...(clock === undefined ? {} : { clock }),
    ...(nilReport === undefined ? {} : { nilReport }),
  };
}
