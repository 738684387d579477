// Checks the committed lock file. Prints what is wrong and fails, or says what was checked.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lockProblems } from './lock.mjs';
import { ROOT } from './set-up.mjs';

const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const problems = lockProblems(lock);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(`${Object.keys(lock.packages).length} packages checked.\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
