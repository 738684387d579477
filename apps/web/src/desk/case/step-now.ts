/**
 * What can be done next and by whom, and why the rest cannot: from the flow's own list of steps, the state, the
 * claim and what the server lets this person do. The server decides again when a step is sent.
 */
import { holderOf, type Reasoning, type RequestView, type State, type StepName } from './model.ts';

/** What a person does on this page; the other events follow by themselves. */
export const STEPS_OF_PEOPLE = [
  'request-claimed',
  'claim-released',
  'request-handed-over',
  'question-asked',
  'facts-added',
  'determination-made',
  'determination-confirmed',
  'reply-sent',
  'notice-decided',
  'notice-sent',
  'comment-added',
  'request-closed',
  'request-reopened',
  'request-withdrawn',
] as const satisfies readonly StepName[];
export type PersonStep = (typeof STEPS_OF_PEOPLE)[number];

export type Hindrance =
  | 'not-in-state'
  | 'not-your-role'
  | 'claim-first'
  | 'held-by-other'
  | 'own-determination'
  | 'not-the-holder'
  | 'notice-first'
  | 'notice-stays';

export interface StepNow {
  readonly step: PersonStep;
  /** Undefined where it can be done now. */
  readonly hindrance: Hindrance | undefined;
  /** Where its state comes only later, or was before. */
  readonly from: readonly State[];
}

export interface Onlooker {
  readonly account: string;
  /** A supervisor gives requests to others whoever holds them. */
  readonly assigns: boolean;
  readonly now: number;
}

type Seen = Pick<RequestView, 'state' | 'steps'>;

export function stepsNow(
  view: Seen,
  flow: Reasoning['flow'],
  onlooker: Onlooker,
): readonly StepNow[] {
  return STEPS_OF_PEOPLE.flatMap((step) => {
    const found = flow.find(({ event }) => event === step);
    if (!found) return [];
    return [{ step, from: found.from, hindrance: hindranceOf(view, found, step, onlooker) }];
  });
}

function hindranceOf(
  view: Seen,
  { from, claimed }: Reasoning['flow'][number],
  step: PersonStep,
  { account, assigns, now }: Onlooker,
): Hindrance | undefined {
  const { state } = view;
  if (!from.includes(state.state)) return 'not-in-state';
  if (!view.steps.includes(step)) return 'not-your-role';
  const holder = holderOf(view, now);
  const mine = holder?.by === account;
  if (claimed && !holder) return 'claim-first';
  if (claimed && !mine) return 'held-by-other';
  switch (step) {
    case 'request-claimed':
      return holder && !mine ? 'held-by-other' : undefined;
    case 'request-handed-over':
      return mine || assigns ? undefined : 'not-the-holder';
    case 'determination-confirmed':
      return state.determination?.by === account ? 'own-determination' : undefined;
    case 'notice-sent':
      return goes(state.notice) ? undefined : state.notice ? 'notice-stays' : 'notice-first';
    case 'request-closed':
      return noticeSettled(state) ? undefined : 'notice-first';
    default:
      return undefined;
  }
}

function goes(notice: RequestView['state']['notice']): boolean {
  const sends = notice?.notice === 'required' || notice?.notice === 'allowed';
  return sends && notice.channel !== undefined;
}

/** Decided, and where the law requires it, sent: what closing asks for. */
export function noticeSettled({
  notice,
  noticeSent,
}: Pick<RequestView['state'], 'notice' | 'noticeSent'>): boolean {
  if (!notice || notice.notice === 'not-now') return false;
  return notice.notice !== 'required' || noticeSent;
}

/** The one thing this screen is for now; undefined where it is somebody else's turn. */
export function primaryStep(view: Seen, steps: readonly StepNow[]): PersonStep | undefined {
  const { state } = view.state;
  const order = PRIMARY[state].filter((step) => !isDone(view, step));
  return order.find((step) =>
    steps.some((each) => each.step === step && each.hindrance === undefined),
  );
}

const PRIMARY: Readonly<Record<State, readonly PersonStep[]>> = {
  received: ['determination-made', 'request-claimed'],
  asked: ['facts-added', 'request-claimed'],
  'second-reading': ['determination-confirmed'],
  determined: ['reply-sent', 'notice-decided', 'request-claimed'],
  answered: ['notice-decided', 'notice-sent', 'request-closed', 'request-claimed'],
  closed: [],
  withdrawn: [],
};

function isDone({ state }: Seen, step: PersonStep): boolean {
  switch (step) {
    case 'notice-decided':
      return state.notice !== undefined && state.notice.notice !== 'not-now';
    case 'notice-sent':
      return state.noticeSent;
    default:
      return false;
  }
}

export interface FlowPlace {
  readonly state: State;
  readonly at: 'passed' | 'here' | 'next' | 'later';
}

/** The states in the flow's own order, with where this request was, is, and could go from here. */
export function flowPlaces(
  flow: Reasoning['flow'],
  here: State,
  passed: ReadonlySet<State>,
): readonly FlowPlace[] {
  const states = [...new Set(flow.flatMap(({ to }) => to))];
  const next = new Set(flow.filter(({ from }) => from.includes(here)).flatMap(({ to }) => to));
  return states.map((state) => ({
    state,
    at: state === here ? 'here' : passed.has(state) ? 'passed' : next.has(state) ? 'next' : 'later',
  }));
}

/** The states this request has been in, from its events and the flow; the last one is where it is. */
export function statesPassed(
  { events, state }: Pick<RequestView, 'events' | 'state'>,
  flow: Reasoning['flow'],
): ReadonlySet<State> {
  const passed = new Set<State>();
  for (const { event } of events) {
    const to = flow.find((each) => each.event === event.type)?.to ?? [];
    const [only] = to;
    if (only !== undefined && to.length === 1) passed.add(only);
    // Where a step leads to one of two, the one with a second reader is passed by the confirmation.
    if (event.type === 'determination-confirmed') passed.add('second-reading');
  }
  if (
    events.some(({ event }) => event.type === 'determination-made') &&
    state.state !== 'second-reading'
  )
    passed.add('determined');
  passed.delete(state.state);
  return passed;
}
