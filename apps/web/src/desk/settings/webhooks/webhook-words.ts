/** The words for kinds of events and for what went wrong: keys are written out, never built. */
import type { Schemas } from '../../api/client.ts';
import type { Key } from '../../words/say.ts';

export type WebhookEndpoint = Schemas['webhook-endpoint'];
export type WebhookKind = WebhookEndpoint['kinds'][number];
export type WebhookDelivery = Schemas['webhook-delivery'];

const KINDS: Readonly<Record<WebhookKind | 'test', Key>> = {
  'request-recorded': 'case.event.request-recorded',
  'request-claimed': 'case.event.request-claimed',
  'claim-released': 'case.event.claim-released',
  'request-handed-over': 'webhooks.kind-handed-over',
  'question-asked': 'case.event.question-asked',
  'facts-added': 'case.event.facts-added',
  'determination-made': 'case.event.determination-made',
  'determination-confirmed': 'case.event.determination-confirmed',
  'reply-sent': 'case.event.reply-sent',
  'notice-decided': 'case.event.notice-decided',
  'notice-sent': 'case.event.notice-sent',
  'letter-sent': 'case.event.letter-sent',
  'delivery-recorded': 'webhooks.kind-delivery',
  'paper-added': 'case.event.paper-added',
  'duty-done': 'case.event.duty-done',
  'request-closed': 'case.event.request-closed',
  'request-reopened': 'case.event.request-reopened',
  'request-withdrawn': 'case.event.request-withdrawn',
  test: 'webhooks.kind-test',
};

export function kindWord(kind: string): Key {
  return kind in KINDS ? KINDS[kind as WebhookKind] : 'webhooks.what';
}

const PROBLEMS: Readonly<Record<string, Key>> = {
  'not-public': 'webhooks.problem-not-public',
  'not-this-machine': 'webhooks.problem-not-public',
  timeout: 'webhooks.problem-timeout',
  'no-such-name': 'webhooks.problem-no-such-name',
  'bad-certificate': 'webhooks.problem-bad-certificate',
  gone: 'webhooks.problem-gone',
};

export function problemWord(problem: string): Key {
  return PROBLEMS[problem] ?? 'webhooks.problem-no-answer';
}

export const STATE_WORDS: Readonly<Record<WebhookEndpoint['state'], Key>> = {
  on: 'webhooks.on',
  off: 'webhooks.off',
  stopped: 'webhooks.stopped',
};
