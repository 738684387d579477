/**
 * What somebody uploads as law, before anything of it is believed: a ZIP of one pack folder or of several, or the
 * compiled file that `threshold law build` writes. Sizes are bounded before anything is unpacked, and no name may lead
 * out of its folder. Nothing is written to a disk.
 */
import type { PackFolder } from '@threshold/rules/load/load-stack';
import { LIMITS } from '@threshold/rules/load/limits';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { done, refused, type Result } from '../db/result.ts';

export type PackUpload =
  | { readonly kind: 'folders'; readonly folders: readonly PackFolder[] }
  | { readonly kind: 'compiled'; readonly text: string };

export type PackUploadRefusal =
  | { readonly code: 'pack-too-large'; readonly what: string }
  | { readonly code: 'pack-unsafe'; readonly name: string }
  | { readonly code: 'pack-broken'; readonly why: string }
  | { readonly code: 'not-a-pack'; readonly why: string };

export const MOST_PACK_BYTES = 10_000_000;
/** UTF-8 takes up to four bytes a character; no law seen so far needs a tenth of it. */
const MOST_UNPACKED = 2 * LIMITS.stackCharacters;
const MOST_FILE = 4 * LIMITS.fileCharacters;
const MOST_ENTRIES = 2 * LIMITS.stackFiles;
const HEADER = 'pack.yaml';

/** What can be told of it without unpacking it. */
export function looksLikePack(bytes: Uint8Array): Result<PackUpload['kind'], PackUploadRefusal> {
  if (bytes.length > MOST_PACK_BYTES) {
    return refused({ code: 'pack-too-large', what: `it has ${bytes.length} bytes` });
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return done('folders');
  return bytes[0] === 0x7b ? done('compiled') : NEITHER;
}

export function readPackUpload(bytes: Uint8Array): Result<PackUpload, PackUploadRefusal> {
  const looked = looksLikePack(bytes);
  if (!looked.ok) return looked;
  if (looked.value === 'folders') return readZip(bytes);
  const text = textOf(bytes);
  return text === undefined ? NEITHER : done({ kind: 'compiled', text });
}

const NEITHER = refused({
  code: 'not-a-pack',
  why: 'It is neither a ZIP file nor a compiled law.',
} as const);

/** Thrown out of the unpacking, which asks before each file. */
class Refused extends Error {
  readonly refusal: PackUploadRefusal;
  constructor(refusal: PackUploadRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function readZip(bytes: Uint8Array): Result<PackUpload, PackUploadRefusal> {
  const budget = new Budget();
  let unpacked: Readonly<Record<string, Uint8Array>>;
  try {
    unpacked = unzipSync(bytes, { filter: (entry) => budget.takes(entry) });
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    return refused({
      code: 'pack-broken',
      why: 'It cannot be unpacked: it is cut short or damaged.',
    });
  }
  return foldersOf(unpacked);
}

/** Counts what the entries say of themselves; more than that is never unpacked of one. */
class Budget {
  #entries = 0;
  #bytes = 0;
  readonly #names = new Set<string>();

  takes({ name, originalSize }: UnzipFileInfo): boolean {
    if (!isInside(name)) throw new Refused({ code: 'pack-unsafe', name: visible(name) });
    if (++this.#entries > MOST_ENTRIES) {
      throw new Refused({
        code: 'pack-too-large',
        what: `it holds more than ${MOST_ENTRIES} files`,
      });
    }
    this.#bytes += originalSize;
    if (originalSize > MOST_FILE || this.#bytes > MOST_UNPACKED) {
      throw new Refused({
        code: 'pack-too-large',
        what: `unpacked it would be larger than a law may be, at ${visible(name)}`,
      });
    }
    if (this.#names.has(name)) {
      throw new Refused({ code: 'pack-broken', why: `It holds ${visible(name)} twice.` });
    }
    this.#names.add(name);
    return /\.ya?ml$/.test(name) && !name.split('/').some(isHidden);
  }
}

/** As the command line reads folders: nothing hidden, and nothing that a Mac puts beside it. */
function isHidden(part: string): boolean {
  return part.startsWith('.') || part === '__MACOSX';
}

function isInside(name: string): boolean {
  const parts = name.replace(/\/$/, '').split('/');
  return (
    !/[\\:\p{Cc}]/u.test(name) &&
    !name.startsWith('/') &&
    parts.every((part) => part !== '..' && part !== '.' && part !== '')
  );
}

function foldersOf(
  unpacked: Readonly<Record<string, Uint8Array>>,
): Result<PackUpload, PackUploadRefusal> {
  const names = Object.keys(unpacked).sort();
  const roots = names
    .filter((name) => name.split('/').at(-1) === HEADER)
    .map((name) => name.slice(0, -HEADER.length));
  if (roots.length === 0) {
    return refused({ code: 'not-a-pack', why: `No folder in it has a ${HEADER}.` });
  }
  const files = new Map<string, { path: string; text: string }[]>();
  for (const name of names) {
    // A pack within a pack's folder is its own.
    const root = roots
      .filter((each) => name.startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    if (root === undefined) continue;
    const text = textOf(unpacked[name] ?? new Uint8Array());
    if (text === undefined) {
      return refused({ code: 'not-a-pack', why: `${visible(name)} is not text in UTF-8.` });
    }
    const shown = folderName(root);
    files.set(root, [
      ...(files.get(root) ?? []),
      { path: `${shown}/${name.slice(root.length)}`, text },
    ]);
  }
  return done({
    kind: 'folders',
    folders: [...files].map(([root, held]) => ({ path: folderName(root), files: held })),
  });
}

/** As messages show it; what lies at the top has no name of its own. */
function folderName(root: string): string {
  return root === '' ? 'pack' : root.slice(0, -1);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function visible(name: string): string {
  return name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd').slice(0, 120);
}

export function packUploadSentence(refusal: PackUploadRefusal): string {
  switch (refusal.code) {
    case 'pack-too-large':
      return `This is too large for a law: ${refusal.what}. Send the pack’s folder and nothing else.`;
    case 'pack-unsafe':
      return `This ZIP names a file outside its folder: ${refusal.name}. Nothing of it was read; make it anew.`;
    case 'pack-broken':
      return `${refusal.why} Make the ZIP again and send it.`;
    case 'not-a-pack':
      return `${refusal.why} Send a ZIP of the pack’s folder, or the file that “threshold law build” writes.`;
  }
}
