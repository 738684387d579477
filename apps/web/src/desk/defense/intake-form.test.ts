import { expect, it } from 'vitest';
import { EMPTY_INTAKE, formOf, intakeOf, problemsOf } from './intake-form.ts';

it('an intake comes back from its form as it was', () => {
  const intake = {
    person: 'Sample Person',
    contact: 'by her sister',
    contactSafe: true,
    language: 'ur',
    need: 'bond',
    place: 'queens',
    detained: 'yes',
    hearing: '2026-12-08',
    child: 'no',
    bond: 'yes',
    order: 'not-known',
    opposing: ['One Sample', 'Two Sample'],
    note: 'Comes on Tuesdays.',
  } as const;
  expect(intakeOf(formOf({ ...intake, opposing: [...intake.opposing] }))).toEqual(intake);
});

it('what is missing or may not stand there is said before anything is sent', () => {
  const form = { ...EMPTY_INTAKE, hearing: 'day' as const, contact: 'by telephone' };
  expect(problemsOf({ ...form, note: 'He is undocumented.' })).toEqual([
    'person',
    'hearing',
    'safe',
    'caught',
  ]);
  const whole = { ...form, person: 'Ana', hearingDay: '2026-12-08', contactSafe: true };
  expect(problemsOf(whole)).toEqual([]);
  const opposing = 'ABCDEFGHI'.split('').map((each) => `Sample ${each}`);
  expect(problemsOf({ ...whole, opposing: opposing.join('\n') })).toEqual(['opposing']);
  expect(problemsOf({ ...whole, opposing: opposing.slice(1).join('\n\n') })).toEqual([]);
});
