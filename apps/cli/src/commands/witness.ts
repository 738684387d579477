/** `threshold witness`: a witness of logs, whose memory is a folder. */
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  cosignInFolder,
  newWitness,
  WitnessFolderError,
} from '@threshold/ledger/edge/witness-folder';
import { witnessServer } from '@threshold/ledger/edge/witness-server';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import type { CommonOptions } from '../program.ts';
import { readInputText } from '../read-input.ts';

export interface WitnessOptions extends CommonOptions {
  readonly folder: string;
}

export function witnessNew(host: Host, name: string, options: WitnessOptions): ExitCode {
  const vkey = inFolder(options, (folder) => newWitness(folder, name), host);
  host.out.write(options.json ? `${JSON.stringify({ version: 1, key: vkey })}\n` : `${vkey}\n`);
  return EXIT.answered;
}

/** Prints the line to put below the checkpoint, and nothing else: it goes back to the log as it is. */
export async function witnessCosign(
  host: Host,
  file: string,
  options: WitnessOptions,
): Promise<ExitCode> {
  const { text } = await readInputText(host, file);
  const answer = inFolder(options, (folder) => cosignInFolder(folder, text, host.seconds()), host);
  const { value, refusal } = answer;
  if (options.json) {
    const shown = value ? { line: value.line, size: value.head.size } : { refused: refusal };
    host.out.write(`${JSON.stringify({ version: 1, ...shown }, null, 2)}\n`);
  } else if (value) {
    host.out.write(value.line);
  } else {
    const last = refusal.size === undefined ? '' : ` Its size is ${refusal.size}.`;
    host.err.write(`refused: ${refusal.text}${last} (${refusal.code})\n`);
  }
  return value ? EXIT.answered : EXIT.failed;
}

/** Listens until the process is told to stop; a proxy in front of it ends TLS. */
export function witnessServe(
  host: Host,
  options: WitnessOptions & { readonly host: string; readonly port: number },
): Promise<ExitCode> {
  const folder = path.resolve(host.cwd, options.folder);
  const server = witnessServer({
    folder,
    seconds: () => host.seconds(),
    said: (line) => host.err.write(`${visible(line, 400)}\n`),
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      const { port } = server.address() as AddressInfo;
      host.out.write(`The witness listens on http://${options.host}:${port}/add-checkpoint\n`);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => server.close(() => resolve(EXIT.answered)));
    }
  });
}

function inFolder<T>({ folder }: WitnessOptions, act: (folder: string) => T, { cwd }: Host): T {
  try {
    return act(path.resolve(cwd, folder));
  } catch (error) {
    if (error instanceof WitnessFolderError) {
      throw new Failure(EXIT.data, `"${visible(folder)}": ${visible(error.message, 400)}`);
    }
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      const text = `"${visible(folder)}" cannot be used: ${visible(error.message)}`;
      throw new Failure(EXIT.noInput, text, { help: 'threshold witness new NAME --folder FOLDER' });
    }
    throw error;
  }
}
