/** What the events of a case add up to, and what may come next. Pure. */
import { endOf } from '@threshold/calendar/due-date';
import type { Proof } from '@threshold/calendar/proof';
import {
  ERASURE_OUTCOME,
  type CaseClock,
  type CaseEvent,
  type Intake,
  type Outcome,
  type PlacedCaseEvent,
} from './case-event.ts';
import { tierOn, type Tier, type TierStep } from './urgency.ts';

/** `checking`: somebody has to look at a possible conflict first. */
export const CASE_STATES = ['checking', 'waiting', 'offered', 'placed', 'ended'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export interface CaseSum {
  readonly state: CaseState;
  readonly tiers: readonly TierStep[];
  readonly tierSet: Tier | null;
  readonly clocks: readonly CaseClock[];
  /** Undefined for who has not the key. */
  readonly intake: Intake | undefined;
  /** Offered to, or taken over by. */
  readonly provider: { readonly id: string; readonly name: string } | undefined;
  /** Whether it was taken over: a case that is opened again goes back there. */
  readonly taken: boolean;
  readonly outcome: Outcome | typeof ERASURE_OUTCOME | null;
  readonly erasureOn: string | null;
  readonly finding: string | undefined;
  /** Cases that were looked at when a conflict was resolved. */
  readonly lookedAt: ReadonlySet<string>;
  readonly events: number;
}

/** From which states each may come. */
export const CASE_FLOW: Readonly<Record<CaseEvent['type'], readonly CaseState[]>> = {
  'case-opened': [],
  'case-corrected': ['checking', 'waiting', 'offered', 'placed'],
  'conflict-resolved': ['checking', 'waiting', 'offered', 'placed'],
  'tier-set': ['checking', 'waiting', 'offered', 'placed'],
  'offer-made': ['waiting'],
  'offer-answered': ['offered'],
  'offer-lapsed': ['offered'],
  'answer-moved': ['offered'],
  'hand-over-sent': ['offered'],
  'hand-over-delivered': ['checking', 'waiting', 'offered', 'placed', 'ended'],
  'place-told': ['checking', 'waiting'],
  'outcome-recorded': ['checking', 'waiting', 'offered', 'placed'],
  'case-reopened': ['ended'],
  'erasure-asked': ['checking', 'waiting', 'offered', 'placed', 'ended'],
};

export function caseSum(events: readonly PlacedCaseEvent[]): CaseSum {
  const [first, ...rest] = events;
  if (first?.event.type !== 'case-opened') throw new Error('A case begins with its opening.');
  const { facts, sealed } = first.event;
  return rest.reduce(caseApplied, {
    state: facts.conflict ? 'checking' : 'waiting',
    tiers: facts.tiers,
    tierSet: null,
    clocks: facts.clocks,
    intake: sealed.intake,
    provider: undefined,
    taken: false,
    outcome: null,
    erasureOn: null,
    finding: undefined,
    lookedAt: new Set(),
    events: 1,
  });
}

export function caseApplied(sum: CaseSum, { event }: PlacedCaseEvent): CaseSum {
  const next = { ...sum, events: sum.events + 1 };
  switch (event.type) {
    case 'case-opened':
      throw new Error('A case is opened once.');
    case 'case-corrected': {
      const { tiers, clocks, conflict } = event.facts;
      const answers = sum.clocks.filter(({ kind }) => kind === 'answer');
      return {
        ...next,
        tiers,
        clocks: [...clocks, ...answers],
        intake: event.sealed.intake ?? sum.intake,
        state: conflict && sum.state === 'waiting' ? 'checking' : sum.state,
      };
    }
    case 'conflict-resolved':
      return {
        ...next,
        state: sum.state === 'checking' ? 'waiting' : sum.state,
        finding: event.facts.finding,
        lookedAt: new Set(event.sealed.crossings ?? []),
      };
    case 'tier-set':
      return { ...next, tierSet: event.facts.tier };
    case 'offer-made': {
      const { provider: id, name, clocks } = event.facts;
      return {
        ...next,
        state: 'offered',
        provider: { id, name },
        clocks: [...sum.clocks, ...clocks],
      };
    }
    case 'offer-answered': {
      const answered = { ...next, clocks: withoutAnswer(sum.clocks) };
      return event.facts.answer === 'accepted'
        ? { ...answered, state: 'placed', taken: true }
        : { ...answered, state: 'waiting', provider: undefined };
    }
    case 'offer-lapsed':
      return {
        ...next,
        state: 'waiting',
        provider: undefined,
        clocks: withoutAnswer(sum.clocks),
      };
    case 'answer-moved':
      return { ...next, clocks: [...withoutAnswer(sum.clocks), ...event.facts.clocks] };
    case 'hand-over-sent':
    case 'hand-over-delivered':
    case 'place-told':
      return next;
    case 'outcome-recorded':
      return { ...ended(next), outcome: event.facts.outcome };
    case 'case-reopened':
      return {
        ...next,
        state: sum.taken ? 'placed' : 'waiting',
        outcome: null,
        erasureOn: null,
      };
    case 'erasure-asked':
      return {
        ...ended(next),
        outcome: sum.outcome ?? ERASURE_OUTCOME,
        erasureOn: event.facts.on,
      };
  }
}

function ended(sum: CaseSum): CaseSum {
  const { taken, provider, clocks } = sum;
  return {
    ...sum,
    state: 'ended',
    provider: taken ? provider : undefined,
    clocks: withoutAnswer(clocks),
  };
}

function withoutAnswer(clocks: readonly CaseClock[]): readonly CaseClock[] {
  return clocks.filter(({ kind }) => kind !== 'answer');
}

export function tierNow(
  { tiers, tierSet }: Pick<CaseSum, 'tiers' | 'tierSet'>,
  today: string,
): Tier {
  return tierSet ?? tierOn(tiers, today);
}

/** The first due date of a case that goes on. */
export function caseDue({ state, clocks }: Pick<CaseSum, 'state' | 'clocks'>): {
  readonly at: Date | null;
  readonly due: Proof['due'] | null;
  readonly kind: CaseClock['kind'] | null;
} {
  if (state === 'ended') return NOTHING_DUE;
  const [first] = clocks
    .flatMap(({ kind, proof: { due } }) => {
      const end = endOf(due);
      return end === undefined ? [] : [{ kind, due, end }];
    })
    .sort((a, b) => a.end - b.end);
  return first ? { at: new Date(first.end), due: first.due, kind: first.kind } : NOTHING_DUE;
}

const NOTHING_DUE = { at: null, due: null, kind: null } as const;
