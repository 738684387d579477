/**
 * What an answer says where a pack has no words of its own for it (`acts.*.say`). Never the act's title:
 * under "must not", "Let them in" would tell people to do what is forbidden.
 */
import type { Outcome } from '../language/outcome.ts';

export const PLAIN_ANSWERS: Readonly<Record<Outcome, string>> = {
  must: 'The law requires this. Call counsel at once.',
  may: 'The law allows this and does not require it. Counsel decides.',
  'must-not': 'Do not do this. The law forbids it.',
  'not-required': 'You do not have to do this.',
  'no-rule': 'No rule was found. Ask counsel first.',
  contested: 'The law is unsettled. Ask counsel.',
  undetermined: 'We cannot say yet. Ask counsel.',
};
