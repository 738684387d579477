/**
 * The features that come on top of the plain pages. A feature's name is the name of its slot
 * (`data-slot`), of its page (`/now/<language>/<name>.html`) and of its words
 * (`guidance/<place>/words/<name>/`). docs/web.md says how to add one.
 */
import { ASK_KEYS } from '../ask/ask-keys.ts';
import { COMPARE, COMPARE_KEYS } from '../compare/compare-keys.ts';
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
  /** Its tables need the width of the window. */
  readonly wide?: true;
  /** A way to the pages of the law, where they stand beside: key of its words, and address below the site. */
  readonly plain?: { readonly key: string; readonly path: string };
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
    states: [
      'nothing given: as it opens',
      'pages given: after a photo or a file',
      'compare: with the address, name and day stated',
      'reading: from "Read the paper" until it is read',
      'stopped: after "Stop reading"',
      'a judge’s warrant: 23_ao93_valid_magistrate',
      'no judge signed: 01_i247a_final_order_box',
      'not recognised: unknown-court-order',
      'several papers: packet-detainer-205',
      'did a judge sign: after "Yes" to a court’s paper',
      'what to do now: after every answer',
      'cannot be read: a damaged file',
      'needs the network once: the reader was never loaded',
      'does not load',
      'turned off',
    ],
    wasm: true,
    onDemand: ON_DEMAND,
  },
  {
    name: 'write-it-down',
    folder: 'note',
    keys: NOTE_KEYS,
    states: [
      'form: as it opens, where no draft is kept',
      'caught: a number or a status was typed, and the field left',
      'dealt with: taken out, put in place, or kept with a reason',
      'kept on this device: after a PIN typed twice',
      'PIN too short, or two that differ',
      'drafts: as it opens, where one is kept',
      'wrong PIN',
      'draft about to end',
      'draft deleted: it can be put back',
      'locked: ten minutes without a touch',
      'changed in another window',
      'no room, or a browser that keeps nothing',
      'sealed: file, code, check',
      'sent: the note is gone',
      'clear everything: what will be lost',
      'cleared',
      'does not load',
      'turned off',
    ],
  },
  {
    name: 'compare',
    folder: 'compare',
    keys: COMPARE_KEYS,
    states: [
      'a plain question: as it opens',
      'a worked example',
      'a situation of one’s own: nothing known, no act',
      'a fact changed, and its way back',
      'every place',
      'no place',
      'a link that holds something unknown',
      'laws that cannot be fetched',
      'turned off',
    ],
    wide: true,
    plain: { key: COMPARE.plain, path: 'law/' },
  },
];
