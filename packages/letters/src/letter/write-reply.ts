/**
 * The answer to each thing an authority asked, by its outcome. It declines only by a law that it names, says
 * which paper would change that, and says nothing about any person.
 */
import type { LetterBlock } from './letter.ts';
import type { AnsweredAct, LetterFacts } from './letter-facts.ts';
import { heading, paragraph } from './letter-frame.ts';
import { lawBlocks } from './letter-body.ts';
import { ACT_KEYS, CHANGE_KEYS, LETTER_KEYS as L } from './letter-keys.ts';
import { strong, type Voice } from './voice.ts';

export function writeReply(voice: Voice, { acts, request }: LetterFacts<'reply'>): LetterBlock[] {
  const agrees = acts.some(({ outcome, choice }) => outcome === 'must' || choice === 'will');
  return [
    paragraph(voice.say(L.replyLead)),
    ...acts.flatMap((each, index) => answerBlocks(voice, each, index + 1)),
    // Where something is given, it may well say who a person is.
    ...(agrees ? [] : [paragraph(voice.say(L.silent))]),
    ...(request.signer === 'judge' ? [] : [paragraph(voice.say(L.noOrder))]),
  ];
}

function answerBlocks(voice: Voice, answered: AnsweredAct, number: number): LetterBlock[] {
  const { act, change, citations, outcome } = answered;
  return [
    heading(2, [{ text: `${number}. ` }, ...voice.say(ACT_KEYS[act])]),
    paragraph(strong(voice.say(answerKey(answered)))),
    ...lawBlocks(voice, citations),
    ...(outcome === 'must-not' && change ? [paragraph(voice.say(CHANGE_KEYS[change]))] : []),
  ];
}

/** Contested and undetermined answers never come here: letter-checks.ts refuses them. */
function answerKey({ outcome, choice }: AnsweredAct): string {
  const will = choice === 'will';
  switch (outcome) {
    case 'must':
      return L.must;
    case 'must-not':
      return L.mustNot;
    case 'may':
      return will ? L.mayWill : L.mayWillNot;
    case 'not-required':
      return will ? L.freeWill : L.freeWillNot;
    case 'no-rule':
    case 'contested':
    case 'undetermined':
      return will ? L.noRuleWill : L.noRuleWillNot;
  }
}
