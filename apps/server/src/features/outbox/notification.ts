/**
 * What a message says: that there is one, and whom to call. Fixed words in the person's language
 * (guidance/<place>/letters/message); no name, no number of a case, no agency, and the same for everybody.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sayFrom } from '@threshold/guidance/message';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { wordsSchema, type Words } from '@threshold/guidance/words-schema';

export interface Notification {
  readonly subject: string;
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
}

export type MessageWords = ReadonlyMap<string, Words>;

const KEYS = ['message.subject', 'message.text', 'message.sms', 'message.attached'] as const;

/** `guidance` is the folder of a place. A catalogue that lacks a word stops the start. */
export function readMessageWords(guidance: string): MessageWords {
  const folder = path.join(guidance, 'letters', 'message');
  const found = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file): [string, Words] => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const { value, problems } = readGuidance(wordsSchema, { path: file, text });
      if (problems) throw new Error(`${file} cannot be used.\n${problems.join('\n')}`);
      const keys = Object.keys(value.messages).sort();
      if (keys.join() !== [...KEYS].sort().join()) {
        throw new Error(`${file} must say ${KEYS.join(', ')} and nothing else.`);
      }
      return [value.words.language, value];
    });
  return new Map(found);
}

/** In English where there are no words of that language: a letter in it is never composed either. */
export function notificationOf(
  words: MessageWords,
  {
    language,
    way,
    number,
    attached,
  }: {
    readonly language: string;
    readonly way: 'email' | 'sms';
    readonly number: string;
    readonly attached: boolean;
  },
): Notification {
  const chosen = words.get(language) ?? words.get('en');
  if (!chosen) throw new Error('There are no words for messages.');
  const say = sayFrom(chosen);
  const { direction } = chosen.words;
  const told = (key: (typeof KEYS)[number]): string => {
    const text = say(key, { number });
    // The marks keep a number's direction; where nothing runs the other way they only cost room.
    return direction === 'rtl' ? text : text.replace(/[\u2068\u2069]/g, '');
  };
  return {
    subject: told('message.subject'),
    text: told(way === 'sms' ? 'message.sms' : attached ? 'message.attached' : 'message.text'),
    direction,
  };
}
