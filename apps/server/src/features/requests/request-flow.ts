/**
 * The states of a request and the steps between them, as data: the verbs ask it, the screens show what it
 * allows, docs/desk.md draws it, and a test walks it. Claims, comments, notices and duties do not change the
 * state; a step that keeps it names no `to`.
 */
import type { Action } from '../../access/role.ts';
import type { RequestEvent } from './request-event.ts';

export const STATES = [
  /** Recorded, with the suggestion; waits for counsel. */
  'received',
  /** Counsel asked the counter something; waits for its answer. */
  'asked',
  /** Counsel would let the city cooperate; waits for a second reader. */
  'second-reading',
  'determined',
  /** The reply has gone out. */
  'answered',
  'closed',
  /** They took it back before it was answered. */
  'withdrawn',
] as const;
export type State = (typeof STATES)[number];

export const OPEN_STATES: readonly State[] = STATES.filter(
  (state) => state !== 'closed' && state !== 'withdrawn',
);

export interface Step {
  readonly event: RequestEvent['type'];
  readonly from: readonly State[];
  /** Left out: the state stays. Two: the verb decides which, by the rule in its comment. */
  readonly to?: readonly State[];
  readonly action: Action;
  /** Only whoever holds the claim. */
  readonly claimed?: true;
}

const BEFORE_REPLY: readonly State[] = ['received', 'asked', 'second-reading', 'determined'];

export const STEPS: readonly Step[] = [
  { event: 'request-recorded', from: [], to: ['received'], action: 'request:record' },
  { event: 'suggestion-made', from: ['received', 'asked'], action: 'request:read' },
  { event: 'clocks-started', from: ['received', 'asked'], action: 'request:read' },
  // By the program alone, when an amendment of a calendar was approved.
  { event: 'clocks-moved', from: OPEN_STATES, action: 'law:approve' },
  { event: 'request-claimed', from: OPEN_STATES, action: 'request:work' },
  { event: 'claim-released', from: OPEN_STATES, action: 'request:work', claimed: true },
  { event: 'request-handed-over', from: OPEN_STATES, action: 'request:read' },
  {
    event: 'question-asked',
    from: ['received'],
    to: ['asked'],
    action: 'request:work',
    claimed: true,
  },
  { event: 'facts-added', from: ['received', 'asked'], to: ['received'], action: 'request:read' },
  {
    event: 'determination-made',
    from: ['received', 'asked', 'determined', 'second-reading'],
    // To a second reader where any act comes out as something the city must or may do for them.
    to: ['determined', 'second-reading'],
    action: 'request:work',
    claimed: true,
  },
  {
    event: 'determination-confirmed',
    from: ['second-reading'],
    to: ['determined'],
    action: 'request:confirm',
  },
  {
    event: 'reply-sent',
    from: ['determined'],
    to: ['answered'],
    action: 'request:work',
    claimed: true,
  },
  {
    event: 'notice-decided',
    from: ['determined', 'answered'],
    action: 'request:work',
    claimed: true,
  },
  { event: 'notice-sent', from: ['determined', 'answered'], action: 'request:work' },
  { event: 'letter-sent', from: OPEN_STATES, action: 'request:work', claimed: true },
  { event: 'delivery-recorded', from: STATES, action: 'request:work' },
  { event: 'paper-added', from: OPEN_STATES, action: 'request:read' },
  { event: 'paper-read', from: STATES, action: 'request:read' },
  { event: 'paper-checked', from: OPEN_STATES, action: 'request:work' },
  { event: 'pages-released', from: STATES, action: 'release:approve' },
  { event: 'duty-done', from: OPEN_STATES, action: 'request:work' },
  { event: 'comment-added', from: STATES, action: 'request:comment' },
  { event: 'reading-opened', from: STATES, action: 'request:break-glass' },
  { event: 'reading-ended', from: STATES, action: 'request:break-glass' },
  {
    event: 'request-closed',
    from: ['answered', 'determined'],
    to: ['closed'],
    action: 'request:work',
    claimed: true,
  },
  {
    event: 'request-reopened',
    from: ['closed', 'withdrawn'],
    to: ['received'],
    action: 'request:work',
  },
  { event: 'request-withdrawn', from: BEFORE_REPLY, to: ['withdrawn'], action: 'request:work' },
];

export function stepOf(event: RequestEvent['type']): Step {
  const step = STEPS.find((each) => each.event === event);
  if (!step) throw new Error(`No step makes ${event}.`);
  return step;
}

/** The states in words, for messages. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  received: 'waiting for counsel',
  asked: 'waiting for an answer from the counter',
  'second-reading': 'waiting for a second reader',
  determined: 'determined',
  answered: 'answered',
  closed: 'closed',
  withdrawn: 'withdrawn',
};
