/** The same situation on two days: each act's answer on both, whether they differ, and what the law did between. */
import type { Determination } from '../decide/decision.ts';
import type { DecideOptions, Engine } from '../decide/engine.ts';
import type { Situation } from '../situation/situation.ts';
import { sameAnswer } from './answers-over-time.ts';
import { onDay } from './event-day.ts';
import { changesBetween, type LawChange } from './law-change.ts';

export interface ActOnTwoDays {
  readonly act: string;
  readonly before: Determination;
  readonly after: Determination;
  readonly difference: 'none' | 'ground' | 'outcome';
}
export interface DateComparison {
  readonly from: string;
  readonly to: string;
  readonly acts: readonly ActOnTwoDays[];
  /** What the law did after the first day, up to the second. */
  readonly changes: readonly LawChange[];
}

export function compareDates(
  engine: Engine,
  situation: Situation,
  from: string,
  to: string,
  options: DecideOptions,
): DateComparison {
  const acts = engine.actsOf(situation);
  const on = (day: string): readonly Determination[] =>
    engine.decide(
      { ...situation, acts, facts: onDay(situation.facts, day) },
      { ...options, ask: false },
    ).determinations;
  const later = new Map(on(to).map((each) => [each.act, each]));
  const [first, second] = [from, to].sort() as [string, string];
  return {
    from,
    to,
    acts: on(from).map((before) => {
      const after = later.get(before.act)!;
      return { act: before.act, before, after, difference: difference(before, after) };
    }),
    changes: changesBetween(engine.law.stack, first, second, { knownOn: situation.knownOn }),
  };
}

function difference(before: Determination, after: Determination): ActOnTwoDays['difference'] {
  if (before.outcome !== after.outcome) return 'outcome';
  return sameAnswer(before, after) ? 'none' : 'ground';
}
