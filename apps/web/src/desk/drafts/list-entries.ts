/** Entries of a list as people paste them: one a line, the code, a comma or a tab, the name. */
export interface Entry {
  readonly code: string;
  readonly name: string;
}
export type EntryProblem =
  | { readonly kind: 'no-name'; readonly line: number }
  | { readonly kind: 'there'; readonly code: string };

export function entriesOf(
  text: string,
  known: ReadonlySet<string>,
): { readonly entries: readonly Entry[]; readonly problem: EntryProblem | undefined } {
  const entries: Entry[] = [];
  const seen = new Set(known);
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, code = '', name = ''] = /^([^,\t]+)[,\t](.+)$/.exec(line.trim()) ?? [];
    const entry = { code: unquoted(code), name: unquoted(name) };
    if (entry.code === '' || entry.name === '') {
      return { entries, problem: { kind: 'no-name', line: at + 1 } };
    }
    if (seen.has(entry.code)) return { entries, problem: { kind: 'there', code: entry.code } };
    seen.add(entry.code);
    entries.push(entry);
  }
  return { entries, problem: undefined };
}

/** Spreadsheets quote what they copy: a code with quotes would be no section that anybody names. */
function unquoted(text: string): string {
  const [, inside] = /^"(.*)"$/.exec(text.trim()) ?? [];
  return (inside?.replaceAll('""', '"') ?? text).trim();
}
