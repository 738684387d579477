/** What two laws are asked about one situation: the answer of an act, or whether one duty is owed. */
import type { Inquiry } from '../decide/inquiry.ts';
import { reachableTerminals } from '../decide/restricted.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { outcomeRegion } from '../explain/answer-region.ts';
import type { Norm } from '../language/model.ts';
import { OUTCOMES, type Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { plainText } from './plain-text.ts';
import { putTo, type Side } from './side.ts';

export interface Subject {
  readonly act: string;
  /** The norm that imposes the duty; undefined where the answer of the act is meant. */
  readonly duty?: string;
}

/** `open`: counsel must say, or the law contradicts itself. */
export type DutyState = 'owed' | 'not-owed' | 'open';

/** Undefined where the law does not speak of it. */
export function rootOf({ law }: Side, { act, duty }: Subject): NodeRef | undefined {
  return duty === undefined ? law.acts.get(act) : law.duties.get(duty);
}

export function dutyNorm({ law }: Side, id: string): Norm | undefined {
  const position = law.table.positionOf.get(id);
  return position === undefined ? undefined : law.table.norms[position];
}

export function dutyState(outcome: Outcome): DutyState {
  if (outcome === 'must') return 'owed';
  return outcome === 'undetermined' || outcome === 'contested' ? 'open' : 'not-owed';
}

/** Who must do what by when: a duty on other terms is another duty. */
export function termsOf({ duty }: Pick<Norm, 'duty'>): string {
  return plainText(duty);
}

/** Terminals that some completion of the facts reaches; none where the law does not speak of it. */
export function reached(side: Side, subject: Subject, facts: Facts): readonly number[] {
  const root = rootOf(side, subject);
  if (root === undefined) return [];
  const { values } = inquiryAbout(side, facts);
  return reachableTerminals(side.law.diagram, root, side.law.possible, values);
}

/** The outcome that these facts settle, also where counsel must say; undefined where they settle none. */
export function settledOutcome(side: Side, act: string, facts: Facts): Outcome | undefined {
  const found = outcomeRegion(side.law, act)!.sole(inquiryAbout(side, facts).values);
  return typeof found === 'number' ? OUTCOMES[found] : undefined;
}

/** Situations come one after the other that differ in one entry: what that leaves as it was is not worked out again. */
const LAST = new WeakMap<Side, Inquiry>();

function inquiryAbout(side: Side, facts: Facts): Inquiry {
  const put = putTo(side, facts);
  const inquiry = LAST.get(side)?.about(put) ?? side.version.engine.inquire(put);
  LAST.set(side, inquiry);
  return inquiry;
}

/** The state of the duty that these facts settle; undefined where they settle none. */
export function settledState(side: Side, subject: Subject, facts: Facts): DutyState | undefined {
  if (rootOf(side, subject) === undefined) return 'not-owed';
  const states = new Set(
    reached(side, subject, facts).map((each) => dutyState(side.law.terminals[each]!.outcome)),
  );
  const [only] = states;
  return states.size === 1 ? only : undefined;
}
