import { describe, expect, it } from 'vitest';
import { FIRST, shareDone, stepped, type State } from './look-state.ts';
import type { PaperRead, ReadDocument } from './reading-messages.ts';

const file = (name: string): File => ({ name }) as File;
const files = [file('one.jpg'), file('two.pdf')];
const started = (): State => stepped(FIRST, { kind: 'start', files, context: {} });

const document: ReadDocument = {
  reading: {
    kind: 'i-200',
    judicial: false,
    force: 'OFFICER_AUTHORITY',
    signer: { role: 'immigration-officer', name: null, present: true },
    issues: [],
    confidence: 0.9,
    evidence: [],
    facts: [],
  },
  title: 'Warrant for Arrest of Alien',
  formNumber: 'I-200',
  court: false,
};
const read: PaperRead = { documents: [document, document], pages: [], notes: [] };

describe('reading', () => {
  it('goes forward only, over files and over the pages of one file', () => {
    let state = started();
    state = stepped(state, {
      kind: 'heard',
      message: {
        kind: 'step',
        step: { doing: 'reading', file: 'two.pdf', page: 2, of: 4 },
        index: 1,
      },
    });
    state = stepped(state, { kind: 'heard', message: { kind: 'share', share: 0.5 } });
    state = stepped(state, { kind: 'heard', message: { kind: 'share', share: 0.2 } });
    if (state.at !== 'reading') throw new Error(state.at);
    expect(shareDone(state)).toBeCloseTo((1 + 1.5 / 4) / 2);
  });

  it('keeps the pages when it failed or was stopped', () => {
    const state = stepped(started(), {
      kind: 'heard',
      message: { kind: 'failed', code: 'stopped', file: undefined },
    });
    expect(state).toEqual({ at: 'giving', files, failure: { code: 'stopped', file: undefined } });
  });

  it('hears nothing more once it was left', () => {
    const late = { kind: 'heard', message: { kind: 'read', read } } as const;
    expect(stepped(stepped(started(), { kind: 'again' }), late)).toEqual(FIRST);
  });
});

it('asks for every paper of the packet before it goes on', () => {
  let state = stepped(started(), { kind: 'heard', message: { kind: 'read', read } });
  const confirmed = { reading: document.reading, seen: 'yes' } as const;
  state = stepped(state, { kind: 'confirmed', confirmed });
  expect(state.at).toBe('papers');
  state = stepped(state, { kind: 'confirmed', confirmed });
  expect(state).toEqual({ at: 'next', confirmed: [confirmed, confirmed] });
});

it('hands nothing on when the person chooses otherwise', () => {
  const state = stepped(started(), { kind: 'heard', message: { kind: 'read', read } });
  expect(stepped(state, { kind: 'choose' })).toEqual({ at: 'next', confirmed: undefined });
});
