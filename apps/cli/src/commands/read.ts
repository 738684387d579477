/** `threshold read`: what these papers are, who signed, what is wrong with them. */
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { readContext } from '../paper/context.ts';
import { readPapers } from '../paper/read-papers.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf } from '../terminal.ts';
import { joined } from '../text/layout.ts';
import { readingLines } from '../text/reading-text.ts';

export interface ReadOptions extends CommonOptions {
  readonly context?: string;
}

export async function read(
  host: Host,
  files: readonly string[],
  options: ReadOptions,
): Promise<ExitCode> {
  const context = await readContext(host, options.context);
  const { reading, notes } = await readPapers(host, files, context);
  for (const note of notes) host.err.write(`note: ${note}\n`);
  if (options.json) host.out.write(`${JSON.stringify(reading, null, 2)}\n`);
  else host.out.write(joined(readingLines(reading, terminalOf(host, host.out, options))));
  const open = reading.documents.some(({ kind }) => kind === 'unrecognised');
  return open ? EXIT.open : EXIT.answered;
}
