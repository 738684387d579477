/**
 * Z3 as an independent referee of New York's compiled law, act by act. Run in a process of its own;
 * prints one verdict per act as JSON. What each question proves:
 * - `equal`: in every situation where the diagram gives a plain outcome, the norms give it under every
 *   way of reading the open questions.
 * - `open`: where the diagram says contested, counsel's questions do not matter; and where it says
 *   contested or undetermined, no outcome holds under all ways of reading (asked where there are few).
 * - `noRule`: whether a situation that the constraints allow is left without a rule; the diagram agrees.
 * - `conflict`: whether norms of one layer can clash, where no layer above settles the act.
 */
import { init, type Context } from 'z3-solver';
import { reachableTerminals } from '@threshold/rules/decide/restricted';
import type { Outcome } from '@threshold/rules/language/outcome';
import { newYork } from '../../law/new-york.ts';
import { chainOf, liveByLayer, type Chain } from '../../peers/chain.ts';
import { all, any, not, type Condition } from '../../peers/condition.ts';
import { ExpressionLowering } from '../../peers/lower-expression.ts';
import { counselsQuestions } from '../../peers/readings.ts';
import { clash } from './clash.ts';
import { and, Encoding, not as no, or, type Claim } from './encoding.ts';

export interface Verdict {
  readonly act: string;
  readonly equal: boolean;
  /** null: too many ways of reading to write out. */
  readonly open: boolean | null;
  readonly noRule: { readonly norms: boolean; readonly diagram: boolean };
  readonly conflict: { readonly norms: boolean; readonly diagram: boolean };
  readonly milliseconds: number;
}

type Z3 = Context<'law'>;

const MOST_WAYS = 300;
/** Z3 checks on a thread of its own; what the collector frees meanwhile would be torn from under it. */
const kept: unknown[] = [];
const PLAIN: readonly Outcome[] = ['must', 'may', 'must-not', 'not-required', 'no-rule'];
const { stack, law } = newYork();
const counsels = counselsQuestions(stack);

async function main(): Promise<void> {
  const { Context } = await init();
  const z3 = Context('law');
  const wanted = process.argv.slice(2);
  const verdicts: Verdict[] = [];
  for (const [act, root] of law.acts) {
    if (wanted.length > 0 && !wanted.includes(act)) continue;
    const verdict = await judge(z3, act, root);
    process.stderr.write(`  ${JSON.stringify(verdict)}\n`);
    verdicts.push(verdict);
  }
  process.stdout.write(JSON.stringify(verdicts), () => {
    // Z3's threads would keep the process alive.
    process.exit(0);
  });
}

async function judge(z3: Z3, act: string, root: number): Promise<Verdict> {
  const start = performance.now();
  const encoding = new Encoding(stack);
  const chain = chainOf(stack, act);
  const clashing = new ExpressionLowering(stack);
  const layers = liveByLayer(stack, act, clashing);
  // Both walk the norms in one order, so an input has one meaning.
  encoding.register(chain.computed);
  encoding.register([...clashing.computed.values()]);
  const constraints = new ExpressionLowering(stack);
  const never = any(...stack.constraints.map((each) => constraints.condition(each.never)));
  if (constraints.computed.size > 0) throw new Error('a constraint asks for records');
  const allowed = no(encoding.condition(never));

  const claims = new Map<string, Claim>();
  // One outcome at a time: together they are one question that takes far longer.
  const differs = PLAIN.map((outcome) => `differs-${outcome}`);
  for (const outcome of PLAIN) {
    const theirs = no(encoding.norms(chain, outcome));
    claims.set(`differs-${outcome}`, and([encoding.diagram(law, root, [outcome]), theirs]));
  }
  claims.set(
    'no-rule',
    and([allowed, encoding.diagram(law, root, PLAIN), encoding.norms(chain, 'no-rule')]),
  );
  claims.set('conflict', and([allowed, encoding.condition(clash(layers))]));
  const isOpen = openClaims(encoding, chain, root);
  for (const [name, claim] of isOpen ?? []) claims.set(name, claim);

  const solver = new z3.Solver('QF_FD');
  kept.push(solver);
  solver.fromString(encoding.program(claims));
  const possible = async (name: string): Promise<boolean> => {
    const claim = z3.Bool.const(name);
    kept.push(claim);
    const answer = await solver.check(claim);
    if (answer === 'unknown') throw new Error(`${act}: Z3 gave up on ${name}`);
    return answer === 'sat';
  };
  const none = async (names: readonly string[]): Promise<boolean> => {
    for (const name of names) if (await possible(name)) return false;
    return true;
  };
  const terminals = reachableTerminals(law.diagram, root, law.possible, (level) =>
    Array.from({ length: law.diagram.levels[level]?.size ?? 0 }, (_, value) => value),
  ).map((terminal) => law.terminals[terminal]);
  return {
    act,
    equal: await none(differs),
    open: isOpen && (await none([...isOpen.keys()])),
    noRule: {
      norms: await possible('no-rule'),
      diagram: terminals.some((each) => each?.outcome === 'no-rule'),
    },
    conflict: {
      norms: await possible('conflict'),
      diagram: terminals.some(
        (each) => each?.outcome === 'contested' && each.alternatives.length === 1,
      ),
    },
    milliseconds: Math.round(performance.now() - start),
  };
}

/** Claims none of which may be possible; undefined where there are too many ways of reading. */
function openClaims(encoding: Encoding, chain: Chain, root: number): Map<string, Claim> | null {
  const readings = [...new Set(chain.links.flatMap((link) => link.readings))];
  const laws = waysOf(
    encoding,
    readings.filter((id) => !counsels.has(id)),
  );
  const asked = waysOf(
    encoding,
    readings.filter((id) => counsels.has(id)),
  );
  if (laws.length * asked.length > MOST_WAYS) return null;
  const open = encoding.diagram(law, root, ['contested', 'undetermined']);
  const contested = encoding.diagram(law, root, ['contested']);
  const claims = new Map<string, Claim>();
  for (const outcome of PLAIN) {
    const byLaw = laws.map((way) =>
      asked.map((say) => encoding.norms(read(chain, { ...way, ...say }), outcome)),
    );
    claims.set(`agreed-${outcome}`, and([open, ...byLaw.flat()]));
    const splits = byLaw.map((each) => and([or(each), no(and(each))]));
    claims.set(`counsel-${outcome}`, and([contested, or(splits)]));
  }
  return claims;
}

function waysOf(encoding: Encoding, readings: readonly string[]): Record<string, string>[] {
  return readings.reduce<Record<string, string>[]>(
    (ways, id) =>
      ways.flatMap((way) => encoding.choicesOf(id).map((choice) => ({ ...way, [id]: choice }))),
    [{}],
  );
}

/** The chain with its open questions read one way. */
function read(chain: Chain, way: Readonly<Record<string, string>>): Chain {
  const settle = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'reading':
        return {
          kind: 'constant',
          value: condition.choices.includes(way[condition.reading] ?? ''),
        };
      case 'not':
        return not(settle(condition.part));
      case 'all':
        return all(...condition.parts.map(settle));
      case 'any':
        return any(...condition.parts.map(settle));
      default:
        return condition;
    }
  };
  return { ...chain, links: chain.links.map((link) => ({ ...link, when: settle(link.when) })) };
}

void main();
