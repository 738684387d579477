/** The pack that docs/language.md prints whole is one that works: taken from the page, checked and asked. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, threshold } from './fake-host.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-page-'));
  const page = readFileSync(path.join(ROOT, 'docs/language.md'), 'utf8');
  for (const [, file = '', text = ''] of page.matchAll(
    /^`(law\/riverton\/[a-z]+\.yaml)`\n\n```yaml\n([\s\S]*?)```$/gm,
  )) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the whole small pack of docs/language.md', () => {
  it('is sound, without an error or a warning', async () => {
    const { exit, out } = await threshold('law check riverton', { cwd: folder });
    expect(exit).toBe(0);
    expect(out).toContain('riverton is sound.');
    expect(out).not.toMatch(/error|warning/);
  });

  it('passes its own cases', async () => {
    const { exit, out } = await threshold('law test riverton', { cwd: folder });
    expect(exit).toBe(0);
    expect(out).toContain('3 cases, 3 passed, 0 failed.');
  });

  it('answers the situation printed below it, and asks for the warrant', async () => {
    const { exit, out } = await threshold('decide - --pack riverton', {
      cwd: folder,
      input: 'acts: [allow-entry]\nfacts: { event.date: 2020-05-01, place.area: back }\n',
    });
    expect(exit).toBe(2);
    expect(out).toContain("Do they show a judge's warrant?");
    expect(out).toContain('Who decides: the town attorney.');
  });
});
