/** Passages as they are typed, a blank line between paragraphs, and as they are stored. */
import type { Schemas } from '../../api/client.ts';

type Content = Schemas['letter-text-list']['letters'][number]['content'];

export interface LetterTextTyped {
  readonly opening: string;
  readonly closing: string;
  readonly signature: string;
}

export function formOf({ opening, closing, signature }: Content): LetterTextTyped {
  return {
    opening: opening.join('\n\n'),
    closing: closing.join('\n\n'),
    signature: signature ?? '',
  };
}

export function contentOf({ opening, closing, signature }: LetterTextTyped): Content {
  const line = signature.trim();
  return {
    opening: paragraphsOf(opening),
    closing: paragraphsOf(closing),
    ...(line === '' ? {} : { signature: line }),
  };
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
