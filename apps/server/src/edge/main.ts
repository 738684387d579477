/** Starts the desk: `npm start`, or `npm run desk` from a tree that is built. */
import { seedDemo } from '../demo/seed-demo.ts';
import { readConfig } from './config.ts';
import { FolderTaken } from './folder-lock.ts';
import { BadSecret } from './secret-files.ts';
import { ROOT } from './root.ts';
import { serve } from './serve.ts';
import { SignInFileWrong } from './sign-in-file.ts';

const started = performance.now();
const read = readConfig(process.env, ROOT);
if (!read.ok) {
  const lines = read.refusal.map((line) => `  ${line}\n`);
  process.stderr.write(`The desk cannot start:\n${lines.join('')}`);
  process.exit(2);
}
const serving = await serve(read.value, {
  failed: (line) => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
  seed: ({ desk }) => seedDemo(desk),
}).catch((error: unknown) => {
  const known = [SignInFileWrong, FolderTaken, BadSecret].some((kind) => error instanceof kind);
  if (!known || !(error instanceof Error)) throw error;
  process.stderr.write(`The desk cannot start:\n  ${error.message}\n`);
  process.exit(2);
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`The desk is open after ${seconds} s: ${serving.url}\n`);
if (serving.demo) {
  process.stdout.write('It holds a demonstration: every person and every case in it is made up.\n');
}
process.stdout.write('Stop it with Ctrl-C.\n');

let closing: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // A terminal sends it to this process and to the one that started it, which sends it on.
  process.on(signal, () => {
    closing ??= serving.close().then(() => process.exit(0));
  });
}
