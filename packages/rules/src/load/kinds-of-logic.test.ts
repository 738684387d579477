/** The table of docs/language.md: each of the thirty-four kinds of logic is really used by every file that its row links to. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { normTable } from '../compile/norm-table.ts';
import type { Norm, Stack } from '../language/model.ts';
import { printExpression } from '../language/print-expression.ts';
import { loadStack } from './load-stack.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const LAW = path.join(ROOT, 'law');

const folders = readdirSync(LAW).map((name) => ({
  path: `law/${name}`,
  files: readdirSync(path.join(LAW, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: `law/${name}/${file}`,
      text: readFileSync(path.join(LAW, name, file), 'utf8'),
    })),
}));
const stacks = new Map<string, Stack>();
function stackOf(pack: string): Stack {
  const known = stacks.get(pack) ?? loadStack(folders, pack, { cases: false }).stack!;
  stacks.set(pack, known);
  return known;
}

/** What a file holds, as it was read. */
interface Held {
  readonly norms: readonly Norm[];
  readonly stack: Stack;
  readonly text: string;
  readonly isHere: (of: { readonly span: { readonly file: string } }) => boolean;
}

function heldBy(file: string): Held {
  const stack = stackOf(file.split('/')[1]!);
  const isHere: Held['isHere'] = ({ span }) => span.file === file;
  return {
    stack,
    isHere,
    norms: normTable(stack).norms.filter(isHere),
    text: readFileSync(path.join(ROOT, file), 'utf8'),
  };
}

const when = ({ when: asked }: Norm): string => printExpression(asked);
const some =
  (is: (norm: Norm) => boolean) =>
  ({ norms }: Held): boolean =>
    norms.some(is);
const says = (norm: Norm, ...modalities: readonly Norm['modality'][]): boolean =>
  modalities.includes(norm.modality);

/** By need, in the order of the digest; written from the digest, not from the table. */
const KINDS: readonly (readonly [need: string, isUsed: (held: Held) => boolean])[] = [
  ['default and exception', some(({ unless }) => unless.length > 0)],
  [
    'exception to an exception',
    some(({ unless }) => unless.some((each) => each.unless.length > 0)),
  ],
  [
    'an exception that lifts only some acts',
    some(({ acts, unless }) => unless.some((each) => acts.some((act) => !each.acts.includes(act)))),
  ],
  ['may, shall, and never required', some((norm) => says(norm, 'may', 'must', 'not-required'))],
  ['lifting a duty is not a ban', some((norm) => says(norm, 'not-required'))],
  [
    'lists by reference, open and closed',
    ({ stack, isHere }) =>
      [...stack.lists.values()].some((list) => isHere(list) && list.codes.size > 0),
  ],
  [
    'look-back windows with tolling',
    ({ text }) => /any [\w.-]+ where[\s\S]*\+ \d+ years/.test(text),
  ],
  [
    'clock windows and their start',
    some(({ duty }) => duty?.clock !== undefined && JSON.stringify(duty.clock).includes('starts')),
  ],
  [
    'effective dates and versions',
    ({ norms, stack, isHere }) =>
      norms.some(({ from, until }) => from !== undefined && until !== undefined) ||
      [...stack.definitions.values()].some((each) => isHere(each) && each.versions.length > 2),
  ],
  ['future duties', some(({ duty, from }) => duty !== undefined && (from ?? '') > '2026-11-21')],
  ['injunctions, partial invalidity', some(({ overlays }) => overlays.some(({ asTo }) => asTo))],
  [
    'deadlines and recurrence, vague ones kept',
    some(({ duty }) => /by-each|byEach|every|vague/.test(JSON.stringify(duty?.clock ?? {}))),
  ],
  ['nil reports', ({ text }) => /nil-report: (true|yes)/.test(text)],
  [
    'chains: an act creates a duty',
    some((norm) => norm.duty !== undefined && /done\.|answer /.test(when(norm))),
  ],
  [
    'duties that hang on an outside resource',
    some((norm) => norm.duty !== undefined && /translation/.test(when(norm))),
  ],
  [
    'report fields, and fields that must be absent',
    some(({ duty }) => JSON.stringify(duty ?? {}).includes('forbidden')),
  ],
  ['unknown facts and burdens', some(({ burden }) => burden.size > 0)],
  ['who decides', some(({ decider }) => decider !== undefined)],
  ['delegation, adopt or explain', ({ text }) => /or-explain:/.test(text)],
  ['who is bound, in which role', some(({ binds }) => binds.op !== 'constant')],
  ['purpose: sole, primary, any', ({ text }) => /sole|main purpose|primary purpose/i.test(text)],
  ['unless required by law', ({ text }) => /required-by-law/.test(text)],
  ['which court paper', ({ text }) => /definitions:[\s\S]*paper\.signer in/.test(text)],
  ['layers, floor and ceiling', some(({ ceiling, floor }) => ceiling || floor)],
  ['rank of a source', ({ text }) => /rank: (policy|directive)/.test(text)],
  [
    'tension with 8 USC 1373',
    some((norm) => says(norm, 'may') && norm.ceiling && /1373/.test(JSON.stringify(norm.cite))),
  ],
  [
    'pattern or practice, knowledge, intent',
    some(({ standard }) => /pattern or practice/i.test(standard ?? '')),
  ],
  [
    'best efforts, reasonable effort',
    some(({ standard }) => /effort|reasonabl|practicable/i.test(standard ?? '')),
  ],
  ['consent with form', ({ text }) => /consent/.test(text)],
  ['places, zones, control', ({ text }) => /feet|1,000|1000/.test(text)],
  ['negative acts that still carry duties', some((norm) => norm.duty !== undefined)],
  [
    'form against substance',
    some(({ acts }) => acts.includes('agreement-287g') || acts.includes('hold')),
  ],
  ['remedies apart from duties', some(({ remedy }) => remedy !== undefined)],
  ['silence', ({ stack, isHere }) => stack.silences.some(isHere)],
];

const rows = readFileSync(path.join(ROOT, 'docs/language.md'), 'utf8')
  .split('## Thirty-four kinds of logic')[1]!
  .split('\n')
  .filter((line) => /^\| *\d+ *\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the thirty-four kinds of logic', () => {
  it('have a row each, in the order of the digest', () => {
    expect(rows.map(([, number, need]) => [number, need])).toEqual(
      KINDS.map(([need], at) => [String(at + 1), need]),
    );
    expect(rows).toHaveLength(34);
  });

  it.each(KINDS)('%s', (need, isUsed) => {
    const [, , , , used = ''] = rows.find((row) => row[2] === need)!;
    const files = [...used.matchAll(/\]\(\.\.\/(law\/[^)]+\.yaml)\)/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(0);
    expect(used.match(/\]\(/g)).toHaveLength(files.length);
    for (const file of files)
      expect({ file, isUsed: isUsed(heldBy(file)) }).toEqual({ file, isUsed: true });
  });
});
