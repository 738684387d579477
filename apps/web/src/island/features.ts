/**
 * The features that come on top of the plain pages. A feature's name is the name of its slot
 * (`data-slot`), of its page (`/now/<language>/<name>.html`) and of its words
 * (`guidance/<place>/words/<name>/`). docs/web.md says how to add one.
 */
import { ASK_KEYS } from '../ask/ask-keys.ts';
import { NOTE_KEYS } from '../note/note-keys.ts';
import { PAPER_KEYS } from '../paper/paper-keys.ts';
import { ON_DEMAND } from '../paper/reading-files.ts';

export interface Feature {
  readonly name: string;
  /** Folder in apps/web/src with island.tsx; without that file the feature is not there yet. */
  readonly folder: string;
  /** Every key of its catalogue. A test holds the two equal. */
  readonly keys: readonly string[];
  /** States of its page, for the page that lists every screen. */
  readonly states?: readonly string[];
  /** Needs WebAssembly, which the policy on content allows only where it is needed. */
  readonly wasm?: true;
  /**
   * Files fetched when they are needed and not kept beforehand: module specifier to the name below
   * /now/on-demand/<name>/.
   */
  readonly onDemand?: Readonly<Record<string, string>>;
}

export const FEATURES: readonly Feature[] = [
  {
    name: 'ask',
    folder: 'ask',
    keys: ASK_KEYS,
    states: [
      'what is it about',
      'question',
      'list of answers',
      'answer to write',
      'answer',
      'cannot be true',
      'does not load',
      'turned off',
    ],
  },
  {
    name: 'look-at-the-paper',
    folder: 'paper',
    keys: PAPER_KEYS,
    wasm: true,
    onDemand: ON_DEMAND,
  },
  { name: 'write-it-down', folder: 'note', keys: NOTE_KEYS },
];
