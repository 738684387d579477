/** Keys of the words of letters to authorities. Each is written out: none is put together. */
import type { CHANGES, CHANNELS, CLARIFICATIONS, LetterAct } from './letter-choices.ts';

type Keys<T extends string> = Readonly<Record<T, string>>;

/** Said by letters and by notices alike; both catalogues have them. */
export const SHARED_KEYS = {
  draft: 'mark.draft',
  missingLead: 'missing.lead',
  missingPlace: 'missing.place',
  missingAgency: 'missing.agency',
  missingAddress: 'missing.address',
  ours: 'reference.ours',
  received: 'reference.received',
  own: 'own.title',
  unread: 'law.unread',
  unsigned: 'sign.unsigned',
  signed: 'sign.date',
  machine: 'review.machine',
  awaiting: 'review.awaiting',
  approved: 'review.approved',
  imprint: 'imprint.line',
} as const;

export const LETTER_KEYS = {
  missingCounsel: 'missing.counsel',
  missingReach: 'missing.reach',
  missingRecipient: 'missing.recipient',
  theirs: 'reference.theirs',
  how: 'reference.how',
  paper: 'reference.paper',
  dated: 'reference.dated',
  served: 'reference.served',
  returns: 'reference.return',
  due: 'reference.due',
  extended: 'reference.extended',
  court: 'reference.court',
  case: 'reference.case',
  law: 'law.title',
  attached: 'attached.title',
  silent: 'close.silent',
  noOrder: 'close.court',
  replyTitle: 'reply.title',
  replyLead: 'reply.lead',
  must: 'reply.must',
  mustNot: 'reply.must-not',
  mayWill: 'reply.may-will',
  mayWillNot: 'reply.may-will-not',
  freeWill: 'reply.free-will',
  freeWillNot: 'reply.free-will-not',
  noRuleWill: 'reply.no-rule-will',
  noRuleWillNot: 'reply.no-rule-will-not',
  ackTitle: 'ack.title',
  ackLead: 'ack.lead',
  ackNext: 'ack.next',
  ackNothing: 'ack.no-decision',
  warrantTitle: 'warrant.title',
  warrantLead: 'warrant.lead',
  warrantActs: 'warrant.acts',
  warrantAsk: 'warrant.ask',
  warrantWait: 'warrant.wait',
  clarifyTitle: 'clarify.title',
  clarifyLead: 'clarify.lead',
  clarifyAsk: 'clarify.ask',
  clarifyNothing: 'clarify.no-decision',
  objectTitle: 'object.title',
  objectLead: 'object.lead',
  objectRule: 'object.rule',
  objectLate: 'object.late',
  objectNumber: 'object.number',
  objectProduce: 'object.produce',
  objectKeep: 'object.keep',
  objectCourt: 'object.court',
  objectSilent: 'object.silent',
  receiptTitle: 'receipt.title',
  receiptLead: 'receipt.lead',
  receiptRecorded: 'receipt.recorded',
  receiptWhat: 'receipt.what',
  receiptLog: 'receipt.log',
  receiptCheck: 'receipt.check',
  receiptNothing: 'receipt.no-decision',
} as const;

export const CHANNEL_KEYS: Keys<(typeof CHANNELS)[number]> = {
  'in-person': 'channel.in-person',
  post: 'channel.post',
  'e-mail': 'channel.e-mail',
  telephone: 'channel.telephone',
  fax: 'channel.fax',
  service: 'channel.service',
  portal: 'channel.portal',
};

export const ACT_KEYS: Keys<LetterAct> = {
  hold: 'act.hold',
  'notify-release': 'act.notify-release',
  transfer: 'act.transfer',
  arrest: 'act.arrest',
  'allow-interview': 'act.allow-interview',
  'share-information': 'act.share-information',
  'allow-entry': 'act.allow-entry',
  'use-property': 'act.use-property',
  'ask-status': 'act.ask-status',
  'assist-operation': 'act.assist-operation',
  'joint-operation': 'act.joint-operation',
  'agreement-287g': 'act.agreement',
};

export const CHANGE_KEYS: Keys<(typeof CHANGES)[number]> = {
  'judicial-warrant': 'change.judicial-warrant',
  'court-warrant': 'change.court-warrant',
  'court-order': 'change.court-order',
  'court-subpoena': 'change.court-subpoena',
  'written-consent': 'change.written-consent',
  none: 'change.none',
};

export const CLARIFY_KEYS: Keys<(typeof CLARIFICATIONS)[number]> = {
  signer: 'clarify.signer',
  court: 'clarify.court',
  copy: 'clarify.copy',
  person: 'clarify.person',
  place: 'clarify.place',
  records: 'clarify.records',
  dates: 'clarify.dates',
  authority: 'clarify.authority',
  purpose: 'clarify.purpose',
  contact: 'clarify.contact',
};

/** All that letters to authorities say. */
export const AUTHORITY_KEYS: readonly string[] = [
  SHARED_KEYS,
  LETTER_KEYS,
  CHANNEL_KEYS,
  ACT_KEYS,
  CHANGE_KEYS,
  CLARIFY_KEYS,
].flatMap((keys) => Object.values(keys));
