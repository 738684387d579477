/** Lines of text in columns: wrapped to a width, indented, hung under a label. */
import { columnsOf, wrap } from './wrap.ts';

export type Lines = readonly string[];

/** Wrapped to the width; every line begins with the indent. Never wider, even for one long word. */
export function paragraph(text: string, width: number, indent = 0): string[] {
  return hanging('', text, width, indent);
}

/** `mark text`, its further lines below the text and not below the mark. */
export function hanging(mark: string, text: string, width: number, indent = 0): string[] {
  const lead = mark === '' ? 0 : columnsOf(mark) + 1;
  const room = Math.max(12, width - indent - lead);
  const lines = wrap(text, room);
  return lines.map((line, index) => {
    const before = index === 0 && mark !== '' ? `${mark} ` : ' '.repeat(lead);
    return `${' '.repeat(indent)}${before}${line}`.trimEnd();
  });
}

/** A label column of fixed width beside text; stacked where there is no room for both. */
export function labelled(
  label: string,
  text: string,
  width: number,
  column: number,
  indent = 0,
): string[] {
  if (width - indent - column < 34) {
    return [...paragraph(label, width, indent), ...paragraph(text, width, indent + 2)];
  }
  return hanging(padTo(label, column - 1), text, width, indent);
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** One text at the left, one at the right; on two lines where they do not fit. */
export function spread(left: string, right: string, width: number): string[] {
  const gap = width - columnsOf(left) - columnsOf(right);
  if (gap >= 2) return [`${left}${' '.repeat(gap)}${right}`];
  return [...paragraph(left, width), ...paragraph(right, width)];
}

/** Blocks with one blank line between them; empty ones vanish. */
export function blocks(...parts: readonly Lines[]): string[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : ['', ...part]));
}

export function joined(lines: Lines): string {
  return `${lines.join('\n')}\n`;
}
