/** `threshold law prove` on the invented law of the test packs, and a counterexample that runs as a case. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTown, ROOT, TEST_LAW, threshold } from './fake-host.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-'));
  cpSync(path.join(ROOT, TEST_LAW), path.join(folder, 'law'), { recursive: true });
  writeFileSync(
    path.join(folder, 'law/town/false.yaml'),
    `properties:
  - id: nobody-is-kept
    title: The jail keeps nobody.
    never: answer hold in (may, must)
    when: agency = jail
    rests-on: [town.hold]
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('threshold law prove', () => {
  it('says what holds, on which norms', async () => {
    const { exit, out } = await inTown('law prove');
    expect(exit).toBe(0);
    expect(out).toContain('✓ no-hold-without-a-judge (town): holds');
    expect(out).toContain('Town Code § 3(a)');
    expect(out).toContain('town: 1 property, 1 proved, 0 not.');
  });

  it('refutes a false property by a case that decides as it says and passes beside the pack', async () => {
    const { exit, out } = await threshold('law prove town', { cwd: folder });
    expect(exit).toBe(1);
    expect(out).toContain('✗ nobody-is-kept (town): does not hold');
    const json = await threshold('law prove town --json', { cwd: folder });
    expect(json.exit).toBe(1);
    const proved = JSON.parse(json.out) as {
      packs: {
        properties: { verdict: string; counterexample?: { case: string; replayed: boolean } }[];
      }[];
    };
    const found = proved.packs[0]?.properties.find(({ verdict }) => verdict === 'fails');
    expect(found?.counterexample?.replayed).toBe(true);
    const text = found?.counterexample?.case ?? '';
    for (const line of text.trimEnd().split('\n')) expect(out).toContain(line);

    const decided = await threshold('decide - --pack town --json', { cwd: folder, input: text });
    expect(decided.exit).toBe(0);
    expect(JSON.parse(decided.out)).toMatchObject({
      determinations: [{ act: 'hold', outcome: 'may' }],
    });
    writeFileSync(path.join(folder, 'law/town/cases.yaml'), text);
    const tested = await threshold('law test town --filter against', { cwd: folder });
    expect({ exit: tested.exit, out: tested.out }).toMatchObject({ exit: 0 });
    expect(tested.out).toContain('1 case, 1 passed');
  });

  it('is part of law check', async () => {
    const { exit, out } = await threshold('law check town', { cwd: folder });
    expect(exit).toBe(1);
    expect(out).toContain('error[TH422]: `nobody-is-kept` does not hold');
  });
});
