/** Entry of the bundle: the process around `run`. */
import { nodeHost } from './node-host.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), nodeHost(import.meta.url));
