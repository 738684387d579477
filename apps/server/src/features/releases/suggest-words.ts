/**
 * Words on a page that probably have to be blacked out: those of the name and the contact that were recorded with the
 * request, and what looks like a number of one person. A proposal; a person decides about every box.
 */
import { folded } from '@threshold/disclose/redaction/telling-words';
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import type { PlacedEvent } from '../requests/request-event.ts';
import type { ReleasePage } from './release-work.ts';

export type Hint = 'name' | 'contact' | 'number';

export interface KnownWords {
  readonly names: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

/** Shorter words stand everywhere. */
const LEAST = 3;

export function knownWords(events: readonly PlacedEvent[]): KnownWords {
  const sealed = events.flatMap(({ event }) =>
    event.type === 'request-recorded' ? [event.sealed] : [],
  );
  return {
    names: wordsOf(sealed.map(({ person }) => person)),
    contacts: wordsOf(sealed.map(({ contact }) => contact)),
  };
}

function wordsOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => (text ?? '').split(/\s+/))
      .map(folded)
      .filter((word) => word.length >= LEAST),
  );
}

/** For each line, for each word: why it is proposed, or null. */
export function hintsOf(
  { lines }: Pick<ReleasePage, 'lines'>,
  { names, contacts }: KnownWords,
): (Hint | null)[][] {
  return lines.map((words) => {
    let at = 0;
    const places = words.map(({ text }) => {
      const from = at;
      at += text.length + 1;
      return { from, to: from + text.length };
    });
    const found = findSensitive(words.map(({ text }) => text).join(' ')).filter(
      ({ kind }) => kind !== 'status-words',
    );
    return words.map(({ text }, index) => {
      const word = folded(text);
      if (names.has(word)) return 'name';
      if (contacts.has(word)) return 'contact';
      const { from = 0, to = 0 } = places[index] ?? {};
      return found.some(({ start, end }) => start < to && from < end) ? 'number' : null;
    });
  });
}
