/**
 * Which events of a request another system can be told of: that they happened, never what they say. The rest stays
 * in the house, each for a reason; a test holds that every event is in one of the two. Records of duties and cases of a
 * defence office are told to nobody outside (decisions/0048).
 */
import type { RequestEvent } from '../requests/request-event.ts';

export const WEBHOOK_KINDS = [
  'request-recorded',
  'request-claimed',
  'claim-released',
  'request-handed-over',
  'question-asked',
  'facts-added',
  'determination-made',
  'determination-confirmed',
  'reply-sent',
  'notice-decided',
  'notice-sent',
  'letter-sent',
  'delivery-recorded',
  'paper-added',
  'duty-done',
  'request-closed',
  'request-reopened',
  'request-withdrawn',
] as const satisfies readonly RequestEvent['type'][];
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

export const NOT_TOLD = {
  /** Follow a recording and come with it. */
  'suggestion-made': 'comes with another',
  'clocks-started': 'comes with another',
  'paper-read': 'comes with another',
  /** One amendment moves the clocks of many requests at once. */
  'clocks-moved': 'comes with another',
  /** What a paper says, held by a person; what is taken from it comes as facts. */
  'paper-checked': 'comes before facts',
  /** That counsel speaks about a request is counsel's. */
  'comment-added': 'privileged',
  /** Who was given which pages is told by whoever gave them. */
  'pages-released': 'about a reader',
  /** Who looks into another agency's request is told to its owner alone. */
  'reading-opened': 'about a reader',
  'reading-ended': 'about a reader',
} as const satisfies Partial<Record<RequestEvent['type'], string>>;

/** The shape of what is sent; a change that could break a reader gets the next number. */
export const PAYLOAD_VERSION = 1;

export interface ToldEvent {
  readonly kind: string;
  readonly at: Date;
  readonly request: string;
  readonly number: string;
  readonly agency: string;
  readonly event: number;
}

/** What leaves, byte for byte: type and timestamp as Standard Webhooks recommends, and ids. */
export function payloadOf({ kind, at, request, number, agency, event }: ToldEvent): string {
  return JSON.stringify({
    type: kind,
    timestamp: at.toISOString(),
    data: { version: PAYLOAD_VERSION, request, number, agency, event },
  });
}

export function testPayload(at: Date): string {
  return JSON.stringify({
    type: 'test',
    timestamp: at.toISOString(),
    data: { version: PAYLOAD_VERSION },
  });
}
