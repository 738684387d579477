/**
 * The few passages of a letter that are an agency's own: before what it says, before the signature, and a line under it.
 * They are added in places that have nothing else; no word of the letter, its law or its answer is taken out for them.
 */
import { cleanText } from './clean-text.ts';
import type { LetterBlock, Runs } from './letter.ts';
import { ownParagraphs } from './letter-body.ts';
import type { Voice } from './voice.ts';

export interface OwnPassages {
  /** Which version of the agency's text: it stands at the letter's foot. */
  readonly version: number;
  /** After the letter's own facts, before what it says. */
  readonly opening: readonly string[];
  /** Before the signature. */
  readonly closing: readonly string[];
  /** Under the name of whoever signs. */
  readonly signature?: string | undefined;
}

/**
 * By language. A letter in two languages says the same in both: without the passages of one of them it has none.
 */
export function passagesOf(
  own: ReadonlyMap<string, OwnPassages> | undefined,
  voices: readonly Voice[],
): readonly OwnPassages[] | undefined {
  const found = voices.flatMap(({ language }) => own?.get(language.tag) ?? []);
  return found.length === voices.length ? found : undefined;
}

export function withPassages(
  blocks: readonly LetterBlock[],
  passages: OwnPassages | undefined,
): readonly LetterBlock[] {
  if (!passages) return blocks;
  // Each letter tells what it is about in its first table, under its title.
  const after = blocks.findIndex(({ kind }) => kind === 'facts') + 1;
  return [
    ...blocks.slice(0, after),
    ...passages.opening.flatMap((text) => ownParagraphs(cleanText(text))),
    ...blocks.slice(after),
    ...passages.closing.flatMap((text) => ownParagraphs(cleanText(text))),
  ];
}

export function signatureLine(voice: Voice, passages: OwnPassages | undefined): readonly Runs[] {
  return passages?.signature === undefined ? [] : [voice.value(cleanText(passages.signature))];
}
