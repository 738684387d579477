/** Entries of a list as people paste them: one a line, the code, a comma or a tab, the name. */
import { codeSlip } from '@threshold/rules/situation/code-spelling';

export interface Entry {
  readonly code: string;
  readonly name: string;
}
export type EntryProblem =
  | { readonly kind: 'no-name'; readonly line: number }
  | { readonly kind: 'there'; readonly code: string }
  /** The law compares codes letter by letter: a second spelling would be a second entry. */
  | { readonly kind: 'spelled'; readonly code: string; readonly other: string };

export function entriesOf(
  text: string,
  known: ReadonlySet<string>,
): { readonly entries: readonly Entry[]; readonly problem: EntryProblem | undefined } {
  const entries: Entry[] = [];
  const seen = new Set(known);
  const alike = new Map<string, string[]>();
  const note = (code: string): void => {
    const key = digitsOf(code);
    const there = alike.get(key);
    if (there) there.push(code);
    else alike.set(key, [code]);
  };
  known.forEach(note);
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, code = '', name = ''] = /^([^,\t]+)[,\t](.+)$/.exec(line.trim()) ?? [];
    const entry = { code: unquoted(code), name: unquoted(name) };
    if (entry.code === '' || entry.name === '') {
      return { entries, problem: { kind: 'no-name', line: at + 1 } };
    }
    if (seen.has(entry.code)) return { entries, problem: { kind: 'there', code: entry.code } };
    const slip = codeSlip(entry.code, alike.get(digitsOf(entry.code)) ?? []);
    if (slip?.kind === 'spelling') {
      return { entries, problem: { kind: 'spelled', code: entry.code, other: slip.meant[0]! } };
    }
    seen.add(entry.code);
    note(entry.code);
    entries.push(entry);
  }
  return { entries, problem: undefined };
}

/** Two spellings of one code have the same digits: only those are held against each other. */
function digitsOf(code: string): string {
  return code.replace(/\D/g, '');
}

/** Spreadsheets quote what they copy: a code with quotes would be no section that anybody names. */
function unquoted(text: string): string {
  const [, inside] = /^"(.*)"$/.exec(text.trim()) ?? [];
  return (inside?.replaceAll('""', '"') ?? text).trim();
}
