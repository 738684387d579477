/** What the cautious interpreter hears a law say about one situation: every answer still open, and what the norms left open wait for. */
import { dutyNorms } from '../compile/compile.ts';
import { fold } from '../compile/fold.ts';
import type { Law } from '../compile/law.ts';
import { cautiousReader, type FallbackAnswer } from '../decide/fallback.ts';
import { entriesOf } from '../explain/fact-index.ts';
import type { Norm } from '../language/model.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Facts } from '../situation/situation.ts';
import type { SharedTests } from './shared-tests.ts';
import { dutyState, termsOf, type DutyState, type Subject } from './subject.ts';

export interface Heard {
  /** Every answer that what is left out still allows. */
  readonly answers: readonly string[];
  /** The same with the norms that decide, or may. */
  readonly ground: () => string;
  /** Entries of a situation that the norms read of which it cannot be told whether they are live. */
  readonly waitingFor: () => ReadonlySet<string>;
}

export type Hearer = (facts: Facts) => Heard;

/** Of an act the outcomes; of a duty whether it is owed and on which terms. */
export function hearerOf(law: Law, { act, duty }: Subject, tests: SharedTests): Hearer {
  if (duty === undefined) return hearer(law, act, tests, ({ outcomes }) => outcomes);
  const { stack } = law;
  const norm = stack.norms.find(({ id }) => id === duty);
  if (!norm)
    return () => ({ answers: ['not-owed'], ground: () => '', waitingFor: () => new Set() });
  const terms = termsOf(norm);
  const alone = { ...law, stack: { ...stack, norms: dutyNorms(stack, norm, act) } };
  return hearer(alone, act, tests, ({ outcomes }) => [
    ...new Set(outcomes.map((outcome) => dutyText(dutyState(outcome), terms))),
  ]);
}

function hearer(
  law: Law,
  act: string,
  tests: SharedTests,
  answers: (answer: FallbackAnswer) => readonly string[],
): Hearer {
  const read = cautiousReader(law, act, (condition) => tests.of(condition, law.stack));
  const waits = new Map<string, ReadonlySet<string>>();
  const waitingFor = (open: readonly number[]): ReadonlySet<string> => {
    const key = open.join();
    const known = waits.get(key);
    if (known) return known;
    const names = new Set(open.flatMap((position) => [...readBy(law.table.norms[position]!, law)]));
    waits.set(key, names);
    return names;
  };
  return (facts) => {
    const answer = read(facts);
    return {
      answers: answers(answer),
      ground: () => groundText(law, answer),
      waitingFor: () => waitingFor(answer.open),
    };
  };
}

/** What its own conditions read; norms that it excepts from, and its exceptions, are left open by themselves. */
function readBy(
  { binds, when, from, until, overlays }: Norm,
  { stack }: Pick<Law, 'stack'>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const test of [binds, when, ...overlays.flatMap(({ asTo }) => asTo ?? [])])
    entriesOf(test, stack, names);
  const isDated = [{ from, until }, ...overlays].some(
    (each) => each.from !== undefined || each.until !== undefined,
  );
  if (isDated) names.add(EVENT_DATE);
  return names;
}

/** Outcomes still open, and the norms that win where all is settled. */
function groundText(
  { table: { norms } }: Law,
  { outcomes, certain, open }: FallbackAnswer,
): string {
  const ids = (positions: readonly number[]): string =>
    positions
      .map((position) => norms[position]!.id)
      .sort()
      .join();
  const winning = open.length === 0 ? fold(certain, norms).winning.slice(0, 1) : certain;
  return [outcomes.join(), ids(winning), ids(open)].join('|');
}

export function dutyText(state: DutyState, terms: string): string {
  return state === 'owed' ? `owed ${terms}` : state;
}
