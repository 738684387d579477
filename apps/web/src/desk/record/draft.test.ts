import { expect, it } from 'vitest';
import { caughtIn } from './caught.ts';
import { bodyOf, newDraft, situationOf } from './draft.ts';

it('what was left blank is not sent', () => {
  const draft = { ...newDraft('jails'), details: { person: ' ', text: 'Two at the gate.' } };
  const now = new Date('2026-11-22T15:00:00Z');
  expect(bodyOf(draft, 'correction', now, '2026-11-22').details).toEqual({
    text: 'Two at the gate.',
  });
});

it('what was said of the day or the agency counts more than what the form supposes', () => {
  const facts = { 'event.date': '2026-11-20', 'paper.kind': 'i-200' };
  expect(situationOf({ facts }, 'correction', '2026-11-22')).toEqual({
    'event.date': '2026-11-20',
    agency: 'correction',
    'paper.kind': 'i-200',
  });
});

it('words that say somebody’s status are caught, and numbers of a person have to go', () => {
  const caught = caughtIn({
    details: { person: 'A123456789', text: 'He is undocumented, they said.' },
  });
  expect(caught).toEqual([
    { words: 'A123456789', sure: true },
    { words: 'undocumented', sure: false },
  ]);
  expect(caughtIn({ details: { text: 'Two of them, at the gate.' } })).toEqual([]);
});
