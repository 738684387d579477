/**
 * The slip of the waiting list as a printed page: typeset with the fonts of the place, because a desk's machine may have none for the
 * person's language. It says what the screen says, in the same order.
 */
import { createHash } from 'node:crypto';
import type { Language } from '@threshold/guidance/language-schema';
import type { Letter, LetterBlock, Runs } from '@threshold/letters/letter/letter';
import type { WaitingSlip } from './waiting-slip.ts';

export function slipLetter(slip: WaitingSlip, language: Language, written: string): Letter {
  const { office, title, head, place, know, moves, movedBy, draft, number } = slip;
  const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', runs: runsOf(text) });
  const list = (lines: readonly string[]): LetterBlock => ({
    kind: 'list',
    items: lines.map(runsOf),
  });
  const blocks: readonly LetterBlock[] = [
    { kind: 'address', lines: [[{ text: office, direction: 'ltr' }]] },
    { kind: 'heading', level: 1, runs: runsOf(title) },
    ...head.map(paragraph),
    { kind: 'paragraph', runs: runsOf(place).map((run) => ({ ...run, strong: true })) },
    list(know),
    { kind: 'heading', level: 2, runs: runsOf(moves) },
    list(movedBy),
    ...(draft === null ? [] : [paragraph(draft)]),
  ];
  return {
    kind: 'slip',
    state: 'final',
    title,
    parts: [{ language, mark: undefined, blocks }],
    reference: number,
    written,
    hash: createHash('sha256')
      .update(JSON.stringify([written, blocks]))
      .digest('hex'),
    missing: [],
  };
}

/** What Unicode's marks set apart on a screen is set apart by the typesetter on paper. */
function runsOf(text: string): Runs {
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('\u2068')
        ? { text: part.slice(1, -1), direction: 'ltr', whole: true }
        : { text: part },
    );
}
