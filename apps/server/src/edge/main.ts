/** Starts the desk: `npm start`, or `npm run desk` from a tree that is built. */
import { seedDemo } from '../demo/seed-demo.ts';
import { readConfig } from './config.ts';
import { ROOT } from './open-desk.ts';
import { serve } from './serve.ts';

const started = performance.now();
const config = readConfig(process.env, ROOT);
if (Array.isArray(config)) {
  process.stderr.write(`The desk cannot start:\n${config.map((line) => `  ${line}`).join('\n')}\n`);
  process.exit(2);
}
const serving = await serve(config as Exclude<typeof config, readonly string[]>, {
  failed: (line) => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
  seed: ({ desk }) => seedDemo(desk),
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`The desk is open after ${seconds} s: ${serving.url}\n`);
if (serving.demo) {
  process.stdout.write('It holds a demonstration: every person and every case in it is made up.\n');
}
process.stdout.write('Stop it with Ctrl-C.\n');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void serving.close().then(() => process.exit(0)));
}
