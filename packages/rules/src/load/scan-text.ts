/**
 * Looks a file over before it is parsed: size, line length, characters that hide or mislead. One pass
 * of a few regular expressions, so that a hostile file is refused in milliseconds.
 */
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { LIMITS } from './limits.ts';
import type { SourceFile } from './source-file.ts';

const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufff9-\ufffb\ufffe\uffff]/;
// Their own patterns, because alternatives make the search of a whole file ten times slower.
const LONE_RETURN = /\r(?!\n)/;
const INNER_MARK = /(?!^)\ufeff/;
const NOT_UNICODE = /[\ufffd\p{Surrogate}]/u;

/** Also asked of characters that an escape such as `\\0` stands for. */
export function isHidden(character: string): boolean {
  return HIDDEN.test(`.${character}`) && character !== '\n';
}

const number = (value: number): string => value.toLocaleString('en-US');

export function scanText({ path: file, text }: SourceFile): Diagnostic | undefined {
  if (text.length > LIMITS.fileCharacters) {
    return diagnostic(
      'TH101',
      `The file holds ${number(text.length)} characters; the limit is ${number(LIMITS.fileCharacters)} (1 MB).`,
      { file, from: 0, to: 0 },
      { help: 'Split it: any section may be spread over several files of the folder.' },
    );
  }
  const hidden = HIDDEN.exec(text) ?? LONE_RETURN.exec(text) ?? INNER_MARK.exec(text);
  if (hidden) {
    const code = text.codePointAt(hidden.index)!.toString(16).toUpperCase().padStart(4, '0');
    return diagnostic(
      'TH103',
      `The file holds the character U+${code}, which cannot be seen.`,
      { file, from: hidden.index, to: hidden.index + 1 },
      { help: 'Remove it. Only visible text, spaces and line breaks are allowed.' },
    );
  }
  const broken = NOT_UNICODE.exec(text);
  if (broken) {
    return diagnostic(
      'TH104',
      'The file holds bytes or characters that are not valid Unicode text.',
      { file, from: broken.index, to: broken.index + 1 },
      { help: 'Save the file as UTF-8.' },
    );
  }
  return checkLines(file, text);
}

function checkLines(file: string, text: string): Diagnostic | undefined {
  let lines = 0;
  for (let from = 0; from < text.length; lines += 1) {
    if (lines === LIMITS.fileLines) {
      return diagnostic(
        'TH114',
        `The file has more than ${number(LIMITS.fileLines)} lines.`,
        { file, from, to: from },
        { help: 'Split it: any section may be spread over several files of the folder.' },
      );
    }
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to - from > LIMITS.lineCharacters) {
      return diagnostic(
        'TH114',
        `The line holds ${number(to - from)} characters; the limit is ${number(LIMITS.lineCharacters)}.`,
        { file, from, to: from + 1 },
        { help: 'Break the line. Long text goes over several lines with `>` after its key.' },
      );
    }
    from = to + 1;
  }
  return undefined;
}
