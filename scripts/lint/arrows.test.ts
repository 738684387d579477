import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../set-up.mjs';

/** The repository's own rules, without type information: the files below do not exist. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: tseslint.configs.disableTypeChecked.rules ?? {},
    },
  ],
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(
    (message) => `${message.ruleId ?? 'parser'}: ${message.message}`,
  );
}

const importing = (source: string) => `import { x } from '${source}';\n\nexport const y = x;\n`;

describe('the one-way arrows, as the linter holds them', () => {
  it.each([
    ['packages/rules/src/bad.ts', '../../../apps/cli/src/main.ts', 'apps/cli'],
    ['packages/rules/src/bad.ts', '@threshold/cli/main', 'apps/cli'],
    ['packages/rules/src/bad.ts', '../../calendar/src/due-date.ts', 'packages/calendar'],
  ])('refuses %s importing %s', async (file, source, named) => {
    expect(await complaints(file, importing(source))).toEqual([
      `threshold/arrows: packages/rules imports no other workspace, not ${named}.`,
    ]);
  });

  it.each([
    ['packages/letters/src/bad.ts', '../../../apps/web/src/page.ts'],
    ['apps/web/src/bad.ts', '../../server/src/route.ts'],
    ['apps/cli/src/bad.ts', '../../../bench/src/main.ts'],
  ])('refuses %s importing %s', async (file, source) => {
    const found = await complaints(file, importing(source));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^threshold\/arrows: .* may import packages only/);
  });

  it('sees re-exports, dynamic imports and types as well', async () => {
    const code = [
      "export * from '../../../apps/cli/src/a.ts';",
      "export { b } from '../../../apps/cli/src/b.ts';",
      "export const c = import('../../../apps/cli/src/c.ts');",
      "export type D = import('../../../apps/cli/src/d.ts').D;",
      '',
    ].join('\n');
    const found = await complaints('packages/rules/src/bad.ts', code);
    expect(found.filter((line) => line.startsWith('threshold/arrows'))).toHaveLength(4);
  });

  it.each([
    ['apps/cli/src/good.ts', '@threshold/rules/decide/decide'],
    ['apps/cli/src/good.ts', '../../../packages/rules/src/decide/decide.ts'],
    ['apps/cli/src/good.ts', './render.ts'],
    ['apps/cli/src/good.ts', 'commander'],
    ['packages/letters/src/good.ts', '../../messages/src/catalogue.ts'],
    ['packages/rules/src/good.ts', './compile/order.ts'],
    ['bench/src/good.ts', '../../apps/cli/src/main.ts'],
  ])('allows %s importing %s', async (file, source) => {
    expect(await complaints(file, importing(source))).toEqual([]);
  });
});

describe('the engine runs in a browser, as the linter holds it', () => {
  it('refuses Node modules in the engine', async () => {
    const found = await complaints('packages/rules/src/bad.ts', importing('node:fs'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^no-restricted-imports: .*runs in a browser/);
  });

  it.each(['../edge/recogniser.ts', '../../edge/open-pdf.ts', '@threshold/letters/edge/fonts'])(
    'refuses an edge in what is pure: %s',
    async (source) => {
      const found = await complaints('packages/instruments/src/input/bad.ts', importing(source));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^no-restricted-imports: .*imports no edge/);
    },
  );

  it('lets an app bring one', async () => {
    const source = '@threshold/instruments/edge/node-edge';
    expect(await complaints('apps/server/src/good.ts', importing(source))).toEqual([]);
  });

  it('allows Node modules in its tests', async () => {
    expect(await complaints('packages/rules/src/good.test.ts', importing('node:fs'))).toEqual([]);
  });

  it('refuses the wall clock and chance', async () => {
    const code = 'export const now = Date.now();\n\nexport const chance = Math.random();\n';
    const found = await complaints('packages/rules/src/bad.ts', code);
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'no-restricted-properties',
      'no-restricted-properties',
    ]);
  });
});

describe('house rules, as the linter holds them', () => {
  it('refuses a default export', async () => {
    const found = await complaints('apps/cli/src/bad.ts', 'export default function run() {}\n');
    expect(found.some((line) => line.startsWith('no-restricted-syntax'))).toBe(true);
  });

  it.each([
    [301, 'max-lines'],
    [401, 'size/end'],
  ])('notices a file of %i lines', async (lines, rule) => {
    const code = Array.from({ length: lines }, (_, i) => `export const x${i} = ${i};\n`).join('');
    const found = await complaints('apps/cli/src/bad.ts', code);
    expect(found.some((line) => line.startsWith(rule))).toBe(true);
  });
});
