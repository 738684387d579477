/** Parts that several letters to authorities say alike: citations, counsel's own words, what is attached. */
import { directionOf } from './clean-text.ts';
import type { LetterBlock, Runs } from './letter.ts';
import type { LetterCitation } from './letter-facts.ts';
import { heading } from './letter-frame.ts';
import { LETTER_KEYS as L, SHARED_KEYS as S } from './letter-keys.ts';
import { strong, whole, type Voice } from './voice.ts';

/** Citations exactly as they came; one that nobody read in full says so until counsel has. */
export function citationRuns(voice: Voice, { ref, verified, checked }: LetterCitation): Runs {
  return whole(
    verified || checked === true ? voice.value(ref) : voice.say(S.unread, { citation: ref }),
  );
}

export function lawBlocks(voice: Voice, citations: readonly LetterCitation[]): LetterBlock[] {
  if (citations.length === 0) return [];
  return [
    { kind: 'paragraph', runs: strong(voice.say(L.law)), keep: true },
    { kind: 'list', items: citations.map((each) => citationRuns(voice, each)) },
  ];
}

/** Somebody's own words: a paragraph a line, each in the direction it begins with. */
export function ownParagraphs(text: string): LetterBlock[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      kind: 'paragraph',
      runs: [{ text: line }],
      direction: directionOf(line),
    }));
}

export function ownBlocks(voice: Voice, own: readonly string[]): LetterBlock[] {
  if (own.length === 0) return [];
  return [heading(2, voice.say(S.own)), ...own.flatMap(ownParagraphs)];
}

export function attachedBlocks(voice: Voice, attached: readonly string[]): LetterBlock[] {
  if (attached.length === 0) return [];
  return [
    heading(2, voice.say(L.attached)),
    { kind: 'list', items: attached.map((each) => voice.value(each)) },
  ];
}
