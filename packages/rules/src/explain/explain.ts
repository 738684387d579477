/** Why an act came out as it did, what would change it, what was set aside and what is still open. */
import type { Determination, Ground, NormRef } from '../decide/decision.ts';
import type { DecideOptions, Engine } from '../decide/engine.ts';
import { GroundViewer } from '../decide/ground-view.ts';
import type { Facts, Situation } from '../situation/situation.ts';
import type { Explanation, ExplainedChange, ExplainedFlip, StatedFact } from './explanation.ts';
import type { FactChange } from './fact-change.ts';
import { entryTitle, entryWords, subjectTitle, valueWords } from './fact-words.ts';
import { nearestFlips, type Flip, type FlipOptions } from './flips.ts';
import { waysToMeet } from './requirement.ts';
import { sufficientReason } from './sufficient-reason.ts';

/** Undefined when the stack has no such act. */
export function explain(
  engine: Engine,
  situation: Situation,
  act: string,
  options: DecideOptions,
): Explanation | undefined {
  const { facts } = situation;
  const decision = engine.decide({ ...situation, acts: [act] }, options);
  const [determination] = decision.determinations;
  if (!determination) return undefined;
  const { stack } = engine.law;
  const ground = determination.ground ?? determination.alternatives[0]?.ground;
  const reason = sufficientReason(engine, facts, act);
  const flips = nearestFlips(engine, facts, act, { ground });
  const stated = (name: string): StatedFact => ({
    fact: name,
    title: entryTitle(stack, name),
    words: entryWords(stack, name, facts[name]),
  });
  return {
    version: 1,
    determination,
    reason: reason ? { ...reason, facts: reason.facts.map(stated) } : null,
    flips: flips.map((flip) => explainedFlip(engine, determination, flip)),
    notNeeded: decision.notNeeded.map(stated),
    yielded: ground ? yielded(engine, ground) : [],
    exceptions: ground ? exceptionsNotMet(engine, ground, facts) : [],
    open: determination.open.map((name) => {
      const ask = stack.facts.get(name)?.ask ?? stack.definitions.get(name)?.ask;
      return {
        name,
        title: entryTitle(stack, name),
        ...(ask && { question: ask.text, look: ask.look }),
        unknowable: determination.unknowable.includes(name),
      };
    }),
    next: decision.next,
  };
}

/** The changes alone, in words: for an answer that has room for no more. */
export function explainFlips(
  engine: Engine,
  determination: Determination,
  facts: Facts,
  options: Omit<FlipOptions, 'ground'>,
): readonly ExplainedFlip[] {
  const ground = determination.ground ?? determination.alternatives[0]?.ground;
  const flips = nearestFlips(engine, facts, determination.act, { ...options, ground });
  return flips.map((flip) => explainedFlip(engine, determination, flip));
}

function explainedFlip(engine: Engine, determination: Determination, flip: Flip): ExplainedFlip {
  const act = engine.law.stack.acts.get(determination.act)!;
  return {
    changes: flip.changes.map((change) => explainedChange(engine, change)),
    outcome: flip.outcome,
    say: act.say[flip.outcome],
    ofLaw: flip.ofLaw,
  };
}

function explainedChange(engine: Engine, change: FactChange): ExplainedChange {
  const { stack } = engine.law;
  const { subject, from, to, side } = change;
  const words = (value: unknown): string => valueWords(stack, subject, value);
  return {
    fact: subject.kind === 'fact' ? subject.fact : subject.list,
    ...(subject.kind === 'field' && { record: subject.record }),
    ...(subject.kind === 'field' && subject.field !== '' && { field: subject.field }),
    title: subjectTitle(stack, subject),
    from: typeof from === 'object' ? { words: 'there' } : { value: from, words: words(from) },
    to: to === undefined ? { words: 'left out' } : { value: to, words: words(to) },
    ...(side && { side }),
  };
}

function yielded({ law }: Engine, ground: Ground): Explanation['yielded'] {
  const viewer = new GroundViewer(law);
  const reference = (id: string): NormRef => viewer.reference(law.table.positionOf.get(id)!);
  return ground.yielding.map(({ to, why, ...norm }) => ({ norm, why, to: to.map(reference) }));
}

function exceptionsNotMet(engine: Engine, ground: Ground, facts: Facts): Explanation['exceptions'] {
  const { table, stack } = engine.law;
  return ground.exceptionsNotMet.map((reference) => {
    const norm = table.norms[table.positionOf.get(reference.id)!]!;
    const both = { op: 'and', parts: [norm.binds, norm.when], span: norm.span } as const;
    return { norm: reference, ways: waysToMeet(both, facts, stack) };
  });
}
