/**
 * Z3 as the second opinion on properties. Run in a process of its own with the names of stacks; prints per
 * property what the engine says and whether Z3 finds a situation that breaks it. Beside New York's own
 * properties it judges FALSE_ONES, which nobody should believe.
 */
import { init } from 'z3-solver';
import type { Stack } from '@threshold/rules/language/model';
import { loadStack } from '@threshold/rules/load/load-stack';
import { proveStack } from '@threshold/rules/prove/prove';
import { packFolders } from '../../law/pack-folders.ts';
import { ExpressionLowering } from '../../peers/lower-expression.ts';
import { and, Encoding, not, or } from './encoding.ts';
import { PropertyClaims } from './property-claims.ts';

export interface Judged {
  readonly id: string;
  readonly engine: string;
  /** Z3 finds a situation that breaks it. */
  readonly found: boolean;
}

/** One property of each shape that is false; but no law here clashes, or permits by silence. */
const FALSE_ONES = `
properties:
  - { id: false.never, title: F., never: answer hold = may, when: agency = correction and detainer.asks-to-detain, rests-on: [9-131.b1.hold] }
  - { id: false.implies, title: F., implies: answer agreement-287g = must-not, when: 'true', rests-on: [170-k.2.a] }
  - { id: false.equivalent, title: F., equivalent: answer agreement-287g = must-not, when: agency = police, rests-on: [170-k.2.a] }
  - { id: false.floor, title: F., floor: [8cfr-287.7.request] }
  - { id: false.ceiling, title: F., ceiling: [8cfr-287.7.request] }
`;
interface Judgement {
  readonly packs: readonly string[];
  readonly more?: string;
  readonly only?: RegExp;
  /** Acts that Z3 needs minutes for. */
  readonly leftOut?: readonly string[];
}
const STACKS: Readonly<Record<string, Judgement>> = {
  'us-ny-nyc': {
    packs: ['us', 'us-ny', 'us-ny-nyc'],
    more: FALSE_ONES,
    leftOut: ['share-information'],
  },
  // For its ceilings and gaps: New York has none. What burdens do is not said in chains, and of what is
  // contested the question is too wide.
  'us-tx-houston': {
    packs: ['us', 'us-tx', 'us-tx-houston'],
    more: 'properties: [{ id: false.total, title: F., total: [share-information] }]\n',
    only: /ceiling|sheriffs|false/,
  },
};
/** Z3 checks on a thread of its own; what the collector frees meanwhile would be torn from under it. */
const kept: unknown[] = [];

async function main(): Promise<void> {
  const { Context } = await init();
  const z3 = Context('law');
  const judged: Judged[] = [];
  for (const name of process.argv.slice(2)) {
    const { packs, more, only, leftOut } = STACKS[name] ?? { packs: [] };
    const stack = loaded(name, packs, more, only);
    for (const { property, verdict } of proveStack(stack)) {
      const encoding = new Encoding(stack);
      const constraints = new ExpressionLowering(stack);
      const never = stack.constraints.map((each) => constraints.condition(each.never));
      const allowed = not(or(never.map((each) => encoding.condition(each))));
      const broken = new PropertyClaims(stack, encoding, new Set(leftOut)).broken(property.claim);
      const solver = new z3.Solver('QF_FD');
      kept.push(solver);
      solver.fromString(encoding.program(new Map([['broken', and([allowed, broken])]])));
      const claim = z3.Bool.const('broken');
      kept.push(claim);
      const answer = await solver.check(claim);
      if (answer === 'unknown') throw new Error(`${property.id}: Z3 gave up`);
      const each = { id: property.id, engine: verdict.kind, found: answer === 'sat' };
      process.stderr.write(`  ${JSON.stringify(each)}\n`);
      judged.push(each);
    }
  }
  process.stdout.write(JSON.stringify(judged), () => {
    // Z3's threads would keep the process alive.
    process.exit(0);
  });
}

function loaded(
  name: string,
  packs: readonly string[],
  more: string | undefined,
  only: RegExp = /./,
): Stack {
  const folders = packFolders(packs).map((folder) =>
    more !== undefined && folder.path === `law/${name}`
      ? { ...folder, files: [...folder.files, { path: `${folder.path}/false.yaml`, text: more }] }
      : folder,
  );
  const { stack, diagnostics } = loadStack(folders, name);
  if (!stack) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const properties = stack.properties.filter(({ id }) => only.test(id));
  // Without its declared silences the law of Texas has the gaps that they tell of.
  return name === 'us-ny-nyc' ? { ...stack, properties } : { ...stack, properties, silences: [] };
}

void main();
