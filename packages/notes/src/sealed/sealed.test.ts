/** What a stranger, an accident or a newer version may do to a sealed file, and what is said of it. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyNote } from '../empty-note.ts';
import type { Note } from '../note-schema.ts';
import { pack, sha256Hex, unpack, type NoteFile } from './archive.ts';
import { FAILURE_CODES, fail } from './failure.ts';
import { isRecipient, open, seal, sealedFor } from './seal.ts';
import { checkCode, sealingCode, typedCode } from './sealing-code.ts';

const MARKER = 'a blue heron at the door';
const CODE = '12345-67890-12345-67890';
const PICTURE = new Uint8Array(300).map((_, at) => at % 251);
const NOW = { at: '2026-11-22T14:05:00-05:00', zone: 'America/New_York' };
const note: Note = {
  ...emptyNote({ id: '3f0b8f9e-5b1d-4c57-9a55-0f6a8c1d2e41', language: 'ar', now: NOW }),
  said: MARKER,
  pictures: [
    { file: 'pictures/1.jpg', bytes: 300, width: 1, height: 1, sha256: sha256Hex(PICTURE) },
  ],
};
const file: NoteFile = {
  note,
  text: `${MARKER}\n`,
  pictures: new Map([['pictures/1.jpg', PICTURE]]),
};
const archive = pack(file);
const sealed = await seal(archive, { code: CODE });

/** The archive with some of its files changed, packed again by somebody else. */
function repacked(
  change: (files: Record<string, Uint8Array>) => void,
  level: 0 | 9 = 0,
): Uint8Array {
  const files = unzipSync(archive);
  change(files);
  return zipSync(files, { level });
}
function withManifest(change: (manifest: Record<string, unknown>) => void): Uint8Array {
  return repacked((files) => {
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Record<
      string,
      unknown
    >;
    change(manifest);
    files['manifest.json'] = strToU8(JSON.stringify(manifest));
  });
}
const codeOf = (bytes: Uint8Array): string | undefined => unpack(bytes).failure?.code;

describe('a sealed file', () => {
  it('comes back as it was', async () => {
    const { value } = await open(sealed, { code: CODE });
    expect(unpack(value!).value).toEqual(file);
  });

  it('holds nothing that can be read without the code', () => {
    const raw = Buffer.from(sealed);
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(raw.includes(Buffer.from(MARKER, encoding))).toBe(false);
    expect(raw.includes('pictures')).toBe(false);
    expect(raw.includes('2026')).toBe(false);
    expect(Buffer.from(archive).includes(MARKER)).toBe(true);
  });

  it('says which key it needs, and that another one does not fit', async () => {
    const [mine, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const forKey = await seal(archive, { recipient: await identityToRecipient(mine) });
    const failure = async (...given: Parameters<typeof open>): Promise<string | undefined> =>
      (await open(...given)).failure?.code;
    expect(sealedFor(forKey)).toBe('key');
    expect(await failure(forKey, undefined)).toBe('needs-key');
    expect(await failure(forKey, { code: CODE })).toBe('needs-key');
    expect(await failure(forKey, { identity: other })).toBe('wrong-key');
    expect(await failure(forKey, { identity: 'hello' })).toBe('bad-key');
    expect((await open(forKey, { identity: mine })).value).toEqual(archive);
    expect(await failure(sealed, undefined)).toBe('needs-code');
    expect(await failure(sealed, { identity: mine })).toBe('needs-code');
    expect(await failure(sealed, { code: '00000-00000-00000-00000' })).toBe('wrong-code');
    expect(await failure(strToU8('hello'), { code: CODE })).toBe('not-sealed');
  });

  it('shows nothing once any byte of it is changed or missing', async () => {
    const identity = await generateX25519Identity();
    const whole = await seal(archive, { recipient: await identityToRecipient(identity) });
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Uint8Array.from(whole);
      changed[at]! ^= 1;
      expect((await open(changed, { identity })).value, `byte ${at}`).toBeUndefined();
    }
    for (const length of [0, 10, 100, whole.length - 1])
      expect((await open(whole.subarray(0, length), { identity })).value).toBeUndefined();
    expect((await open(sealed.subarray(0, sealed.length - 1), { code: CODE })).failure?.code).toBe(
      'damaged',
    );
  });
});

