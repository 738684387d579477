/**
 * The wallet card of a resident's rights as one content, so that its PDF and its page say the same. It names no person and
 * no number. What to say stands on one side, what to know and all that answers for it on the other. docs/rights.md.
 */
import type { IconName } from '@threshold/guidance/flow-schema';
import type { Language } from '@threshold/guidance/language-schema';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CardContent } from './card-content.ts';

export interface RightsCardWords {
  readonly language: Language;
  readonly name: string;
  readonly purpose: string;
  readonly say: {
    readonly title: string;
    readonly lines: readonly string[];
    /** For the officer; absent in English. */
    readonly english: { readonly label: string; readonly lines: readonly string[] } | undefined;
  };
  readonly know: {
    readonly title: string;
    readonly lines: readonly { readonly icon: IconName; readonly text: string }[];
  };
  readonly lawTitle: string;
  /** An asterisk marks what was not read in full. */
  readonly law: readonly { readonly citation: string; readonly read: boolean }[];
  readonly unread: string;
  readonly review: string;
  readonly lines: readonly string[];
  readonly mark: string;
  readonly version: string;
  readonly expires: string;
}

const ID = 'rights-wallet';

export function rightsCard(words: RightsCardWords): CardContent {
  const { language, name, purpose, say, know, version, expires, mark } = words;
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(words))));
  return {
    id: ID,
    format: 'wallet',
    language,
    name,
    purpose,
    sides: [
      {
        title: say.title,
        emblem: undefined,
        blocks: [{ kind: 'say', title: undefined, lines: say.lines, english: say.english }],
      },
      {
        title: know.title,
        emblem: undefined,
        blocks: [{ kind: 'steps', title: undefined, steps: know.lines, note: undefined }],
      },
    ],
    foot: {
      places: undefined,
      lawTitle: words.lawTitle,
      law: words.law.map(({ citation, read }) => (read ? citation : `${citation} *`)),
      unread: words.law.some(({ read }) => !read) ? words.unread : undefined,
      review: [words.review],
      lines: words.lines,
      imprint: `${ID} ${hash.slice(0, 12)}`,
    },
    version,
    expires,
    mark,
    hash,
  };
}
