/** What is told of a rule, as keys of words: whether it is law, whether it is contested, how far it was read. */
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import type { Authority, AuthorityKind, Mark } from './rights-site.ts';

const MARKS: Readonly<Record<Mark, string>> = {
  seen: K.seen,
  partial: K.partial,
  unverified: K.unread,
};
const KINDS: Readonly<Record<AuthorityKind, readonly string[]>> = {
  law: [],
  guide: [K.guide],
  advice: [K.advice],
};

export function authorityMarks({ kind, contested, verified }: Authority): readonly string[] {
  // Of advice that has no text, nobody need hear that the text was not read.
  const read = kind === 'advice' && verified === 'unverified' ? [] : [MARKS[verified]];
  return [...KINDS[kind], ...(contested ? [K.contested] : []), ...read];
}
