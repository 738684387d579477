/** A letter as plain text, to be copied into a message: the same words in the same order, a blank line between its parts. Pure. */
import type { Letter, LetterBlock } from './letter.ts';
import { textOf } from './voice.ts';

export function letterText({ parts }: Letter): string {
  return parts
    .map(({ blocks }) => blocks.map(blockText).join('\n\n'))
    .join('\n\n* * *\n\n')
    .concat('\n');
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOf(block.runs);
    case 'facts':
      return block.rows.map(({ label, value }) => `${textOf(label)}: ${textOf(value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${textOf(item)}`).join('\n');
    case 'exact':
      return block.lines.join('\n');
    case 'mark':
      return [textOf(block.title), ...block.items.map((item) => `- ${textOf(item)}`)].join('\n');
    case 'address':
    case 'signature':
    case 'foot':
      return block.lines.map(textOf).join('\n');
  }
}
