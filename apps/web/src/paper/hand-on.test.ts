import type { DocumentReading } from '@threshold/instruments/reading';
import { kindOf } from '@threshold/instruments/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import { readGuidanceFolder } from '../edge/read-guidance-folder.ts';
import { answerOf, type Answer, type Confirmed } from './hand-on.ts';

const { flow } = readGuidanceFolder('us-ny-nyc');

/** The answers of a screen, as the flow of New York has them. */
function answersOf(id: string): readonly Answer[] {
  const screen = flow.screens.find((each) => each.id === id);
  if (screen?.kind !== 'choose') throw new Error(id);
  return screen.choices.map((choice) => ({
    id: choice.id,
    to: '',
    facts: choice.facts ?? {},
  }));
}

const ENTER = answersOf('enter-paper');
const PERSON = answersOf('person-paper');
const LEFT = answersOf('paper-left-kind');

function paper(kind: string, more: Partial<DocumentReading> = {}): Confirmed['reading'] {
  return {
    kind,
    judicial: false,
    force: kind === 'unrecognised' ? null : kindOf(kind).forceClass,
    signer: { role: 'nobody', name: null, present: true },
    issues: [],
    ...more,
  };
}

const seen = (kind: string, more: Partial<Confirmed> = {}): Confirmed => ({
  reading: paper(kind),
  seen: 'yes',
  ...more,
});

describe('a paper the person confirmed', () => {
  it.each([
    ['a search warrant whose judge was seen', seen('ao-93', { judge: 'yes' }), ENTER, 'judge'],
    ['an arrest warrant whose judge was seen', seen('ao-442', { judge: 'yes' }), ENTER, 'judge'],
    ['an officer’s warrant', seen('i-200'), ENTER, 'officer'],
    ['a warrant of removal', seen('i-205'), ENTER, 'officer'],
    [
      'an order for records',
      seen('court-order-enforcing-subpoena', { judge: 'yes' }),
      LEFT,
      'judge',
    ],
    ['an order for records, at a counter', seen('order-2703d', { judge: 'yes' }), PERSON, 'judge'],
    ['a court’s subpoena no judge signed', seen('ao-88b', { judge: 'no' }), LEFT, 'court'],
    ['an agency’s subpoena', seen('i-138'), LEFT, 'officer'],
    ['a detainer', seen('i-247a'), LEFT, 'detainer'],
    ['a letter', seen('letter-email'), LEFT, 'letter'],
  ] as const)('%s is the answer that says so', (_, confirmed, answers, id) => {
    expect(answerOf([confirmed], answers)?.id).toBe(id);
  });

  it('is unsigned only where the person saw no judge and nothing was read on the line', () => {
    const empty = paper('ao-93', {
      signer: { role: 'magistrate-judge', name: null, present: false },
    });
    expect(answerOf([{ reading: empty, seen: 'yes', judge: 'no' }], ENTER)?.id).toBe('unsigned');
    expect(answerOf([seen('ao-93', { judge: 'no' })], ENTER)?.id).toBe('unsure');
  });

  it('of a packet: the judge’s order before a detainer, a detainer before the officer’s warrant', () => {
    expect(answerOf([seen('i-247a'), seen('ao-442', { judge: 'yes' })], ENTER)?.id).toBe('judge');
    expect(answerOf([seen('letter-email'), seen('i-200'), seen('i-247a')], LEFT)?.id).toBe(
      'detainer',
    );
  });
});

describe('promise: a paper never answers more permissively than the person confirmed', () => {
  const screens = [ENTER, PERSON, LEFT];
  const judicial = paper('ao-93', {
    judicial: true,
    signer: { role: 'magistrate-judge', name: 'Corisande Applethwaite', present: true },
  });

  it('a judge’s answer needs the person’s own word for the signature, whatever was read', () => {
    for (const answers of screens) {
      for (const judge of [undefined, 'no', 'unsure'] as const) {
        const confirmed = { reading: judicial, seen: 'yes', ...(judge ? { judge } : {}) } as const;
        expect(answerOf([confirmed], answers)?.id).not.toBe('judge');
      }
    }
  });

  it('no kind of paper but a court’s leads to a judge’s answer, even if a judge is claimed', () => {
    const others = [
      'i-200',
      'i-205',
      'i-247a',
      'i-138',
      'letter-email',
      'ao-106',
      'ao-91',
      'ij-order',
    ];
    for (const kind of others)
      for (const answers of screens)
        expect(answerOf([seen(kind, { judge: 'yes' })], answers)?.id).not.toBe('judge');
  });

  it('what nobody recognised, or the person could not tell, is "I can’t tell"', () => {
    for (const answers of screens) {
      expect(answerOf([seen('unrecognised')], answers)?.id).toBe('unsure');
      expect(answerOf([seen('i-200', { seen: 'unsure' })], answers)?.id).toBe('unsure');
      // One doubtful paper in a packet leaves all in doubt.
      expect(answerOf([seen('i-247a'), seen('unrecognised')], answers)?.id).toBe('unsure');
    }
  });

  it('without such an answer nothing is handed on', () => {
    expect(answerOf([seen('unrecognised')], [])).toBeUndefined();
  });
});

it('never takes a judge’s order marked as undone for one in force, nor for nobody’s', () => {
  const marked = paper('ao-93', {
    judicial: true,
    issues: [{ code: 'marked-cancelled', text: '' }],
  });
  for (const judge of ['yes', 'no', 'unsure'] as const)
    for (const answers of [ENTER, PERSON, LEFT])
      expect(answerOf([{ reading: marked, seen: 'yes', judge }], answers)?.id).toBe('unsure');
});
