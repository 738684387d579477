/**
 * npm run read:measure -- [--paper word] [--variant id,id] [--each n] [--engines 1] [--keep folder] [--seed n]
 * [--verbose]
 * Draws every shared transcription, degrades it in every way, reads it, and prints what came of it. With
 * --each, only so many ways for each paper, others for the next one: a quick look. With --keep, what was
 * recognised is kept there, and used when it is there. With --seed, the harm is drawn from another seed than
 * the one that the rules were made with.
 */
import { parseArgs } from 'node:util';
import { Recogniser } from '@threshold/instruments/edge/recogniser';
import { VARIANTS } from './degrade.ts';
import { KeptAttempts } from './kept-attempts.ts';
import { readVariant, type Outcome } from './read-variants.ts';
import { samplePapers } from './sample-papers.ts';

const { values } = parseArgs({
  options: {
    paper: { type: 'string', default: '' },
    variant: { type: 'string' },
    each: { type: 'string' },
    engines: { type: 'string', default: '2' },
    keep: { type: 'string' },
    seed: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const wanted = values.variant?.split(',');
const recogniser = new Recogniser(values.engines === '1' ? 1 : 2);
const kept = values.keep === undefined ? undefined : new KeptAttempts(values.keep);
const outcomes: Outcome[] = [];
let mostMemory = 0;
let notRead = 0;
const each = Number(values.each ?? VARIANTS.length);
const courtNames = new Set(
  samplePapers().flatMap(({ name, judicial }) => (judicial ? [name] : [])),
);
const seed = values.seed === undefined ? undefined : Number(values.seed);
for (const [index, paper] of samplePapers(seed).entries()) {
  if (!paper.name.includes(values.paper)) continue;
  for (const [place, variant] of VARIANTS.entries()) {
    if (wanted && !wanted.includes(variant.id)) continue;
    if ((place + VARIANTS.length * index - each * index) % VARIANTS.length >= each) continue;
    const outcome = await readVariant(recogniser, paper, variant, kept).catch((error: unknown) => {
      // A page that takes longer than its limit is told, not counted; run again, it may be quicker.
      process.stderr.write(`NOT READ ${String(error)}\n`);
      notRead++;
    });
    if (!outcome) continue;
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
    outcomes.push(outcome);
    const open = courtNames.has(paper.name) && !outcome.confirmed;
    if (
      values.verbose ||
      !outcome.right ||
      open ||
      outcome.falseJudicial ||
      outcome.signatureWrong
    ) {
      process.stderr.write(`${line(outcome)}\n`);
    }
  }
}
await recogniser.close();

console.log('variant          papers  right  left to counsel  wrong  seconds a page  sureness');
for (const { id } of VARIANTS) {
  const some = outcomes.filter(({ variant }) => variant === id);
  if (some.length > 0) console.log(row(id, some));
}
console.log(row('all', outcomes));
const courts = outcomes.filter(
  ({ expected: _, ...each }) => each.confirmed || courtNames.has(each.paper),
);
console.log(`\nfalse judicial              ${count((each) => each.falseJudicial)}`);
console.log(`judge's order missed        ${count((each) => each.missedOrder)}`);
console.log(`judge's orders confirmed    ${count((each) => each.confirmed)} of ${courts.length}`);
const typed = outcomes.reduce((sum, { faults }) => sum + faults.typed, 0);
const seen = outcomes.reduce((sum, { faults }) => sum + faults.seen, 0);
console.log(`faults found                ${seen} of ${typed} that the typed words show`);
console.log(`signature told wrongly      ${count((each) => each.signatureWrong)} of right kinds`);
console.log(`not read in time            ${notRead}`);
console.log(`memory at most              ${Math.round(mostMemory / 1e6)} MB`);

function count(of: (outcome: Outcome) => boolean): number {
  return outcomes.filter(of).length;
}

function row(name: string, some: readonly Outcome[]): string {
  const right = some.filter((each) => each.right).length;
  const left = some.filter((each) => each.unrecognised).length;
  const seconds = some.map((each) => each.seconds / each.pages).sort((a, b) => a - b);
  const sure = some.reduce((sum, each) => sum + each.sureness, 0) / some.length;
  return [
    name.padEnd(16),
    String(some.length).padStart(6),
    `${((100 * right) / some.length).toFixed(1)}%`.padStart(7),
    String(left).padStart(16),
    String(some.length - right - left).padStart(7),
    seconds[Math.floor(seconds.length / 2)]!.toFixed(2).padStart(15),
    sure.toFixed(2).padStart(10),
  ].join('');
}

function line(each: Outcome): string {
  const marks = [
    each.right ? 'right' : each.unrecognised ? 'LEFT' : 'WRONG',
    each.falseJudicial ? 'FALSE JUDICIAL' : '',
    each.missedOrder ? 'MISSED ORDER' : '',
    each.signatureWrong ? `signature said ${each.present ? 'present' : 'absent'}` : '',
  ].filter((mark) => mark !== '');
  return `${each.paper} ${each.variant}: ${marks.join(', ')}; ${each.kinds.join(' + ') || 'nothing'} (${each.expected}); ${each.sureness.toFixed(2)}; ${each.seconds.toFixed(1)} s`;
}
