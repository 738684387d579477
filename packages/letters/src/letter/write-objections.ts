/** The cover for counsel's objections to a subpoena. The objections and the law are counsel's, word for word. */
import type { LetterBlock } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { heading, paragraph, row, type Row } from './letter-frame.ts';
import { lawBlocks, ownParagraphs } from './letter-body.ts';
import { LETTER_KEYS as L } from './letter-keys.ts';
import { strong, type Voice } from './voice.ts';

type Facts = LetterFacts<'subpoena-objections'>;

export function subpoenaRows(voice: Voice, { subpoena }: Facts): Row[] {
  const { served, returns, due, extended, court, case: number } = subpoena;
  return [
    ...row(voice, L.court, court),
    ...row(voice, L.case, number),
    ...row(voice, L.served, voice.day(served)),
    ...row(voice, L.returns, voice.day(returns)),
    ...row(voice, L.due, due && voice.day(due)),
    ...row(voice, L.extended, extended && voice.day(extended)),
  ];
}

/** The last day on which these objections are in time, where one is known. */
export function lastDay({ subpoena }: Facts): string | undefined {
  return subpoena.extended ?? subpoena.due;
}

export function writeObjections(voice: Voice, facts: Facts): LetterBlock[] {
  const { objections, rule, produces, keeps, written } = facts;
  const last = lastDay(facts);
  const late = last !== undefined && written > last;
  const known = last !== undefined && !late;
  return [
    paragraph(voice.say(L.objectLead)),
    ...(known ? [paragraph(voice.say(L.objectRule))] : []),
    ...(late ? [paragraph(strong(voice.say(L.objectLate)))] : []),
    ...lawBlocks(voice, rule),
    ...objections.flatMap(({ text, citations }, index) => [
      heading(2, voice.say(L.objectNumber, { number: String(index + 1) })),
      ...ownParagraphs(text),
      ...lawBlocks(voice, citations),
    ]),
    ...(produces ? [paragraph(voice.say(L.objectProduce))] : []),
    ...(keeps ? [paragraph(voice.say(L.objectKeep))] : []),
    paragraph(voice.say(L.objectCourt)),
    paragraph(voice.say(L.objectSilent)),
  ];
}
