/**
 * Words taken apart into their own language and what they quote from English: names of forms, headings of
 * papers, numbers. Where the writing runs from right to left these would otherwise be put in another order,
 * and a voice would read them wrongly.
 */
export interface Run {
  readonly text: string;
  /** Latin letters or digits inside a text of another script. */
  readonly foreign: boolean;
  /** Whether it is words of English, not only a number or a letter. */
  readonly english: boolean;
}

/** A case (Payton v. New York) and a time (09:00) are one run: parted, their halves would change places. */
const LATIN = /([A-Za-z0-9]+(?:(?:[ -]|(?<=\bv)\. |(?<=\d)[:.,](?=\d))[A-Za-z0-9]+)*)/;

/** `script` is that of the language the text is in, as ISO 15924 names it. */
export function foreignRuns(text: string, script: string): readonly Run[] {
  if (script === 'Latn') return [{ text, foreign: false, english: false }];
  return text.split(LATIN).flatMap((part, position) => {
    if (part === '') return [];
    const foreign = position % 2 === 1;
    return [{ text: part, foreign, english: foreign && /[A-Za-z]{3}/.test(part) }];
  });
}
