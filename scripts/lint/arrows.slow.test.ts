import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../set-up.mjs';
import { workspacesIn } from './plugin.mjs';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly filename: string;
}

/** The repository's own rules over a tree made up for them: its workspaces, and in them only what is tried. */
const tree = mkdtempSync(path.join(tmpdir(), 'threshold-lint-'));
afterAll(() => {
  rmSync(tree, { recursive: true });
});
for (const part of ['.oxlintrc.json', 'tsconfig.json', 'scripts/lint'])
  cpSync(path.join(ROOT, part), path.join(tree, part), { recursive: true });
symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'));
for (const folder of workspacesIn(ROOT).values()) {
  mkdirSync(path.join(tree, folder), { recursive: true });
  cpSync(path.join(ROOT, folder, 'package.json'), path.join(tree, folder, 'package.json'));
}

/** What the linter says of each text, as `rule: sentence`, in the order of the texts: one run for all of them. */
function complaints(tried: readonly (readonly [file: string, code: string])[]): string[][] {
  const files = tried.map(([file, code], at) => {
    const named = file.replace(/bad|good/, (word) => `${word}-${at}`);
    mkdirSync(path.dirname(path.join(tree, named)), { recursive: true });
    writeFileSync(path.join(tree, named), code);
    return named;
  });
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json', ...files], {
    cwd: tree,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`The linter said: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Finding[] };
  return files.map((file) =>
    diagnostics
      .filter(({ filename }) => filename === file)
      .map(({ code, message, help }) => `${code}: ${message} ${help ?? ''}`.trim())
      .sort(),
  );
}

const importing = (source: string) =>
  `import { x } from '${source}';\n\nexport const y = x as string;\n`;

/** The rules of types complain too of what they cannot find; here only `rules` are looked at. */
const only = (rules: RegExp, lines: readonly string[]) => lines.filter((line) => rules.test(line));

describe('the one-way arrows, as the linter holds them', () => {
  it('refuses that the engine imports any other workspace', () => {
    const refused = [
      ['../../../apps/cli/src/main.ts', 'apps/cli'],
      ['@threshold/cli/main', 'apps/cli'],
      ['../../calendar/src/due-date.ts', 'packages/calendar'],
    ] as const;
    const found = complaints(
      refused.map(([source]) => ['packages/rules/src/bad.ts', importing(source)] as const),
    );
    expect(found.map((lines) => only(/arrows/, lines))).toEqual(
      refused.map(([, named]) => [
        `threshold(arrows): packages/rules imports no other workspace, not ${named}.`,
      ]),
    );
  });

  it('refuses that a package or an app imports an app, and an app what nothing ships from', () => {
    const found = complaints([
      ['packages/letters/src/bad.ts', importing('../../../apps/web/src/page.ts')],
      ['apps/web/src/bad.ts', importing('../../server/src/route.ts')],
      ['apps/cli/src/bad.ts', importing('../../../bench/src/main.ts')],
    ]);
    for (const lines of found)
      expect(only(/arrows/, lines)).toEqual([
        expect.stringMatching(/^threshold\(arrows\): .* may import packages only/),
      ]);
  });

  it('sees re-exports, dynamic imports and types as well', () => {
    const code = [
      "export * from '../../../apps/cli/src/a.ts';",
      "export { b } from '../../../apps/cli/src/b.ts';",
      "export const c = import('../../../apps/cli/src/c.ts');",
      "export type D = import('../../../apps/cli/src/d.ts').D;",
      '',
    ].join('\n');
    const [found = []] = complaints([['packages/rules/src/bad.ts', code]]);
    expect(only(/arrows/, found)).toHaveLength(4);
  });

  it('allows what follows them', () => {
    const found = complaints(
      (
        [
          ['apps/cli/src/good.ts', '@threshold/rules/decide/decide'],
          ['apps/cli/src/good.ts', '../../../packages/rules/src/decide/decide.ts'],
          ['apps/cli/src/good.ts', './render.ts'],
          ['apps/cli/src/good.ts', 'commander'],
          ['packages/letters/src/good.ts', '../../messages/src/catalogue.ts'],
          ['packages/rules/src/good.ts', './compile/order.ts'],
          ['bench/src/good.ts', '../../apps/cli/src/main.ts'],
        ] as const
      ).map(([file, source]) => [file, importing(source)] as const),
    );
    expect(found.flatMap((lines) => only(/arrows|restricted/, lines))).toEqual([]);
  });
});

describe('the engine runs in a browser, as the linter holds it', () => {
  const restricted = /restricted/;

  it('refuses Node modules in the engine, and an edge in what is pure', () => {
    const [engine = [], ...edges] = complaints([
      ['packages/rules/src/bad.ts', importing('node:fs')],
      ['packages/instruments/src/input/bad.ts', importing('../edge/recogniser.ts')],
      ['packages/instruments/src/input/bad.ts', importing('../../edge/open-pdf.ts')],
      ['packages/instruments/src/input/bad.ts', importing('@threshold/letters/edge/fonts')],
    ]);
    expect(only(restricted, engine)).toEqual([
      expect.stringMatching(/^eslint\(no-restricted-imports\): .*runs in a browser/),
    ]);
    for (const lines of edges)
      expect(only(restricted, lines)).toEqual([
        expect.stringMatching(/^eslint\(no-restricted-imports\): .*imports no edge/),
      ]);
  });

  it('lets an app bring an edge, and a test of the engine Node', () => {
    const found = complaints([
      ['apps/server/src/good.ts', importing('@threshold/instruments/edge/node-edge')],
      ['packages/rules/src/good.test.ts', importing('node:fs')],
    ]);
    expect(found.flatMap((lines) => only(restricted, lines))).toEqual([]);
  });

  it('refuses the wall clock, chance and the network', () => {
    const [found = []] = complaints([
      [
        'packages/rules/src/bad.ts',
        "export const now = Date.now();\n\nexport const chance = Math.random();\n\nexport const page = fetch('/');\n",
      ],
    ]);
    expect(only(restricted, found).map((line) => line.split(':')[0])).toEqual([
      'eslint(no-restricted-globals)',
      'eslint(no-restricted-properties)',
      'eslint(no-restricted-properties)',
    ]);
  });
});

describe('house rules, as the linter holds them', () => {
  it('refuses a default export, and says where a file grows too long', () => {
    const lines = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `// Of a line.\nexport const x${at} = ${at};\n`,
      ).join('\n');
    const found = complaints([
      ['apps/cli/src/bad.ts', 'export default function run(): void {}\n'],
      ['apps/cli/src/good.ts', lines(300)],
      ['apps/cli/src/bad.ts', lines(301)],
      ['apps/cli/src/bad.ts', lines(401)],
    ]);
    expect(found.map((each) => each.map((line) => line.split(':')[0]))).toEqual([
      ['import(no-default-export)'],
      [],
      ['eslint(max-lines)'],
      ['eslint(max-lines)', 'threshold(end)'],
    ]);
  });

  it('knows types: a promise nobody waits for, a condition that is always so', () => {
    const code = [
      'export async function later(): Promise<void> {',
      '  await Promise.resolve();',
      '}',
      '',
      'export function now(word: string): string {',
      '  later();',
      "  return word ?? 'none';",
      '}',
      '',
    ].join('\n');
    const [found = []] = complaints([['packages/rules/src/bad.ts', code]]);
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'typescript(no-floating-promises)',
      'typescript(no-unnecessary-condition)',
    ]);
  });
});
