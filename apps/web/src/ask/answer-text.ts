/** The answer as plain text, to be copied into an e-mail to counsel: what stands on the screen, no more. */
import type { IslandContext } from '../island/island-context.ts';
import { OUTCOME_WORDS, RESULT } from './ask-keys.ts';
import type { Answer } from './law-desk.ts';

export function answerText(
  { say, law, today }: Pick<IslandContext, 'say' | 'law' | 'today'>,
  { outcome, explained, owed }: Answer,
): string {
  const lines = [say(OUTCOME_WORDS[outcome].word), say(OUTCOME_WORDS[outcome].means)];
  for (const { determination, winning, sentences } of explained) {
    lines.push('', `${determination.title}: ${say(RESULT[determination.outcome])}`);
    lines.push(determination.say);
    for (const { summary, cite } of winning)
      lines.push(`- ${summary} (${cite.map(({ ref }) => ref).join('; ')})`);
    const flips = sentences.filter(({ part }) => part === 'flips');
    if (flips.length > 0) lines.push(say('why.change'), ...flips.map(({ text }) => `- ${text}`));
  }
  if (owed.length > 0) lines.push('', say('why.owed'), ...owed.map((each) => `- ${each.do}`));
  lines.push('', `${law.title} ${law.hash.slice(0, 12)}, engine ${law.engine}, ${today}`);
  lines.push(say('why.legal'));
  return lines.join('\n').replace(/[\u2068\u2069]/g, '');
}
