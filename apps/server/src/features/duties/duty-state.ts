/** What the events of a record add up to. Pure. A correction changes what counts now; what stood before stays in its event. */
import { endOf } from '@threshold/calendar/due-date';
import type { Proof } from '@threshold/calendar/proof';
import type { DutyClock, DutyValues, DutyWords, PlacedDutyEvent } from './duty-event.ts';
import { isOver, kindOf, type DutyKindId, type DutyState } from './duty-kind.ts';

export interface DutySum {
  readonly kind: DutyKindId;
  readonly norm: string | null;
  readonly state: DutyState;
  readonly over: boolean;
  readonly values: DutyValues;
  readonly words: DutyWords;
  readonly clocks: readonly DutyClock[];
  readonly events: number;
}

export function dutySum(events: readonly PlacedDutyEvent[]): DutySum {
  const [first, ...rest] = events;
  if (first?.event.type !== 'record-opened') throw new Error('A record begins with its opening.');
  const { facts, sealed } = first.event;
  const kind = kindOf(facts.kind);
  return rest.reduce(dutyApplied, {
    kind: kind.id,
    norm: facts.norm,
    state: kind.first,
    over: isOver(kind, kind.first),
    values: facts.values,
    words: sealed.words ?? {},
    clocks: facts.clocks,
    events: 1,
  });
}

export function dutyApplied(sum: DutySum, { event }: PlacedDutyEvent): DutySum {
  const kind = kindOf(sum.kind);
  const next = { ...sum, events: sum.events + 1 };
  const to = (state: DutyState): DutySum => ({ ...next, state, over: isOver(kind, state) });
  switch (event.type) {
    case 'record-opened':
      throw new Error('A record is opened once.');
    case 'record-corrected':
      return {
        ...next,
        values: { ...sum.values, ...event.facts.values },
        words: { ...sum.words, ...event.sealed.words },
      };
    case 'record-approved':
    case 'record-refused': {
      if (!kind.decision) throw new Error(`Nobody decides about ${kind.id}.`);
      const decided =
        event.type === 'record-approved' ? kind.decision.approved : kind.decision.refused;
      return { ...to(decided), clocks: [...sum.clocks, ...event.facts.clocks] };
    }
    case 'step-done': {
      const step = kind.steps.find(({ name }) => name === event.facts.step);
      if (!step) throw new Error(`${kind.id} has no step ${event.facts.step}.`);
      return {
        ...to(step.to),
        values: { ...sum.values, ...event.facts.values },
        words: { ...sum.words, ...event.sealed.words },
      };
    }
    case 'record-withdrawn':
      return to('withdrawn');
  }
}

/** The first due day of what is not over, else the law's own words for when; null where nothing runs. */
export function dueOf({ over, clocks }: Pick<DutySum, 'over' | 'clocks'>): {
  readonly at: Date | null;
  readonly due: Proof['due'] | null;
} {
  if (over) return { at: null, due: null };
  const proofs = clocks.flatMap(({ proof }) => (proof === null ? [] : [proof.due]));
  const dated = proofs.flatMap((due) => {
    const end = endOf(due);
    return end === undefined ? [] : [{ due, end }];
  });
  const [first] = dated.sort((a, b) => a.end - b.end);
  if (first) return { at: new Date(first.end), due: first.due };
  return { at: null, due: proofs[0] ?? null };
}
