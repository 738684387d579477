/** A file or standard input as text. Says what is wrong with it before anyone tries to understand it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from './exit-code.ts';
import { Failure, visible } from './failure.ts';
import type { Host } from './host.ts';

export interface InputText {
  /** As messages show it: the path as it was given, or `(standard input)`. */
  readonly name: string;
  readonly text: string;
}

/** A situation is a page or two. */
const MOST_BYTES = 1_000_000;

export async function readInputText(host: Host, file: string): Promise<InputText> {
  const { name, bytes } = await readInputBytes(host, file, MOST_BYTES);
  return { name, text: decode(name, bytes) };
}

export interface InputBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file or standard input; one byte more than allowed where it is too large, for the caller to refuse. */
export async function readInputBytes(host: Host, file: string, most: number): Promise<InputBytes> {
  if (file === '-') return { name: '(standard input)', bytes: await host.readInput(most) };
  return { name: file, bytes: readFile(path.resolve(host.cwd, file), file, most) };
}

function readFile(location: string, file: string, most: number): Buffer {
  let handle: number | undefined;
  try {
    handle = openSync(location, 'r');
    const found = fstatSync(handle);
    if (found.isDirectory()) {
      throw new Failure(EXIT.noInput, `"${visible(file)}" is a folder, not a file.`);
    }
    // One byte more than allowed tells a file that is too large, even one without an end.
    const bytes = Buffer.alloc(Math.min(most, found.isFile() ? found.size : most) + 1);
    let size = 0;
    for (;;) {
      const read = readSync(handle, bytes, size, bytes.length - size, null);
      if (read === 0 || size + read === bytes.length) return bytes.subarray(0, size + read);
      size += read;
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unreadable(file, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** What kept a file from being read, in words. */
export function unreadable(file: string, error: unknown): Failure {
  return new Failure(EXIT.noInput, reason(file, (error as NodeJS.ErrnoException).code));
}

function reason(file: string, code: string | undefined): string {
  const name = `"${visible(file)}"`;
  switch (code) {
    case 'ENOENT':
      return `There is no file ${name}.`;
    case 'EACCES':
    case 'EPERM':
      return `The file ${name} may not be read by you.`;
    case 'EISDIR':
      return `${name} is a folder, not a file.`;
    case 'ELOOP':
      return `The file ${name} is a link that leads nowhere but to itself.`;
    default:
      return `The file ${name} cannot be read (${code ?? 'unknown reason'}).`;
  }
}

function decode(name: string, bytes: Buffer): string {
  if (bytes.length > MOST_BYTES) {
    throw new Failure(EXIT.data, `"${visible(name)}" is larger than 1 MB, and no situation is.`);
  }
  if (bytes.includes(0)) {
    throw new Failure(EXIT.data, `"${visible(name)}" is not text.`, {
      help: 'A situation is a YAML or JSON file, saved as UTF-8.',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(EXIT.data, `"${visible(name)}" is not UTF-8 text.`, {
      help: 'Save the file as UTF-8.',
    });
  }
}
