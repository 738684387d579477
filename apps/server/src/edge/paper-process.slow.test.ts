/** A paper opened in a process of its own: what a hostile file can do ends with that process. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { paperProcesses } from './paper-process.ts';
import { ROOT } from './root.ts';

const BAD = fileURLToPath(new URL('../../test/bad-reader.ts', import.meta.url));

describe('a process that opens papers', () => {
  it('gives the pages, the words and what they offer', async () => {
    const content = readFileSync(path.join(ROOT, 'examples/papers/detainer-with-i200.txt'));
    const read = await paperProcesses().open(content, { today: '2026-11-20' });
    if ('problem' in read) throw new Error(read.problem);
    expect(read.documents.map(({ kind, judicial }) => [kind, judicial])).toEqual([
      ['i-247a', false],
      ['i-200', false],
    ]);
    expect(read.offers.map(({ fact, value }) => `${fact} ${value}`)).toEqual(
      expect.arrayContaining(['paper.kind i-200', 'paper.with-detainer true']),
    );
    const [page] = read.pages;
    const [place] = read.documents[0]?.evidence ?? [];
    const line = page?.lines[place?.box.y ?? -1]?.slice(place?.box.x);
    expect(line?.startsWith(place?.text.split(' ')[0] ?? '?')).toBe(true);
    expect(read.words).toContain('DETAINER');
  });

  it('says in a code why a file cannot be read', async () => {
    expect(await paperProcesses().open(Buffer.from('MZ\x90\x00'), {})).toEqual({
      problem: 'program',
    });
  });

  const bad = (word: string, { seconds = 20 } = {}) =>
    paperProcesses({ seconds, megabytes: 250 }, BAD).open(Buffer.from(word), {});

  it('is ended when it takes too long, takes too much, breaks or says nothing', async () => {
    expect(await bad('hang', { seconds: 3 })).toEqual({ problem: 'too-slow' });
    expect(await bad('eat')).toEqual({ problem: 'too-much-memory' });
    expect(await bad('crash')).toEqual({ problem: 'crashed' });
    expect(await bad('nothing')).toEqual({ problem: 'crashed' });
  });

  it('has no key and no address of a database to give away', async () => {
    process.env['THRESHOLD_MASTER_KEY'] = 'planted';
    const said = await bad('secrets');
    delete process.env['THRESHOLD_MASTER_KEY'];
    expect(said).toMatchObject({ problem: expect.not.stringContaining('THRESHOLD') as string });
  });

  it('ends at once when the server closes', async () => {
    const processes = paperProcesses({ seconds: 60, megabytes: 250 }, BAD);
    const reading = processes.open(Buffer.from('hang'), {});
    processes.stop();
    expect(await reading).toEqual({ problem: 'stopped' });
  });
});
