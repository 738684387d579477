/** A citation with the source behind it: what is cited, where it was read, and how well. */
import type { Citation, Stack } from '@threshold/rules/language/model';

export interface CiteEntry {
  readonly ref: string;
  readonly verified: boolean;
  /** `read`, or what is known of the text instead. */
  readonly mark: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly quote?: string;
  readonly note?: string;
}

const MARKS = {
  seen: 'text seen, not yet checked',
  'seen-part': 'only part of the text read',
  reported: 'known by report, text not read',
  unverified: 'text not seen',
} as const;

export function citeEntries(
  cites: readonly Citation[],
  stack: Pick<Stack, 'sources'>,
): CiteEntry[] {
  return cites.map(({ ref, verified, evidence, source, quote, note }) => ({
    ref,
    verified,
    mark: verified
      ? 'read'
      : MARKS[evidence ?? stack.sources.get(source)?.evidence ?? 'unverified'],
    source,
    sourceTitle: stack.sources.get(source)?.title ?? source,
    ...(quote === undefined ? {} : { quote }),
    ...(note === undefined ? {} : { note }),
  }));
}
