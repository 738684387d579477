/** The program as a process of its own: pipes, signals, files on disk. */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INSTALLED } from '../installed-packages.mjs';
import { ROOT } from './fake-host.ts';

let folder = '';
let program = '';
const SITUATION =
  'facts: { event.date: 2026-03-01, agency: jail, detainer: { kind: form-7, cancelled: no }, paper.judge: no }';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-process-'));
  program = path.join(folder, 'program', 'main.mjs');
  await build({
    entryPoints: { main: path.join(ROOT, 'apps/cli/src/main.ts') },
    outdir: path.dirname(program),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: INSTALLED,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  cpSync(path.join(ROOT, 'apps/cli/test-packs/law'), path.join(folder, 'law'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** No more than the path: a runner that forces colours, as CI does, would colour the words compared here. */
const BARE = { PATH: process.env['PATH'] ?? '' };

function threshold(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } {
  const ran = spawnSync(process.execPath, [program, '--pack', 'town', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...BARE, ...env },
  });
  return ran;
}

describe('the process', () => {
  it('ends with the documented codes', () => {
    expect(threshold(['decide', '-', '--known-on', '2026-01-31'], SITUATION).status).toBe(2);
    expect(threshold(['decide', '-'], `acts: [hold]\n${SITUATION}`).status).toBe(0);
    expect(threshold(['decide']).status).toBe(64);
    expect(threshold(['decide', '-'], 'facts: { agency: jial }').status).toBe(65);
    expect(threshold(['decide', 'nowhere.yaml']).status).toBe(66);
  });

  it('finds the packs upward from where it is', () => {
    const ran = spawnSync(process.execPath, [program, '--pack', 'town', 'facts', 'agency'], {
      cwd: path.join(folder, 'law', 'town'),
      env: BARE,
      encoding: 'utf8',
    });
    expect(ran.stdout).toContain('Which agency is asked?');
  });

  it('keeps the compiled law, and drops it when a file changes', () => {
    const kept = path.join(folder, 'build/law/town.json');
    expect(threshold(['law', 'build', '--quiet']).stdout).toBe('');
    const { mtimeMs } = statSync(kept);
    const before = threshold(['decide', '-'], SITUATION).stdout;
    expect(statSync(kept).mtimeMs).toBe(mtimeMs);
    const pack = path.join(folder, 'law/town/pack.yaml');
    writeFileSync(
      pack,
      readFileSync(pack, 'utf8').replace('with good reason', 'with very good reason'),
    );
    const changed = threshold(['decide', '-'], SITUATION).stdout;
    const after = threshold(
      ['decide', '-', '--full'],
      SITUATION.replace('judge: no', 'judge: yes'),
    ).stdout;
    expect(after).toContain('with very good reason');
    expect(before).not.toContain('very good');
    expect(statSync(kept).mtimeMs).toBeGreaterThan(mtimeMs);
    // A copy that was cut short, or tampered with in its form, is as if it were not there.
    writeFileSync(kept, '{"format":"threshold-law/2"');
    expect(threshold(['decide', '-'], SITUATION).stdout).toBe(changed);
    utimesSync(pack, new Date(), new Date());
    expect(threshold(['decide', '-'], SITUATION).stdout).toBe(changed);
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [program, '--pack', 'town', 'law', 'show'], {
      cwd: folder,
      env: BARE,
    });
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, errors]).toEqual([0, []]);
  });

  it('does not read an endless input to its end', async () => {
    const child = spawn(process.execPath, [program, '--pack', 'town', 'decide', '-'], {
      cwd: folder,
      env: BARE,
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const endless = new Readable({
      read() {
        this.push('y\n'.repeat(10_000));
      },
    });
    // The pipe breaks once the program has read enough.
    child.stdin.on('error', () => endless.destroy());
    endless.pipe(child.stdin);
    const code = await new Promise((resolve) => child.on('close', resolve));
    endless.destroy();
    expect([code, errors]).toEqual([
      65,
      'error: "(standard input)" is larger than 1 MB, and no situation is.\n',
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))('says so where the disk is full', () => {
    const full = `"${process.execPath}" "${program}" --pack town decide - > /dev/full`;
    const ran = spawnSync('sh', ['-c', full], {
      cwd: folder,
      env: BARE,
      input: SITUATION,
      encoding: 'utf8',
    });
    expect([ran.status, ran.stderr]).toEqual([
      73,
      'error: The output cannot be written (ENOSPC).\n',
    ]);
  });

  it('reads answers line by line from a pipe', () => {
    const ran = threshold(['ask', '--at', '2026-03-01', '--act', 'hold'], 'form-7\njail\nno\nno\n');
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('■ MUST NOT Keep the person');
  });

  it('has completion scripts that bash accepts and that complete', () => {
    const script = threshold(['completion', 'bash']).stdout;
    const checked = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    const complete = (words: readonly string[]): string[] => {
      const asked = `${script}\nCOMP_WORDS=(threshold ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _threshold; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', asked], { encoding: 'utf8' }).stdout.trim().split('\n');
    };
    expect(complete(['de'])).toEqual(['decide', 'defense']);
    expect(complete(['law', 'ex'])).toEqual(['explain-code']);
    expect(complete(['law', 'show', '--ht'])).toEqual(['--html']);
    expect(complete(['decide', 'x.yaml', '--kno'])).toEqual(['--known-on']);
    for (const shell of ['zsh', 'fish'])
      expect(threshold(['completion', shell]).stdout).toContain('law');
  });
});
