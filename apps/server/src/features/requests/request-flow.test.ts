/** The flow, walked: every step leads somewhere, every state can be reached and left, every path ends. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from './request-event.ts';
import { EVENT_SHAPES, requestEvent } from './request-event.ts';
import { OPEN_STATES, STATES, STATE_WORDS, STEPS, stepOf, type State } from './request-flow.ts';
import { applied, riskOf, outcomeOf, stateOf, type RequestState } from './request-state.ts';

const next = (state: State): readonly State[] =>
  STEPS.filter(({ from }) => from.includes(state)).flatMap(({ to }) => to ?? []);

function reachable(from: State): ReadonlySet<State> {
  const seen = new Set<State>([from]);
  for (const state of seen) for (const to of next(state)) seen.add(to);
  return seen;
}

describe('the flow of a request', () => {
  it('has one step for each event', () => {
    const events = new Set(EVENT_SHAPES.map(({ shape: { type } }) => type.value));
    expect(STEPS.map(({ event }) => event).sort()).toEqual([...events].sort());
  });

  it('reaches every state from the first, and an end from every state', () => {
    expect([...reachable('received')].sort()).toEqual([...STATES].sort());
    for (const state of STATES) {
      expect([state, [...reachable(state)].some((each) => !OPEN_STATES.includes(each))]).toEqual([
        state,
        true,
      ]);
      expect(STATE_WORDS[state].length).toBeGreaterThan(3);
    }
  });

  it('answers nobody before a person has determined', () => {
    for (const { event, from } of STEPS) {
      if (event !== 'reply-sent') continue;
      expect(from).toEqual(['determined']);
    }
    const into = STEPS.filter(({ to }) => to?.includes('determined')).map(({ event }) => event);
    expect(into).toEqual(['determination-made', 'determination-confirmed']);
  });

  const start = stateOf([
    {
      seq: 1,
      at: '2026-11-20T15:00:00.000Z',
      by: 'a',
      event: {
        type: 'request-recorded',
        version: 1,
        facts: {
          channel: 'counter',
          receivedAt: '2026-11-20T15:00:00.000Z',
          acts: [],
          situation: { agency: 'correction' },
        },
        sealed: {},
      },
    },
  ]);
  const place = (state: RequestState, event: RequestEvent, seq = state.events + 1) =>
    applied(state, { seq, at: '2026-11-20T15:00:00.000Z', by: 'b', event });

  it.each(STATES.flatMap((state) => STEPS.map(({ event }) => [state, event] as const)))(
    'in %s, %s is taken exactly where the table says',
    (state, type) => {
      const event = FIRST[type];
      const take = () => place({ ...start, state }, event);
      if (type === 'request-recorded' || !stepOf(type).from.includes(state)) {
        expect(take).toThrow();
      } else {
        const to = stepOf(type).to ?? [state];
        expect(to).toContain(take().state);
      }
    },
  );

  it('goes to a second reader exactly where the city would cooperate', () => {
    const determined = (outcome: 'must' | 'may' | 'must-not' | 'not-required') =>
      place(start, {
        type: 'determination-made',
        version: 1,
        facts: { suggestion: 2, acts: [{ act: 'hold', outcome, agrees: true }] },
        sealed: {},
      }).state;
    expect(determined('must')).toBe('second-reading');
    expect(determined('may')).toBe('second-reading');
    expect(determined('must-not')).toBe('determined');
    expect(determined('not-required')).toBe('determined');
  });

  it('takes an event once, in its order; hidden ones leave gaps', () => {
    expect(() => place(start, FIRST['request-claimed'], 1)).toThrow('follows');
    expect(place(start, FIRST['request-claimed'], 5).events).toBe(5);
  });

  it('puts a judge’s order and danger first in the queue, then what is open', () => {
    expect(riskOf(['must-not', 'must'])).toBe(0);
    expect(riskOf(['must-not', 'contested'])).toBe(1);
    expect(riskOf(['must-not', 'not-required'])).toBe(2);
    expect(riskOf([])).toBe(2);
    expect(outcomeOf(['must-not', 'undetermined'])).toBe('undetermined');
    expect(outcomeOf([])).toBeNull();
  });
});

const hash = 'a'.repeat(64);
const someone = '7d0c5f1e-6f0a-4a53-8a55-1f6f0f4f9a01';
const until = '2026-11-20T15:30:00.000Z';
const event = (type: string, facts: object = {}, sealed: object = {}): RequestEvent =>
  requestEvent.parse({ type, version: 1, facts, sealed });

/** The least that each event must say. */
const FIRST: Readonly<Record<RequestEvent['type'], RequestEvent>> = {
  'request-recorded': event('request-recorded', {
    channel: 'counter',
    receivedAt: until,
    acts: [],
    situation: {},
  }),
  'suggestion-made': event('suggestion-made', {
    stack: 'x',
    law: hash,
    engine: '1',
    knownOn: '2026-11-20',
    acts: [],
  }),
  'clocks-started': event('clocks-started', { clocks: [] }),
  'clocks-moved': requestEvent.parse(
    JSON.parse(
      readFileSync(
        path.join(import.meta.dirname, '../../../fixtures/events/clocks-moved.v1.json'),
        'utf8',
      ),
    ),
  ),
  'request-claimed': event('request-claimed', { until }),
  'claim-released': event('claim-released', { reason: 'expired' }),
  'request-handed-over': event('request-handed-over', { to: someone, until }),
  'question-asked': event('question-asked', { asks: [] }, { text: 'What?' }),
  'facts-added': event('facts-added', { situation: {} }),
  'determination-made': event('determination-made', {
    suggestion: 2,
    acts: [{ act: 'hold', outcome: 'must-not', agrees: true }],
  }),
  'determination-confirmed': event('determination-confirmed', { determination: 3 }),
  'reply-sent': event('reply-sent', { letter: 'reply', channel: 'post', hash }),
  'notice-decided': event('notice-decided', { notice: 'allowed', safe: 'no' }),
  'notice-sent': event('notice-sent', { channel: 'post' }),
  'letter-sent': event('letter-sent', {
    letter: 'acknowledgement',
    language: 'en',
    by: 'post',
    attached: false,
    file: 1,
    hash,
    page: hash,
  }),
  'delivery-recorded': event('delivery-recorded', {
    of: 9,
    by: 'post',
    result: 'posted',
    attempts: 0,
  }),
  'paper-added': event('paper-added', { file: 1, type: 'pdf', bytes: 9, given: hash, hash }),
  'paper-read': event('paper-read', { file: 1, kind: null, offered: [] }),
  'paper-checked': event('paper-checked', { file: 1, of: 5, looked: false, checked: [] }),
  'pages-released': event('pages-released', {
    release: '00000000-0000-4000-8000-000000000001',
    number: 1,
    file: 'x.zip',
    bytes: 1,
    hash: 'a'.repeat(64),
    purpose: 'records-request',
    pages: [],
    markedBy: '00000000-0000-4000-8000-000000000002',
  }),
  'duty-done': event('duty-done', { norm: 'x' }),
  'comment-added': event('comment-added', { kind: 'internal' }, { text: 'x' }),
  'reading-opened': event('reading-opened', { ground: 'danger', until }),
  'reading-ended': event('reading-ended'),
  'request-closed': event('request-closed'),
  'request-reopened': event('request-reopened', {}, { reason: 'x' }),
  'request-withdrawn': event('request-withdrawn', {}, { reason: 'x' }),
};
