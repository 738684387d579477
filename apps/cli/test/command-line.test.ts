import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTown, ROOT, TEST_LAW, threshold } from './fake-host.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it('has help with examples and exit codes', async () => {
    const { exit, out } = await threshold('--help');
    expect(exit).toBe(0);
    expect(out).toContain('Examples:');
    expect(out).toContain('65  a situation, a pack or another input is wrong');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    'decide',
    'read',
    'explain',
    'ask',
    'facts',
    'completion',
    'law',
    'law show',
    'law atlas',
    'law test',
    'law prove',
    'law diff-dates',
    'lab replay',
    'lab generate',
    'defense allocate',
    'defense generate',
  ])('has help for %s', async (command) => {
    const { exit, out } = await threshold(`${command} --help`);
    expect(exit).toBe(0);
    expect(out).toContain(`Usage: threshold ${command}`);
    expect(out).toContain('--pack');
  });

  it.each([
    ['', 64],
    ['law', 64],
    ['deside x', 64],
    ['decide', 64],
    ['read', 64],
    ['decide a b', 64],
    ['decide x --colour', 64],
    ['decide - --width 7', 64],
    ['decide - --width wide', 64],
    ['decide - --at yesterday', 64],
    ['decide - --known-on 2026-02-31', 64],
    ['completion tcsh', 64],
    ['law explain-code TH999', 64],
    ['law diff-dates 2026-01-01 soon', 64],
    ['law diff-dates 2026-02-01 2026-01-01', 64],
    ['facts agencie', 64],
    ['--pack nowhere facts', 66],
    ['--pack ./nowhere facts', 66],
    ['--law-dir nowhere law list', 66],
    ['--law-dir docs law list', 66],
    ['lab replay', 64],
    ['lab generate', 64],
    ['lab generate --out sample.txt', 64],
    ['lab generate --out sample.csv --times 0', 64],
    ['lab generate --out sample.csv --from 2020-01-02 --to 2020-01-01', 64],
    ['lab generate --out nowhere/sample.csv', 73],
    ['defense allocate', 64],
    ['defense generate', 64],
    ['defense generate --out . --seed x', 64],
    ['defense generate --out . --offices 501', 64],
    ['defense generate --out nowhere', 73],
    ['defense allocate --cases no.csv --providers no.csv --funds no.yaml', 66],
    ['defense allocate --cases no.csv --providers no.csv --funds no.yaml --policy best', 64],
    ['--version', 0],
  ])('"%s" ends with %i', async (args, exit) => {
    const ran = await threshold(args);
    expect(ran.exit).toBe(exit);
    if (exit !== 0) expect(ran.out).toBe('');
    expect(ran.err).not.toContain('    at ');
  });

  it('suggests the command, the pack and the fact that was meant', async () => {
    expect((await threshold('deside x')).err).toContain('Did you mean decide?');
    expect((await threshold(`--law-dir ${TEST_LAW} --pack twon facts`)).err).toContain(
      'Did you mean town?',
    );
    expect((await inTown('facts agencie')).err).toContain('Did you mean agency?');
    expect((await threshold('law explain-code TH41')).err).toContain('Did you mean TH4');
  });

  it('takes a pack by its folder, and options before or after the command', async () => {
    const before = await threshold(`--pack ${TEST_LAW}/town --law-dir ${TEST_LAW} facts agency`);
    const after = await threshold('facts agency --pack ./town', { cwd: path.join(ROOT, TEST_LAW) });
    expect(before.out).toContain('Which agency is asked?');
    expect(after.out).toBe(before.out);
  });
});

describe('a fault of the program', () => {
  it('is one sentence, and shows where only when asked to', async () => {
    const quiet = await inTown('facts', { breaks: true });
    expect(quiet.exit).toBe(70);
    expect(quiet.err).toBe(
      'error: Threshold met a fault of its own: the printer is on fire\nhelp: Set THRESHOLD_DEBUG=1 to see where, and report it.\n',
    );
    const loud = await inTown('facts', { breaks: true, env: { THRESHOLD_DEBUG: '1' } });
    expect(loud.err).toContain('    at ');
  });
});

describe('threshold facts', () => {
  it('lists what can be known', async () => {
    const { out } = await inTown('facts');
    await expect(out).toMatchFileSnapshot('golden/town-facts.txt');
  });

  it('shows one fact, a list, a definition, a group', async () => {
    expect((await inTown('facts paper.judge')).out).toContain('An officer is no judge.');
    expect((await inTown('facts person.offences')).out).toContain('judgment');
    expect((await inTown('facts person.grave')).out).toContain('may also be answered directly');
    expect((await inTown('facts detainer.stands')).out).toContain('is not given itself');
    const { out } = await inTown('facts detainer');
    expect(out).toContain('detainer.cancelled');
    expect(out).not.toContain('agency');
  });

  it('says what is never stored', async () => {
    expect((await inTown('facts person.secret')).out).toContain(
      'Used to decide, and never stored.',
    );
  });
});

