/** The process around `keep`. */
import { keep } from './keeper.ts';

process.exitCode = await keep(process.argv.slice(2), process.env, (text) => {
  process.stdout.write(text);
});
