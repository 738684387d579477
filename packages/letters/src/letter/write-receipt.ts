/** A receipt: what was recorded, when, and the log's own lines, kept exactly as they came. */
import type { LetterBlock } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { heading, paragraph, row, type Row } from './letter-frame.ts';
import { LETTER_KEYS as L } from './letter-keys.ts';
import type { Voice } from './voice.ts';

export function receiptRows(voice: Voice, facts: LetterFacts<'receipt'>): Row[] {
  return [
    ...row(voice, L.receiptRecorded, facts.recorded),
    ...row(voice, L.receiptWhat, facts.what),
  ];
}

export function writeReceipt(voice: Voice, { log }: LetterFacts<'receipt'>): LetterBlock[] {
  return [
    paragraph(voice.say(L.receiptLead)),
    heading(2, voice.say(L.receiptLog)),
    paragraph(voice.say(L.receiptCheck)),
    { kind: 'exact', lines: log.split('\n') },
    paragraph(voice.say(L.receiptNothing)),
  ];
}
