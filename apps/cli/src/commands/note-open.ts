/** `threshold note open`: a sealed note, opened and held to its manifest before a word of it is shown. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MOST_FILE_BYTES, unpack, type NoteFile } from '@threshold/notes/sealed/archive';
import type { OpenFailure } from '@threshold/notes/sealed/failure';
import { open, sealedFor, type OpenWith } from '@threshold/notes/sealed/seal';
import { checkCode, typedCode } from '@threshold/notes/sealed/sealing-code';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../program.ts';
import { readInputBytes, readInputText } from '../read-input.ts';
import { terminalOf } from '../terminal.ts';
import { joined } from '../text/layout.ts';
import { noteFileLines } from '../text/note-text.ts';

export interface NoteOpenOptions extends CommonOptions {
  readonly key?: string;
  readonly codeFile?: string;
  readonly pictures?: string;
}

export async function noteOpen(
  host: Host,
  file: string,
  options: NoteOpenOptions,
): Promise<ExitCode> {
  const { name, bytes } = await readInputBytes(host, file, MOST_FILE_BYTES);
  if (bytes.length > MOST_FILE_BYTES) {
    throw new Failure(EXIT.data, `"${visible(name)}" is larger than any sealed note.`);
  }
  const sealed = new Uint8Array(bytes);
  const opened = await open(sealed, await keyFor(host, sealed, options));
  const found = opened.failure ?? unpack(opened.value);
  if ('code' in found) throw refused(name, found);
  if (found.failure) throw refused(name, found.failure);
  const written =
    options.pictures === undefined ? [] : writePictures(host, options.pictures, found.value);
  const code = checkCode(sealed);
  if (options.json) {
    const { note } = found.value;
    host.out.write(`${JSON.stringify({ version: 1, check: code, note, written }, null, 2)}\n`);
  } else {
    host.out.write(
      joined(
        noteFileLines(found.value, { check: code, written }, terminalOf(host, host.out, options)),
      ),
    );
  }
  return EXIT.answered;
}

async function keyFor(
  host: Host,
  sealed: Uint8Array,
  options: NoteOpenOptions,
): Promise<OpenWith | undefined> {
  switch (sealedFor(sealed)) {
    case undefined:
      return undefined;
    case 'key':
      return options.key === undefined ? undefined : { identity: await keyIn(host, options.key) };
    case 'code': {
      const typed =
        options.codeFile === undefined
          ? await host.lines.secret('Code, 20 digits: ')
          : (await readInputText(host, options.codeFile)).text;
      return typed === undefined || typed.trim() === '' ? undefined : { code: typedCode(typed) };
    }
  }
}

/** As the tools of the age format write it: comments, and the key on a line of its own. */
async function keyIn(host: Host, file: string): Promise<string> {
  const { text } = await readInputText(host, file);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
}

function refused(name: string, { code, text }: OpenFailure): Failure {
  const help = HELP[code];
  return new Failure(
    EXIT.data,
    `"${visible(name)}" cannot be opened. ${text}`,
    help === undefined ? {} : { help },
  );
}

const HELP: Partial<Record<OpenFailure['code'], string>> = {
  'needs-key': 'threshold note open FILE --key KEYFILE',
  'needs-code': 'Type it when you are asked, or give --code-file.',
};

function writePictures(host: Host, folder: string, { pictures }: NoteFile): string[] {
  const place = path.resolve(host.cwd, folder);
  return [...pictures].map(([name, bytes]) => {
    const file = path.join(place, path.basename(name));
    const shown = path.join(folder, path.basename(name));
    if (existsSync(file)) {
      throw new Failure(
        EXIT.cannotCreate,
        `"${visible(shown)}" is there already, and is left as it is.`,
        {
          help: 'Give an empty folder.',
        },
      );
    }
    try {
      mkdirSync(place, { recursive: true });
      writeFileSync(file, bytes, { flag: 'wx' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure(
        EXIT.cannotCreate,
        `"${visible(shown)}" cannot be written: ${visible(reason)}`,
      );
    }
    return shown;
  });
}
