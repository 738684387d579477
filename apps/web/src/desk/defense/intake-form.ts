/** An intake as somebody fills it in: strings until it is sent, so that what was typed is never lost. */
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import type { Intake } from './case-queries.ts';

export interface IntakeForm extends Omit<
  Intake,
  'hearing' | 'opposing' | 'contact' | 'place' | 'note' | 'bondHearing'
> {
  readonly contact: string;
  readonly place: string;
  readonly note: string;
  readonly hearing: 'day' | 'none' | 'not-known';
  readonly hearingDay: string;
  /** Empty where none is set. */
  readonly bondHearing: string;
  /** One name a line. */
  readonly opposing: string;
}

export const EMPTY_INTAKE: IntakeForm = {
  person: '',
  contact: '',
  contactSafe: false,
  language: 'es',
  need: 'removal-defence',
  place: '',
  detained: 'not-known',
  hearing: 'not-known',
  hearingDay: '',
  child: 'no',
  bond: 'no',
  bondHearing: '',
  order: 'not-known',
  opposing: '',
  note: '',
};

export function formOf({
  hearing,
  opposing,
  contact,
  place,
  note,
  bondHearing,
  ...intake
}: Intake): IntakeForm {
  const dated = hearing !== 'none' && hearing !== 'not-known';
  return {
    ...intake,
    contact: contact ?? '',
    place: place ?? '',
    note: note ?? '',
    bondHearing: bondHearing ?? '',
    hearing: dated ? 'day' : hearing,
    hearingDay: dated ? hearing : '',
    opposing: opposing.join('\n'),
  };
}

export function intakeOf(form: IntakeForm): Intake {
  const { contact, place, note, hearing, hearingDay, bondHearing, opposing, ...same } = form;
  return {
    ...same,
    person: same.person.trim(),
    hearing: hearing === 'day' ? hearingDay : hearing,
    opposing: namesIn(opposing),
    ...(contact.trim() === '' ? {} : { contact: contact.trim() }),
    ...(place === '' ? {} : { place }),
    ...(bondHearing === '' || same.bond !== 'yes' ? {} : { bondHearing }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

/** One that is left out unseen is a conflict that nobody finds. */
export const MOST_OPPOSING = 8;

function namesIn(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export const INTAKE_PROBLEMS = ['person', 'hearing', 'opposing', 'safe', 'caught'] as const;
export type IntakeProblem = (typeof INTAKE_PROBLEMS)[number];

/** What was changed of a form, over what somebody else has written meanwhile. */
export function changedOver(begun: IntakeForm, form: IntakeForm, now: IntakeForm): IntakeForm {
  const changed = Object.entries(form).filter(
    ([name, value]) => Reflect.get(begun, name) !== value,
  );
  return { ...now, ...Object.fromEntries(changed) };
}

/** What keeps it from being sent; the server asks the same. */
export function problemsOf(form: IntakeForm): readonly IntakeProblem[] {
  return [
    ...(form.person.trim().length < 2 ? (['person'] as const) : []),
    ...(form.hearing === 'day' && form.hearingDay === '' ? (['hearing'] as const) : []),
    ...(namesIn(form.opposing).length > MOST_OPPOSING ? (['opposing'] as const) : []),
    ...(form.contact.trim() !== '' && !form.contactSafe ? (['safe'] as const) : []),
    ...(caughtIn(form).length > 0 ? (['caught'] as const) : []),
  ];
}

/** Words of somebody's status and numbers of a person: here they are written otherwise, never let through. */
export function caughtIn({
  note,
  opposing,
}: Pick<IntakeForm, 'note' | 'opposing'>): readonly string[] {
  return [note, opposing].flatMap((text) =>
    findSensitive(text).map(({ start, end }) => text.slice(start, end)),
  );
}
