/** What the desk does about its own rules: they are followed, another law is checked elsewhere, others are told. */
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { may, type Action } from '../../access/role.ts';
import type { CheckUpload } from '../../law/check-upload.ts';
import type { WeighDraft } from '../../law/weigh-law.ts';
import type { RulesInForce } from '../../law/rules-in-force.ts';
import type { Actor } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';

export interface RuleDesk {
  readonly inForce: RulesInForce;
  /** The packs that the program came with, as files. */
  readonly shippedPacks: () => readonly PackFolder[];
  /** In a process of its own: it takes long, and works on files of strangers. */
  readonly check: CheckUpload;
  /** Likewise. */
  readonly weigh: WeighDraft;
  /** Told after an upload is safe: it is to be checked. */
  readonly uploaded: () => void;
  /** Told after a change is safe: the other servers look too. */
  readonly changed: () => void;
}

export const NOT_LAW = {
  code: 'not-allowed',
  what: 'change the law or the calendars',
} as const satisfies Refusal;

export const NO_CHANGE = { code: 'no-such-change' } as const satisfies Refusal;

/** The law is the same for every agency: one membership that reaches the city is enough. */
export function mayChangeLaw(
  { memberships }: Actor,
  action: Extract<Action, 'law:draft' | 'law:propose' | 'law:approve'>,
): boolean {
  return may(memberships, action, { agency: '', own: false });
}
