/** The two sides of an interview: lines printed, lines typed. Piped answers are echoed, so that a transcript reads whole. */
import type { Host, Output } from '../host.ts';
import type { Terminal } from '../terminal.ts';
import { paragraph, type Lines } from '../text/layout.ts';

export class Talk {
  readonly terminal: Terminal;
  readonly #host: Host;
  readonly #out: Output;

  constructor(host: Host, out: Output, terminal: Terminal) {
    this.#host = host;
    this.#out = out;
    this.terminal = terminal;
  }

  say(lines: Lines): void {
    this.#out.write(`${lines.join('\n')}\n`);
  }

  words(text: string, indent = 0): void {
    this.say(paragraph(text, this.terminal.width, indent));
  }

  /** Undefined when nobody answers any more. */
  async hear(): Promise<string | undefined> {
    const prompt = `${this.terminal.colors.bold('>')} `;
    const { lines } = this.#host;
    if (!lines.isTerminal) this.#out.write(prompt);
    const line = await lines.next(prompt);
    if (!lines.isTerminal) this.#out.write(line === undefined ? '\n' : `${line.slice(0, 200)}\n`);
    return line;
  }
}
