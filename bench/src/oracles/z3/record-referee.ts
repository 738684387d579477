/**
 * Z3 as an independent referee of which answers over New York's record of convictions go together, in the law beside itself with
 * both look-backs shortened to three years. Run in a process of its own; prints every combination of answers on which
 * the diagram and Z3 differ, as JSON. Z3 is given the conditions as they are written (records.ts).
 */
import { init } from 'z3-solver';
import { jointLaw } from '@threshold/rules/compare/joint-law';
import { sidesOf } from '@threshold/rules/compare/side';
import { answersTogether } from '@threshold/rules/together/answers-together';
import { withShorterLookBacks } from '../../law/shorter-look-backs.ts';
import { compiledLaw, newYork } from '../../law/new-york.ts';
import type { Claim } from './encoding.ts';
import { recordClaims } from './records.ts';

export interface RecordVerdict {
  readonly questions: readonly string[];
  /** Combinations that both allow. */
  readonly allowed: number;
  readonly differ: readonly { readonly answers: string; readonly diagram: boolean }[];
}

/** Z3 checks on a thread of its own; what the collector frees meanwhile would be torn from under it. */
const kept: unknown[] = [];

async function main(): Promise<void> {
  const { Context } = await init();
  const z3 = Context('records');
  const sides = sidesOf(
    { engine: newYork().engine, name: 'before' },
    { engine: compiledLaw(withShorterLookBacks()).engine, name: 'after' },
  );
  const { store, questions, stack } = jointLaw(sides, 3_000_000);
  const variables = questions.map(({ variable }) => variable);
  const together = answersTogether(store, variables, stack);
  const levels = variables.flatMap(({ kind }, level) => (kind === 'quantified' ? [level] : []));
  const yes = (level: number): Claim => `q${level}`;
  const { declared, claim } = recordClaims(stack, variables, (variable) =>
    yes(variables.indexOf(variable)),
  );
  const solver = new z3.Solver();
  kept.push(solver);
  solver.fromString(
    [
      ...declared,
      ...levels.map((level) => `(declare-const ${yes(level)} Bool)`),
      `(assert ${claim})`,
    ].join('\n'),
  );
  let allowed = 0;
  const differ: { answers: string; diagram: boolean }[] = [];
  for (let bits = 0; bits < 2 ** levels.length; bits++) {
    const answers = levels.map((_, at) => (bits >> at) & 1);
    let at = together;
    levels.forEach((level, index) => (at = store.restrict(at, level, answers[index]!)));
    const way = levels.map((level, index) => {
      const each = z3.Bool.const(yes(level));
      return answers[index] ? each : each.not();
    });
    kept.push(...way);
    const said = await solver.check(...way);
    if (said === 'unknown') throw new Error('Z3 gave up');
    if ((said === 'sat') !== (at !== 0))
      differ.push({ answers: answers.join(''), diagram: at !== 0 });
    else if (at !== 0) allowed++;
  }
  const verdict: RecordVerdict = {
    questions: levels.map((level) => (variables[level] as { key: string }).key),
    allowed,
    differ,
  };
  process.stdout.write(JSON.stringify(verdict), () => {
    // Z3's threads would keep the process alive.
    process.exit(0);
  });
}

void main();
