import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isFresh, keep } from './fresh.mjs';

let root = '';
const put = (name: string, text: string): void => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, 1, 1);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fresh-'));
  for (const folder of ['apps', 'packages', 'law', 'guidance', 'scripts'])
    put(`${folder}/a`, 'one');
  put('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what was built', () => {
  it('is not fresh before the first build, nor when something made is gone', () => {
    const mark = path.join(root, 'build/mark');
    const now = fingerprint(root, '2026-11-22');
    expect(isFresh(mark, now, [])).toBe(false);
    keep(mark, now);
    expect(isFresh(mark, now, [mark])).toBe(true);
    expect(isFresh(mark, now, [path.join(root, 'gone')])).toBe(false);
  });

  it.each(['apps/b', 'packages/b', 'law/b', 'guidance/b', 'scripts/b'])(
    'is stale once there is %s',
    (name) => {
      const before = fingerprint(root, '2026-11-22');
      put(name, 'new');
      expect(fingerprint(root, '2026-11-22')).not.toBe(before);
    },
  );

  it('is stale on another day, and once a file has another size', () => {
    const before = fingerprint(root, '2026-11-22');
    expect(fingerprint(root, '2026-11-23')).not.toBe(before);
    put('law/a', 'longer');
    expect(fingerprint(root, '2026-11-22')).not.toBe(before);
  });

  it('stays fresh whatever a build or an installation writes', () => {
    const before = fingerprint(root, '2026-11-22');
    put('apps/web/dist/index.html', 'made');
    put('apps/node_modules/x', 'installed');
    put('build/x', 'made');
    // A folder that a build makes is there now, and is not looked into.
    expect(fingerprint(root, '2026-11-22')).toBe(before);
  });
});
