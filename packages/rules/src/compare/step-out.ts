/** The nearest thing that could be otherwise about a witness so that the change is gone: the edge it stands at. */
import { changesOf, type FactChange } from '../explain/fact-change.ts';
import { factIndex } from '../explain/fact-index.ts';
import { subjectTitle, valueWords } from '../explain/fact-words.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Facts } from '../situation/situation.ts';
import type { Cube } from './cover.ts';
import type { JointLaw } from './joint-law.ts';
import type { StepOut } from './law-diff.ts';
import type { Side } from './side.ts';
import { isShown, type Way } from './told.ts';

export interface Edge<A> {
  readonly sides: readonly [Side, Side];
  readonly joint: JointLaw;
  readonly cube: Cube;
  readonly way: Way<A>;
}

/** Undefined where no single change of one entry leads out. Where nothing changes any more is preferred. */
export function stepOut<A>(
  { sides, joint, cube, way }: Edge<A>,
  facts: Facts,
): StepOut<A> | undefined {
  const { law } = joint.engine;
  const { factsOf } = factIndex(law);
  const named = new Set([...cube.keys()].flatMap((level) => factsOf[level]!));
  // Another day is another law: it tells least about this change.
  const rank = (name: string): number => (name === EVENT_DATE ? 2 : named.has(name) ? 0 : 1);
  const inOrder = Object.keys(facts).sort((a, b) => rank(a) - rank(b));
  let other: StepOut<A> | undefined;
  for (const change of inOneByOne(inOrder, (name) => nearestFirst(changesOf(law, facts, name)))) {
    const next = change.apply(facts);
    if (joint.cannotBe(next)) continue;
    const [before, after] = [way.answer(sides[0], next), way.answer(sides[1], next)];
    if (before === undefined || after === undefined) continue;
    if (isShown(way, [before, after], next)) continue;
    const step = { ...worded(joint, change), before, after, facts: next };
    if (before === after) return step;
    other ??= step;
  }
  return other;
}

/** What a list of records could be otherwise takes long to work out, and is rarely asked for. */
function* inOneByOne(
  names: readonly string[],
  changes: (name: string) => readonly FactChange[],
): Generator<FactChange> {
  for (const name of names) yield* changes(name);
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
): Pick<StepOut, 'fact' | 'title' | 'from' | 'to'> {
  const gone = subject.kind === 'field' && subject.field === '';
  return {
    fact,
    title: subjectTitle(stack, subject),
    from: gone ? 'there' : valueWords(stack, subject, from),
    to: gone ? 'left out' : valueWords(stack, subject, to),
  };
}
