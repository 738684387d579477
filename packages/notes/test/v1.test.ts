/** Version 1 of the note and of the sealed file is kept forever: what was sealed then opens now. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteSchema } from '../src/note-schema.ts';
import { pack, unpack } from '../src/sealed/archive.ts';
import { open, sealedFor } from '../src/sealed/seal.ts';

const file = (name: string): Buffer =>
  readFileSync(path.join(import.meta.dirname, '../fixtures/v1', name));
const line = (name: string): string => file(name).toString('utf8').trim();
const bytes = (name: string): Uint8Array => new Uint8Array(file(name));
const note = noteSchema.parse(JSON.parse(line('note.json')));

describe('version 1', () => {
  it('is read as it was written', () => {
    const { value } = unpack(bytes('archive.zip'));
    expect(value?.note).toEqual(note);
    expect(value?.pictures.get('pictures/1.jpg')).toHaveLength(24);
    expect(value?.text).toBe('When\n  Sunday, 14:05\n');
  });

  it('is packed into the very same bytes', () => {
    const { value } = unpack(bytes('archive.zip'));
    expect(Buffer.from(pack(value!)).equals(file('archive.zip'))).toBe(true);
  });

  it('opens with its code', async () => {
    expect(sealedFor(bytes('note-by-code.age'))).toBe('code');
    const { value } = await open(bytes('note-by-code.age'), { code: line('code.txt') });
    expect(Buffer.from(value!).equals(file('archive.zip'))).toBe(true);
  });

  it('opens with its key', async () => {
    expect(sealedFor(bytes('note-for-key.age'))).toBe('key');
    const { value } = await open(bytes('note-for-key.age'), { identity: line('key.txt') });
    expect(Buffer.from(value!).equals(file('archive.zip'))).toBe(true);
  });
});
