/**
 * What is inside a sealed file: a plain ZIP with nothing compressed, so that any computer can unpack it once
 * it is decrypted, and so that it cannot swell. A manifest names each file with its size and SHA-256; what
 * is not named, or does not match, makes the whole file unfit. docs/notes.md describes the format.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as z from 'zod/mini';
import {
  MOST_PICTURES,
  MOST_PICTURE_BYTES,
  NOTE_VERSION,
  noteSchema,
  type Note,
} from '../note-schema.ts';
import { fail, type Opened } from './failure.ts';

export const FILE_FORMAT = 'threshold-note-file';
export const FILE_VERSION = 1;
const MOST_TEXT_BYTES = 2_000_000;
/** A sealed file is never larger; a larger one is not even read. */
export const MOST_FILE_BYTES = MOST_PICTURES * MOST_PICTURE_BYTES + 3 * MOST_TEXT_BYTES;

const NAME = /^(?:manifest\.json|note\.json|note\.txt|pictures\/\d{1,2}\.jpg)$/;

const manifestSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  files: z.array(
    z.strictObject({
      file: z.string().check(z.regex(NAME)),
      bytes: z.int().check(z.nonnegative()),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

export interface NoteFile {
  readonly note: Note;
  /** The note to read without this program, in the language it was written in. */
  readonly text: string;
  /** By the names in the note. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function pack({ note, text, pictures }: NoteFile): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'note.json': json(note),
    'note.txt': strToU8(text),
    ...Object.fromEntries(pictures),
  };
  const manifest = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    files: Object.entries(files).map(([file, bytes]) => ({
      file,
      bytes: bytes.length,
      sha256: sha256Hex(bytes),
    })),
  };
  // One fixed day: the time of a note stands in the note, and equal notes give equal bytes.
  return zipSync(
    { 'manifest.json': json(manifest), ...files },
    { level: 0, mtime: new Date(1980, 0, 1) },
  );
}

export function unpack(bytes: Uint8Array): Opened<NoteFile> {
  const files = filesOf(bytes);
  const head = files === undefined ? undefined : parsed(files.get('manifest.json'));
  if (files === undefined || !isObject(head) || head['format'] !== FILE_FORMAT)
    return fail('not-a-note');
  if (isNewer(head['version'], FILE_VERSION)) return fail('newer');
  const manifest = manifestSchema.safeParse(head).data;
  if (manifest === undefined || !matches(files, manifest.files)) return fail('damaged');
  const value = parsed(files.get('note.json'));
  if (isObject(value) && isNewer(value['version'], NOTE_VERSION)) return fail('newer');
  const note = noteSchema.safeParse(value).data;
  const text = files.get('note.txt');
  if (note === undefined || text === undefined) return fail('damaged');
  const pictures = new Map([...files].filter(([name]) => name.startsWith('pictures/')));
  const named = note.pictures.every(
    ({ file, sha256: hash }) => pictures.has(file) && sha256Hex(pictures.get(file)!) === hash,
  );
  if (!named || pictures.size !== note.pictures.length) return fail('damaged');
  return { value: { note, text: strFromU8(text), pictures } };
}

/** Nothing compressed, nothing twice, no name of its own choosing, nothing larger than a note's part may be. */
function filesOf(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  const names = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize, size, compression }) => {
        const most = name.startsWith('pictures/') ? MOST_PICTURE_BYTES : MOST_TEXT_BYTES;
        if (
          names.has(name) ||
          !NAME.test(name) ||
          compression !== 0 ||
          originalSize !== size ||
          size > most
        )
          throw new RangeError('A note does not hold this.');
        names.add(name);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch {
    return undefined;
  }
}

function matches(
  files: ReadonlyMap<string, Uint8Array>,
  named: z.infer<typeof manifestSchema>['files'],
): boolean {
  return (
    new Set(named.map(({ file }) => file)).size === named.length &&
    named.length === files.size - 1 &&
    named.every(({ file, bytes, sha256: hash }) => {
      const found = files.get(file);
      return found?.length === bytes && sha256Hex(found) === hash;
    })
  );
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? undefined : JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNewer(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}
