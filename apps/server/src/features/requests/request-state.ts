/**
 * What a request's events add up to. Pure: the row kept for the queue, the case page and a rebuilt database
 * all come from here. Throws only where events contradict the flow, which the verbs never let happen.
 */
import type { StartedClock } from './clocks.ts';
import type { EventOf, PlacedEvent, RequestEvent, Way } from './request-event.ts';
import { stepOf, type State } from './request-flow.ts';

export interface Claim {
  readonly by: string;
  readonly until: string;
}

/** What became of a letter that was given to the outbox with event `of`. */
export interface Delivery {
  readonly of: number;
  readonly by: Way;
  readonly result: 'waiting' | 'sent' | 'failed' | 'posted' | 'handed';
  readonly attempts: number;
}

export interface RequestState {
  readonly state: State;
  readonly events: number;
  readonly recordedBy: string | null;
  readonly channel: string;
  readonly receivedAt: string;
  readonly acts: readonly string[];
  /** The situation with everything added since. */
  readonly situation: Readonly<Record<string, unknown>>;
  readonly claim: Claim | undefined;
  readonly suggestion:
    | (Extract<RequestEvent, { type: 'suggestion-made' }>['facts'] & { readonly seq: number })
    | undefined;
  readonly determination:
    | (Extract<RequestEvent, { type: 'determination-made' }>['facts'] & {
        readonly seq: number;
        readonly by: string | null;
        readonly confirmedBy?: string | null;
      })
    | undefined;
  readonly notice: Extract<RequestEvent, { type: 'notice-decided' }>['facts'] | undefined;
  readonly noticeSent: boolean;
  readonly clocks: EventOf<'clocks-started'>['facts']['clocks'];
  readonly dutiesDone: readonly string[];
  readonly deliveries: readonly Delivery[];
}

export function stateOf(events: readonly PlacedEvent[]): RequestState {
  const [first] = events;
  if (first?.event.type !== 'request-recorded') {
    throw new Error('A request begins with its recording.');
  }
  const { channel, receivedAt, acts, situation } = first.event.facts;
  const start: RequestState = {
    state: 'received',
    events: 1,
    recordedBy: first.by,
    channel,
    receivedAt,
    acts,
    situation,
    claim: undefined,
    suggestion: undefined,
    determination: undefined,
    notice: undefined,
    noticeSent: false,
    clocks: [],
    dutiesDone: [],
    deliveries: [],
  };
  return events.slice(1).reduce(applied, start);
}

export function applied(state: RequestState, placed: PlacedEvent): RequestState {
  const { event, seq, by } = placed;
  // Gaps are comments under privilege that the reader may not see.
  if (seq <= state.events) throw new Error(`Event ${seq} follows event ${state.events}.`);
  const step = stepOf(event.type);
  if (!step.from.includes(state.state)) {
    throw new Error(`${event.type} does not follow in ${state.state}.`);
  }
  const next = { ...state, events: seq, state: stateAfter(state, event) };
  switch (event.type) {
    case 'request-recorded':
      throw new Error('A request is recorded once.');
    case 'suggestion-made':
      return {
        ...next,
        acts: event.facts.acts.map(({ act }) => act),
        suggestion: { ...event.facts, seq },
      };
    case 'clocks-started':
      return { ...next, clocks: event.facts.clocks };
    case 'clocks-moved':
      return { ...next, clocks: movedClocks(state.clocks, event.facts.clocks) };
    case 'request-claimed':
      return { ...next, claim: by === null ? undefined : { by, until: event.facts.until } };
    case 'claim-released':
      return { ...next, claim: undefined };
    case 'request-handed-over':
      return { ...next, claim: { by: event.facts.to, until: event.facts.until } };
    case 'facts-added':
      return { ...next, situation: { ...state.situation, ...event.facts.situation } };
    case 'determination-made':
      return { ...next, determination: { ...event.facts, seq, by } };
    case 'determination-confirmed':
      return {
        ...next,
        determination: state.determination && { ...state.determination, confirmedBy: by },
      };
    case 'notice-decided':
      return { ...next, notice: event.facts };
    case 'notice-sent':
      return { ...next, noticeSent: true, deliveries: givenOut(state, placed) };
    case 'reply-sent':
    case 'letter-sent':
      return { ...next, deliveries: givenOut(state, placed) };
    case 'delivery-recorded': {
      const { of, by: way, attempts, result } = event.facts;
      const became = {
        of,
        by: way,
        attempts,
        result: result === 'again' ? 'waiting' : result,
      } as const;
      return {
        ...next,
        deliveries: state.deliveries.map((each) => (each.of === of ? became : each)),
      };
    }
    case 'duty-done':
      return { ...next, dutiesDone: [...new Set([...state.dutiesDone, event.facts.norm])] };
    case 'request-closed':
    case 'request-withdrawn':
      return { ...next, claim: undefined };
    case 'request-reopened':
      return { ...next, determination: undefined };
    case 'question-asked':
    case 'comment-added':
    case 'reading-opened':
    case 'reading-ended':
    case 'paper-added':
    case 'paper-read':
    case 'paper-checked':
    case 'pages-released':
      return next;
  }
}

/** Each clock with its newest proof. */
export function movedClocks(
  clocks: readonly StartedClock[],
  moved: EventOf<'clocks-moved'>['facts']['clocks'],
): StartedClock[] {
  return clocks.map((clock) => {
    const found = moved.find(({ norm, act }) => norm === clock.norm && act === clock.act);
    return found ? { ...clock, proof: found.proof } : clock;
  });
}

/** A letter that was made elsewhere, as the first versions record it, is not ours to deliver. */
function givenOut(
  { deliveries }: RequestState,
  { seq, event }: PlacedEvent,
): RequestState['deliveries'] {
  if (!('letter' in event.facts && 'by' in event.facts)) return deliveries;
  return [...deliveries, { of: seq, by: event.facts.by, result: 'waiting', attempts: 0 }];
}

/** Letters that have not left the house: nobody has taken them yet, or nobody would. */
export function undelivered(
  { deliveries }: Pick<RequestState, 'deliveries'>,
  result?: 'waiting' | 'failed',
): readonly Delivery[] {
  return deliveries.filter((each) =>
    result === undefined
      ? each.result === 'waiting' || each.result === 'failed'
      : each.result === result,
  );
}

/** The state a step leads to; where it may lead to two, by what it says. */
export function stateAfter(state: Pick<RequestState, 'state'>, event: RequestEvent): State {
  const { to } = stepOf(event.type);
  if (to === undefined) return state.state;
  if (event.type === 'determination-made') {
    return event.facts.acts.some(({ outcome }) => outcome === 'must' || outcome === 'may')
      ? 'second-reading'
      : 'determined';
  }
  return to[0] ?? state.state;
}

/** The first order of the queue: 0 where a judge's order or danger may stand behind it, 1 where the law is open. */
export function riskOf(outcomes: readonly string[]): 0 | 1 | 2 {
  if (outcomes.some((outcome) => outcome === 'must' || outcome === 'may')) return 0;
  if (outcomes.some((outcome) => OPEN.has(outcome))) return 1;
  return 2;
}

const OPEN: ReadonlySet<string> = new Set(['no-rule', 'contested', 'undetermined']);

/** The answer of several acts in one word for the queue: the one that needs most attention. */
export function outcomeOf(outcomes: readonly string[]): string | null {
  return ATTENTION.find((each) => outcomes.includes(each)) ?? null;
}

const ATTENTION = [
  'must',
  'contested',
  'undetermined',
  'no-rule',
  'may',
  'must-not',
  'not-required',
] as const;
