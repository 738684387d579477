/**
 * Every diagnostic that loading can print, as it is printed. `TH303.yaml` is read on top of the packs in
 * base/; `TH303.txt` is what is printed. A line `#@ PATH` begins another file. To accept a change on
 * purpose, delete the .txt file and run the test with UPDATE_GOLDEN=1; then read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStack } from '../../check/check-stack.ts';
import { loadStack, type LoadResult, type PackFolder } from '../../load/load-stack.ts';
import type { SourceFile } from '../../load/source-file.ts';
import { CODES, type DiagnosticCode } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { renderReport } from '../render.ts';

const here = import.meta.dirname;
const read = (name: string): string => readFileSync(path.join(here, name), 'utf8');
const base: readonly SourceFile[] = [
  { path: 'law/demo-state/pack.yaml', text: read('base/state.yaml') },
  ...['pack', 'vocabulary', 'norms'].map((name) => ({
    path: `law/demo/${name}.yaml`,
    text: read(`base/${name}.yaml`),
  })),
];

/** Codes of situations, of checks that need more than a file, and of the case runner: printed by other parts. */
const PRINTED_ELSEWHERE: ReadonlySet<DiagnosticCode> = new Set([
  'TH412',
  ...(['TH610', 'TH611', 'TH701', 'TH702', 'TH703', 'TH704', 'TH705', 'TH706'] as const),
]);

/** Codes of the law as a whole: the checks run too, and what else they find is left out. */
const CHECKED = /^TH4(?!0[5-8])/;

/** Inputs too large, or too hidden, to keep as a file. */
const MADE: Readonly<Record<string, () => string>> = {
  TH101: () => `# ${'x'.repeat(1_000_000)}\n`,
  TH102: () =>
    Array.from(
      { length: 11 },
      (_, index) => `#@ law/demo/part-${index}.yaml\n${'# filler\n'.repeat(110_000)}`,
    ).join(''),
  TH103: () => 'deciders:\n  clerk: A cl\u202eerk\n',
  TH104: () => 'deciders:\n  clerk: A cl\ufffdrk\n',
  TH105: () => 'deciders:\n\tclerk: A clerk\n',
  TH106: () => `deciders: ${'['.repeat(500)}\n`,
  TH114: () => `deciders:\n  clerk: ${'x'.repeat(20_000)}\n`,
  TH324: () => {
    const step = (index: number): string =>
      `  d${index}: { title: D, is: d${index - 1} and not (person.in-custody and d${index - 1}) }\n`;
    const chain = Array.from({ length: 60 }, (_, index) => step(index + 1)).join('');
    return `definitions:\n  d0: { title: D, is: person.in-custody }\n${chain}constraints:\n  - { id: doubled, never: d60, why: It cannot be. }\n`;
  },
  TH302: () =>
    `definitions:\n  a:\n    title: A\n    is: >\n${'      person.in-custody and\n'.repeat(200)}      true\n`,
};

/** Splits at `#@ PATH` lines; a file given again replaces the one in base. */
function filesOf(name: string, text: string): readonly SourceFile[] {
  const parts = text.split(/^#@ (.+)\n/m);
  const files: SourceFile[] = [];
  if (parts[0]?.trim()) files.push({ path: `law/demo/${name}.yaml`, text: parts[0] });
  for (let index = 1; index < parts.length; index += 2) {
    files.push({ path: parts[index] ?? '', text: parts[index + 1] ?? '' });
  }
  return files;
}

function load(files: readonly SourceFile[]): LoadResult {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const folder = path.posix.dirname(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return loadStack(
    [...folders].map(([path, files]): PackFolder => ({ path, files })),
    'demo',
  );
}

function checked(files: readonly SourceFile[], code: string): readonly Diagnostic[] {
  const { stack, diagnostics } = load(files);
  if (!stack) return diagnostics;
  return checkStack(stack).filter((each) => each.code === code);
}

function print(name: string): { text: string; codes: Set<string> } {
  const given = filesOf(name, MADE[name]?.() ?? read(`${name}.yaml`));
  const files = [
    ...base.filter((file) => !given.some((each) => each.path === file.path)),
    ...given,
  ];
  const diagnostics = CHECKED.test(name)
    ? checked(files, name.slice(0, 5))
    : load(files).diagnostics;
  const source = (file: string): string | undefined =>
    files.find((each) => each.path === file)?.text;
  return {
    text: `${renderReport(diagnostics, source)}\n`,
    codes: new Set(diagnostics.map((each) => each.code)),
  };
}

const names = [
  ...new Set([
    ...readdirSync(here)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => file.slice(0, -5)),
    ...Object.keys(MADE),
  ]),
].sort();

describe('golden diagnostics', () => {
  it('the packs in base are clean', () => {
    const { diagnostics, stack } = load(base);
    expect(diagnostics).toEqual([]);
    expect(stack?.id).toBe('demo');
  });

  it.each(names)('%s prints as kept', (name) => {
    const { text, codes } = print(name);
    expect([...codes]).toContain(name.slice(0, 5));
    const kept = path.join(here, `${name}.txt`);
    if (!existsSync(kept) && process.env['UPDATE_GOLDEN'] === '1') writeFileSync(kept, text);
    expect(text).toBe(readFileSync(kept, 'utf8'));
  });

  it('every code that loading can print has a golden', () => {
    const covered = new Set(names.map((name) => name.slice(0, 5)));
    const missing = CODES.filter((code) => !covered.has(code) && !PRINTED_ELSEWHERE.has(code));
    expect(missing).toEqual([]);
  });
});
