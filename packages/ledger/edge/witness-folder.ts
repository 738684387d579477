/**
 * A witness that keeps its memory in a folder: `key`, its secret key; `logs`, the public keys of the logs it
 * watches, one a line, written by hand; `seen/`, for each log the last checkpoint it cosigned, with its own
 * line. What is seen is on the disk before the cosignature is given out, and one request is decided at a time.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { parseCheckpoint } from '../src/checkpoint.ts';
import type { TreeHead } from '../src/consistency-proof.ts';
import { toHex, utf8 } from '../src/octets.ts';
import { isKeyName, parseVkey, vkeyText, type VerifierKey } from '../src/verifier-key.ts';
import { addCheckpoint, type WitnessAnswer } from '../src/witness.ts';
import { sha256, verifyEd25519 } from './node-crypto.ts';
import { parseSecretKey, secretKeyText, signerFrom } from './secret-key.ts';

/** The folder is not as it must be: nothing is signed until somebody has looked. */
export class WitnessFolderError extends Error {
  override readonly name = 'WitnessFolderError';
}

/** Makes the folder and its key, and gives the public one. Never writes over a key. */
export function newWitness(folder: string, name: string): string {
  if (!isKeyName(name)) {
    throw new WitnessFolderError('The name of a witness has no blank and no plus sign in it.');
  }
  const secret = { name, role: 'witness', secret: randomBytes(32) } as const;
  mkdirSync(path.join(folder, 'seen'), { recursive: true });
  try {
    writeDurably(path.join(folder, 'key'), `${secretKeyText(secret)}\n`, 'wx');
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    throw new WitnessFolderError('There is a key in this folder already. It is left as it is.');
  }
  return vkeyText(signerFrom(secret).key);
}

export function cosignInFolder(folder: string, request: string, seconds: number): WitnessAnswer {
  const lock = path.join(folder, 'lock');
  try {
    closeSync(openSync(lock, 'wx'));
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    throw new WitnessFolderError(
      'Another request is being decided in this folder. If none is, delete the file "lock".',
    );
  }
  try {
    return decide(folder, request, seconds);
  } finally {
    rmSync(lock, { force: true });
  }
}

function decide(folder: string, request: string, seconds: number): WitnessAnswer {
  const signer = parseSecretKey(readFileSync(path.join(folder, 'key'), 'utf8'));
  if (signer?.key.role !== 'witness') {
    throw new WitnessFolderError('The file "key" holds no secret key of a witness.');
  }
  const answer = addCheckpoint(request, {
    sha256,
    verify: verifyEd25519,
    logs: logsOf(folder),
    signer,
    lastHead: (origin) => lastHead(seenFile(folder, origin)),
    seconds,
  });
  if (answer.value) {
    const { origin, checkpoint, line } = answer.value;
    const place = seenFile(folder, origin);
    writeDurably(`${place}.new`, checkpoint + line, 'w');
    renameSync(`${place}.new`, place);
    syncFolder(path.dirname(place));
  }
  return answer;
}

function logsOf(folder: string): readonly VerifierKey[] {
  const lines = (readIfThere(path.join(folder, 'logs')) ?? '').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const { value } = parseVkey(sha256, line);
      if (value?.role === 'log') return value;
      throw new WitnessFolderError(`The file "logs" has a line that is no key of a log: ${line}`);
    });
}

/** Origins are not file names: the hash of one is, as tlog-witness addresses them. */
function seenFile(folder: string, origin: string): string {
  return path.join(folder, 'seen', toHex(sha256(utf8(origin))));
}

function lastHead(file: string): TreeHead | undefined {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const { value } = parseCheckpoint(text);
  if (value) return value.checkpoint;
  throw new WitnessFolderError(`What was seen last cannot be read, so nothing is signed: ${file}`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function writeDurably(file: string, text: string, flag: 'w' | 'wx'): void {
  const handle = openSync(file, flag, 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
