import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTown, stable } from './fake-host.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-ask-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a folder of its own: what is typed at the end may be taken for a file name. */
const ask = (lines: readonly string[], args = 'ask --at 2026-03-01'): ReturnType<typeof inTown> =>
  inTown(args, { input: `${lines.join('\n')}\n`, cwd: folder });

describe('threshold ask', () => {
  it('goes from what they want to a settled answer', async () => {
    const { exit, out } = await ask(['1', 'form 7', 'jail', 'n', 'n', '']);
    expect(exit).toBe(0);
    await expect(stable(out)).toMatchFileSnapshot('golden/town-ask.txt');
  });

  it('starts from a paper, and asks what its request turns on', async () => {
    const { out } = await ask(['p', '2', '2', 'q', '']);
    expect(out).toContain('Did a detainer come?');
    expect(out).toContain('Is the cancel box ticked?');
    expect(out).toContain('It asks this: keep the person; tell them of the release.');
  });

  it('says so when the paper asks for nothing', async () => {
    const { out, exit } = await ask(['p', '1', 'q']);
    expect(out).toContain('The paper does not say what they want.');
    expect(exit).toBe(2);
  });

  it('says why it asks, skips, takes back, and takes what cannot be known', async () => {
    const { out, exit } = await ask(['hold', '?', 'u', 'b', '1', 'x', 'q', '']);
    expect(out).toContain('It is asked because the answer leads to this:');
    expect(out).toContain('cannot be known');
    expect(exit).toBe(2);
    // After `u` another question came; after `b` the first one again.
    const asked = [...out.matchAll(/^(\d+)\. (.*)$/gm)].map(([, , text]) => text);
    expect(asked[0]).toBe(asked[2]);
    expect(asked[1]).not.toBe(asked[0]);
  });

  it('is patient with slips', async () => {
    const { out } = await ask(['', '99', 'x', '1', '', '7', 'zoo', '2', 'a', '1', 'q', '1', '']);
    expect(out).toContain('Type numbers from 1 to 2');
    expect(out).toContain('Type a number from 1 to');
    expect(out).toContain('No answer here reads “zoo”.');
    expect(out).toContain('That could be “a school” or “a garage”.');
    expect(out).toContain('Type a name such as situation.yaml');
    expect(out).toContain('The answer so far');
  });

  it('refuses a day that is none, and knows today', async () => {
    const { out } = await ask(['2', 'form-7', 'jail', 'no', '2026-02-30', 'today', 'q', ''], 'ask');
    expect(out).toContain('On which day did this happen?');
    expect(out).toContain('There is no day “2026-02-30” in the calendar.');
    expect(out).toContain('Sunday 22 November 2026');
  });

  it('counts records one by one, so that nobody has to reckon the years', async () => {
    const start =
      'acts: [hold]\nfacts: { agency: jail, detainer: { kind: form-7, cancelled: no }, paper.judge: yes }';
    const file = path.join(folder, 'start.yaml');
    writeFileSync(file, start);
    const { exit, out } = await ask(
      ['r', 'y', 'CL 9.1', '2025-03-01', 'y', 'n', 'y', ''],
      `ask --at 2026-03-01 --facts ${file}`,
    );
    expect(out).toContain('CL 9.1: Robbery');
    expect(out).toContain('○ MAY Keep the person');
    expect(exit).toBe(0);
  });

  it('warns of a code that differs only in how it is written', async () => {
    const start =
      'acts: [hold]\nfacts: { agency: jail, detainer: { kind: form-7, cancelled: no }, paper.judge: yes }';
    const file = path.join(folder, 'start-2.yaml');
    writeFileSync(file, start);
    const { out } = await ask(['r', 'y', 'cl9.1', 'b'], `ask --at 2026-03-01 --facts ${file}`);
    expect(out).toContain('Did you mean “CL 9.1” (Robbery)?');
  });

  it('keeps the facts in a file that decide reads, never over another, never what is not stored', async () => {
    const taken = path.join(folder, 'taken.yaml');
    writeFileSync(taken, 'mine');
    const fresh = path.join(folder, 'fresh.yaml');
    const begun = path.join(folder, 'begun.yaml');
    writeFileSync(
      begun,
      'acts: [hold]\nfacts: { person.secret: yes, person.offences: [{ section: CL 9.2, felony: yes }] }',
    );
    const { out } = await ask(
      ['jail', 'q', taken, path.join(folder, 'no/where'), fresh],
      `ask --at 2026-03-01 --facts ${begun}`,
    );
    expect(out).toContain('stays as it is');
    expect(out).toContain('cannot be written');
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    const kept = readFileSync(fresh, 'utf8');
    expect(kept).toContain('# person.secret was used and is never stored.');
    expect(kept).not.toMatch(/^ {2}person\.secret/m);
    expect(kept).toContain('- { section: CL 9.2, felony: yes }');
    const again = await inTown(['decide', fresh]);
    expect([again.exit, again.err]).toEqual([2, '']);
  });

  it('stops at the end of what is typed, and saves nothing', async () => {
    const { exit, out } = await ask(['1', 'jail']);
    expect(exit).toBe(2);
    expect(out).toContain('The answer so far');
    expect(existsSync(path.join(folder, 'undefined'))).toBe(false);
    expect((await ask([])).exit).toBe(2);
  });

  it('asks nothing that is settled already', async () => {
    const { out, exit } = await ask([''], 'ask --at 2026-03-01 --act tell --facts -');
    expect(exit).toBe(65);
    expect(out).toBe('');
  });

  it('refuses an act that there is not', async () => {
    const { exit, err } = await ask([], 'ask --act hodl');
    expect(exit).toBe(64);
    expect(err).toContain('`hold`, `tell`, `open-gate`');
  });
});
