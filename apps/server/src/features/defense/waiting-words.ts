/**
 * The words of the slip that tells a person their place in the waiting list: guidance/<place>/waiting, one catalogue a language, each
 * with how far it was reviewed. Opened at the edge; a catalogue that lacks a word stops the start.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readGuidance } from '@threshold/guidance/read-guidance';
import { wordsSchema, type Words } from '@threshold/guidance/words-schema';

export const WAITING_KEYS = [
  'waiting.title',
  'waiting.number',
  'waiting.day',
  'waiting.place',
  'waiting.range',
  'waiting.moves',
  'waiting.urgent',
  'waiting.room',
  'waiting.new',
  'waiting.hearings',
  'waiting.no-promise',
  'waiting.no-lawyer',
  'waiting.tell',
  'waiting.ask',
  'waiting.draft',
] as const;
export type WaitingKey = (typeof WAITING_KEYS)[number];

export type WaitingWords = ReadonlyMap<string, Words>;

export function openWaitingWords(guidance: string): WaitingWords {
  const folder = path.join(guidance, 'waiting');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const found = files.map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const { value, problems } = readGuidance(wordsSchema, { path: file, text });
    if (problems) throw new Error(`${file} cannot be used.\n${problems.join('\n')}`);
    if (Object.keys(value.messages).sort().join() !== [...WAITING_KEYS].sort().join()) {
      throw new Error(`${file} must say ${WAITING_KEYS.join(', ')} and nothing else.`);
    }
    return [value.words.language, value] as const;
  });
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
