/** The host of a real process. */
import { statSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { EXIT } from './exit-code.ts';
import type { Host, LineReader, Output } from './host.ts';
import { secretLine } from './secret-line.ts';

export function nodeHost(programUrl: string): Host {
  const program = fileURLToPath(programUrl);
  const { mtimeMs, size } = statSync(program);
  return {
    cwd: process.cwd(),
    env: process.env,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    readInput,
    lines: new ProcessLines(),
    today: isoDay(new Date()),
    seconds: () => Math.floor(Date.now() / 1000),
    program: { path: program, stamp: `${mtimeMs}:${size}` },
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader may stop reading, as `head` does: then there is nothing left to say, and nothing failed.
    if (error.code === 'EPIPE') process.exit();
    // A full disk. An answer cut short must not pass for one.
    if (stream !== process.stderr) {
      process.stderr.write(
        `error: The output cannot be written (${error.code ?? 'unknown reason'}).\n`,
      );
    }
    process.exit(EXIT.cannotCreate);
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

async function readInput(most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

function isoDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

class ProcessLines implements LineReader {
  readonly isTerminal = process.stdin.isTTY;
  #readline: Interface | undefined;
  readonly #waiting: ((line: string | undefined) => void)[] = [];
  readonly #arrived: string[] = [];
  #ended = false;

  next(prompt: string): Promise<string | undefined> {
    const readline = (this.#readline ??= this.#open());
    const line = this.#arrived.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (this.#ended) return Promise.resolve(undefined);
    if (this.isTerminal) {
      readline.setPrompt(prompt);
      readline.prompt();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Asked for before any other line, or instead: two readers of one terminal would share its keys. */
  secret(prompt: string): Promise<string | undefined> {
    if (!this.isTerminal || this.#readline !== undefined) return this.next(prompt);
    return secretLine(process.stdin, process.stderr, prompt);
  }

  close(): void {
    this.#readline?.close();
  }

  #open(): Interface {
    const readline = createInterface({
      input: process.stdin,
      ...(this.isTerminal ? { output: process.stdout } : {}),
    });
    readline.on('line', (line) => {
      const waiting = this.#waiting.shift();
      if (waiting) waiting(line);
      else this.#arrived.push(line);
    });
    readline.on('close', () => {
      this.#ended = true;
      for (const waiting of this.#waiting.splice(0)) waiting(undefined);
    });
    return readline;
  }
}
