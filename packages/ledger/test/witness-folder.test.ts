/** The witness on disk: it remembers across requests, keeps its key, and signs nothing when its memory is damaged. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSecretKey, secretKeyText } from '../edge/secret-key.ts';
import { sha256, verifyEd25519 } from '../edge/node-crypto.ts';
import { cosignInFolder, newWitness } from '../edge/witness-folder.ts';
import { cosignedAt } from '../src/cosignature.ts';
import { parseNote, signatureOf } from '../src/signed-note.ts';
import { parseVkey, vkeyText } from '../src/verifier-key.ts';
import { witnessRequestText } from '../src/witness.ts';
import { checkpointOf, LOG, SECONDS, TREE } from './sample.ts';

let folder: string;
let vkey: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threshold-witness-'));
  vkey = newWitness(folder, 'library.example/w1');
  writeFileSync(path.join(folder, 'logs'), `# the desk\n\n${vkeyText(LOG.key)}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const request = (oldSize: number, size: number): string =>
  witnessRequestText({
    oldSize,
    proof: TREE.consistencyProof(oldSize, size),
    checkpoint: checkpointOf(size),
  });

describe('a witness in a folder', () => {
  it('cosigns, remembers, and shows what it saw last with its own line', () => {
    expect(cosignInFolder(folder, request(0, 5), SECONDS).value).toBeDefined();
    expect(cosignInFolder(folder, request(0, 9), SECONDS).refusal).toMatchObject({
      code: 'other-size-known',
      size: 5,
    });
    const { line } = cosignInFolder(folder, request(5, 9), SECONDS).value!;
    const [name = '', ...others] = readdirSync(path.join(folder, 'seen'));
    expect(others).toEqual([]);
    const seen = readFileSync(path.join(folder, 'seen', name), 'utf8');
    expect(seen).toBe(checkpointOf(9) + line);
    const key = parseVkey(sha256, vkey).value!;
    const note = parseNote(seen).value!;
    expect(cosignedAt(note.text, signatureOf(note, key)!, key, verifyEd25519)).toBe(SECONDS);
    expect(readdirSync(folder).sort()).toEqual(['key', 'logs', 'seen']);
  });

  it('keeps its key from others, and never writes over it', () => {
    expect(statSync(path.join(folder, 'key')).mode & 0o077).toBe(0);
    expect(() => newWitness(folder, 'library.example/w1')).toThrow('a key in this folder already');
    expect(() => newWitness(folder, 'two words')).toThrow('no blank');
  });

  it('signs nothing when what it saw cannot be read, or a log is misspelt, or its key is gone', () => {
    expect(cosignInFolder(folder, request(0, 5), SECONDS).value).toBeDefined();
    const [name = ''] = readdirSync(path.join(folder, 'seen'));
    writeFileSync(path.join(folder, 'seen', name), '');
    expect(() => cosignInFolder(folder, request(0, 9), SECONDS)).toThrow('nothing is signed');
    writeFileSync(path.join(folder, 'logs'), `${vkey}\n`);
    expect(() => cosignInFolder(folder, request(5, 9), SECONDS)).toThrow('no key of a log');
    writeFileSync(path.join(folder, 'key'), 'nonsense');
    expect(() => cosignInFolder(folder, request(5, 9), SECONDS)).toThrow('no secret key');
    expect(readdirSync(folder)).not.toContain('lock');
  });

  it('decides one request at a time', () => {
    writeFileSync(path.join(folder, 'lock'), '');
    expect(() => cosignInFolder(folder, request(0, 5), SECONDS)).toThrow('Another request');
    expect(readdirSync(folder)).toContain('lock');
  });
});

describe('a secret key', () => {
  it('is the line that others publish', () => {
    const line = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
    expect(vkeyText(parseSecretKey(line)!.key)).toBe(
      'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    );
    const secret = Buffer.from(
      '810a1402d5146c8d84f2443330f54080ebf98ee17d9c74f6252fc5d5c7283173',
      'hex',
    );
    expect(secretKeyText({ name: 'PeterNeumann', role: 'log', secret })).toBe(line);
    for (const other of [
      '',
      line.slice(0, -4),
      line.replace('c7', 'c8'),
      line.replace('Peter', 'Paul'),
      `${line}=`,
    ])
      expect(parseSecretKey(other)).toBeUndefined();
  });
});
