/** `threshold law new`: the pack to begin with is sound, its cases pass and its property is proved. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, threshold } from './fake-host.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-'));
  cpSync(path.join(ROOT, 'law/us'), path.join(folder, 'law/us'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string): ReturnType<typeof threshold> => threshold(args, { cwd: folder });

describe('threshold law new', () => {
  it('makes a pack that is checked, tested and proved as it stands', async () => {
    const made = await run('law new law/us-xx --title Example');
    expect(made.exit).toBe(0);
    expect(made.out).toContain('threshold law check us-xx');
    const checked = await run('law check us-xx --json');
    expect(checked.exit).toBe(0);
    const { packs } = JSON.parse(checked.out) as { packs: { errors: number; warnings: number }[] };
    expect(packs).toMatchObject([{ errors: 0, warnings: 0 }]);
    expect((await run('law test us-xx')).out).toContain('3 cases, 3 passed, 0 failed.');
    expect((await run('law prove us-xx')).out).toContain(
      '✓ us-xx.never-without-a-judge (us-xx): holds',
    );
  }, 60_000);

  it('writes over nothing, and takes no name that a pack cannot have', async () => {
    expect((await run('law new law/us')).exit).toBe(73);
    expect(await run('law new law/Us_City')).toMatchObject({ exit: 64 });
    expect((await run('law new law/us-yy --layer county')).err).toContain('state, city, agency');
    expect(readdirSync(path.join(folder, 'law')).sort()).toEqual(['us', 'us-xx']);
  });
});
