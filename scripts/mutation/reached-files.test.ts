import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { reachedFiles } from './reached-files.mjs';

it('follows imports through the workspace’s packages, lazy ones too, and no further', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'threshold-reached-'));
  try {
    const write = (file: string, text: string): void => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    };
    write('a/a.test.ts', "import 'vitest'; import './b.ts';");
    write('a/b.ts', "export const c = () => import('@threshold/rules/c');");
    write('a/alone.test.ts', '');
    write('rules/package.json', '{ "exports": { "./*": "./src/*.ts" } }');
    write('rules/src/c.ts', '');
    mkdirSync(path.join(root, 'node_modules/@threshold'), { recursive: true });
    symlinkSync('../../rules', path.join(root, 'node_modules/@threshold/rules'));
    const reached = await reachedFiles(root, ['a/a.test.ts', 'a/alone.test.ts']);
    expect(reached.get('a/a.test.ts')).toEqual(
      new Set(['a/a.test.ts', 'a/b.ts', 'rules/src/c.ts']),
    );
    expect(reached.get('a/alone.test.ts')).toEqual(new Set(['a/alone.test.ts']));
  } finally {
    rmSync(root, { recursive: true });
  }
});
