/** Letters that ask or acknowledge, and agree to nothing: acknowledgement, judicial warrant, clarification. */
import type { LetterBlock } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { heading, paragraph } from './letter-frame.ts';
import { lawBlocks } from './letter-body.ts';
import { ACT_KEYS, CLARIFY_KEYS, LETTER_KEYS as L } from './letter-keys.ts';
import type { Voice } from './voice.ts';

export function writeAcknowledgement(voice: Voice): LetterBlock[] {
  return [L.ackLead, L.ackNext, L.ackNothing, L.silent].map((key) => paragraph(voice.say(key)));
}

export function writeWarrantRequest(
  voice: Voice,
  { acts }: LetterFacts<'warrant-request'>,
): LetterBlock[] {
  return [
    paragraph(voice.say(L.warrantLead)),
    paragraph(voice.say(L.warrantActs)),
    ...acts.flatMap(({ act, citations }) => [
      heading(2, voice.say(ACT_KEYS[act])),
      ...lawBlocks(voice, citations),
    ]),
    paragraph(voice.say(L.warrantAsk)),
    paragraph(voice.say(L.warrantWait)),
    paragraph(voice.say(L.silent)),
  ];
}

export function writeClarificationRequest(
  voice: Voice,
  { needs }: LetterFacts<'clarification-request'>,
): LetterBlock[] {
  return [
    paragraph(voice.say(L.clarifyLead)),
    paragraph(voice.say(L.clarifyAsk)),
    { kind: 'list', items: [...new Set(needs)].map((need) => voice.say(CLARIFY_KEYS[need])) },
    paragraph(voice.say(L.clarifyNothing)),
    paragraph(voice.say(L.silent)),
  ];
}
