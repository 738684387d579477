/** The packs of the golden diagnostics, with files added or replaced. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Stack } from '../../language/model.ts';
import { loadStack, type LoadOptions, type LoadResult, type PackFolder } from '../load-stack.ts';

const golden = path.join(import.meta.dirname, '../../diagnostics/golden/base');
export const base = (name: string): string =>
  readFileSync(path.join(golden, `${name}.yaml`), 'utf8');

export function load(
  files: Readonly<Record<string, string>> = {},
  options: LoadOptions = {},
): LoadResult {
  const all = {
    'law/demo-state/pack.yaml': base('state'),
    'law/demo/pack.yaml': base('pack'),
    'law/demo/vocabulary.yaml': base('vocabulary'),
    'law/demo/norms.yaml': base('norms'),
    ...files,
  };
  const folders = new Map<string, { path: string; text: string }[]>();
  for (const [file, text] of Object.entries(all)) {
    const folder = path.posix.dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), { path: file, text }]);
  }
  const list = [...folders].map(([path, files]): PackFolder => ({ path, files }));
  return loadStack(list, 'demo', options);
}

export function stackOf(files: Readonly<Record<string, string>>, options: LoadOptions = {}): Stack {
  const { stack, diagnostics } = load(files, options);
  if (stack) return stack;
  throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

/** A citation for norms that are about something else. */
export const cite = 'cite: { ref: Code § 9, source: code, verified: true }';
