/** Which message says a state, an outcome, a channel: tables, because keys are never built at run time. */
import type { QueueRow } from '../api/desk-queries.ts';
import type { Key } from '../words/say.ts';

export const STATE_KEYS: Readonly<Record<QueueRow['state'], Key>> = {
  received: 'state.received',
  asked: 'state.asked',
  'second-reading': 'state.second-reading',
  determined: 'state.determined',
  answered: 'state.answered',
  closed: 'state.closed',
  withdrawn: 'state.withdrawn',
};

export const OUTCOME_KEYS: Readonly<Record<NonNullable<QueueRow['outcome']>, Key>> = {
  must: 'outcome.must',
  may: 'outcome.may',
  'must-not': 'outcome.must-not',
  'not-required': 'outcome.not-required',
  'no-rule': 'outcome.no-rule',
  contested: 'outcome.contested',
  undetermined: 'outcome.undetermined',
};

export const CHANNEL_KEYS: Readonly<Record<QueueRow['channel'], Key>> = {
  counter: 'channel.counter',
  telephone: 'channel.telephone',
  paper: 'channel.paper',
  'e-mail': 'channel.e-mail',
  other: 'channel.other',
};
