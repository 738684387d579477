#!/usr/bin/env node
// Checks a receipt of a Threshold log, with no network and nothing installed but Node 20 or newer.
//
//   node verify.mjs RECEIPT --key KEY [--witness KEY]...
//
// KEY is a line of text, or a file that holds one. Take the key of the log and those of the witnesses from
// somewhere else than the receipt. It ends with 0 when the receipt is proven, 1 when it is refused, 2 when it
// holds together but no key of the log was given, 64 when the command line is wrong.
//
// The formats: RFC 6962 (the tree), RFC 9162 section 2.1.3.2 (checking a path), RFC 8032 (Ed25519), and
// signed-note, tlog-checkpoint, tlog-cosignature and tlog-proof of c2sp.org.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

// --- the verification: verify.html holds this same text ---

/** @typedef {{ name: string, id: string, kind: number, bytes: Uint8Array }} Key */
/** @typedef {{ log?: Key | undefined, witnesses: Key[] }} Trust */
/** @typedef {(bytes: Uint8Array) => Promise<Uint8Array>} Sha256 */
/** @typedef {{ sha256: Sha256, ed25519: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean> }} Primitives */

const KEY_OF_LOG = 1;
const KEY_OF_WITNESS = 4;
const MOST_BYTES = 1_048_576;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const PRIME = 2n ** 255n - 19n;
/** The y coordinates of points of small order: such a key would let one signature pass for every text. */
const TORSION = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
const WEAK = [0n, 1n, PRIME - 1n, TORSION, PRIME - TORSION];
/** A receipt is this and nothing else: entry, place, path, checkpoint, signatures. */
const SHAPE =
  /^c2sp\.org\/tlog-proof@v1\n(?:extra ([^\n]*)\n)?index ([^\n]+)\n((?:[^\n]+\n)*)\n(([^\n]+)\n([^\n]+)\n([^\n]+)\n((?:[^\n]+\n)*))\n((?:[^\n]+\n)+)$/;
const SIGNATURE = /^— ([^\p{White_Space}\p{Cc}+]+) ([^ ]+)$/u;
const KEY = /^([^\p{White_Space}\p{Cc}+]+)\+([0-9a-f]{8})\+(\S+)$/u;

class Refused extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** @type {(holds: unknown, code: string) => asserts holds} */
function need(holds, code) {
  if (!holds) throw new Refused(code);
}

/** @param {Uint8Array[]} parts */
function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

/** @param {string} text */
const utf8 = (text) => new TextEncoder().encode(text);

/** @param {Uint8Array} bytes */
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Base64 in its one right spelling, of this many bytes. @type {(text: string, least: number, most?: number) => Uint8Array} */
function base64(text, least, most = least) {
  need(/^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0, 'malformed');
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const again = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  need(again === text && bytes.length >= least && bytes.length <= most, 'malformed');
  return bytes;
}

/** A number without leading zeros that counts exactly. @param {string} text */
function count(text) {
  need(/^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)), 'malformed');
  return Number(text);
}

/** @param {Uint8Array} bytes */
const littleEndian = (bytes) => BigInt(`0x${hex(bytes.toReversed())}`);

/** A key as one line of text. @type {(text: string, kind: number, sha256: Sha256) => Promise<Key>} */
async function readKey(text, kind, sha256) {
  try {
    const [, name = '', id = '', material = ''] = KEY.exec(text.trim()) ?? [];
    const all = base64(material, 33);
    const y = littleEndian(all.subarray(1)) % 2n ** 255n;
    const hash = await sha256(joined(utf8(`${name}\n`), all));
    need(all[0] === kind && hex(hash.subarray(0, 4)) === id, 'bad-key');
    need(y < PRIME && !WEAK.includes(y), 'bad-key');
    return { name, id, kind, bytes: all.subarray(1) };
  } catch {
    throw new Refused('bad-key');
  }
}

