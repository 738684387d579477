#!/usr/bin/env node
// Starts the built command line; the build is made by the set-up commands in the README.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write(
    'threshold is not built yet: run "npm start" at the root of the repository once.\n',
  );
  process.exitCode = 1;
}
