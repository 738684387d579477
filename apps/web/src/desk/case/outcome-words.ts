/** The words of outcomes, of the five groups of the front line, of states and ways, as keys written out. */
import type { FrontLineOutcome } from '@threshold/guidance/front-line-outcome';
import type { Key } from '../words/say.ts';
import type { Hindrance, PersonStep } from './step-now.ts';
import type { Outcome, RequestView, State } from './model.ts';

export const OUTCOME_KEYS: Readonly<Record<Outcome, Key>> = {
  must: 'case.outcome.must',
  may: 'case.outcome.may',
  'must-not': 'case.outcome.must-not',
  'not-required': 'case.outcome.not-required',
  'no-rule': 'case.outcome.no-rule',
  contested: 'case.outcome.contested',
  undetermined: 'case.outcome.undetermined',
};

export const GROUP_KEYS: Readonly<
  Record<FrontLineOutcome, { readonly word: Key; readonly means: Key; readonly say: Key }>
> = {
  'do-not-agree': { word: 'case.group.no', means: 'case.group.no-means', say: 'case.group.no-say' },
  'ask-counsel': {
    word: 'case.group.ask',
    means: 'case.group.ask-means',
    say: 'case.group.ask-say',
  },
  'counsel-comply': {
    word: 'case.group.comply',
    means: 'case.group.comply-means',
    say: 'case.group.comply-say',
  },
  'public-allowed': {
    word: 'case.group.public',
    means: 'case.group.public-means',
    say: 'case.group.public-say',
  },
  'safety-first': {
    word: 'case.group.safety',
    means: 'case.group.safety-means',
    say: 'case.group.safety-say',
  },
};

export const STATE_KEYS: Readonly<Record<State, Key>> = {
  received: 'case.state.received',
  asked: 'case.state.asked',
  'second-reading': 'case.state.second-reading',
  determined: 'case.state.determined',
  answered: 'case.state.answered',
  closed: 'case.state.closed',
  withdrawn: 'case.state.withdrawn',
};

export const CHANNEL_KEYS: Readonly<Record<RequestView['state']['channel'], Key>> = {
  counter: 'case.channel.counter',
  telephone: 'case.channel.telephone',
  paper: 'case.channel.paper',
  'e-mail': 'case.channel.e-mail',
  other: 'case.channel.other',
};

export const STEP_KEYS: Readonly<Record<PersonStep, Key>> = {
  'request-claimed': 'case.step.claim',
  'claim-released': 'case.step.release',
  'request-handed-over': 'case.step.hand-over',
  'question-asked': 'case.step.ask',
  'facts-added': 'case.step.facts',
  'determination-made': 'case.step.determine',
  'determination-confirmed': 'case.step.confirm',
  'reply-sent': 'case.step.reply',
  'notice-decided': 'case.step.notice',
  'notice-sent': 'case.step.notice-sent',
  'comment-added': 'case.step.comment',
  'request-closed': 'case.step.close',
  'request-reopened': 'case.step.reopen',
  'request-withdrawn': 'case.step.withdraw',
};

export const HINDRANCE_KEYS: Readonly<Record<Hindrance, Key>> = {
  'not-in-state': 'case.why-not.state',
  'not-your-role': 'case.why-not.role',
  'claim-first': 'case.why-not.claim-first',
  'held-by-other': 'case.why-not.held',
  'own-determination': 'case.why-not.own',
  'not-the-holder': 'case.why-not.holder',
  'notice-first': 'case.why-not.notice-first',
  'notice-stays': 'case.why-not.notice-stays',
};