/** All of a receipt's text, taken apart. @param {Uint8Array} file */
function readReceipt(file) {
  need(file.length <= MOST_BYTES, 'too-large');
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    throw new Refused('not-text');
  }
  need(!/[\u0000-\u0009\u000b-\u001f]/.test(text), 'not-text');
  need(`${text}\n`.startsWith('c2sp.org/tlog-proof@v1\n'), 'not-a-receipt');
  const parts = SHAPE.exec(text);
  need(parts, 'malformed');
  const [, extra, index = '', path = '', note = '', origin = '', size = '', root = ''] = parts;
  const lines = (parts[9] ?? '').split('\n').slice(0, -1);
  need(lines.length <= 64, 'malformed');
  const signatures = lines.map((line) => {
    const [, name = '', encoded = ''] = SIGNATURE.exec(line) ?? [];
    const all = base64(encoded, 5, MOST_BYTES);
    return { name, id: hex(all.subarray(0, 4)), bytes: all.subarray(4) };
  });
  // The log first, then by name, nobody twice: so that one receipt has one spelling.
  const places = signatures.map(({ name, id }) => `${name === origin ? 0 : 1} ${name} ${id}`);
  need(
    places.every((place, at) => at === 0 || (places[at - 1] ?? '') < place),
    'malformed',
  );
  const hashes = path.split('\n').slice(0, -1);
  need(hashes.length <= 53, 'malformed');
  const extensions = (parts[8] ?? '').split('\n').slice(0, -1);
  const steps = hashes.map((line) => base64(line, 32));
  const head = {
    origin,
    index: count(index),
    size: count(size),
    root: base64(root, 32),
    extensions,
  };
  need(extra !== undefined, 'no-entry');
  const entry = base64(extra, 33, MOST_BYTES);
  need(entry[0] === 1 || (entry[0] === 0 && entry.length === 33), 'malformed');
  return { head, steps, note: utf8(note), signatures, entry };
}

/** The only root to which this leaf and path lead. @type {(sha256: Sha256, leaf: Uint8Array, index: number, size: number, path: Uint8Array[]) => Promise<Uint8Array>} */
async function rootOf(sha256, leaf, index, size, path) {
  need(index < size, 'not-included');
  let [node, last, root] = [index, size - 1, leaf];
  for (const sibling of path) {
    need(last > 0, 'not-included');
    const isRight = node % 2 === 1 || node === last;
    root = await sha256(joined(Uint8Array.of(1), ...(isRight ? [sibling, root] : [root, sibling])));
    if (isRight) while (node % 2 === 0 && node > 0) [node, last] = [node / 2, Math.floor(last / 2)];
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  need(last === 0, 'not-included');
  return root;
}

/** What a receipt proves to whoever trusts these keys. Throws `Refused` unless all of it holds. @type {(file: Uint8Array, trust: Trust, primitives: Primitives) => Promise<Verdict>} */
async function verifyReceipt(file, { log, witnesses }, { sha256, ed25519 }) {
  const { head, steps, note, signatures, entry } = readReceipt(file);
  const keys = [...(log ? [log] : []), ...witnesses].map(({ bytes }) => hex(bytes));
  need(new Set(keys).size === keys.length, 'same-key');
  /** @type {(key: Key, message: Uint8Array, signature: Uint8Array) => Promise<void>} */
  const signed = async (key, message, signature) => {
    need(signature.length === 64, 'bad-signature');
    need(littleEndian(signature.subarray(32)) < ORDER, 'bad-signature');
    need(await ed25519(key.bytes, message, signature), 'bad-signature');
  };
  /** @param {Key} key */
  const signatureOf = (key) =>
    signatures.find(({ name, id }) => name === key.name && id === key.id);
  if (log) {
    need(log.kind === KEY_OF_LOG, 'bad-key');
    need(log.name === head.origin, 'wrong-log');
    const signature = signatureOf(log);
    need(signature, 'not-signed');
    await signed(log, note, signature.bytes);
  }
  const seen = [];
  for (const witness of witnesses) {
    need(witness.kind === KEY_OF_WITNESS, 'bad-key');
    const bytes = signatureOf(witness)?.bytes;
    if (!bytes) continue;
    need(bytes.length === 72, 'bad-signature');
    const seconds = Number(BigInt(`0x${hex(bytes.subarray(0, 8))}`));
    need(Number.isSafeInteger(seconds), 'bad-signature');
    const message = joined(utf8(`cosignature/v1\ntime ${seconds}\n`), note);
    await signed(witness, message, bytes.subarray(8));
    seen.push({ name: witness.name, seconds });
  }
  const opened = entry[0] === 1;
  const line = utf8('threshold-entry-v1\n');
  const commitment = opened ? await sha256(joined(line, entry.subarray(1))) : entry.subarray(1);
  const leaf = await sha256(joined(Uint8Array.of(0), commitment));
  const reached = await rootOf(sha256, leaf, head.index, head.size, steps);
  need(hex(reached) === hex(head.root), 'not-included');
  need(seen.length === witnesses.length, 'not-witnessed');
  const unchecked = signatures.length - seen.length - (log ? 1 : 0);
  const content = opened ? entry.subarray(33) : undefined;
  return { ...head, signed: log !== undefined, commitment, content, witnesses: seen, unchecked };
}

/** @typedef {{ origin: string, signed: boolean, index: number, size: number, root: Uint8Array, extensions: string[], commitment: Uint8Array, content: Uint8Array | undefined, witnesses: { name: string, seconds: number }[], unchecked: number }} Verdict */

// --- end of the verification ---

/** @type {Primitives} */
export const NODE = {
  sha256: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  ed25519: async (key, message, signature) => {
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
    const spki = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, message, spki, signature);
  },
};
export { KEY_OF_LOG, KEY_OF_WITNESS, readKey, Refused, verifyReceipt };

