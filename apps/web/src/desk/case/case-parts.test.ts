/** The small pure parts of the case page: what counsel chose, the counter's answers, the notice, what is news. */
import { describe, expect, it } from 'vitest';
import { answersOf } from './answer-facts.ts';
import { choicesFor, determinationOf } from './determination.ts';
import { owedClocks, type RequestView, type ShownQuestion } from './model.ts';
import { noticeOf } from './notice-draft.ts';
import { changedSince, timelineOf } from './timeline.ts';

describe('a determination, act by act', () => {
  const suggested = [
    { act: 'hold', outcome: 'must-not' },
    { act: 'share', outcome: 'undetermined' },
  ] as const;

  it('cannot agree with what is open', () => {
    expect(choicesFor('must-not')).toEqual(['agree', 'otherwise', 'ask']);
    expect(choicesFor('contested')).toEqual(['otherwise', 'ask']);
  });

  it('is complete once every act is decided, and wants a reason where it departs', () => {
    const agree = { hold: { way: 'agree' } } as const;
    expect(determinationOf(suggested, agree)).toMatchObject({
      complete: false,
      needsReason: false,
    });
    const both = { ...agree, share: { way: 'otherwise', outcome: 'must-not' } } as const;
    expect(determinationOf(suggested, both)).toEqual({
      acts: [
        { act: 'hold', outcome: 'must-not' },
        { act: 'share', outcome: 'must-not' },
      ],
      complete: true,
      needsReason: true,
      secondReader: false,
      asks: [],
    });
  });

  it('goes to a second reader where the city would cooperate, and to the counter where it is asked', () => {
    const may = { hold: { way: 'otherwise', outcome: 'may' } } as const;
    expect(determinationOf(suggested, may).secondReader).toBe(true);
    expect(determinationOf(suggested, { share: { way: 'ask' } }).asks).toEqual(['share']);
    expect(determinationOf([], {}).complete).toBe(false);
  });
});

describe('the counter’s answers', () => {
  const question = (fact: string, kind: ShownQuestion['kind']): ShownQuestion => ({
    fact,
    kind,
    title: fact,
    text: fact,
    who: [],
    choices: [],
  });
  it('are the law’s own values, and what nobody answered stays out', () => {
    const questions = [
      question('a', 'yes-no'),
      question('b', 'number'),
      question('c', 'one-of'),
      question('d', 'yes-no'),
      question('e', 'list'),
      question('f', 'number'),
      question('g', 'date'),
    ];
    const given = { a: 'no', b: '12', c: 'i-200', d: 'unknowable', e: 'x', f: 'twelve', g: ' ' };
    expect(answersOf(questions, given)).toEqual({ a: false, b: 12, c: 'i-200', d: 'unknowable' });
  });
});

describe('a decision about the notice', () => {
  it('lacks what it needs: a way, a language, and safety where it goes to a telephone or a mailbox', () => {
    expect(noticeOf({ safe: 'not-asked' }, 'allows', '').lacks).toEqual(['notice']);
    const allowed = { notice: 'allowed', channel: 'sms', safe: 'not-asked' } as const;
    expect(noticeOf(allowed, 'allows', '').lacks).toEqual(['safe', 'language']);
    expect(noticeOf({ ...allowed, safe: 'yes', language: 'es' }, 'allows', '').body).toEqual({
      notice: 'allowed',
      channel: 'sms',
      safe: 'yes',
      language: 'es',
    });
  });

  it('wants a reason where counsel decides otherwise than the rules say', () => {
    const forbidden = { notice: 'forbidden', safe: 'not-asked' } as const;
    expect(noticeOf(forbidden, 'requires', ' ')).toMatchObject({ departs: true, body: undefined });
    expect(noticeOf(forbidden, 'requires', 'Sealed.').body).toMatchObject({ reason: 'Sealed.' });
    expect(noticeOf(forbidden, 'forbids', '')).toMatchObject({ departs: false, lacks: [] });
    expect(noticeOf(forbidden, 'open', '').departs).toBe(false);
    expect(noticeOf({ notice: 'not-now', safe: 'no' }, 'requires', '').departs).toBe(false);
  });
});

describe('the timeline', () => {
  const view = {
    people: [{ account: 'a', name: 'Imani Example' }],
    events: [
      {
        seq: 4,
        at: '2026-11-20T15:00:00Z',
        by: 'a',
        event: {
          type: 'request-handed-over',
          version: 1,
          facts: { to: 'a', until: '' },
          sealed: {},
        },
      },
      {
        seq: 5,
        at: '2026-11-20T15:01:00Z',
        by: null,
        event: {
          type: 'comment-added',
          version: 1,
          facts: { kind: 'internal' },
          sealed: { text: 'T' },
        },
      },
    ],
  } as const satisfies Pick<RequestView, 'events' | 'people'>;

  it('has the newest first, with names and words', () => {
    expect(timelineOf(view).map(({ seq, by, values, text }) => [seq, by, values, text])).toEqual([
      [5, undefined, {}, 'T'],
      [4, 'Imani Example', { name: 'Imani Example' }, undefined],
    ]);
  });

  it('counts as news what others did after what was seen', () => {
    expect(changedSince(view, 3, 'b').map(({ seq }) => seq)).toEqual([4, 5]);
    expect(changedSince(view, 3, 'a').map(({ seq }) => seq)).toEqual([5]);
    expect(changedSince(view, 5, 'b')).toEqual([]);
  });
});

it('lists what is owed by its day, what has none last, and not what is done', () => {
  const clock = (norm: string, due: object | null) => ({
    norm,
    proof: due === null ? null : { due },
  });
  const state = {
    clocks: [
      clock('vague', { kind: 'vague' }),
      clock('later', { kind: 'day', date: '2026-12-01' }),
      clock('waits', null),
      clock('soon', { kind: 'moment', at: '2026-11-22T10:00:00Z' }),
      clock('done', { kind: 'day', date: '2026-11-01' }),
    ],
    dutiesDone: ['done'],
  } as unknown as RequestView['state'];
  expect(owedClocks({ state }).map(({ norm }) => norm)).toEqual([
    'soon',
    'later',
    'vague',
    'waits',
  ]);
});
