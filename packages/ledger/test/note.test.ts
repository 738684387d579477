/** Notes, keys, checkpoints and cosignatures: published samples, and what strict reading refuses. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { describe, expect, it } from 'vitest';
import { keyPair, sha256, verifyEd25519 } from '../edge/node-crypto.ts';
import { checkLogSignature, checkpointText, parseCheckpoint } from '../src/checkpoint.ts';
import { cosign, cosignedAt } from '../src/cosignature.ts';
import { soundKey, soundSignature } from '../src/ed25519-strict.ts';
import { fromBase64, toBase64, toHex, utf8 } from '../src/octets.ts';
import { noteText, parseNote, signatureOf, signedBytes } from '../src/signed-note.ts';
import { signNote } from '../src/signer.ts';
import { parseVkey, verifierKey, vkeyText } from '../src/verifier-key.ts';
import { checkpointOf, LIBRARY, LOG, parsed, SECONDS, signerOf, TREE } from './sample.ts';

const vkeyOf = (text: string) => {
  const { value, refusal } = parseVkey(sha256, text);
  if (refusal) throw new Error(refusal.text);
  return value;
};

// The example of c2sp.org/signed-note.
const FOO = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const FOO_NOTE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
// The example of golang.org/x/mod/sumdb/note, which also publishes the secret key.
const NEUMANN = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NEUMANN_SECRET = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const NEUMANN_TEXT = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.
`;
const NEUMANN_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

describe('a signed note', () => {
  it.each([
    [FOO, FOO_NOTE],
    [NEUMANN, `${NEUMANN_TEXT}\n${NEUMANN_LINE}`],
  ])('of the specifications is read, verified and written back: %s', (vkey, source) => {
    const key = vkeyOf(vkey);
    expect(vkeyText(key)).toBe(vkey);
    const note = parseNote(source).value!;
    expect(noteText(note)).toBe(source);
    const signature = signatureOf(note, key)!;
    expect(verifyEd25519(key.publicKey, signedBytes(note), signature.bytes)).toBe(true);
    expect(verifyEd25519(key.publicKey, utf8(`${note.text} `), signature.bytes)).toBe(false);
  });

  it('is signed as others sign it', () => {
    const { publicKey, sign } = keyPair(fromBase64(NEUMANN_SECRET)!.subarray(1));
    const key = verifierKey(sha256, { name: 'PeterNeumann', role: 'log', publicKey });
    expect(vkeyText(key)).toBe(NEUMANN);
    expect(signNote(NEUMANN_TEXT, { key, sign })).toBe(`${NEUMANN_TEXT}\n${NEUMANN_LINE}`);
  });

  it('may hold empty lines; the last one parts it from its signatures', () => {
    const note = parseNote(signNote('one\n\n\ntwo\n', LOG)).value!;
    expect(note.text).toBe('one\n\n\ntwo\n');
  });

  it('is refused when it is written in any other way', () => {
    const good = checkpointOf(5);
    expect(parseNote(good).refusal).toBeUndefined();
    const line = good.slice(good.indexOf('—'));
    const wrong: Readonly<Record<string, string>> = {
      'no last newline': good.slice(0, -1),
      'one newline more': `${good}\n`,
      'carriage returns': good.replaceAll('\n', '\r\n'),
      'a tab': good.replace('desk', 'de\tsk'),
      'no signature': good.slice(0, good.indexOf('—')),
      'a line in between': good.replace('—', 'x\n—'),
      'a hyphen for the dash': good.replace('—', '-'),
      'two blanks': good.replace('— ', '—  '),
      'a blank at the end': good.replace(/\n$/, ' \n'),
      'base64 without its padding': good.replace(/=\n$/, '\n'),
      'base64 for the web': good.replace(/[+/](?=[A-Za-z0-9+/=]+\n$)/, '-'),
      'a name with a plus': good.replace('— log', '— l+g'),
      'a name with a blank of another script': good.replace('— log', '— l\u2003g'),
      'the same signer twice': good + line,
      'a key without a signature': `${good}— a AAAAAA==\n`,
      'no text': `\n${line}`,
      nothing: '',
      'more signatures than anybody needs':
        good + Array.from({ length: 64 }, (_, at) => `— s${at} AAAAAAAA\n`).join(''),
    };
    const passed = Object.keys(wrong).filter((name) => parseNote(wrong[name]!).value);
    // The last character before the padding may be spelt in several ways; one is right.
    const stray = good.replace(
      /(.)=\n$/,
      (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}=\n`,
    );
    expect(stray).not.toBe(good);
    expect(parseNote(stray).refusal?.code).toBe('malformed');
    expect(passed).toEqual([]);
    expect(
      parseNote(good + Array.from({ length: 15 }, (_, at) => `— s${at} AAAAAAAA\n`).join('')).value
        ?.signatures,
    ).toHaveLength(16);
  });
});

describe('a key', () => {
  it('is refused with another id, type, length, name or spelling', () => {
    const [name = '', id = '', material = ''] = NEUMANN.split('+');
    const bytes = fromBase64(material)!;
    const as = (change: (bytes: Uint8Array) => Uint8Array): string =>
      toBase64(change(bytes.slice()));
    const wrong = [
      `${name}x+${id}+${material}`,
      `${name}+00000000+${material}`,
      `${name}+${id.toUpperCase()}+${material}`,
      `${name}+${id}+${as((all) => ((all[0] = 2), all))}`,
      `${name}+${id}+${as((all) => ((all[9]! ^= 1), all))}`,
      `${name}+${id}+${as((all) => all.subarray(0, 32))}`,
      `+${id}+${material}`,
      `${name}+${id}+${material}=`,
      `${name}+${id}+${material.slice(0, -4)}`,
      `${name}+${id}`,
      `PRIVATE+KEY+${NEUMANN}`,
      '',
    ];
    expect(wrong.filter((text) => parseVkey(sha256, text).value)).toEqual([]);
    expect(parseVkey(sha256, `  ${NEUMANN}\n`).value?.name).toBe('PeterNeumann');
  });

  it('of small order or written past the prime is refused, as one signature would pass for every text', () => {
    const small = ed25519.Point.fromHex(
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    );
    let point = small;
    for (let times = 0; times < 8; times += 1) {
      expect(point.isSmallOrder()).toBe(true);
      expect(soundKey(point.toBytes())).toBe(false);
      point = point.add(small);
    }
    const past = ed25519.Point.BASE.toBytes();
    expect(soundKey(past)).toBe(true);
    past.fill(0xff);
    expect(soundKey(past)).toBe(false);
    const byte = (last: number, first: number): Uint8Array => {
      const bytes = new Uint8Array(32).fill(0xff);
      bytes[0] = first;
      bytes[31] = last;
      return bytes;
    };
    // p, p + 1 and p + 5, with and without the sign.
    for (const first of [0xed, 0xee, 0xf2])
      for (const last of [0x7f, 0xff]) expect(soundKey(byte(last, first))).toBe(false);
    expect(soundKey(byte(0x7f, 0xe0))).toBe(true);
    const { name } = LOG.key;
    const text = vkeyText(verifierKey(sha256, { name, role: 'log', publicKey: small.toBytes() }));
    expect(parseVkey(sha256, text).refusal?.code).toBe('bad-key');
  });

  it('has one signature for a text: S plus the order of the group is refused', () => {
    const message = utf8('one text');
    const signature = LOG.sign(message);
    const S = signature.subarray(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
    let more = S + ed25519.Point.Fn.ORDER;
    const twin = signature.slice();
    for (let at = 32; at < 64; at += 1) {
      twin[at] = Number(more % 256n);
      more /= 256n;
    }
    expect(more).toBe(0n);
    expect(soundSignature(signature)).toBe(true);
    expect(soundSignature(twin)).toBe(false);
    expect(soundSignature(signature.subarray(0, 63))).toBe(false);
    // Node refuses it too; the check does not rest on that.
    expect(verifyEd25519(LOG.key.publicKey, message, twin)).toBe(false);
  });

  it('signs and verifies as an independent library does', () => {
    const secret = sha256(utf8('log.example/desk'));
    expect(toHex(ed25519.getPublicKey(secret))).toBe(toHex(LOG.key.publicKey));
    const message = utf8('a text');
    expect(toHex(ed25519.sign(message, secret))).toBe(toHex(LOG.sign(message)));
    expect(ed25519.verify(LOG.sign(message), message, LOG.key.publicKey)).toBe(true);
  });
});

describe('a checkpoint', () => {
  it('is written as the specification writes it', () => {
    expect(
      checkpointText({
        origin: 'example.com/behind-the-sofa',
        size: 20_852_163,
        root: fromBase64('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=')!,
      }),
    ).toBe('example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n');
    const { checkpoint } = parsed(checkpointOf(5));
    expect([checkpoint.origin, checkpoint.size, toHex(checkpoint.root)]).toEqual([
      'log.example/desk',
      5,
      toHex(TREE.root(5)),
    ]);
  });

  it('keeps lines that the log added, and refuses an empty one', () => {
    const text = checkpointText({
      origin: 'a',
      size: 0,
      root: TREE.root(0),
      extensions: ['x', 'y'],
    });
    expect(parsed(signNote(text, LOG)).checkpoint.extensions).toEqual(['x', 'y']);
    expect(parseCheckpoint(signNote(`${text}\nz\n`, LOG)).refusal?.code).toBe('malformed');
  });

  it.each([
    '05',
    '+5',
    '5 ',
    '5.0',
    '5e0',
    '-1',
    '',
    '0x5',
    '٥',
    '9223372036854775808',
    '9007199254740992',
    '9'.repeat(400),
  ])('with the size "%s" is refused, signed or not', (size) => {
    const text = checkpointText({
      origin: 'log.example/desk',
      size: 5,
      root: TREE.root(5),
    }).replace('\n5\n', `\n${size}\n`);
    expect(parseCheckpoint(signNote(text, LOG)).refusal?.code).toBe('malformed');
  });

  it('is believed of its own log and key only', () => {
    const code = (source: string, key = LOG.key): string | undefined =>
      checkLogSignature(parsed(source), key, verifyEd25519).refusal?.code;
    expect(code(checkpointOf(5))).toBeUndefined();
    expect(code(checkpointOf(5), signerOf('other.example', 'log').key)).toBe('wrong-log');
    expect(
      code(checkpointOf(5, { by: signerOf('log.example/desk', 'log', 'another secret') })),
    ).toBe('not-signed');
    expect(code(checkpointOf(5).replace('\n5\n', '\n6\n'))).toBe('bad-signature');
    expect(code(checkpointOf(5), LIBRARY.key)).toBe('bad-key');
  });
});

describe('a cosignature', () => {
  const text = checkpointText({ origin: 'log.example/desk', size: 5, root: TREE.root(5) });

  it('gives its time back, and is bound to time, text and key', () => {
    const signature = cosign(text, SECONDS, LIBRARY);
    expect(cosignedAt(text, signature, LIBRARY.key, verifyEd25519)).toBe(SECONDS);
    expect(cosignedAt(`${text}x\n`, signature, LIBRARY.key, verifyEd25519)).toBeUndefined();
    for (let at = 0; at < signature.bytes.length; at += 1) {
      const bytes = signature.bytes.slice();
      bytes[at]! ^= 1;
      expect(cosignedAt(text, { ...signature, bytes }, LIBRARY.key, verifyEd25519)).toBeUndefined();
    }
    expect(
      cosignedAt(
        text,
        { ...signature, bytes: signature.bytes.subarray(1) },
        LIBRARY.key,
        verifyEd25519,
      ),
    ).toBeUndefined();
  });

  it('verifies by the words of the specification, with an independent library', () => {
    const { bytes, id } = cosign(text, SECONDS, LIBRARY);
    const message = utf8(`cosignature/v1\ntime 1795356300\n${text}`);
    expect(ed25519.verify(bytes.subarray(8), message, LIBRARY.key.publicKey)).toBe(true);
    expect(toHex(bytes.subarray(0, 8))).toBe('000000006b02f68c');
    expect(id).toBe(
      toHex(
        sha256(
          new Uint8Array([...utf8('library.example/witness\n'), 4, ...LIBRARY.key.publicKey]),
        ).subarray(0, 4),
      ),
    );
  });

  it('is made by the key of a witness only, and a note by that of a log only', () => {
    expect(() => cosign(text, SECONDS, LOG)).toThrow('Only the key of a witness');
    expect(() => signNote(text, LIBRARY)).toThrow('cosign');
    expect(() => cosign(text, 0, LIBRARY)).toThrow('No time');
  });
});