describe('threshold law', () => {
  it('lists packs with their dates and counts', async () => {
    const { out } = await threshold(`law list --law-dir ${TEST_LAW}`);
    await expect(out).toMatchFileSnapshot('golden/town-list.txt');
  });

  it('shows the law, stacked and side by side', async () => {
    await expect(
      (await inTown('law show')).out.replace(/town [0-9a-f]{12}/, 'town (hash)'),
    ).toMatchFileSnapshot('golden/town-show-80.txt');
    const wide = await inTown('law show --norm town.hold --width 100');
    await expect(wide.out).toMatchFileSnapshot('golden/town-show-100.txt');
  });

  it('shows one norm with what hangs below it, and suggests an id', async () => {
    const { out } = await inTown('law show --norm town.hold.judge');
    expect(out).toContain('may keep the person');
    expect(out).not.toContain('must not keep');
    expect((await inTown('law show --norm town.hodl')).err).toContain('Did you mean town.hold?');
  });

  it('writes one page, and says where', async () => {
    const file = path.join(folder, 'town.html');
    const { exit, err } = await inTown(['law', 'show', '--html', file]);
    expect([exit, err]).toEqual([0, `Written to ${file}.\n`]);
    expect(readFileSync(file, 'utf8')).toBe((await inTown('law show --html -')).out);
    expect((await inTown(['law', 'show', '--html', path.join(folder, 'no/where.html')])).exit).toBe(
      73,
    );
  });

  it('checks packs: sound, or with the place of each error', async () => {
    const sound = await inTown('law check');
    expect(sound.exit).toBe(0);
    expect(sound.out).toContain('town is sound.');
    const faulty = await threshold('law check --law-dir apps/cli/test-packs/faulty');
    expect(faulty.exit).toBe(1);
    expect(faulty.out).toContain('apps/cli/test-packs/faulty/odd/pack.yaml:17:20');
    expect(faulty.out).toContain('Did you mean `jail`?');
  });

  it('runs cases: expected, got and why', async () => {
    expect((await inTown('law test')).out).toBe('town: 2 cases, 2 passed, 0 failed.\n');
    expect((await inTown('law test --filter JUDGE')).out).toBe(
      'town: 2 cases, 2 passed, 0 failed.\n',
    );
    expect((await inTown('law test --filter robbery')).out).toBe(
      'town: 1 case, 1 passed, 0 failed.\n',
    );
    expect((await inTown('law test --filter nothing')).exit).toBe(64);
    const failing = await threshold('law test --law-dir apps/cli/test-packs/failing');
    expect(failing.exit).toBe(1);
    expect(failing.out).toContain('expected may');
    expect(failing.out).toContain('got must-not');
  });

  it('shows both sides of a threshold', async () => {
    const { out } = await inTown('law test --boundaries');
    expect(out).toContain('event.date hold (case town-hold)');
    expect(out).toContain('2019-12-31 □ not required');
    expect(out).toContain('2020-01-01 ■ must not');
    // Five years after 1 March 2025 the robbery no longer counts.
    expect(out).toContain('person.offences: judgment hold (case town-hold-judge)');
    expect(out).toContain('2021-03-01 ■ must not');
    expect(out).toContain('2021-03-02 ○ may');
  });

  it('says what the law did between two days, alone and to a situation', async () => {
    const alone = await inTown('law diff-dates 2019-12-31 2026-02-01');
    expect(alone.out).toContain('Wednesday 1 January 2020');
    expect(alone.out).toContain('+ began town.hold');
    const input =
      'acts: [hold]\nfacts: { agency: jail, detainer: { kind: form-7, cancelled: no }, paper.judge: no }';
    const both = await inTown('law diff-dates 2019-12-31 2026-02-01 -', { input });
    expect(both.out).toContain('31 December 2019: □ not required');
    expect(both.out).toContain('1 February 2026: ■ must not');
    expect((await inTown('law diff-dates 2026-02-01 2026-03-01')).out).toContain(
      'The law did not change',
    );
  });

  it('decides by sound law only', async () => {
    const { exit, err } = await threshold('facts --pack odd --law-dir apps/cli/test-packs/faulty');
    expect(exit).toBe(65);
    expect(err).toContain('Did you mean `jail`?');
    expect(err).toContain('`threshold law check odd` shows them all.');
  });

  it('says which file of a pack cannot be read, and is not at fault itself', async () => {
    const law = path.join(folder, 'linked');
    cpSync(path.join(ROOT, TEST_LAW), law, { recursive: true });
    symlinkSync('loop', path.join(law, 'loop'));
    expect((await threshold(['law', 'list', '--law-dir', law])).out).toContain('town The Town');
    for (const [name, leads, words] of [
      ['loop.yaml', 'loop.yaml', 'is a link that leads nowhere but to itself.'],
      ['gone.yaml', 'nowhere.yaml', 'There is no file'],
      ['up.yaml', '..', 'is a folder, not a file.'],
    ] as const) {
      const link = path.join(law, 'town', name);
      symlinkSync(leads, link);
      const { exit, err } = await threshold(['law', 'check', 'town', '--law-dir', law]);
      expect(exit).toBe(66);
      expect(err.replace(/\s+/g, ' ')).toContain(words);
      expect(err).toContain(name);
      rmSync(link);
    }
  });

  it('compiles to disk only packs in a folder named law', async () => {
    writeFileSync(path.join(folder, 'keep'), '');
    expect((await threshold('law build odd --law-dir apps/cli/test-packs/failing')).exit).toBe(64);
  });
});
