/**
 * One situation moved through time: the intervals of event dates with the same answer on the same ground,
 * and at each change the norms that make the difference. Everything else about the situation stays.
 */
import { addDays } from '../compile/civil-date.ts';
import type { Determination, Ground, NormRef } from '../decide/decision.ts';
import type { DecideOptions, Engine } from '../decide/engine.ts';
import type { Situation } from '../situation/situation.ts';
import { definitionsOfAct } from './act-definitions.ts';
import { eventDays, onDay } from './event-day.ts';
import { changesBetween, type LawChange } from './law-change.ts';

export interface AnswerInterval {
  /** First day; absent on the earliest interval. */
  readonly from?: string;
  /** First day no longer; absent on the last. */
  readonly until?: string;
  readonly determination: Determination;
}
export interface AnswerCut {
  readonly date: string;
  /** Norms that win from this day on and did not before. */
  readonly gained: readonly NormRef[];
  readonly lost: readonly NormRef[];
  /** What happened to the law on this day that touches the act; none when only the facts' own days count. */
  readonly law: readonly LawChange[];
}
export interface AnswersOverTime {
  readonly act: string;
  readonly intervals: readonly AnswerInterval[];
  /** One between each two intervals. */
  readonly cuts: readonly AnswerCut[];
}

export function answersOverTime(
  engine: Engine,
  situation: Situation,
  options: DecideOptions,
): readonly AnswersOverTime[] {
  const acts = engine.actsOf(situation);
  const days = eventDays(engine.law, situation.facts);
  const [first] = days;
  // Where no day has a bearing, the facts as they are.
  const samples =
    first === undefined
      ? [situation.facts]
      : [addDays(first, -1), ...days].map((day) => onDay(situation.facts, day));
  const byDay = samples.map((facts) =>
    engine.decide({ ...situation, acts, facts }, { ...options, ask: false }),
  );
  return acts.flatMap((act) => {
    const answers = byDay.map(({ determinations }) =>
      determinations.find((each) => each.act === act),
    );
    return answers.includes(undefined)
      ? []
      : [overTime(engine, act, days, answers as readonly Determination[], situation.knownOn)];
  });
}

/** answers[0] holds before days[0], answers[i] from days[i - 1] on. */
function overTime(
  { law }: Engine,
  act: string,
  days: readonly string[],
  answers: readonly Determination[],
  knownOn: string | undefined,
): AnswersOverTime {
  const intervals: AnswerInterval[] = [];
  const cuts: AnswerCut[] = [];
  answers.forEach((determination, index) => {
    const last = intervals.at(-1);
    if (last && sameAnswer(last.determination, determination)) return;
    if (last) {
      const from = days[index - 1]!;
      intervals[intervals.length - 1] = { ...last, until: from };
      cuts.push(cutOf(from, last.determination, determination, touching(act, from)));
    }
    intervals.push({ ...(last && { from: days[index - 1]! }), determination });
  });
  return { act, intervals, cuts };

  function touching(name: string, day: string): LawChange[] {
    const used = definitionsOfAct(law.stack, name);
    return changesBetween(law.stack, addDays(day, -1), day, { knownOn }).filter(
      ({ what, id, acts }) => (what === 'definition' ? used.has(id) : acts.includes(name)),
    );
  }
}

/** The same outcome on the same norms; for an open answer the same that could still win. */
export function sameAnswer(a: Determination, b: Determination): boolean {
  return answerKey(a) === answerKey(b);
}

function answerKey(determination: Determination): string {
  return JSON.stringify([
    determination.outcome,
    grounds(determination).map(({ outcome, winning }) => [outcome, winning.map(({ id }) => id)]),
    determination.readings.map(({ reading }) => reading),
  ]);
}

function grounds({ ground, alternatives, possible }: Determination): readonly Ground[] {
  return [
    ...(ground ? [ground] : []),
    ...alternatives.map((each) => each.ground),
    ...possible.map((each) => each.ground),
  ];
}

function cutOf(
  date: string,
  before: Determination,
  after: Determination,
  law: readonly LawChange[],
): AnswerCut {
  const [old, now] = [winners(before), winners(after)];
  return {
    date,
    gained: [...now].filter(([id]) => !old.has(id)).map(([, norm]) => norm),
    lost: [...old].filter(([id]) => !now.has(id)).map(([, norm]) => norm),
    law,
  };
}

function winners(determination: Determination): Map<string, NormRef> {
  return new Map(
    grounds(determination).flatMap(({ winning }) =>
      winning.map((norm) => [norm.id, norm] as const),
    ),
  );
}
