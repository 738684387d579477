/** What happened to a request, one line an event: who, when, what, and the words that were written with it. */
import type { Key, Value } from '../words/say.ts';
import { nameOf, type PlacedEvent, type RequestEvent, type RequestView } from './model.ts';

export interface TimelineEntry {
  readonly seq: number;
  readonly at: string;
  readonly by: string | undefined;
  readonly key: Key;
  readonly values: Readonly<Record<string, Value>>;
  readonly text: string | undefined;
}

/** The newest first. */
export function timelineOf(view: Pick<RequestView, 'events' | 'people'>): readonly TimelineEntry[] {
  return view.events.map((placed) => entryOf(view, placed)).toReversed();
}

/** What others did since this page was looked at. What one did oneself is no news. */
export function changedSince(
  view: Pick<RequestView, 'events' | 'people'>,
  seen: number,
  account: string,
): readonly TimelineEntry[] {
  return view.events
    .filter(({ seq, by }) => seq > seen && by !== account)
    .map((placed) => entryOf(view, placed));
}

function entryOf(view: Pick<RequestView, 'people'>, placed: PlacedEvent): TimelineEntry {
  const { seq, at, by, event } = placed;
  const values: Record<string, Value> =
    event.type === 'request-handed-over' ? { name: nameOf(view, event.facts.to) ?? '' } : {};
  return { seq, at, by: nameOf(view, by), key: keyOf(event), values, text: textOf(event) };
}

function keyOf(event: RequestEvent): Key {
  if (event.type === 'delivery-recorded') return BECAME[event.facts.result];
  if (event.type === 'claim-released') return RELEASED[event.facts.reason];
  return WORDS[event.type];
}

function textOf(event: RequestEvent): string | undefined {
  switch (event.type) {
    case 'request-recorded':
    case 'question-asked':
    case 'facts-added':
    case 'duty-done':
    case 'request-closed':
    case 'comment-added':
      return event.sealed.text;
    case 'determination-made':
    case 'notice-decided':
    case 'request-reopened':
    case 'request-withdrawn':
    case 'reading-opened':
      return event.sealed.reason;
    case 'reply-sent':
    case 'letter-sent':
      return event.sealed.to;
    case 'delivery-recorded':
      return event.sealed.answer;
    case 'paper-added':
      return event.sealed.name;
    default:
      return undefined;
  }
}

type Told =
  RequestEvent['type'] | 'letter-sent' | 'delivery-recorded' | 'paper-added' | 'paper-read';

export const WORDS: Readonly<Record<Told, Key>> = {
  'request-recorded': 'case.event.request-recorded',
  'suggestion-made': 'case.event.suggestion-made',
  'clocks-started': 'case.event.clocks-started',
  'clocks-moved': 'case.event.clocks-moved',
  'request-claimed': 'case.event.request-claimed',
  'claim-released': 'case.event.claim-released',
  'request-handed-over': 'case.event.request-handed-over',
  'question-asked': 'case.event.question-asked',
  'facts-added': 'case.event.facts-added',
  'determination-made': 'case.event.determination-made',
  'determination-confirmed': 'case.event.determination-confirmed',
  'reply-sent': 'case.event.reply-sent',
  'notice-decided': 'case.event.notice-decided',
  'notice-sent': 'case.event.notice-sent',
  'letter-sent': 'case.event.letter-sent',
  'delivery-recorded': 'case.event.delivery-sent',
  'paper-added': 'case.event.paper-added',
  'paper-read': 'case.event.paper-read',
  'paper-checked': 'case.event.paper-checked',
  'pages-released': 'case.event.pages-released',
  'duty-done': 'case.event.duty-done',
  'comment-added': 'case.event.comment-added',
  'reading-opened': 'case.event.reading-opened',
  'reading-ended': 'case.event.reading-ended',
  'request-closed': 'case.event.request-closed',
  'request-reopened': 'case.event.request-reopened',
  'request-withdrawn': 'case.event.request-withdrawn',
};

type Reason = Extract<RequestEvent, { type: 'claim-released' }>['facts']['reason'];

/** Why nobody holds it any more. */
const RELEASED: Readonly<Record<Reason, Key>> = {
  released: 'case.event.claim-released',
  // What was written before there was a word for it: a claim that ends by its time writes no event.
  expired: 'case.event.claim-freed',
  'account-ended': 'case.event.claim-account-ended',
  'role-ended': 'case.event.claim-role-ended',
};

type Result = Extract<RequestEvent, { type: 'delivery-recorded' }>['facts']['result'];

const BECAME: Readonly<Record<Result, Key>> = {
  sent: 'case.event.delivery-sent',
  failed: 'case.event.delivery-failed',
  again: 'case.event.delivery-again',
  posted: 'case.event.delivery-posted',
  handed: 'case.event.delivery-handed',
};
