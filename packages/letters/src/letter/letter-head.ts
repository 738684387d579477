/** Who writes to whom, and on which day, before a letter's title. */
import type { LetterBlock } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { counselLines, letterhead, paragraph, recipient, type Missing } from './letter-frame.ts';
import { NOTICE_KEYS as N } from './notice-keys.ts';
import { strong, type Voice } from './voice.ts';

export function authorityHead(
  voice: Voice,
  { office, to, written }: LetterFacts<'acknowledgement'>,
  missing: Missing,
): LetterBlock[] {
  return [
    letterhead(voice, office, missing),
    { kind: 'address', lines: counselLines(voice, office, missing) },
    dateOf(voice, written),
    recipient(voice, to, missing),
  ];
}

/** The twin is not a letter of its own: it says so instead of an address. */
export function noticeHead(
  voice: Voice,
  { office, to, written }: LetterFacts<'person-notice'>,
  missing: Missing,
  twin: boolean,
): LetterBlock[] {
  if (twin) return [paragraph(strong(voice.say(N.twin))), dateOf(voice, written)];
  const lines = [to.name, ...to.address].filter((each) => each !== undefined);
  return [
    letterhead(voice, office, missing),
    dateOf(voice, written),
    ...(lines.length === 0
      ? []
      : [{ kind: 'address' as const, lines: lines.map((line) => voice.value(line)) }]),
  ];
}

/** To whoever holds it; a name is not needed. */
export function receiptHead(
  voice: Voice,
  { office, to, written }: LetterFacts<'receipt'>,
  missing: Missing,
): LetterBlock[] {
  const named = [to.name, to.office, ...to.address].some((each) => each !== undefined);
  return [
    letterhead(voice, office, missing),
    dateOf(voice, written),
    ...(named ? [recipient(voice, to, missing)] : []),
  ];
}

function dateOf(voice: Voice, written: string): LetterBlock {
  return paragraph(voice.value(voice.day(written)));
}
