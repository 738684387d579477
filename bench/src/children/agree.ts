/**
 * In a process of its own: random situations with hidden facts put to the engine and to the plain
 * reading of the law. Arguments: `new-york` or `random`, a seed, the number of comparisons wanted.
 * Prints counts as JSON; progress goes to the error stream.
 */
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { createEngine, type Engine } from '@threshold/rules/decide/engine';
import type { Stack } from '@threshold/rules/language/model';
import {
  compareWithReference,
  type Disagreement,
  type EngineUnderTest,
} from '@threshold/rules/reference/agreement';
import { randomStack } from '@threshold/rules/reference/random-stack';
import { loadNewYork } from '../law/new-york.ts';

const [kind = 'random', seedText = '1', wantedText = '100'] = process.argv.slice(2);
const seed = Number(seedText);
const wanted = Number(wantedText);
const TODAY = '2027-01-01';

/**
 * Left out of random stacks: what the loader refuses, and comparisons of two hidden dates, where the
 * engine is known to hold more possible than is (never less; see the rules' own agreement test).
 */
const WITHOUT = ['readings-in-records', 'required-duties', 'two-dates'] as const;

let compared = 0;
let reported = 0;
let throws = 0;
const examples: string[] = [];
let disagreements = 0;

if (kind === 'new-york') {
  const stack = loadNewYork();
  const engine = underTest(stack);
  for (let batch = 0; compared < wanted; batch++)
    note(compareWithReference(stack, engine, seed + batch, 50, { knownOn: [TODAY], cap: 40 }));
} else {
  for (let batch = 0; compared < wanted; batch++) {
    const stack = randomStack(seed + batch, WITHOUT);
    note(compareWithReference(stack, underTest(stack), seed + batch, 100, { knownOn: [TODAY] }));
  }
}
process.stdout.write(JSON.stringify({ compared, disagreements, throws, examples }));

function note(found: readonly Disagreement[]): void {
  disagreements += found.length;
  for (const each of found) if (examples.length < 3) examples.push(JSON.stringify(each));
  if (compared < reported + wanted / 10) return;
  reported = compared;
  process.stderr.write(
    `  ${kind} from seed ${seed}: ${compared} of ${wanted} compared, ${disagreements} differ\n`,
  );
}

/** Asked only where the plain reading could answer, so what is asked is what is compared. */
function underTest(stack: Stack): EngineUnderTest {
  const engine: Engine = createEngine(lawOf(compile(stack)));
  const guarded = <T>(ask: () => T, otherwise: T): T => {
    compared++;
    try {
      return ask();
    } catch (error) {
      throws++;
      if (examples.length < 3) examples.push(String(error));
      return otherwise;
    }
  };
  return {
    decide: (act, { facts }) =>
      guarded(
        () => {
          const { determinations } = engine.decide(
            { acts: [act], facts, knownOn: TODAY },
            { today: TODAY, ask: false },
          );
          const [only] = determinations;
          if (!only || only.outcome !== engine.outcome(act, facts))
            return { outcome: 'no-rule', possible: [] };
          const winning = only.ground?.winning.map(({ id }) => id);
          return {
            outcome: only.outcome,
            possible: only.possible.map(({ outcome }) => outcome),
            ...(winning === undefined ? {} : { winning }),
            either: only.alternatives.map(({ ground }) => ground.winning.map(({ id }) => id)),
          };
        },
        { outcome: 'no-rule', possible: [] },
      ),
    duties: ({ facts }) =>
      guarded(
        () =>
          engine
            .decide({ acts: [], facts, knownOn: TODAY }, { today: TODAY, ask: false })
            .duties.map(({ norm, state }) => ({ norm: norm.id, state })),
        [],
      ),
  };
}
