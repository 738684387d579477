/** What comes next, whose turn it is, and why the rest cannot be done. */
import { describe, expect, it } from 'vitest';
import type { Reasoning, RequestView } from './model.ts';
import { flowPlaces, primaryStep, statesPassed, stepsNow, type PersonStep } from './step-now.ts';

const NOW = Date.parse('2026-11-20T15:00:00Z');
const ME = 'me';
const step = (
  event: Reasoning['flow'][number]['event'],
  from: Reasoning['flow'][number]['from'],
  to: Reasoning['flow'][number]['to'] = [],
  claimed = false,
): Reasoning['flow'][number] => ({ event, from, to, claimed });

/** A part of the flow as the server sends it. */
const FLOW: Reasoning['flow'] = [
  step('request-recorded', [], ['received']),
  step('request-claimed', ['received', 'asked', 'determined', 'answered']),
  step('request-handed-over', ['received']),
  step('question-asked', ['received'], ['asked'], true),
  step('facts-added', ['received', 'asked'], ['received']),
  step(
    'determination-made',
    ['received', 'second-reading'],
    ['determined', 'second-reading'],
    true,
  ),
  step('determination-confirmed', ['second-reading'], ['determined']),
  step('reply-sent', ['determined'], ['answered'], true),
  step('notice-decided', ['determined', 'answered'], [], true),
  step('notice-sent', ['determined', 'answered']),
  step('request-closed', ['answered', 'determined'], ['closed'], true),
];

type State = RequestView['state'];
function seen(state: Partial<State>, steps = FLOW.map(({ event }) => event)) {
  return {
    steps,
    state: {
      state: 'received',
      events: 3,
      recordedBy: null,
      channel: 'paper',
      receivedAt: '2026-11-20T14:00:00Z',
      acts: [],
      situation: {},
      noticeSent: false,
      clocks: [],
      dutiesDone: [],
      deliveries: [],
      ...state,
    } satisfies State,
  };
}
const mine = { by: ME, until: '2026-11-20T15:20:00Z' };
const others = { by: 'other', until: '2026-11-20T15:20:00Z' };

function hindrance(view: ReturnType<typeof seen>, wanted: PersonStep, assigns = false) {
  const steps = stepsNow(view, FLOW, { account: ME, assigns, now: NOW });
  return steps.find((each) => each.step === wanted)?.hindrance;
}
function primary(view: ReturnType<typeof seen>) {
  return primaryStep(view, stepsNow(view, FLOW, { account: ME, assigns: false, now: NOW }));
}

describe('why a step cannot be done', () => {
  it('says that it is another state’s, another role’s, or that the request has to be taken first', () => {
    expect(hindrance(seen({}), 'reply-sent')).toBe('not-in-state');
    expect(hindrance(seen({}, []), 'request-claimed')).toBe('not-your-role');
    expect(hindrance(seen({}), 'determination-made')).toBe('claim-first');
  });

  it('says that a colleague holds it, until their claim has run out', () => {
    expect(hindrance(seen({ claim: others }), 'determination-made')).toBe('held-by-other');
    expect(hindrance(seen({ claim: others }), 'request-claimed')).toBe('held-by-other');
    const over = { ...others, until: '2026-11-20T15:00:00Z' };
    expect(hindrance(seen({ claim: over }), 'request-claimed')).toBeUndefined();
    expect(hindrance(seen({ claim: over }), 'determination-made')).toBe('claim-first');
  });

  it('lets whoever holds it go on, and keep it longer', () => {
    expect(hindrance(seen({ claim: mine }), 'determination-made')).toBeUndefined();
    expect(hindrance(seen({ claim: mine }), 'request-claimed')).toBeUndefined();
  });

  it('lets the holder and a supervisor hand it over, and nobody else', () => {
    expect(hindrance(seen({}), 'request-handed-over')).toBe('not-the-holder');
    expect(hindrance(seen({}), 'request-handed-over', true)).toBeUndefined();
    expect(hindrance(seen({ claim: mine }), 'request-handed-over')).toBeUndefined();
  });

  it('does not let whoever determined read it as the second person', () => {
    const determination = { suggestion: 2, acts: [], seq: 5 };
    const reading = (by: string) =>
      seen({ state: 'second-reading', determination: { ...determination, by } });
    expect(hindrance(reading(ME), 'determination-confirmed')).toBe('own-determination');
    expect(hindrance(reading('other'), 'determination-confirmed')).toBeUndefined();
  });

  it('lets a request be closed once the notice is settled', () => {
    const answered = (state: Partial<State>) =>
      hindrance(seen({ state: 'answered', claim: mine, ...state }), 'request-closed');
    expect(answered({})).toBe('notice-first');
    expect(answered({ notice: { notice: 'not-now', safe: 'not-asked' } })).toBe('notice-first');
    const required = { notice: 'required', safe: 'yes', channel: 'post' } as const;
    expect(answered({ notice: required })).toBe('notice-first');
    expect(answered({ notice: required, noticeSent: true })).toBeUndefined();
    expect(answered({ notice: { notice: 'forbidden', safe: 'not-asked' } })).toBeUndefined();
  });

  it('sends no notice before it was decided, or where it was decided against', () => {
    const sent = (notice: State['notice']) =>
      hindrance(seen({ state: 'answered', ...(notice ? { notice } : {}) }), 'notice-sent');
    expect(sent(undefined)).toBe('notice-first');
    expect(sent({ notice: 'forbidden', safe: 'not-asked' })).toBe('notice-stays');
    expect(sent({ notice: 'allowed', safe: 'yes', channel: 'sms' })).toBeUndefined();
  });
});

describe('the one step a screen is for', () => {
  it('follows the state', () => {
    expect(primary(seen({}))).toBe('request-claimed');
    expect(primary(seen({ claim: mine }))).toBe('determination-made');
    expect(primary(seen({ claim: others }))).toBeUndefined();
    expect(primary(seen({ state: 'determined', claim: mine }))).toBe('reply-sent');
    expect(primary(seen({ state: 'answered', claim: mine }))).toBe('notice-decided');
    const notice = { notice: 'allowed', safe: 'yes', channel: 'sms' } as const;
    expect(primary(seen({ state: 'answered', claim: mine, notice }))).toBe('notice-sent');
    expect(primary(seen({ state: 'answered', claim: mine, notice, noticeSent: true }))).toBe(
      'request-closed',
    );
    expect(primary(seen({ state: 'closed' }))).toBeUndefined();
  });
});

describe('the drawing of the flow', () => {
  const event = (type: string) =>
    ({ seq: 1, at: '', by: null, event: { type } }) as unknown as RequestView['events'][number];

  it('has each state once, with where the request is and where it can go', () => {
    expect(flowPlaces(FLOW, 'received', new Set())).toEqual([
      { state: 'received', at: 'here' },
      { state: 'asked', at: 'next' },
      { state: 'determined', at: 'next' },
      { state: 'second-reading', at: 'next' },
      { state: 'answered', at: 'later' },
      { state: 'closed', at: 'later' },
    ]);
  });

  it('knows the states that were passed, the second reading among them', () => {
    const events = ['request-recorded', 'determination-made', 'determination-confirmed'].map(event);
    const { state } = seen({ state: 'determined' });
    expect([...statesPassed({ events, state }, FLOW)].sort()).toEqual([
      'received',
      'second-reading',
    ]);
  });
});
