/** In a fresh process: the text of a compiled law in memory to the first decision, timed once. */
import { readFileSync } from 'node:fs';
import { readLaw } from '@threshold/rules/compile/serialise';
import { createEngine } from '@threshold/rules/decide/engine';
import type { Case } from '../situations/situations.ts';

const [lawFile = '', caseFile = ''] = process.argv.slice(2);
const text = readFileSync(lawFile, 'utf8');
const one = JSON.parse(readFileSync(caseFile, 'utf8')) as Case;
const start = performance.now();
const outcome = createEngine(readLaw(text)).outcome(one.act, one.facts);
const milliseconds = performance.now() - start;
process.stdout.write(JSON.stringify({ milliseconds, outcome, bytes: text.length }));
