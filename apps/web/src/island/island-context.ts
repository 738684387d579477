/**
 * What an island is given. An island is a script that makes one place of a plain page do more; the page is
 * whole without it. docs/web.md says how to add one.
 */
import type { Contacts } from '@threshold/guidance/contacts-schema';
import type { Say } from '@threshold/guidance/message';
import type { Words } from '@threshold/guidance/words-schema';
import type { FrontLineOutcome } from '@threshold/guidance/front-line-outcome';
import type { Facts } from '@threshold/rules/situation/situation';

/** What the page itself knows: where in the flow it stands, and what was said on the way there. */
export interface Situation {
  /** Address of the page in the flow, without language and ending. */
  readonly slug: string;
  /** As a situation file writes them: `readSituationValue` reads them. */
  readonly facts: Facts;
  /** What is asked for, at an ending; before it nothing is settled yet. */
  readonly acts: readonly string[];
  /** Agencies an ending speaks for. */
  readonly agencies: readonly string[];
  readonly outcome?: FrontLineOutcome;
  /** On a screen with a question: what each answer says, and where it leads. */
  readonly choices: readonly {
    readonly id: string;
    readonly to: string;
    readonly facts: Facts;
  }[];
}

/** What all pages of one build share, from site.json. */
export interface SiteFacts {
  /** Day of the law and of the build, ISO. */
  readonly today: string;
  readonly contacts: Contacts;
  readonly law: { readonly title: string; readonly hash: string; readonly engine: string };
}

export interface IslandContext extends SiteFacts {
  /** The feature's words, with the words that every feature shares. */
  readonly words: Words;
  readonly say: Say;
  /** A day as people of this language write it, in the digits of telephones. */
  readonly day: (iso: string) => string;
  /** Absolute address of /now/, with its slash. */
  readonly root: string;
  /** Absolute address of the bundle of `<name>.browser-worker.ts`. */
  readonly worker: (name: string) => string;
  /** Absolute address of the folder with the feature's files on demand; kept once they were fetched. */
  readonly onDemand: string;
  /** Nothing on a page that is no part of the flow. */
  readonly situation: Situation | undefined;
}

/** Called once for a slot that is empty and visible. */
export type Mount = (slot: HTMLElement, context: IslandContext) => void;
export interface Island {
  readonly mount: Mount;
}