describe('what is inside', () => {
  it('is refused when a file is changed, missing, added, compressed or named twice', () => {
    expect(codeOf(repacked((files) => (files['note.json'] = strToU8('{}'))))).toBe('damaged');
    expect(codeOf(repacked((files) => (files['pictures/1.jpg'] = new Uint8Array(300))))).toBe(
      'damaged',
    );
    expect(codeOf(repacked((files) => delete files['pictures/1.jpg']))).toBe('damaged');
    expect(codeOf(repacked((files) => (files['pictures/2.jpg'] = PICTURE)))).toBe('damaged');
    expect(codeOf(repacked((files) => (files['../evil.jpg'] = PICTURE)))).toBe('not-a-note');
    expect(codeOf(repacked(() => undefined, 9))).toBe('not-a-note');
    expect(codeOf(repacked((files) => (files['note.txt'] = new Uint8Array(2_000_001))))).toBe(
      'not-a-note',
    );
  });

  it('is refused when it is newer, and says so', () => {
    expect(codeOf(withManifest((manifest) => (manifest['version'] = 2)))).toBe('newer');
    expect(fail('newer').failure.text).toContain('newer version');
  });

  it('is refused when it is something else', () => {
    expect(codeOf(strToU8('hello'))).toBe('not-a-note');
    expect(codeOf(zipSync({ 'hello.txt': strToU8('hello') }))).toBe('not-a-note');
    expect(codeOf(withManifest((manifest) => (manifest['format'] = 'other')))).toBe('not-a-note');
    expect(codeOf(withManifest((manifest) => (manifest['files'] = [])))).toBe('damaged');
  });

  it('is never more than refused, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = Uint8Array.from(archive);
          for (const [at, value] of changes) bytes[at] = value;
          const { value, failure } = unpack(bytes);
          if (value === undefined) expect(FAILURE_CODES).toContain(failure.code);
          // Bytes that ZIP itself ignores may change; what is shown may not.
          else expect(value).toEqual(file);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('codes', () => {
  it('are twenty digits by chance, each as likely as another', () => {
    const bytes = [255, 250, ...Array.from({ length: 38 }, (_, at) => at * 6)];
    let at = 0;
    const code = sealingCode((count) =>
      Uint8Array.from({ length: count }, () => bytes[at++ % bytes.length]!),
    );
    expect(code).toMatch(/^\d{5}-\d{5}-\d{5}-\d{5}$/);
    // 255 and 250 are passed over; 0, 6, 12 … give their last digits.
    expect(code).toBe('06284-06284-06284-06284');
  });

  it('are taken in other digits and gaps; other words are taken as they are', () => {
    expect(typedCode('12345 67890 12345 67890')).toBe(CODE);
    expect(typedCode('١٢٣٤٥-٦٧٨٩٠-١٢٣٤٥-٦٧٨٩٠')).toBe(CODE);
    expect(typedCode('12345678901234567890 ')).toBe(CODE);
    expect(typedCode(' four words of mine ')).toBe('four words of mine');
  });

  it('to compare change with the file', () => {
    const [code, other] = [checkCode(sealed), checkCode(sealed.subarray(1))];
    expect(code).toMatch(/^(?:\d{4} ){5}\d{4}$/);
    expect(other).not.toBe(code);
    // SHA-256 of nothing, modulo 10^24, worked out apart from this code.
    expect(checkCode(new Uint8Array())).toBe('9933 7939 7001 1156 6508 6549');
  });

  it('of an agency are checked', () => {
    expect(isRecipient('age1qqqq')).toBe(false);
    expect(isRecipient('hello')).toBe(false);
  });
});
