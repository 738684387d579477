/** What the verbs work with. Time, randomness and keys are passed in. */
import type { Membership } from '../../access/role.ts';
import type { Database } from '../../db/database.ts';
import type { DeskLaw } from '../../law/desk-law.ts';
import type { ShippedDirectory } from '../defense/shipped-directory.ts';
import type { WaitingWords } from '../defense/waiting-words.ts';
import type { LetterDesk } from '../letters/letter-desk.ts';
import type { Erasure } from '../retention/erasure.ts';
import type { WebhookDesk } from '../webhooks/webhook-desk.ts';
import type { ReleaseWork } from '../releases/release-work.ts';
import type { ClockDesk } from './clocks.ts';
import type { RuleDesk } from '../rules/rule-desk.ts';
import type { MasterKey, RandomBytes } from '../../seal/seal.ts';

export interface Desk {
  readonly database: Database;
  /** The law in force now: new suggestions are made by it. Ask each time; it may be another one tomorrow. */
  readonly law: DeskLaw;
  /** A law by its hash, for what was suggested earlier; undefined where it is not kept. */
  readonly lawOf: (hash: string) => Promise<DeskLaw | undefined>;
  readonly clocks: ClockDesk;
  /** How another law or calendar comes into force. */
  readonly rules: RuleDesk;
  readonly letters: LetterDesk;
  /** Providers of help that ship with the place. */
  readonly directory: ShippedDirectory;
  /** Of the slip that tells a person their place in a waiting list. */
  readonly waitingWords: WaitingWords;
  /** By which ways messages can leave from here; paper always can. */
  readonly carries: ReadonlySet<'email' | 'sms'>;
  readonly master: MasterKey;
  readonly now: () => Date;
  readonly random: RandomBytes;
  /** Told after the change is safe: screens that show the request are told to look again. */
  readonly changed: (change: Changed) => void;
  /** Told after a purge is safe: kept outside the database, for a restore of an older backup. */
  readonly erased: (erasures: readonly Erasure[]) => Promise<void>;
  readonly webhooks: WebhookDesk;
  /** What leaves and has to be typeset is made beside the requests. */
  readonly releases: { readonly work: ReleaseWork; readonly nudge: () => void };
  /** The key that the log is verified with, as one line. */
  readonly logKey: string;
}

export interface Changed {
  readonly request: string;
  readonly agency: string;
  readonly recordedBy: string;
  readonly events: number;
  /** Who may hear of it, where it is no request. */
  readonly reads?: 'defence:read' | undefined;
}

/** Somebody signed in. */
export interface Actor {
  readonly account: string;
  readonly memberships: readonly Membership[];
}
