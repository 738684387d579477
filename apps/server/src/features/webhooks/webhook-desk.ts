/** What webhooks need of a desk beside the rest: whom it may call, and a word that something waits. */
import type { CallPolicy } from './call-policy.ts';

export interface WebhookDesk {
  readonly policy: CallPolicy;
  readonly nudge: () => void;
}
