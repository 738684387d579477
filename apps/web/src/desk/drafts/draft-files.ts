/** The files of a draft over those of the law it was branched from. Pure. */
import type { Files } from './weigh-messages.ts';

/** Text of a file; null where there is none. */
export type TextIn = (files: Files, path: string) => string | null;

export function textOver(base: ReadonlyMap<string, string>): TextIn {
  return (files, path) => (path in files ? (files[path] ?? null) : (base.get(path) ?? null));
}

export function changedFiles(from: Files, to: Files, textIn: TextIn): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((path) => textIn(from, path) !== textIn(to, path))
    .sort();
}

/** What was written over one version, put over a later one: a file that nobody here touched is as the later one has it. */
export function carriedOver(
  { from, to }: { readonly from: Files; readonly to: Files },
  files: Files,
  textIn: TextIn,
): Files {
  const written = changedFiles(from, files, textIn);
  return { ...to, ...Object.fromEntries(written.map((path) => [path, textIn(files, path)])) };
}
