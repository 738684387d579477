/** The nearest thing that could be otherwise about a witness so that the change is gone: the edge it stands at. */
import { testOf } from '../decide/truth.ts';
import { changesOf, type FactChange } from '../explain/fact-change.ts';
import { factIndex } from '../explain/fact-index.ts';
import { subjectTitle, valueWords } from '../explain/fact-words.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import type { Cube } from './cover.ts';
import type { JointLaw } from './joint-law.ts';
import type { StepOut } from './law-diff.ts';
import { putTo, type Side } from './side.ts';

/** Undefined where no single change of one entry leads out. Where nothing changes any more is preferred. */
export function stepOut(
  sides: readonly [Side, Side],
  joint: JointLaw,
  act: string,
  cube: Cube,
  facts: Facts,
  shows: (facts: Facts) => boolean,
): StepOut | undefined {
  const { law } = joint.engine;
  const { factsOf } = factIndex(law);
  const named = new Set([...cube.keys()].flatMap((level) => factsOf[level]!));
  const names = Object.keys(facts);
  const inOrder = [
    ...names.filter((name) => named.has(name)),
    ...names.filter((name) => !named.has(name)),
  ];
  const tests = joint.stack.constraints.map(({ never }) => testOf(never, joint.stack));
  let other: StepOut | undefined;
  for (const change of inOrder.flatMap((name) => nearestFirst(changesOf(law, facts, name)))) {
    const next = change.apply(facts);
    if (tests.some((test) => test(next, undefined) === 1) || shows(next)) continue;
    const [before, after] = sides.map((side) =>
      side.version.engine.outcome(act, putTo(side, next)),
    ) as [Outcome, Outcome];
    const step = worded(joint, change, next, before, after);
    if (before === after && before !== 'undetermined') return step;
    if (before !== 'undetermined' && after !== 'undetermined') other ??= step;
  }
  return other;
}

/** Of the days and numbers on either side of a value, those next to it first. */
function nearestFirst(changes: readonly FactChange[]): FactChange[] {
  const below = ({ side }: FactChange): boolean => side === 'or-earlier' || side === 'or-fewer';
  const ascending = (a: FactChange, b: FactChange): number => (a.to! < b.to! ? -1 : 1);
  const sides = changes.filter(({ side }) => side !== undefined);
  return [
    ...changes.filter(({ side }) => side === undefined),
    ...sides.filter(below).sort((a, b) => ascending(b, a)),
    ...sides.filter((each) => !below(each)).sort(ascending),
  ];
}

function worded(
  { stack }: JointLaw,
  { fact, subject, from, to }: FactChange,
  facts: Facts,
  before: Outcome,
  after: Outcome,
): StepOut {
  const gone = subject.kind === 'field' && subject.field === '';
  return {
    fact,
    title: subjectTitle(stack, subject),
    from: gone ? 'there' : valueWords(stack, subject, from),
    to: gone ? 'left out' : valueWords(stack, subject, to),
    before,
    after,
    facts,
  };
}
