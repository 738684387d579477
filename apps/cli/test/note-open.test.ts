/** `threshold note open`: the samples of version 1, and everything that may be wrong with a file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyNote } from '@threshold/notes/empty-note';
import { pack } from '@threshold/notes/sealed/archive';
import { seal } from '@threshold/notes/sealed/seal';
import { SCHEMAS } from '../schema/json-schema.ts';
import { ROOT, threshold } from './fake-host.ts';

const V1 = 'packages/notes/fixtures/v1';
const CODE = '20261-12214-05500-99999';
const ESC = String.fromCharCode(27);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-note-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Uint8Array | string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
};
const sample = (name: string): Buffer => readFileSync(path.join(ROOT, V1, name));

describe('threshold note open', () => {
  it('asks for the code and shows the note', async () => {
    const { exit, out, err } = await threshold(['note', 'open', `${V1}/note-by-code.age`], {
      input: '20261 12214 05500 99999\n',
    });
    expect(err).toBe('');
    expect(exit).toBe(0);
    for (const part of [
      '2026-11-22 14:05 (America/New_York, UTC-05:00)',
      'To come inside: not agreed to',
      'badge A1234567',
      'Front door',
      '“green card”: the paper says it',
    ])
      expect(out.replace(/\s+/g, ' ')).toContain(part);
    expect(out).toMatch(/Code to compare +(?:\d{4} ){5}\d{4}/);
  });

  it('takes a key, writes the pictures, and prints JSON that fits its schema', async () => {
    const args = [
      'note',
      'open',
      `${V1}/note-for-key.age`,
      '--key',
      `${V1}/key.txt`,
      '--pictures',
      path.join(folder, 'out'),
      '--json',
    ];
    const { exit, out } = await threshold(args);
    expect(exit).toBe(0);
    const parsed = SCHEMAS['note-open'].parse(JSON.parse(out));
    expect(parsed.note).toEqual(JSON.parse(sample('note.json').toString('utf8')));
    expect(readFileSync(path.join(folder, 'out/1.jpg'))).toHaveLength(24);
    // What is there already is never written over.
    expect((await threshold(args)).exit).toBe(73);
  });

  it('says what is wrong, and shows nothing of it', async () => {
    const cut = sample('note-by-code.age').subarray(0, -20);
    const turned = Buffer.from(sample('note-by-code.age'));
    turned[turned.length - 30]! ^= 4;
    const rows: [string, string, string[], string][] = [
      [`${V1}/note-by-code.age`, '00000 00000 00000 00000', [], 'The code does not open it'],
      [`${V1}/note-by-code.age`, '', [], 'sealed with a code of 20 digits'],
      [`${V1}/note-for-key.age`, '', [], 'sealed for a key'],
      [`${V1}/note-for-key.age`, '', ['--key', `${V1}/code.txt`], 'no key'],
      [file('cut.age', cut), CODE, [], 'changed or cut short'],
      [file('turned.age', turned), CODE, [], 'changed or cut short'],
      [file('letter.txt', 'hello'), CODE, [], 'no sealed note'],
      [
        file('other.age', await seal(new TextEncoder().encode('hello'), { code: CODE })),
        CODE,
        [],
        'no note in it',
      ],
    ];
    for (const [place, input, more, says] of rows) {
      const { exit, out, err } = await threshold(['note', 'open', place, ...more], {
        input: `${input}\n`,
      });
      expect(err.replace(/\s+/g, ' '), says).toContain(says);
      expect(exit, says).toBe(65);
      expect(out, says).toBe('');
    }
    expect((await threshold(['note', 'open', 'nowhere.age'])).exit).toBe(66);
  });

  it('prints no command for the terminal that somebody wrote into a note', async () => {
    const now = { at: '2026-11-22T14:05:00Z', zone: 'UTC' };
    const note = {
      ...emptyNote({ id: '3f0b8f9e-5b1d-4c57-9a55-0f6a8c1d2e41', language: 'en', now }),
      said: `a${ESC}[2Jb`,
    };
    const sealed = await seal(pack({ note, text: '', pictures: new Map() }), { code: CODE });
    const { out } = await threshold(['note', 'open', file('esc.age', sealed)], { input: CODE });
    expect(out).toContain('a�[2Jb');
    expect(out).not.toContain(ESC);
  });
});
