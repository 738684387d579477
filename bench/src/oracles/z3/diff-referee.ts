/**
 * Z3 as an independent referee of the comparison of New York's law with an edited one, act by act. Run in
 * a process of its own; prints one verdict per act as JSON. The norms of both laws are put to Z3 beside the
 * diagram that the diff counts over; open readings are free, and the same for both. What is shown:
 * - `missed`: nowhere that the diff calls unchanged, with a plain outcome, do the norms of either law say
 *   anything but that outcome. So every changed situation is counted.
 * - `wrong`: nowhere that it calls changed from one plain outcome to another do the norms say otherwise.
 * - `ruledOut`: nothing that it leaves out of the count as impossible is allowed by the constraints and by what records
 *   give together, which record-referee.ts puts to Z3 by itself.
 */
import { init, type Context } from 'z3-solver';
import { changedPlaces, SAME } from '@threshold/rules/compare/changed';
import { jointLaw } from '@threshold/rules/compare/joint-law';
import { sidesOf } from '@threshold/rules/compare/side';
import { compact } from '@threshold/rules/diagram/compact';
import { IMPOSSIBLE } from '@threshold/rules/diagram/store';
import { answersTogether } from '@threshold/rules/together/answers-together';
import type { Stack } from '@threshold/rules/language/model';
import { OUTCOMES, type Outcome } from '@threshold/rules/language/outcome';
import { compiledLaw, newYork, type CompiledLaw } from '../../law/new-york.ts';
import { chainOf } from '../../peers/chain.ts';
import { any } from '../../peers/condition.ts';
import { ExpressionLowering } from '../../peers/lower-expression.ts';
import { and, Encoding, not as no, type Claim } from './encoding.ts';

export interface DiffVerdict {
  readonly act: string;
  /** Norm that the edited law is without. */
  readonly struck: string;
  /** Situations whose outcome changes, as the diff counts them. */
  readonly changed: string;
  readonly missed: boolean;
  readonly wrong: boolean;
  readonly ruledOut: boolean;
  /** Both kinds of place are there, so the claims are not empty. */
  readonly seen: boolean;
  readonly milliseconds: number;
}

type Z3 = Context<'law'>;

/** Z3 checks on a thread of its own; what the collector frees meanwhile would be torn from under it. */
const kept: unknown[] = [];
const PLAIN: readonly Outcome[] = ['must', 'may', 'must-not', 'not-required', 'no-rule'];
const BASE = OUTCOMES.length;

async function main(): Promise<void> {
  const { Context } = await init();
  const z3 = Context('law');
  const before = newYork();
  const verdicts: DiffVerdict[] = [];
  for (const act of process.argv.slice(2)) {
    const norm = before.stack.norms.find(
      ({ acts, modality }) => acts.includes(act) && modality === 'must-not',
    );
    if (!norm) throw new Error(`nothing forbids ${act}`);
    const after = compiledLaw(without(before.stack, norm.id));
    verdicts.push({ act, struck: norm.id, ...(await judge(z3, [before, after], act)) });
  }
  process.stdout.write(JSON.stringify(verdicts), () => {
    // Z3's threads would keep the process alive.
    process.exit(0);
  });
}

function without(stack: Stack, id: string): Stack {
  const norms = stack.norms.filter((norm) => norm.id !== id);
  const contested = stack.contested.filter(({ first, second }) => first !== id && second !== id);
  return { ...stack, norms, contested };
}

async function judge(
  z3: Z3,
  laws: readonly [CompiledLaw, CompiledLaw],
  act: string,
): Promise<Omit<DiffVerdict, 'act' | 'struck'>> {
  const start = performance.now();
  const sides = sidesOf(
    { engine: laws[0].engine, name: 'before' },
    { engine: laws[1].engine, name: 'after' },
  );
  const joint = jointLaw(sides, 3_000_000);
  const roots = sides.map(({ law }, side) =>
    joint.carriers[side]!.carried(law.acts.get(act)!, (terminal) =>
      OUTCOMES.indexOf(law.terminals[terminal]!.outcome),
    ),
  ) as [number, number];
  const found = changedPlaces(joint, roots, (a, b) => 1 + a * BASE + b);
  const together = answersTogether(
    joint.store,
    joint.questions.map(({ variable }) => variable),
    joint.stack,
  );
  const packed = compact(joint.store, [found.root, roots[0], together]);
  const law = { variables: joint.engine.law.variables, diagram: packed.diagram };
  const [changes, old, given] = packed.roots as [number, number, number];

  const encoding = new Encoding(joint.stack);
  const chains = laws.map(({ stack }) => chainOf(stack, act));
  const says = chains.map((chain) => {
    encoding.register(chain.computed);
    return new Map(PLAIN.map((outcome) => [outcome, encoding.norms(chain, outcome)]));
  });
  const constraints = new ExpressionLowering(joint.stack);
  const never = any(...joint.stack.constraints.map((each) => constraints.condition(each.never)));
  if (constraints.computed.size > 0) throw new Error('a constraint asks for records');
  const claims = new Map<string, Claim>();
  const at = (root: number, wanted: (terminal: number) => boolean): Claim =>
    encoding.reaching(law, root, wanted);
  for (const outcome of PLAIN) {
    const index = OUTCOMES.indexOf(outcome);
    const both = and(says.map((each) => each.get(outcome)!));
    claims.set(
      `missed-${outcome}`,
      and([at(changes, (way) => way === SAME), at(old, (each) => each === index), no(both)]),
    );
    for (const other of PLAIN) {
      const way = 1 + index * BASE + OUTCOMES.indexOf(other);
      if (!found.counts.has(way)) continue;
      const so = and([says[0]!.get(outcome)!, says[1]!.get(other)!]);
      claims.set(`wrong-${outcome}-${other}`, and([at(changes, (each) => each === way), no(so)]));
    }
  }
  claims.set(
    'changed-seen',
    at(changes, (way) => found.counts.has(way)),
  );
  claims.set(
    'same-seen',
    at(changes, (way) => way === SAME),
  );
  claims.set(
    'ruled-out',
    and([
      at(changes, (way) => way === IMPOSSIBLE),
      no(encoding.condition(never)),
      at(given, (can) => can === 1),
    ]),
  );
  const solver = new z3.Solver('QF_FD');
  kept.push(solver);
  solver.fromString(encoding.program(claims));
  const possible = async (prefix: string): Promise<boolean> => {
    for (const name of claims.keys()) {
      if (!name.startsWith(prefix)) continue;
      const claim = z3.Bool.const(name);
      kept.push(claim);
      const answer = await solver.check(claim);
      if (answer === 'unknown') throw new Error(`${act}: Z3 gave up on ${name}`);
      if (answer === 'sat') return true;
    }
    return false;
  };
  const changed = [...found.counts.values()].reduce((sum, count) => sum + count, 0n);
  return {
    changed: changed.toString(),
    missed: await possible('missed'),
    wrong: await possible('wrong'),
    ruledOut: await possible('ruled-out'),
    seen: (await possible('changed-seen')) && (await possible('same-seen')),
    milliseconds: Math.round(performance.now() - start),
  };
}

void main();
