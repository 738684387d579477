/** Why a file could not be read as a paper. Closed; each with what is wrong and what to do. */
import { INPUT_LIMITS } from './limits.ts';

export type InputErrorCode =
  | 'empty'
  | 'too-large'
  | 'too-much-text'
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'too-slow'
  | 'heic'
  | 'other-picture'
  | 'archive'
  | 'office-file'
  | 'program'
  | 'not-a-paper'
  | 'damaged-picture'
  | 'damaged-pdf'
  | 'locked-pdf'
  | 'pdf-without-pages'
  | 'no-words'
  | 'reader-missing';

export interface InputError {
  readonly code: InputErrorCode;
  /** What is wrong, with the file as the person knows it. */
  readonly message: string;
  readonly help: string;
}

const BY_EYE = 'Read it by eye: who signed, which court, which place.';
const PHOTOGRAPH = 'Photograph it, page by page, and give the pictures.';

/** `name` is the file as it was given, safe to print. */
export function inputError(code: InputErrorCode, name: string): InputError {
  const [message, help] = sentences(code, `"${name}"`);
  return { code, message, help };
}

function sentences(code: InputErrorCode, file: string): readonly [string, string] {
  const { bytes, textBytes, pages, pixels, pageSeconds } = INPUT_LIMITS;
  switch (code) {
    case 'empty':
      return [`${file} is empty.`, 'Save or send it again, then try once more.'];
    case 'too-large':
      return [
        `${file} is larger than ${bytes / 1e6} MB, and no paper is.`,
        'Give only the pages that were handed over, or photograph them.',
      ];
    case 'too-much-text':
      return [
        `${file} holds more than ${textBytes / 1e6} MB of text, and no paper does.`,
        'Give only the text of the paper.',
      ];
    case 'too-many-pages':
      return [
        `${file} has more than ${pages} pages.`,
        'Give the first pages and every page with a signature.',
      ];
    case 'too-many-pixels':
      return [
        `${file} has more than ${pixels / 1e6} million pixels.`,
        'Give a smaller picture, one page in each.',
      ];
    case 'too-slow':
      return [`${file} took longer than ${pageSeconds} seconds to read.`, PHOTOGRAPH];
    case 'heic':
      return [
        `${file} is a HEIC picture, which cannot be opened here.`,
        'Save it as JPEG, or set the camera to its most compatible format, and give it again.',
      ];
    case 'other-picture':
      return [`${file} is a picture of a kind that is not read.`, 'Save it as JPEG or PNG.'];
    case 'archive':
      return [`${file} is a packed file. It was not opened.`, 'Unpack it and give what is in it.'];
    case 'office-file':
      return [`${file} is a file of an office program.`, 'Save it as PDF and give that.'];
    case 'program':
      return [
        `${file} is a program, not a paper. It was not run.`,
        'Do not open it. Tell whoever looks after your computers.',
      ];
    case 'not-a-paper':
      return [
        `${file} is neither text, e-mail, PDF nor a picture.`,
        'A paper is given as text (UTF-8), e-mail, PDF, JPEG, PNG or WebP.',
      ];
    case 'damaged-picture':
      return [`${file} is a damaged picture.`, 'Take or send the picture again.'];
    case 'damaged-pdf':
      return [`${file} is a damaged PDF.`, `Ask for it again, or print it. ${PHOTOGRAPH}`];
    case 'locked-pdf':
      return [`${file} is locked with a password.`, `Open it with the password. ${PHOTOGRAPH}`];
    case 'pdf-without-pages':
      return [`${file} has no pages.`, 'Ask for it again.'];
    case 'no-words':
      return [`No words could be read in ${file}.`, `Take a sharper picture. ${BY_EYE}`];
    case 'reader-missing':
      return [
        `${file} cannot be read, because a part of this program is not installed.`,
        `Run \`npm ci\` and try again. ${BY_EYE}`,
      ];
  }
}
