/** The person a paper names: by the labels forms have, else by the words that lead to a name. */
import type { PacketText, Range } from '../packet/packet-text.ts';
import { lineValue } from '../sign/line-value.ts';
import type { Finds } from '../match/finds.ts';

/** The name follows. */
export const NAME_LABELS = [
  'Name of Alien',
  'Name of Subject',
  'Name of Prisoner',
  'Name of Defendant',
  'Name of Detainee',
  'name of person to be arrested',
  'probable cause to believe that',
  'The person of',
  'Respondent:',
  'Client:',
  'Applicant:',
  'Defendant:',
  'Subject:',
  'Name:',
  'have the body of',
  'arrest the defendant',
  'phone number you have for',
  'concerning',
  'regarding',
] as const;

/** The name stands above. */
export const NAME_BELOW = ['Full name of alien', 'Defendant(s)', 'Defendant'] as const;

export interface SubjectName extends Range {
  readonly name: string;
}

export function subjectName(text: PacketText, finds: Finds, range: Range): SubjectName | undefined {
  for (const label of NAME_LABELS) {
    for (const find of finds.within(label, range)) {
      if (label.endsWith(':') && !standsAsLabel(text, find)) continue;
      const found = nameAfter(text, find.to, range);
      if (found) return found;
    }
  }
  for (const label of NAME_BELOW) {
    for (const find of finds.within(label, range)) {
      const value = lineValue(text, find, range);
      const found = value && nameIn(text, value);
      if (found) return found;
    }
  }
  return beforeBirth(text, range);
}

/** A label with a colon is one only where the colon stands, or what is read for it begins a column. */
function standsAsLabel(text: PacketText, find: Range): boolean {
  const last = text.words[find.to - 1]!.text;
  return last.endsWith(':') || (/[;.]$/.test(last) && text.pieceAt(find.from).from === find.from);
}

/** `PENNINGTON, Flor  DOB 11/02/2014`. */
function beforeBirth(text: PacketText, range: Range): SubjectName | undefined {
  for (let at = range.from + 1; at < range.to; at++) {
    if (!/^\(?d[o0.]{1,2}b\b/i.test(text.words[at]!.text)) continue;
    const { line } = text.words[at - 1]!;
    let from = at;
    while (from > range.from && from > at - 5) {
      const word = text.words[from - 1]!;
      if (word.line !== line || !/^\W*\p{Lu}/u.test(word.text) || word.text.endsWith(':')) break;
      from--;
    }
    const found = nameIn(text, { from, to: at });
    if (found) return found;
  }
  return undefined;
}

const STOP =
  /^(?:dob|date|file|is|who|a|an|of|born|citizenship|suspected|sex|country|nationality|for|to|and|immigration|the|in|from|with|a-number|at|as|on|has|was|s|you|are|any|officer|department)$/i;

function nameAfter(text: PacketText, from: number, range: Range): SubjectName | undefined {
  const line = text.words[from - 1]!.line;
  let to = from;
  let start = from;
  for (let at = from; at < Math.min(range.to, from + 8); at++) {
    const word = text.words[at]!;
    if (word.line > line + 1) break;
    const bare = word.text.replace(/^[^\p{L}]+|[^\p{L}.,]+$/gu, '');
    if (at === start && bare === '') {
      start = at + 1;
      to = start;
      continue;
    }
    if (word.text.endsWith(':') || /\d{2}/.test(word.text) || STOP.test(bare.replace(/[.,]$/, '')))
      break;
    if (!/^\p{Lu}/u.test(bare)) break;
    to = at + 1;
    if (/[;]$/.test(word.text)) break;
  }
  return nameIn(text, { from: start, to });
}

function nameIn(text: PacketText, { from, to }: Range): SubjectName | undefined {
  if (to <= from) return undefined;
  const name = text
    .text({ from, to })
    .replace(/[()|:;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.]+|[\s,]+$/g, '');
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= 2 && words.length <= 6 ? { name, from, to } : undefined;
}
