/**
 * Everything a command may touch of the world around it: so that commands run in tests exactly as in a
 * terminal, and so that time comes from one place.
 */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** All of standard input; of an endless one a little more than `most` bytes. */
  readInput(most: number): Promise<Buffer>;
  /** Standard input line by line, for interviews; undefined at its end. */
  readonly lines: LineReader;
  /** ISO date of today, by the machine's clock and zone. */
  readonly today: string;
  /** Now, in whole seconds since 1970. */
  seconds(): number;
  /**
   * Where the program lies, to find the packs that came with it; and a stamp of this very build, without
   * which compiled law is neither read from disk nor written there.
   */
  readonly program: { readonly path: string; readonly stamp: string | undefined };
}

export interface LineReader {
  readonly isTerminal: boolean;
  next(prompt: string): Promise<string | undefined>;
  /** The same, and a terminal does not show what is typed. */
  secret(prompt: string): Promise<string | undefined>;
  close(): void;
}
