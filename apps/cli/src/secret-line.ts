/**
 * A line typed on a terminal that does not show it: a code stays off the screen and out of what scrolls back.
 * Undefined when the terminal ends, or when Ctrl-C is pressed.
 */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

export function secretLine(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  prompt: string,
): Promise<string | undefined> {
  output.write(prompt);
  // Read as a terminal, so that the terminal itself shows nothing either; what would be shown is dropped.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const readline = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  return new Promise((resolve) => {
    let line: string | undefined;
    readline.once('line', (typed) => {
      line = typed;
      readline.close();
    });
    readline.once('SIGINT', () => readline.close());
    readline.once('close', () => {
      output.write('\n');
      resolve(line);
    });
  });
}
