/**
 * What may leave of records of separation duties, field by field: a whitelist. Free words are not on it and cannot be
 * asked for, nor is the number of a request that a record names. What tells of a person goes to a named reader alone;
 * what an agency owes by itself tells of nobody, and may go to the public.
 */
import type { Field, RecordClass } from '@threshold/disclose/whitelist';
import { DUTY_CHOICES } from '../duties/duty-field.ts';
import { DUTY_KINDS, DUTY_STATES, type DutyKindId } from '../duties/duty-kind.ts';

const SOURCE = 'The desk: what the record’s events add up to.';
const RECORDED = 'Whoever recorded it.';

/** In each of these somebody was asked, told of or answered for. */
export const DUTY_KINDS_ABOUT_PEOPLE = [
  'inquiry',
  'sharing',
  'exigent',
  'crisis-check',
] as const satisfies readonly DutyKindId[];
const ABOUT_PEOPLE: ReadonlySet<DutyKindId> = new Set(DUTY_KINDS_ABOUT_PEOPLE);
export const DUTY_KINDS_OF_AGENCY = DUTY_KINDS.filter((kind) => !ABOUT_PEOPLE.has(kind));

const agency: Field = {
  name: 'agency',
  type: 'text',
  meaning: 'Agency whose record it is.',
  source: SOURCE,
  sensitivity: 'open',
};
const state: Field = {
  name: 'state',
  type: 'code',
  codes: DUTY_STATES,
  meaning: 'How far it is.',
  source: SOURCE,
  sensitivity: 'open',
};

export const DUTY_CLASS: RecordClass = {
  id: 'duties',
  rowsAbout: 'a-person',
  fields: [
    {
      name: 'number',
      type: 'text',
      meaning: 'Number of the record.',
      source: SOURCE,
      sensitivity: 'internal',
    },
    agency,
    {
      name: 'kind',
      type: 'code',
      codes: DUTY_KINDS_ABOUT_PEOPLE,
      meaning: 'What was recorded.',
      source: RECORDED,
      sensitivity: 'open',
    },
    state,
    {
      name: 'recorded',
      type: 'date',
      meaning: 'Day on which it was recorded.',
      source: SOURCE,
      sensitivity: 'internal',
    },
    {
      name: 'happened',
      type: 'date',
      meaning: 'Day on which it happened.',
      source: RECORDED,
      sensitivity: 'internal',
    },
    {
      name: 'ground',
      type: 'code',
      codes: DUTY_CHOICES,
      meaning: 'What let a question be asked, or information be shared.',
      source: RECORDED,
      limits: 'Empty where the kind of record asks for none.',
      sensitivity: 'internal',
    },
    {
      name: 'direction',
      type: 'code',
      codes: DUTY_CHOICES,
      meaning: 'Whether information was to be given or collected.',
      source: RECORDED,
      limits: 'Of sharing alone.',
      sensitivity: 'internal',
    },
    {
      name: 'recipient',
      type: 'code',
      codes: DUTY_CHOICES,
      meaning: 'Who was to get it, by kind.',
      source: RECORDED,
      limits: 'Of sharing and emergencies alone.',
      sensitivity: 'internal',
    },
    {
      name: 'information',
      type: 'text',
      meaning: 'Which kinds of information.',
      source: RECORDED,
      limits: 'Of sharing and emergencies alone.',
      sensitivity: 'internal',
    },
  ],
};

export const AGENCY_DUTY_CLASS: RecordClass = {
  id: 'agency-duties',
  rowsAbout: 'no-person',
  fields: [
    {
      name: 'number',
      type: 'text',
      meaning: 'Number of the record.',
      source: SOURCE,
      sensitivity: 'open',
    },
    agency,
    {
      name: 'kind',
      type: 'code',
      codes: DUTY_KINDS_OF_AGENCY,
      meaning: 'What the agency owes by itself.',
      source: SOURCE,
      sensitivity: 'open',
    },
    {
      name: 'norm',
      type: 'text',
      meaning: 'The rule of the law in force that asks for it, by its name in the pack.',
      source: SOURCE,
      limits: 'Empty where the agency set the day itself.',
      sensitivity: 'open',
    },
    state,
    {
      name: 'recorded',
      type: 'date',
      meaning: 'Day on which it was opened here.',
      source: SOURCE,
      sensitivity: 'open',
    },
    {
      name: 'due',
      type: 'date',
      meaning: 'Day on which it was due when it was opened.',
      source: SOURCE,
      limits: 'Empty where the law names no day.',
      sensitivity: 'open',
    },
    {
      name: 'done',
      type: 'date',
      meaning: 'Day on which it was done.',
      source: 'Whoever said that it was done.',
      limits: 'Empty where nobody has said so.',
      sensitivity: 'open',
    },
  ],
};