/** @type {Record<string, string>} */
const SENTENCES = {
  'bad-key': 'A key that you gave is no key of a log, or of a witness.',
  'same-key': 'Two of the keys you gave are one and the same, so they are one signer.',
  'too-large': 'It is larger than any receipt.',
  'not-text': 'It is no text, or holds control characters.',
  'not-a-receipt': 'It does not begin as a receipt does.',
  malformed: 'It is not written exactly as a receipt is: something was added, left out or changed.',
  'no-entry': 'It does not say which entry it is about.',
  'wrong-log': 'It is of another log than the key you gave.',
  'not-signed': 'The key you gave has not signed it.',
  'bad-signature': 'A signature in it is false.',
  'not-included': 'The entry does not lead to the signed checkpoint.',
  'not-witnessed': 'A witness that you asked for has not signed it.',
};

/** Text from outside on one line, without what could move the cursor or turn the reading direction. @param {string} text */
const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\ufffd');

/** @param {Verdict} verdict */
function report({ origin, signed, index, size, commitment, content, witnesses, unchecked }) {
  const text = content && new TextDecoder().decode(content);
  return [
    signed ? 'PROVEN' : 'NOT PROVEN: no key of the log was given, so anybody may have made this.',
    `Entry ${index} of the log ${visible(origin)}, when it had ${size}.`,
    `Commitment: ${hex(commitment)}`,
    text === undefined ? 'The content is not in this receipt.' : `Content: ${visible(text)}`,
    ...witnesses.map(
      ({ name, seconds }) =>
        `Witnessed by ${visible(name)}, ${seconds} seconds after 1970 (${new Date(seconds * 1000).toUTCString()}).`,
    ),
    ...(witnesses.length > 0
      ? []
      : ['No witness was checked: whoever keeps the log could still hold another version of it.']),
    ...(unchecked > 0
      ? [`${unchecked} more signatures were not checked, as no key for them was given.`]
      : []),
    'Not proven: that the content is true, and that nothing was left out of the log.',
  ].join('\n');
}

/** The line of text, or the file that holds it. @param {string} given @param {number} kind */
function keyFrom(given, kind) {
  return readKey(existsSync(given) ? readFileSync(given, 'utf8') : given, kind, NODE.sha256);
}

/** @param {string} file @param {{ key?: string, witness?: string[] }} given */
async function main(file, { key, witness = [] }) {
  try {
    const log = key === undefined ? undefined : await keyFrom(key, KEY_OF_LOG);
    const witnesses = await Promise.all(witness.map((each) => keyFrom(each, KEY_OF_WITNESS)));
    const verdict = await verifyReceipt(readFileSync(file), { log, witnesses }, NODE);
    process.stdout.write(`${report(verdict)}\n`);
    return verdict.signed ? 0 : 2;
  } catch (error) {
    const code = error instanceof Refused ? error.code : '';
    process.stdout.write(`REFUSED. ${SENTENCES[code] ?? String(error)} Nothing is proven.\n`);
    return 1;
  }
}

const [, program, ...args] = process.argv;
if (program !== undefined && import.meta.url === pathToFileURL(realpathSync(program)).href) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: 'string' }, witness: { type: 'string', multiple: true } },
    });
    if (positionals.length !== 1) throw new Error('One receipt is needed.');
    process.exitCode = await main(positionals[0] ?? '', values);
  } catch (error) {
    process.stderr.write(
      `${String(error)}\nnode verify.mjs RECEIPT --key KEY [--witness KEY]...\n`,
    );
    process.exitCode = 64;
  }
}
