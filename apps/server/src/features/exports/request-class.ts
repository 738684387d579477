/**
 * What may leave of requests, field by field: a whitelist. Names, contacts, words and papers are not on it and cannot
 * be asked for. Rows tell of a person, so they never go to the public; counts of them may.
 */
import type { RecordClass } from '@threshold/disclose/whitelist';
import { CHANNELS } from '../requests/request-event.ts';
import { STATES } from '../requests/request-flow.ts';

export const OUTCOME_CODES = [
  'must',
  'may',
  'must-not',
  'not-required',
  'no-rule',
  'contested',
  'undetermined',
] as const;

const SOURCE = 'The desk: what the request’s events add up to.';

export const REQUEST_CLASS: RecordClass = {
  id: 'requests',
  rowsAbout: 'a-person',
  fields: [
    {
      name: 'number',
      type: 'text',
      meaning: 'Number of the request.',
      source: SOURCE,
      sensitivity: 'internal',
    },
    {
      name: 'agency',
      type: 'text',
      meaning: 'Agency that was asked.',
      source: SOURCE,
      sensitivity: 'open',
    },
    {
      name: 'received',
      type: 'date',
      meaning: 'Day on which it came in.',
      source: 'Whoever recorded it.',
      sensitivity: 'internal',
    },
    {
      name: 'channel',
      type: 'code',
      codes: CHANNELS,
      meaning: 'How it came in.',
      source: 'Whoever recorded it.',
      sensitivity: 'open',
    },
    {
      name: 'acts',
      type: 'text',
      meaning: 'What was asked for, as the law in force names it.',
      source: 'Whoever recorded it.',
      sensitivity: 'open',
    },
    {
      name: 'state',
      type: 'code',
      codes: STATES,
      meaning: 'How far it is.',
      source: SOURCE,
      sensitivity: 'open',
    },
    {
      name: 'outcome',
      type: 'code',
      codes: OUTCOME_CODES,
      meaning:
        'What counsel determined, the widest of all acts; before that, what the law suggests.',
      source: SOURCE,
      limits: 'Empty where nothing was determined or suggested.',
      sensitivity: 'open',
    },
  ],
};
